import { beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/conversation/reply.js';
import { insert } from '../../../src/usecases/changes.js';
import { followUpDigests } from '../../../src/usecases/follow-up-digests.js';
import { sendDigests } from '../../../src/usecases/send-digests.js';
import { anna, jarfallaMember, martin } from '../../support/builders.js';
import { anActivity, at } from '../../support/digest-builders.js';
import { settle } from '../../support/digest-course.js';
import { fakeClock, fakeDelivery } from '../../support/fakes.js';
import { builtNumber } from '../../support/identity-numbers.js';
import { actionsIn, conversationWith, shownIn } from '../../support/talk.js';

const { yy, mm, dd, last } = builtNumber(7);
const bo = { ...martin, roles: anna.roles };
const WEEK = '2026-W46';

let clock: ReturnType<typeof fakeClock>;
let delivery: ReturnType<typeof fakeDelivery>;
let talk: Awaited<ReturnType<typeof conversationWith>>;
let overview: Reply;
beforeEach(async () => {
  clock = fakeClock(at('2026-11-13', '13:00'));
  delivery = fakeDelivery();
  talk = await conversationWith({ ports: { delivery, clock }, people: [anna, bo, jarfallaMember] });
  await talk.ports.store.commit([insert('activities', anActivity('a', { title: 'SIP i veckan' }))]);
  overview = await talk.write(anna, 'veckobrev');
});

const press = async (reply: Reply, title: string, inputs = {}, who = anna) =>
  talk.press(who, reply, title, inputs);
const titlesIn = (reply: Reply) => actionsIn(reply).map(({ title }) => title);
const recordOf = (municipality: string) => talk.ports.store.get('digests', `${WEEK}-${municipality}`);
const keysPosted = () => delivery.posted.map(({ key }) => key);
const onMonday = async () => {
  clock.set(at('2026-11-16', '08:00'));
  await sendDigests(talk.ports, { week: WEEK, by: 'system' });
};

describe('on Friday the FoU manager', () => {
  it('is told when the digests go out, and that nothing has to be done', () => {
    const shown = shownIn(overview);
    expect(shown).toContain('Breven går ut måndag 16 november kl. 8.00.');
    expect(shown).toContain('Du behöver inte göra något.');
  });

  it('approves all with one press, and it is told who did', async () => {
    const reply = await press(overview, 'Godkänn alla');
    expect(reply.messages).toMatchObject([{ replacesPressedCard: true }]);
    const shown = shownIn(reply);
    expect(shown).toContain('8 brev är godkända. De går ut som de ser ut nu.');
    expect(shown).toContain('Godkänt av Anna Demo fredag 13 november kl. 13.00.');
    expect(shown).toContain('Allt är godkänt, så du behöver inte göra något mer.');
    expect(shownIn(await press(overview, 'Godkänn alla'))).toContain('Det finns inget mer att godkänna.');
    await onMonday();
    expect(keysPosted()).toHaveLength(8);
  });

  it('is told that one let go when the time has passed has to be sent by hand', async () => {
    const held = await press(await press(overview, 'Visa Solna'), 'Håll kvar');
    await onMonday();
    expect(shownIn(await talk.write(anna, `veckobrev ${WEEK}`))).toContain(
      '1 brev går inte ut förrän du släpper det.',
    );
    clock.set(at('2026-11-16', '09:00'));
    const released = await press(held, 'Släpp');
    expect(shownIn(released)).toContain(
      'Tiden har gått, så det går inte ut av sig själv: skicka det från översikten.',
    );
    await followUpDigests(talk.ports, new AbortController().signal);
    expect(keysPosted()).toHaveLength(7);
    const all = await press(released, 'Till översikten');
    expect(shownIn(all)).toContain('1 brev är inte skickat. Tiden har gått, så det går inte ut av sig själv');
    await press(all, 'Skicka v. 46 till dem som är kvar');
    expect(keysPosted()).toHaveLength(8);
  });

  it('holds one, lets it go again, and takes an approval back', async () => {
    const shown = await press(overview, 'Visa Solna');
    expect(shownIn(shown)).toContain('Veckobrev för Solna');
    expect(titlesIn(shown)).toEqual(['Håll kvar', 'Skriv ett tillägg', 'Till översikten']);
    const held = await press(shown, 'Håll kvar');
    expect(shownIn(held)).toContain('Brevet till Solna hålls kvar.');
    expect(shownIn(held)).toContain('Anna Demo, fredag 13 november kl. 13.00');
    expect(titlesIn(held)).toEqual(['Släpp', 'Skriv ett tillägg', 'Till översikten']);
    const all = await press(held, 'Till översikten');
    expect(shownIn(all)).toContain('hålls kvar');
    await press(all, 'Godkänn resten');
    expect(await recordOf('solna')).toMatchObject({ state: 'planned', held: { by: anna.id } });
    expect(shownIn(await press(held, 'Släpp'))).toContain('Brevet till Solna är släppt.');
    const ekero = await press(overview, 'Visa Ekerö');
    const back = await press(ekero, 'Ta tillbaka godkännandet');
    expect(shownIn(back)).toContain('Brevet till Ekerö är inte godkänt längre.');
    expect(await recordOf('ekero')).toMatchObject({ state: 'planned' });
  });

  it('is told who was first, by an old card', async () => {
    const mine = await press(overview, 'Visa Solna');
    const theirs = await press(await talk.write(bo, 'veckobrev'), 'Visa Solna', {}, bo);
    await press(theirs, 'Håll kvar', {}, bo);
    const late = await press(mine, 'Håll kvar');
    expect(shownIn(late)).toContain('Martin Demo hann före med brevet till Solna.');
    expect(titlesIn(late)).toContain('Släpp');
    expect(shownIn(await press(theirs, 'Håll kvar', {}, bo))).not.toContain('hann före');
  });

  it('skips the week when that is confirmed, and undoes it', async () => {
    const asked = await press(overview, 'Hoppa över v. 46');
    expect(shownIn(asked)).toContain('Hoppa över v. 46?');
    expect(shownIn(asked)).toContain('Inget brev går ut. Det som har gjorts kommer med i nästa brev.');
    expect(titlesIn(await press(asked, 'Nej, gå tillbaka'))).toContain('Hoppa över v. 46');
    expect(await talk.ports.store.find('digests')).toEqual([]);
    const skipped = await press(asked, 'Hoppa över veckan');
    expect(shownIn(skipped)).toContain('Inget brev går ut för v. 46.');
    expect(shownIn(skipped)).toContain('Anna Demo valde att hoppa över veckan fredag 13 november kl. 13.00.');
    expect(titlesIn(skipped).filter((title) => !title.startsWith('Visa '))).toEqual([
      'Skicka som vanligt igen',
    ]);
    const again = await press(skipped, 'Skicka som vanligt igen');
    expect(shownIn(again)).toContain('Breven för v. 46 skickas som vanligt igen.');
    await onMonday();
    expect(keysPosted()).toHaveLength(8);
  });

  it('cannot approve when the time has passed, and is told to send instead', async () => {
    await settle(talk.ports, { unapproved: 'hold' });
    const card = await talk.write(anna, 'veckobrev');
    expect(shownIn(card)).toContain(
      'Breven går ut måndag 16 november kl. 8.00, om du godkänner dem före dess.',
    );
    await onMonday();
    expect(keysPosted()).toEqual([]);
    const late = await press(card, 'Godkänn alla');
    expect(shownIn(late)).toContain('Tiden för v. 46 har gått, så det räcker inte att godkänna.');
    expect(shownIn(late)).toContain('8 brev väntar på att du godkänner dem.');
    const sent = await press(late, 'Skicka v. 46 till alla åtta');
    expect(shownIn(sent)).toContain('Klart! Alla åtta är skickade.');
  });
});

describe('the FoU manager’s own words', () => {
  it('are written to all eight, and changed by whoever sees what stands', async () => {
    const form = await press(overview, 'Skriv en inledning');
    expect(shownIn(form)).toContain('Inledning till veckobreven v. 46');
    const saved = await press(form, 'Spara', { words: ' Hej **alla**! ' });
    expect(shownIn(saved)).toContain('Inledningen är sparad.');
    expect(shownIn(saved)).toContain('Hej **alla**!');
    const changed = await press(saved, 'Ändra inledningen');
    expect(shownIn(changed)).toContain('Senast ändrat av Anna Demo, fredag 13 november kl. 13.00.');
    expect(shownIn(changed)).toContain('Hej **alla**!');
  });

  it('are added for one municipality, beside its digest', async () => {
    const solna = await press(overview, 'Visa Solna');
    const form = await press(solna, 'Skriv ett tillägg');
    expect(shownIn(form)).toContain('Tillägg i brevet till Solna, v. 46');
    const saved = await press(form, 'Spara', { words: 'Grattis!' });
    expect(shownIn(saved)).toContain('Tillägget till Solna är sparat.');
    expect(shownIn(saved)).toContain('Ditt tillägg: \nGrattis!');
    expect(titlesIn(saved)).toContain('Ändra tillägget');
  });

  it.each([
    ['x'.repeat(601), 'Texten får ha högst 600 tecken, och den har 601. Korta den lite.'],
    [`Hej ${yy}${mm}${dd}-${last}`, 'personnummer'],
  ])('lose nothing when they cannot be kept', async (words, sentence) => {
    const form = await press(overview, 'Skriv en inledning');
    const again = await press(form, 'Spara', { words });
    expect(again.messages).toMatchObject([{ replacesPressedCard: true }]);
    expect(shownIn(again)).toContain(sentence);
    expect(await talk.ports.store.find('digestplans')).toEqual([]);
    if (sentence !== 'personnummer') expect(shownIn(again)).toContain(words);
  });

  it('are not written over somebody else’s, who is named', async () => {
    const form = await press(overview, 'Skriv en inledning');
    const theirs = await press(await talk.write(bo, 'veckobrev'), 'Skriv en inledning', {}, bo);
    await press(theirs, 'Spara', { words: 'Först' }, bo);
    const late = await press(form, 'Spara', { words: 'Sedan' });
    expect(shownIn(late)).toContain('Martin Demo hann ändra före dig. Din text står kvar här nedanför.');
    expect(shownIn(late)).toContain('Sedan');
    await press(late, 'Spara', { words: 'Sedan' });
    expect(await talk.ports.store.find('digestplans')).toMatchObject([{ introduction: 'Sedan' }]);
  });

  it('cannot be changed when the digests are sent', async () => {
    const form = await press(overview, 'Skriv en inledning');
    await press(overview, 'Skicka v. 46 till alla åtta');
    const late = await press(form, 'Spara', { words: 'Hej!' });
    expect(shownIn(late)).toContain('Det går inte att ändra, för brevet är redan skickat.');
    expect(await talk.ports.store.find('digestplans')).toEqual([]);
  });
});

describe('a week that has passed', () => {
  beforeEach(async () => {
    await onMonday();
    clock.set(at('2026-12-01'));
    await talk.ports.store.commit([insert('activities', anActivity('b', { title: 'Loggat sedan' }))]);
  });

  it('is shown to the FoU manager as it was sent, and when', async () => {
    const shown = shownIn(await talk.write(anna, 'veckobrev 2026-W46'));
    expect(shown).toContain('SIP i veckan');
    expect(shown).not.toContain('Loggat sedan');
    expect(shown).toContain('Skickat måndag 16 november kl. 8.00.');
  });

  it('is shown to a municipality as it was sent, with its corrections and no button', async () => {
    await talk.ports.store.commit([
      insert('corrections', {
        id: '2026-correction',
        submissionId: '2026-correction',
        week: WEEK,
        municipalityId: 'jarfalla',
        text: 'Det var två möten.',
        by: anna.id,
        at: at('2026-11-17', '09:30'),
        state: 'sent',
        reservedBy: 'earlier-run',
      }),
    ]);
    const reply = await talk.write(jarfallaMember, 'veckobrev v 46');
    const shown = shownIn(reply);
    expect(shown).toContain('SIP i veckan');
    expect(shown).not.toContain('Loggat sedan');
    expect(shown).toContain('Rättat tisdag 17 november kl. 9.30: \nDet var två möten.');
    expect(actionsIn(reply)).toEqual([]);
  });

  it('says to a municipality that nothing was sent, and shows nothing of what would have been', async () => {
    const reply = await talk.write(jarfallaMember, 'veckobrev v 45');
    expect(shownIn(reply)).toBe('Brevet till Järfälla för v. 45 är inte skickat.');
  });
});

it('keeps from a municipality what the FoU manager holds', async () => {
  expect(shownIn(await talk.write(jarfallaMember, 'veckobrev'))).toContain('SIP i veckan');
  await press(await press(overview, 'Visa Järfälla'), 'Håll kvar');
  expect(shownIn(await talk.write(jarfallaMember, 'veckobrev'))).toBe(
    'Brevet till Järfälla för v. 46 är inte skickat.',
  );
});

describe('one that has been sent', () => {
  const askAgain = async (who = anna) => press(await talk.write(who, 'veckobrev Solna v 46'), AGAIN, {}, who);
  const AGAIN = 'Skicka igen, med ett skäl';
  beforeEach(async () => {
    await onMonday();
    clock.set(at('2026-11-16', '09:00'));
  });

  it('is sent once more from its own card, when the FoU manager says why', async () => {
    const form = await askAgain();
    expect(shownIn(form)).toContain('Skicka veckobrevet till Solna en gång till');
    expect(shownIn(await press(form, 'Skicka igen', { why: ' ' }))).toContain('Skriv varför');
    expect(keysPosted()).toHaveLength(8);
    const again = await press(form, 'Skicka igen', { why: 'Inlägget togs bort' });
    expect(shownIn(again)).toContain('Brevet till Solna är skickat en gång till.');
    expect(keysPosted().filter((key) => key === `${WEEK}-solna`)).toHaveLength(2);
  });

  it('is not sent a third time by who was slower, who is told who was first', async () => {
    const mine = await askAgain();
    await press(await askAgain(bo), 'Skicka igen', { why: 'Inlägget togs bort' }, bo);
    const late = await press(mine, 'Skicka igen', { why: 'Jag hittar det inte' });
    expect(shownIn(late)).toContain('Martin Demo hann före med brevet till Solna.');
    expect(keysPosted()).toHaveLength(9);
  });

  it('has no such button before it is sent', async () => {
    expect(titlesIn(await talk.write(anna, 'veckobrev Solna v 47'))).not.toContain(AGAIN);
  });
});
