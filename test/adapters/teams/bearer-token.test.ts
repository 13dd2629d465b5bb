import jwt from 'jsonwebtoken';
import { describe, expect, it } from 'vitest';
import { createBearerToken } from '../../../src/adapters/teams/bearer-token.js';
import { fakeTime } from '../../support/fake-time.js';
import { fakeLog } from '../../support/fakes.js';
import { later } from '../../support/later.js';

const MINUTE = 60_000;

/** A token source whose tokens last an hour; `fetch` decides what the coming fetches give. */
const source = () => {
  const time = fakeTime();
  const log = fakeLog();
  let count = 0;
  const lasting = (): string => {
    count += 1;
    return jwt.sign({ count, exp: Math.floor(time.now() / 1000) + 3600 }, 'secret', { noTimestamp: true });
  };
  const from = { fetch: async (): Promise<string> => lasting(), lasting, fetched: () => count };
  const token = createBearerToken({ fetchToken: () => from.fetch(), now: time.now, sleep: time.sleep, log });
  return { ...from, from, time, log, token };
};

describe('the token for the Bot Connector', () => {
  it('is fetched once for all who wait, and kept', async () => {
    const { token, fetched } = source();
    const many = await Promise.all(Array.from({ length: 20 }, () => token.current()));
    expect(new Set([...many, await token.current()]).size).toBe(1);
    expect(fetched()).toBe(1);
  });

  it('is renewed before it lapses, and nobody waits for that', async () => {
    const { token, from, fetched, lasting, time } = source();
    const first = await token.current();
    await time.pass(49 * MINUTE);
    const renewal = later();
    from.fetch = async () => {
      await renewal.promise;
      return lasting();
    };
    expect([await token.current(), await token.current()]).toEqual([first, first]);
    renewal.resolve();
    await time.pass(0);
    expect(await token.current()).not.toBe(first);
    expect(fetched()).toBe(2);
  });

  it('is used until it lapses when it cannot be renewed, and then no more', async () => {
    const { token, from, time, log } = source();
    const first = await token.current();
    from.fetch = () => Promise.reject(new Error('out of reach'));
    await time.pass(50 * MINUTE);
    expect(await token.current()).toBe(first);
    await time.pass(9 * MINUTE);
    await expect(token.current()).rejects.toThrow('out of reach');
    expect(log.lines.map(({ level }) => level)).toEqual(['error', 'error']);
  });

  it('is renewed again a minute after that failed, not by every message, until it lapses', async () => {
    const { token, from, lasting, time, log } = source();
    const first = await token.current();
    let tries = 0;
    from.fetch = () => {
      tries += 1;
      return Promise.reject(new Error('out of reach'));
    };
    await time.pass(50 * MINUTE);
    const messages = async (count: number): Promise<void> => {
      for (let sent = 0; sent < count; sent += 1) {
        expect(await token.current()).toBe(first);
        await time.pass(0);
      }
    };
    await messages(20);
    await time.pass(MINUTE - 1);
    await messages(20);
    expect({ tries, lines: log.lines.length }).toEqual({ tries: 1, lines: 1 });
    await time.pass(1);
    await messages(20);
    expect({ tries, lines: log.lines.length }).toEqual({ tries: 2, lines: 2 });
    // Beyond the minute's rest there is nothing left to use.
    await time.pass(9 * MINUTE);
    await expect(token.current()).rejects.toThrow('out of reach');
    from.fetch = async () => lasting();
    expect(await token.current()).not.toBe(first);
    expect(tries).toBe(3);
  });

  it('that was refused is thrown away once, however many saw it refused', async () => {
    const { token, fetched } = source();
    const first = await token.current();
    token.discard(first);
    const second = await token.current();
    token.discard(first);
    expect(await token.current()).toBe(second);
    expect(fetched()).toBe(2);
  });

  it('is asked for anew after a fetch that failed or got no answer', async () => {
    const { token, from, lasting, time } = source();
    from.fetch = () => new Promise(() => {});
    const both = Promise.allSettled([token.current(), token.current()]);
    await time.pass(10_000);
    expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    from.fetch = async () => lasting();
    expect(await token.current()).toContain('.');
  });

  it('that does not say when it lapses counts for five minutes', async () => {
    const { token, from, time } = source();
    let count = 0;
    from.fetch = async () => `unreadable-${++count}`;
    await token.current();
    await time.pass(3 * MINUTE);
    expect(await token.current()).toBe('unreadable-1');
    await time.pass(2 * MINUTE);
    expect(await token.current()).toBe('unreadable-2');
  });
});
