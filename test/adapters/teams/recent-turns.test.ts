import { describe, expect, it } from 'vitest';
import { RecentTurns } from '../../../src/adapters/teams/recent-turns.js';
import { fakeClock } from '../../support/fakes.js';

const counting = (most?: number) => {
  const clock = fakeClock('2026-11-18T11:00:00.000Z');
  const recent = new RecentTurns<number>(clock, most);
  let started = 0;
  return { clock, take: (key: string) => recent.once(key, () => ++started) };
};

describe('recent turns', () => {
  it('hand out the first turn again for the same key', () => {
    const { take } = counting();
    expect([take('a'), take('b'), take('a')]).toEqual([1, 2, 1]);
  });

  it.each([
    ['2026-11-18T12:00:00.000Z', 1],
    ['2026-11-18T12:00:00.001Z', 2],
  ])('last an hour: at %s the turn is number %i', (instant, expected) => {
    const { clock, take } = counting();
    take('a');
    clock.set(instant);
    expect(take('a')).toBe(expected);
  });

  it('are counted from the first time, not from the last', () => {
    const { clock, take } = counting();
    take('a');
    clock.set('2026-11-18T11:59:00.000Z');
    take('a');
    clock.set('2026-11-18T12:01:00.000Z');
    expect(take('a')).toBe(2);
  });

  it('are bounded: the oldest is forgotten first', () => {
    const { take } = counting(2);
    for (const key of ['a', 'b', 'c']) take(key);
    expect([take('b'), take('c'), take('a')]).toEqual([2, 3, 4]);
  });
});
