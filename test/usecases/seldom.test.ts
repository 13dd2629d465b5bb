import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSeldom } from '../../src/usecases/seldom.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const MINUTE = 60_000;

const teller = (first: number) => {
  const seldom = createSeldom(first);
  const told: [string, number][] = [];
  return {
    told,
    come: (kind: string, times = 1) => {
      for (let count = 0; count < times; count += 1) seldom(kind, (many) => told.push([kind, many]));
    },
  };
};

describe('what comes often', () => {
  it('is told of one by one at first, and then once a minute by how many', () => {
    const { told, come } = teller(2);
    come('a', 5);
    expect(told.splice(0)).toEqual([
      ['a', 1],
      ['a', 1],
    ]);
    vi.advanceTimersByTime(MINUTE);
    expect(told.splice(0)).toEqual([['a', 3]]);
    come('a', 2);
    vi.advanceTimersByTime(MINUTE);
    expect(told.splice(0)).toEqual([['a', 2]]);
  });

  it('is told of one by one again when a minute has had none', () => {
    const { told, come } = teller(1);
    come('a');
    vi.advanceTimersByTime(MINUTE);
    come('a');
    expect(told).toEqual([
      ['a', 1],
      ['a', 1],
    ]);
  });

  it('of kinds without end counts as one kind, so that neither lines nor memory grow with them', () => {
    const { told, come } = teller(1);
    for (let kind = 0; kind < 1000; kind += 1) come(`kind ${kind}`);
    expect(told).toHaveLength(51);
    vi.advanceTimersByTime(MINUTE);
    expect(told.slice(51).map(([, many]) => many)).toEqual([949]);
  });
});
