import { beforeEach, describe, expect, it } from 'vitest';
import { parseDigestWords } from '../../../src/conversation/digest-words.js';
import type { Person } from '../../../src/domain/person.js';
import { sv } from '../../../src/texts/sv/index.js';
import { anna, jarfallaMember, martin, solnaChief } from '../../support/builders.js';
import { digestTalk } from '../../support/digest-talk.js';
import { fakeDelivery } from '../../support/fakes.js';
import { actionsIn, shownIn } from '../../support/talk.js';

const SEND = 'Skicka v. 47 till alla åtta';

let delivery: ReturnType<typeof fakeDelivery>;
let talk: Awaited<ReturnType<typeof digestTalk>>;
beforeEach(async () => {
  delivery = fakeDelivery();
  talk = await digestTalk(delivery);
});

const cardsOf = async (person: Person, text: string, locale: 'sv' | 'en' = 'sv') =>
  (await talk.write(person, text, locale)).messages.flatMap((message) => message.cards ?? []);
const titlesOf = async (person: Person, text: string) =>
  (await cardsOf(person, text)).map((card) => /"text":"([^"]*)"/.exec(JSON.stringify(card.content))?.[1]);

describe('which messages ask for the digest', () => {
  it.each([
    ['veckobrev', { send: false, written: '' }],
    ['Veckobrevet', { send: false, written: '' }],
    ['digest', { send: false, written: '' }],
    ['weekly digest.', { send: false, written: '' }],
    ['visa veckobrevet', { send: false, written: '' }],
    ['show the weekly digest', { send: false, written: '' }],
    ['veckobrev Järfälla', { send: false, written: '', municipality: 'jarfalla' }],
    ['veckobrev för upplands väsby', { send: false, written: '', municipality: 'upplands_vasby' }],
    ['veckobrev skicka', { send: true, written: '' }],
    ['skicka veckobrevet', { send: true, written: '' }],
    ['Skicka ut veckobreven v 46', { send: true, written: 'v 46', week: { kind: 'numbered', number: 46 } }],
    ['send digest', { send: true, written: '' }],
    ['digest send week 46', { send: true, written: 'week 46', week: { kind: 'numbered', number: 46 } }],
    [
      'veckobrev 2026-W46',
      { send: false, written: '2026-W46', week: { kind: 'numbered', number: 46, year: 2026 } },
    ],
    [
      'veckobrev Solna v 46',
      { send: false, written: 'v 46', week: { kind: 'numbered', number: 46 }, municipality: 'solna' },
    ],
    [
      'veckobrev förra veckan Solna',
      { send: false, written: 'förra veckan', week: { kind: 'relative', weeks: -1 }, municipality: 'solna' },
    ],
  ])('%s does', (text, words) => {
    expect(parseDigestWords(text)).toEqual(words);
  });

  it.each([
    'veckobrev?',
    'skicka veckobrevet till Anna',
    'visa',
    'vad är ett veckobrev',
    'veckobrev 2016',
    'veckobrev om skolnärvaro',
    'veckobrev upplands',
    'veckobrev Järfälla och Solna',
    'veckobrevutskick',
    'digestion',
  ])('%s is a question', (text) => {
    expect(parseDigestWords(text)).toBeUndefined();
  });
});

describe('veckobrev', () => {
  it('shows staff all eight and then the overview, for the week that today lies in', async () => {
    const titles = await titlesOf(martin, 'veckobrev');
    expect(titles).toHaveLength(9);
    expect(titles.slice(0, 2)).toEqual(['Veckobrev för Ekerö', 'Veckobrev för Järfälla']);
    expect(titles.at(-1)).toBe('Veckobrev v. 47');
  });

  it('shows an activity to its municipality and not to the other seven', async () => {
    const cards = await cardsOf(anna, 'veckobrev');
    const holding = cards.filter((card) => JSON.stringify(card.content).includes('SIP i dag'));
    expect(holding.map((card) => card.summary)).toEqual([expect.stringContaining('Järfälla, v. 47')]);
  });

  it.each([
    ['veckobrev v 46', 'SIP i förra veckan'],
    ['veckobrev förra veckan', 'SIP i förra veckan'],
    ['veckobrev 2026-W47', 'SIP i dag'],
  ])('%s shows that week', async (text, title) => {
    const shown = shownIn(await talk.write(martin, `${text} Järfälla`));
    expect(shown).toContain('Veckobrev för Järfälla');
    expect(shown).toContain(title);
  });

  it('shows staff one municipality when it is named', async () => {
    expect(await titlesOf(martin, 'veckobrev Järfälla')).toEqual([
      'Veckobrev för Järfälla',
      'Brevet till Järfälla, v. 47',
    ]);
    expect(actionsIn(await talk.write(martin, 'veckobrev Järfälla'))).toEqual([]);
  });

  it.each([
    ['a council member', jarfallaMember, 'Veckobrev för Järfälla'],
    ['a chief', solnaChief, 'Veckobrev för Solna'],
  ])('shows %s the own municipality only, without a button', async (_name, person, title) => {
    expect(await titlesOf(person, 'veckobrev')).toEqual([title]);
    expect(actionsIn(await talk.write(person, 'veckobrev'))).toEqual([]);
    const other = shownIn(await talk.write(person, 'veckobrev Ekerö'));
    expect(other).toContain('De andra kommunernas brev visar jag bara för dem och för FoU.');
    expect(other).not.toContain('Veckobrev för Ekerö');
  });

  it('is not for strangers', async () => {
    expect(shownIn(await talk.write(undefined, 'veckobrev'))).toContain('Jag känner inte igen dig än');
  });

  it('says so when there is no such week', async () => {
    expect(shownIn(await talk.write(martin, 'veckobrev v 60'))).toBe(
      'Jag hittar ingen vecka som heter ”v 60”. Skriv till exempel ”veckobrev v 46” eller ”veckobrev 2026-W46”.',
    );
  });

  it('speaks English to those whose client does', async () => {
    const [card] = await cardsOf(jarfallaMember, 'digest', 'en');
    expect(card?.summary).toContain('Weekly digest for Järfälla');
  });
});

