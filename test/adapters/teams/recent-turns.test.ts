import { describe, expect, it } from 'vitest';
import { RecentTurns } from '../../../src/adapters/teams/recent-turns.js';
import { fakeClock } from '../../support/fakes.js';

interface TestTurn {
  readonly number: number;
  readonly answer: Promise<{ readonly body?: object }>;
}

/** Handed out for a turn whose answer is forgotten. */
const PAST = 0;

const counting = (bounds: { readonly most?: number; readonly mostBytes?: number } = {}) => {
  const clock = fakeClock('2026-11-18T11:00:00.000Z');
  const past: TestTurn = { number: PAST, answer: Promise.resolve({}) };
  const recent = new RecentTurns<TestTurn>(clock, past, bounds);
  let started = 0;
  const take = (key: string, body: object = {}): number =>
    recent.once(key, () => ({ number: ++started, answer: Promise.resolve({ body }) })).number;
  return { clock, recent, take };
};

/** After this, what has been answered is weighed. */
const answered = (): Promise<unknown> => new Promise(setImmediate);

describe('recent turns', () => {
  it('hand out the first turn again for the same key', () => {
    const { take } = counting();
    expect([take('a'), take('b'), take('a')]).toEqual([1, 2, 1]);
  });

  it.each([
    ['2026-11-18T11:02:00.000Z', 1],
    ['2026-11-18T11:02:00.001Z', PAST],
    ['2026-11-18T12:00:00.000Z', PAST],
    ['2026-11-18T12:00:00.001Z', 2],
  ])(
    'are answered as at first for two minutes, and not taken anew for an hour: at %s %i',
    (instant, expected) => {
      const { clock, take } = counting();
      take('a');
      clock.set(instant);
      expect(take('a')).toBe(expected);
    },
  );

  it('are counted from the first time, not from the last', () => {
    const { clock, take } = counting();
    take('a');
    clock.set('2026-11-18T11:59:00.000Z');
    take('a');
    clock.set('2026-11-18T12:01:00.000Z');
    expect(take('a')).toBe(2);
  });

  it('that were refused are forgotten with their answers', () => {
    const { clock, recent, take } = counting();
    take('a');
    recent.refused('a');
    clock.set('2026-11-18T11:02:00.000Z');
    expect(take('a')).toBe(1);
    clock.set('2026-11-18T11:02:00.001Z');
    expect(take('a')).toBe(2);
  });

  it('are bounded: the oldest is forgotten first', () => {
    const { take } = counting({ most: 2 });
    for (const key of ['a', 'b', 'c']) take(key);
    expect([take('b'), take('c'), take('a')]).toEqual([2, 3, 4]);
  });

  it('have answers that are bounded in bytes: the oldest is forgotten first, and still not taken anew', async () => {
    const { take } = counting({ mostBytes: 1000 });
    // 110 characters each, and an object takes about four bytes for each.
    const body = { text: 'a'.repeat(99) };
    for (const key of ['a', 'b', 'c']) take(key, body);
    await answered();
    expect([take('a'), take('b'), take('c')]).toEqual([PAST, 2, 3]);
  });

  it('do not keep an answer that is larger than all may be together', async () => {
    const { take } = counting({ mostBytes: 1000 });
    take('a', { text: 'a'.repeat(1000) });
    await answered();
    expect(take('a')).toBe(PAST);
  });

  it('forget the weight of an answer with it', async () => {
    const { clock, take } = counting({ mostBytes: 1000 });
    const body = { text: 'a'.repeat(200) };
    take('a', body);
    await answered();
    clock.set('2026-11-18T11:03:00.000Z');
    take('b', body);
    await answered();
    expect(take('b', body)).toBe(2);
  });
});
