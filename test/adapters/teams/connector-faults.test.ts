import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RETRY_POLICY } from '../../../src/adapters/teams/retry-policy.js';
import type { SendOutcome } from '../../../src/usecases/ports.js';
import type { Fate } from '../../support/fake-connector.js';
import { type Outbound, startOutbound, textsOf } from '../../support/outbound.js';

let outbound: Outbound;

beforeEach(async () => {
  outbound = await startOutbound();
});
afterEach(() => outbound.close());

/** How often the second of three messages is asked to be taken, and what of the three arrives. */
interface Expected {
  readonly outcome: SendOutcome;
  readonly tries: number;
  readonly arrived: readonly string[];
  /** Milliseconds between the tries; chance is 0.5 of the longest. */
  readonly waits?: readonly number[];
}

const ALL = ['ett', 'två', 'tre'];
const WITHOUT_TWO = ['ett', 'tre'];
const sent = (receipt: string): SendOutcome => ({ state: 'sent', receipt });
const takenAgain = (waits: readonly number[] = [250]): Expected => ({
  outcome: sent('sent-2'),
  tries: waits.length + 1,
  arrived: ALL,
  waits,
});
const ended = (outcome: SendOutcome, tries = 1): Expected => ({ outcome, tries, arrived: WITHOUT_TWO });

const CASES: readonly (readonly [string, readonly Fate[], Expected])[] = [
  ['taken', [200], { outcome: sent('sent-2'), tries: 1, arrived: ALL }],
  ['taken without an id', [{ status: 201, body: {} }], { outcome: sent(''), tries: 1, arrived: ALL }],
  ['throttled', [429], takenAgain()],
  ['throttled for 3 s', [{ status: 429, retryAfter: '3' }], takenAgain([3250])],
  [
    'throttled until an instant',
    [{ status: 429, retryAfter: 'Wed, 18 Nov 2026 11:00:07 GMT' }],
    takenAgain([7250]),
  ],
  [
    'throttled for longer than it is tried',
    [{ status: 429, retryAfter: '60' }],
    ended({ state: 'not_now', reason: 'HTTP 429', afterMs: 60_000 }),
  ],
  ['met by a conflict', [412], takenAgain()],
  ['met by a bad gateway', [502], takenAgain()],
  ['met by a service that is away', [503], takenAgain()],
  ['met by a gateway that waited in vain', [504], takenAgain()],
  ['met by several of these', [502, 429, 504], takenAgain([250, 500, 1000])],
  ['never taken', [502, 502, 502, 502, 502], ended({ state: 'not_now', reason: 'HTTP 502' }, 5)],
  ['cut off before it is taken', ['cut'], ended({ state: 'unknown', reason: 'ECONNRESET' })],
  [
    'cut off when it is taken',
    ['cut_when_taken'],
    { outcome: { state: 'unknown', reason: 'ECONNRESET' }, tries: 1, arrived: ALL },
  ],
  ['met by a server that broke', [500], ended({ state: 'unknown', reason: 'HTTP 500' })],
  ['blocked', [403], ended({ state: 'route_lost', reason: 'blocked' })],
  ['for a conversation that is gone', [404], ended({ state: 'route_lost', reason: 'gone' })],
  [
    'for a message that is gone',
    [{ status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } }],
    ended({ state: 'refused', reason: 'HTTP 404' }),
  ],
  ['too large', [413], ended({ state: 'refused', reason: 'HTTP 413' })],
  ['not understood', [400], ended({ state: 'refused', reason: 'HTTP 400' })],
  ['sent elsewhere', [302], ended({ state: 'refused', reason: 'HTTP 302' })],
  [
    'shown a token that counts no more',
    [401],
    { outcome: sent('sent-2'), tries: 2, arrived: ALL, waits: [] },
  ],
  ['refused with every token', [401, 401], ended({ state: 'not_now', reason: 'HTTP 401' }, 2)],
];