describe('sending', () => {
  it('is done by the FoU manager with one press, and the card is replaced by what came of it', async () => {
    const preview = await talk.write(anna, 'veckobrev');
    const reply = await talk.press(anna, preview, SEND);
    expect(delivery.posted).toHaveLength(8);
    expect(reply.messages).toMatchObject([{ replacesPressedCard: true }]);
    expect(shownIn(reply)).toContain('Klart! Alla åtta är skickade.');
    expect(actionsIn(reply).filter(({ title }) => !title.startsWith('Visa '))).toEqual([]);
  });

  it('posts nothing at a second press, and says so for each municipality (I29)', async () => {
    const preview = await talk.write(anna, 'veckobrev');
    await talk.press(anna, preview, SEND);
    const again = shownIn(await talk.press(anna, preview, SEND));
    expect(delivery.posted).toHaveLength(8);
    expect(again).toContain('Inget nytt skickades.');
    expect(again.match(/^var redan skickat$/gm)).toHaveLength(8);
  });

  it.each([
    ['veckobrev skicka', '2026-W47'],
    ['veckobrev skicka v 46', '2026-W46'],
    ['digest send 2026-W46', '2026-W46'],
  ])('%s sends that week', async (text, week) => {
    await talk.write(anna, text);
    expect(new Set(delivery.posted.map((post) => post.digest.week))).toEqual(new Set([week]));
    expect(delivery.posted).toHaveLength(8);
  });

  it('is kept in the sender’s name', async () => {
    await talk.write(anna, 'veckobrev skicka');
    const rows = await talk.ports.store.find('audit', { collection: 'digests' });
    expect(new Set(rows.map((row) => row.by))).toEqual(new Set([anna.id]));
  });

  it.each([
    ['staff', martin],
    ['a council member', jarfallaMember],
  ])('is refused to %s, written or pressed', async (_name, person) => {
    const written = shownIn(await talk.write(person, 'veckobrev skicka'));
    const data = { verb: 'digest.send', card: 'digest-preview@1', week: '2026-W47' };
    const pressed = shownIn(await talk.pressData(person, data));
    expect([written, pressed]).toEqual(
      Array(2).fill(
        'Bara den som är FoU-chef kan göra det här. Behöver du det, så hör av dig till FoU-chefen.',
      ),
    );
    expect(delivery.posted).toEqual([]);
    expect(actionsIn(await talk.write(person, 'veckobrev'))).toEqual([]);
  });

  it.each([
    'veckobrev skicka Solna',
    'skicka veckobrev Solna',
    'veckobrev skicka v 46 till Solna',
    'digest send to Solna',
  ])('sends to nobody when asked to send to one: %s', async (text) => {
    expect(shownIn(await talk.write(anna, text))).toBe(sv.digest.sentToAll('Solna'));
    expect(delivery.posted).toEqual([]);
  });

  it('is refused for a week that has not begun', async () => {
    expect(shownIn(await talk.write(anna, 'veckobrev skicka v 48'))).toBe(
      'Brevet för v. 48 kan jag inte skicka än, för den veckan har inte börjat.',
    );
    expect(delivery.posted).toEqual([]);
  });

  it('takes no week from a card that does not exist', async () => {
    const data = { verb: 'digest.send', card: 'digest-preview@1', week: '../../etc' };
    expect(shownIn(await talk.pressData(anna, data))).toContain('Jag kunde inte ta emot kortet');
    expect(delivery.posted).toEqual([]);
  });

  it('says which failed and offers to try them again', async () => {
    delivery.outcome = (key) =>
      key.endsWith('-solna') ? { state: 'failed', reason: 'ENOSPC' } : { state: 'sent', receipt: key };
    const reply = await talk.write(anna, 'veckobrev skicka');
    expect(shownIn(reply)).toContain('7 av 8 skickades nu.');
    expect(shownIn(reply)).toContain('gick inte att skicka');
    delivery.outcome = (key) => ({ state: 'sent', receipt: key });
    const retried = await talk.press(anna, reply, 'Skicka v. 47 till dem som är kvar');
    expect(shownIn(retried)).toContain('1 av 8 skickades nu, 7 var redan skickade.');
    expect(delivery.posted).toHaveLength(8);
  });
});
