import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeTime } from '../../support/fake-time.js';
import { type Outbound, startOutbound, textsOf } from '../../support/outbound.js';

let outbound: Outbound;

beforeEach(async () => {
  outbound = await startOutbound({}, fakeTime());
});
afterEach(() => outbound.close());

const settled = async (promise: Promise<unknown>): Promise<boolean> => {
  let isSettled = false;
  void promise.then(() => {
    isSettled = true;
  });
  await new Promise(setImmediate);
  return isSettled;
};

/** The tries are over and the waits for the next have begun; the answers come over real connections. */
const untilWaiting = async (...waits: readonly number[]): Promise<void> => {
  while (!waits.every((ms) => outbound.time.sleeping().includes(ms))) await new Promise(setImmediate);
};

describe('a stop', () => {
  it('is over at once when nothing is on its way', async () => {
    await outbound.sender.stop(6_000);
  });

  it('finishes what is in flight and what waits behind it', async () => {
    const { connector, sender, say } = outbound;
    connector.respond = () => new Promise((resolve) => setImmediate(() => resolve(200)));
    const outcomes = ['ett', 'två', 'tre'].map((text) => say(text));
    await sender.stop(6_000);
    expect((await Promise.all(outcomes)).map(({ state }) => state)).toEqual(['sent', 'sent', 'sent']);
    expect(textsOf(connector.sent)).toEqual(['ett', 'två', 'tre']);
  });

  it('still takes what the turns under way have to say', async () => {
    const { sender, say } = outbound;
    await sender.stop(6_000);
    expect(await say('sist')).toMatchObject({ state: 'sent' });
  });

  it('gives up at once what would wait beyond its end, and waits for what would not', async () => {
    const { connector, sender, say, time } = outbound;
    connector.respond = ({ conversationId, activity }) => {
      if (activity.text !== 'ett' || connector.requests.length > 2) return 200;
      return { status: 429, retryAfter: conversationId === 'a:soon' ? '3' : '8' };
    };
    const outcomes = { soon: say('ett', 'a:soon'), late: say('ett', 'a:late'), behind: say('två', 'a:late') };
    await untilWaiting(3_250, 8_250);
    const stopped = sender.stop(6_000);
    expect(await outcomes.late).toEqual({ state: 'not_now', reason: 'HTTP 429', afterMs: 8_000 });
    expect(await outcomes.behind).toMatchObject({ state: 'sent' });
    expect(await settled(stopped)).toBe(false);
    await time.pass(3_250);
    expect(await outcomes.soon).toMatchObject({ state: 'sent' });
    await stopped;
  });

  it('cuts off at its end what gets no answer, and sends nothing more', async () => {
    const { connector, sender, say, time } = outbound;
    connector.respond = () => 'hang';
    const outcomes = [say('ett'), say('två')];
    await connector.asked(1);
    const stopped = sender.stop(6_000);
    await time.pass(5_999);
    expect(await settled(stopped)).toBe(false);
    await time.pass(1);
    await stopped;
    expect(await Promise.all([...outcomes, say('efter')])).toEqual([
      { state: 'unknown', reason: 'no answer in time' },
      { state: 'not_now', reason: 'the bot is stopping' },
      { state: 'not_now', reason: 'the bot is stopping' },
    ]);
    expect(connector.requests).toHaveLength(1);
  });
});
