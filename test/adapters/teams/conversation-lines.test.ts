import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConversationLines } from '../../../src/adapters/teams/conversation-lines.js';
import { RETRY_POLICY } from '../../../src/adapters/teams/retry-policy.js';
import { later } from '../../support/later.js';
import { startOutbound, textsOf } from '../../support/outbound.js';

const conversation = fc.constantFrom('a:1', 'a:2', '19:3');

describe('messages to several conversations', () => {
  it('arrive in the order of each conversation, whatever the answers take', async () => {
    const outbound = await startOutbound();
    const { connector, say, sender } = outbound;
    const message = fc.record({
      conversation,
      fates: fc.array(fc.constantFrom(429, 502, 412), { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(message, { maxLength: 12 }), async (messages) => {
        const before = connector.sent.length;
        const fates = messages.map((one) => [...one.fates]);
        connector.respond = ({ activity }) => fates[Number(activity.text)]?.shift() ?? 200;
        const outcomes = await Promise.all(
          messages.map((one, index) => say(String(index), one.conversation)),
        );
        expect(outcomes.map(({ state }) => state)).toEqual(messages.map(() => 'sent'));
        const sent = connector.sent.slice(before);
        for (const id of ['a:1', 'a:2', '19:3']) {
          const wanted = messages.flatMap((one, index) => (one.conversation === id ? [String(index)] : []));
          expect(textsOf(sent.filter(({ conversationId }) => conversationId === id))).toEqual(wanted);
        }
        expect(sender.conversationsUnderWay).toBe(0);
      }),
      { numRuns: 40 },
    );
    await outbound.close();
  });
});

describe('a conversation', () => {
  it('gets its message while a hundred others on the same host get no answer', async () => {
    const { connector, say, sender, time, close } = await startOutbound();
    connector.respond = ({ conversationId }) => (conversationId === 'a:free' ? 200 : 'hang');
    const held = Array.from({ length: 100 }, (_, index) => say('ett', `a:${index}`));
    await connector.asked(100);
    expect(await say('två', 'a:free')).toMatchObject({ state: 'sent' });
    expect(textsOf(connector.sent)).toEqual(['två']);
    expect(sender.conversationsUnderWay).toBe(100);
    await time.pass(RETRY_POLICY.tryWithinMs);
    expect(new Set((await Promise.all(held)).map(({ state }) => state))).toEqual(new Set(['unknown']));
    await close();
  });
});

describe('a line', () => {
  it('runs one job at a time and holds up no other line', async () => {
    const lines = new ConversationLines<string>();
    const first = later();
    const begun: string[] = [];
    const job =
      (name: string, until = Promise.resolve()) =>
      async () => {
        begun.push(name);
        await until;
        return name;
      };
    const all = [
      lines.enter('a', job('a1', first.promise)),
      lines.enter('a', job('a2')),
      lines.enter('b', job('b1')),
    ];
    expect(await all[2]).toBe('b1');
    expect(begun).toEqual(['a1', 'b1']);
    first.resolve();
    expect(await Promise.all(all)).toEqual(['a1', 'a2', 'b1']);
  });

  it('goes on after a bug in a job, which is told to whoever waits for it', async () => {
    const lines = new ConversationLines<string>();
    const broken = lines.enter('a', () => Promise.reject(new Error('bug')));
    const next = lines.enter('a', async () => 'a2');
    await expect(broken).rejects.toThrow('bug');
    expect(await next).toBe('a2');
    await lines.idle();
    expect(lines.size).toBe(0);
  });

  it('keeps nothing of a conversation when all has been sent, and then says that it is idle', async () => {
    const lines = new ConversationLines<void>();
    const work = later();
    void lines.enter('a', () => work.promise);
    void lines.enter('b', async () => {});
    expect(lines.size).toBe(2);
    let isIdle = false;
    const idle = lines.idle().then(() => {
      isIdle = true;
    });
    await new Promise(setImmediate);
    expect({ size: lines.size, isIdle }).toEqual({ size: 1, isIdle: false });
    work.resolve();
    await idle;
    expect(lines.size).toBe(0);
    await lines.idle();
  });
});

describe('of changes that wait for the same subject', () => {
  it('only the newest is made, and everyone gets its outcome', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('card', 'other', undefined), { minLength: 1, maxLength: 10 }),
        async (subjects) => {
          const lines = new ConversationLines<number>();
          const first = later();
          void lines.enter('a', () => first.promise.then(() => -1), 'card');
          const made: number[] = [];
          const outcomes = subjects.map((subject, index) =>
            lines.enter(
              'a',
              async () => {
                made.push(index);
                return index;
              },
              subject,
            ),
          );
          first.resolve();
          const newest = subjects.map((subject, index) =>
            subject === undefined ? index : subjects.lastIndexOf(subject),
          );
          expect(await Promise.all(outcomes)).toEqual(newest);
          expect([...made].sort()).toEqual([...new Set(newest)].sort());
          expect(made).toHaveLength(new Set(newest).size);
        },
      ),
    );
  });
});
