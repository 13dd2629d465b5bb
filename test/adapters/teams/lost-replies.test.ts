import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RETRY_POLICY } from '../../../src/adapters/teams/retry-policy.js';
import { replaceWith } from '../../../src/conversation/reply.js';
import type { Fate } from '../../support/fake-connector.js';
import { TENANT_ID } from '../../support/fake-microsoft.js';
import { fakeTime } from '../../support/fake-time.js';
import { ANNA, channelActivity, executeActivity, messageActivity } from '../../support/teams-activities.js';
import { namedCard, startTeamsBot, type TeamsTestBot } from '../../support/teams-bot.js';

let bot: TeamsTestBot;
let url: string;
const time = fakeTime(10_000);

beforeEach(async () => {
  bot = await startTeamsBot({ acknowledgeAfterMs: 60_000 }, { sleep: time.sleep, now: time.now });
  url = bot.connector.serviceUrl;
});
afterEach(() => bot.close());

describe('a reply that is given up', () => {
  it.each<[Fate, object]>([
    [403, { state: 'route_lost', reason: 'blocked' }],
    [404, { state: 'route_lost', reason: 'gone' }],
    [413, { state: 'refused', reason: 'HTTP 413' }],
    [502, { state: 'not_now', reason: 'HTTP 502' }],
    ['cut', { state: 'unknown' }],
  ])('after %j is reported with whose chat it was', async (fate, outcome) => {
    bot.connector.respond = () => fate;
    expect((await bot.say(messageActivity(url))).status).toBe(200);
    expect(bot.lost).toMatchObject([
      {
        conversationId: 'a:personal',
        conversationKind: 'personal',
        identity: `${TENANT_ID}/${ANNA.aadObjectId}`,
        outcome,
      },
    ]);
  });

  it('after a wait in vain is reported as perhaps sent', async () => {
    bot.connector.respond = () => 'hang';
    const posted = bot.say(messageActivity(url));
    await bot.connector.asked(1);
    await time.pass(RETRY_POLICY.tryWithinMs);
    expect((await posted).status).toBe(200);
    expect(bot.lost).toMatchObject([{ outcome: { state: 'unknown' } }]);
  });

  it('is reported once, by the worst of its messages', async () => {
    bot.connector.respond = ({ activity }) => (activity.text === 'två' ? 413 : 'cut');
    bot.answer = async () => ({ messages: [{ text: 'ett' }, { text: 'två' }, { text: 'tre' }] });
    await bot.say(messageActivity(url));
    expect(bot.lost).toMatchObject([{ outcome: { state: 'refused' } }]);
    expect(bot.log.lines).toHaveLength(3);
  });

  it('in a thread names the channel; a thread that is gone is not the channel', async () => {
    bot.connector.respond = () => 404;
    await bot.say(channelActivity(url, 'hej'));
    expect(bot.lost).toEqual([
      {
        conversationId: '19:team@thread.tacv2',
        conversationKind: 'channel',
        outcome: { state: 'refused', reason: 'HTTP 404' },
      },
    ]);
  });

  it('is not what a pressed card is that could not be changed: the press showed it', async () => {
    bot.connector.respond = () => 403;
    bot.answer = async () => replaceWith(namedCard('kvitto'));
    await bot.say(executeActivity(url, 'activity.save', {}));
    await bot.drain();
    expect(bot.connector.requests).toHaveLength(1);
    expect(bot.lost).toEqual([]);
  });

  it('ends nothing when it cannot be reported either', async () => {
    const deaf = await startTeamsBot({ onLostReply: () => Promise.reject(new Error('full')) });
    deaf.connector.respond = () => 403;
    expect((await deaf.say(messageActivity(deaf.connector.serviceUrl))).status).toBe(200);
    expect(deaf.log.lines.map(({ message }) => message)).toEqual([
      'a reply could not be sent',
      'a lost reply could not be reported',
    ]);
    await deaf.close();
  });
});

describe('a reply that is tried again', () => {
  it('keeps its place before what comes later in the conversation', async () => {
    const fates: Fate[] = [429, 502];
    bot.connector.respond = () => fates.shift() ?? 200;
    bot.answer = async () => ({ messages: [{ text: 'ett' }, { text: 'två' }] });
    await bot.say(messageActivity(url));
    expect(bot.connector.sent.map(({ activity }) => activity.text)).toEqual(['ett', 'två']);
    expect(bot.lost).toEqual([]);
  });
});

describe('a pressed card that changes many times while the connector is slow', () => {
  it('is changed to its newest form only', async () => {
    let count = 0;
    bot.answer = async () => replaceWith(namedCard(`läge ${++count}`));
    let open: (fate: Fate) => void = () => {};
    const first = new Promise<Fate>((resolve) => {
      open = resolve;
    });
    bot.connector.respond = () => first;
    const presses = Array.from({ length: 5 }, () => bot.say(executeActivity(url, 'activity.save', {})));
    await Promise.all(presses);
    await bot.connector.asked(1);
    open(200);
    await bot.drain();
    expect(bot.connector.sent.map(({ activity }) => activity.summary)).toEqual([
      expect.stringContaining('Kort: läge'),
      'Kort: läge 5',
    ]);
  });
});