describe('of three messages in a conversation, when the second is', () => {
  it.each(CASES)('%s', async (_what, fates, { outcome, tries, arrived, waits }) => {
    const { connector, say, time } = outbound;
    const left = [...fates];
    connector.respond = ({ activity }) => (activity.text === 'två' ? (left.shift() ?? 200) : 200);
    const outcomes = await Promise.all(ALL.map((text) => say(text)));
    expect(outcomes.map(({ state }) => state)).toEqual(['sent', outcome.state, 'sent']);
    expect(outcomes[1]).toEqual(outcome);
    expect(textsOf(connector.sent)).toEqual(arrived);
    expect(textsOf(connector.requests).filter((text) => text === 'två')).toHaveLength(tries);
    if (waits !== undefined) expect(time.waits).toEqual(waits);
    expect(outbound.sender.conversationsUnderWay).toBe(0);
  });

  it.each<[Fate, readonly string[]]>([
    ['hang', WITHOUT_TWO],
    ['hang_when_taken', ALL],
  ])('left without an answer (%s), it is given up and not sent again', async (fate, arrived) => {
    const { connector, say, time } = outbound;
    connector.respond = ({ activity }) => (activity.text === 'två' ? fate : 200);
    const outcomes = ALL.map((text) => say(text));
    await connector.asked(2);
    await time.pass(RETRY_POLICY.tryWithinMs);
    expect(await Promise.all(outcomes)).toMatchObject([
      { state: 'sent' },
      { state: 'unknown', reason: 'no answer in time' },
      { state: 'sent' },
    ]);
    expect(textsOf(connector.sent)).toEqual(arrived);
    expect(connector.requests).toHaveLength(3);
  });
});

describe('a connection that is refused', () => {
  it('means that nothing was taken, and is tried again until there is one', async () => {
    const { connector, say } = outbound;
    await connector.refuse();
    let waited = 0;
    const patient = await startOutbound({
      sleep: async (ms, wake) => {
        if (ms >= 10_000) return outbound.time.sleep(ms, wake);
        waited += 1;
        if (waited === 2) await connector.listen();
      },
    });
    const { serviceUrl } = connector;
    const to = { id: '2026-c1', version: 1, conversationId: 'a:1', kind: 'personal', serviceUrl } as const;
    const reference = { ...to, botId: '28:bot', tenantId: 't', language: 'sv' } as const;
    expect(await patient.sender.messenger.send(reference, { text: 'hej' })).toEqual(sent('sent-1'));
    expect(waited).toBe(2);
    expect(textsOf(connector.sent)).toEqual(['hej']);
    expect(await say('efter')).toEqual(sent('sent-2'));
    await patient.close();
  });

  it('is given up after five tries, and the message may be tried later', async () => {
    const { connector, say, time } = outbound;
    await connector.refuse();
    expect(await say('hej')).toEqual({ state: 'not_now', reason: 'ECONNREFUSED' });
    expect(time.waits).toEqual([250, 500, 1000, 2000]);
    await connector.listen();
  });
});

describe('a token that counts no more', () => {
  it('is exchanged for one new one, however many messages it was refused for', async () => {
    const { connector, say, fetched } = outbound;
    const all = Array.from({ length: 10 }, (_, index) => `a:${index}`);
    const refused = new Set<string>();
    connector.respond = async ({ conversationId }) => {
      if (refused.has(conversationId)) return 200;
      refused.add(conversationId);
      // All are on their way with the old token when the first is refused.
      await connector.asked(all.length);
      return 401;
    };
    const outcomes = await Promise.all(all.map((conversationId) => say('hej', conversationId)));
    expect(outcomes.map(({ state }) => state)).toEqual(all.map(() => 'sent'));
    expect(connector.requests).toHaveLength(20);
    expect(fetched('/token')).toBe(2);
  });
});

describe('other conversations', () => {
  it('are not held up by one that waits', async () => {
    const { connector, say, time } = outbound;
    connector.respond = ({ conversationId }) => (conversationId === 'a:slow' ? 'hang' : 200);
    const slow = say('ett', 'a:slow');
    await connector.asked(1);
    expect(await say('två', 'a:other')).toMatchObject({ state: 'sent' });
    await time.pass(RETRY_POLICY.tryWithinMs);
    expect(await slow).toMatchObject({ state: 'unknown' });
  });
});
