import { beforeEach, describe, expect, it } from 'vitest';
import { followUpDigests } from '../../../src/usecases/follow-up-digests.js';
import type { DeliveryOutcome } from '../../../src/usecases/ports.js';
import { anna, jarfallaMember, martin } from '../../support/builders.js';
import { at } from '../../support/digest-builders.js';
import { digestTalk } from '../../support/digest-talk.js';
import { fakeClock, fakeDelivery } from '../../support/fakes.js';
import { actionsIn, conversationWith, shownIn } from '../../support/talk.js';

let delivery: ReturnType<typeof fakeDelivery>;
let talk: Awaited<ReturnType<typeof digestTalk>>;
beforeEach(async () => {
  delivery = fakeDelivery();
  talk = await digestTalk(delivery);
});

describe('deciding on one that may not have arrived', () => {
  const ends = (outcome: DeliveryOutcome) => {
    delivery.outcome = (key) => (key.endsWith('-solna') ? outcome : { state: 'sent', receipt: key });
  };
  const postsToSolna = () => delivery.posted.filter(({ key }) => key.endsWith('-solna')).length;
  const ARRIVED = 'Det kom fram till Solna';
  const RESEND = 'Skicka igen till Solna';
  beforeEach(() => ends({ state: 'unknown', reason: 'timeout' }));

  it('is asked for on the card that the sending ends with, and again on the overview', async () => {
    const sent = await talk.write(anna, 'veckobrev skicka');
    const asked = (reply: typeof sent) =>
      actionsIn(reply).flatMap(({ title }) => (title.startsWith('Visa ') ? [] : [title]));
    expect(asked(sent)).toEqual([ARRIVED, RESEND]);
    expect(shownIn(sent)).toContain('oklart om det kom fram');
    expect(asked(await talk.write(anna, 'veckobrev'))).toEqual([ARRIVED, RESEND]);
    expect(actionsIn(await talk.write(martin, 'veckobrev'))).toEqual([]);
  });

  it('ends with the overview in the place of the card, when it arrived', async () => {
    const sent = await talk.write(anna, 'veckobrev skicka');
    const reply = await talk.press(anna, sent, ARRIVED);
    expect(reply.messages).toMatchObject([{ replacesPressedCard: true }]);
    expect(shownIn(reply)).toContain('Tack! Då är brevet till Solna framme.');
    expect(shownIn(reply)).toContain('Alla åtta är skickade.');
    expect(postsToSolna()).toBe(0);
  });

  it('sends once however often it is pressed', async () => {
    const sent = await talk.write(anna, 'veckobrev skicka');
    ends({ state: 'sent', receipt: '17' });
    const [first, second] = await Promise.all([
      talk.press(anna, sent, RESEND),
      talk.press(anna, sent, RESEND),
    ]);
    const third = await talk.press(anna, sent, RESEND);
    expect(shownIn(first)).toContain('Brevet till Solna är skickat.');
    expect(shownIn(second)).not.toContain('hann före');
    expect(shownIn(third)).toContain('Alla åtta är skickade.');
    expect(postsToSolna()).toBe(1);
  });

  it('tells who was first', async () => {
    const boss = { ...martin, roles: anna.roles };
    talk = await conversationWith({
      ports: { delivery, clock: fakeClock(at('2026-11-18')) },
      people: [anna, boss],
    });
    const sent = await talk.write(anna, 'veckobrev skicka');
    await talk.press(boss, sent, ARRIVED);
    const late = shownIn(await talk.press(anna, sent, RESEND));
    expect(late).toContain('Martin Demo hann före med brevet till Solna. Så här står det nu.');
    expect(postsToSolna()).toBe(0);
  });

  it('tells that the bot itself was first', async () => {
    const sent = await talk.write(anna, 'veckobrev skicka');
    delivery.find = async () => ({ found: '17' });
    await followUpDigests(
      { ...talk.ports, clock: fakeClock(at('2026-11-18', '12:05')) },
      new AbortController().signal,
    );
    expect(shownIn(await talk.press(anna, sent, ARRIVED))).toContain(
      'Det har hänt något med brevet till Solna sedan du såg kortet.',
    );
  });

  it.each<[DeliveryOutcome, string]>([
    [{ state: 'failed', reason: 'forbidden' }, 'Brevet till Solna gick inte att skicka nu heller.'],
    [{ state: 'unknown', reason: 'cut' }, 'Det är fortfarande oklart om brevet till Solna kom fram.'],
  ])('says when it is $state again', async (outcome, sentence) => {
    const sent = await talk.write(anna, 'veckobrev skicka');
    ends(outcome);
    expect(shownIn(await talk.press(anna, sent, RESEND))).toContain(sentence);
  });

  it('gives the reason of what failed, and tries that one alone again', async () => {
    ends({ state: 'failed', reason: 'no_channel' });
    const sent = await talk.write(anna, 'veckobrev skicka');
    expect(shownIn(sent)).toContain('Ingen kanal är angiven för kommunen.');
    ends({ state: 'sent', receipt: '17' });
    const reply = await talk.press(anna, sent, 'Försök igen med Solna');
    expect(shownIn(reply)).toContain('Brevet till Solna är skickat.');
    expect(delivery.posted).toHaveLength(8);
  });

  it('is never done by sending the week again', async () => {
    await talk.write(anna, 'veckobrev skicka');
    ends({ state: 'sent', receipt: '17' });
    await talk.write(anna, 'veckobrev skicka');
    expect(postsToSolna()).toBe(0);
  });

  it.each([
    ['digest.arrived', martin],
    ['digest.resend', martin],
    ['digest.resend', jarfallaMember],
  ])('is refused: %s by someone else', async (verb, person) => {
    await talk.write(anna, 'veckobrev skicka');
    const which = { week: '2026-W47', municipalityId: 'solna', expectedVersion: 2 };
    const reply = await talk.pressData(person, { verb, card: 'digest-preview@1', ...which });
    expect(shownIn(reply)).toContain('Bara den som är FoU-chef kan göra det här.');
    expect(await talk.ports.store.get('digests', '2026-W47-solna')).toMatchObject({ state: 'unknown' });
  });

  it.each([
    { week: '2026-W99', municipalityId: 'solna', expectedVersion: 2 },
    { week: '2026-W47', municipalityId: 'kiruna', expectedVersion: 2 },
    { week: '2026-W47', municipalityId: 'solna', expectedVersion: 'x' },
  ])('takes no rubbish: %j', async (which) => {
    const reply = await talk.pressData(anna, { verb: 'digest.resend', card: 'digest-preview@1', ...which });
    expect(shownIn(reply)).toContain('Jag kunde inte ta emot kortet');
  });
});
