import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Need } from '../../src/domain/need.js';
import { byUrgency, groupedNeeds, neededBy, reprioritised } from '../../src/domain/need-order.js';
import { aNeed, aRound } from '../support/coming-builders.js';

const round = aRound('1');
const idsOf = (needs: readonly Need[]): string[] => needs.map(({ id }) => id.replace('2026-need-', ''));
const applied = (needs: readonly Need[], changed: readonly Need[]): readonly Need[] =>
  needs.map((need) => changed.find(({ id }) => id === need.id) ?? need);

describe('the order of needs', () => {
  it('has the prioritised first, then what most municipalities need, then the oldest', () => {
    const needs = [
      aNeed(round, 'new', { addedAt: '2026-11-18T09:00:00.000Z' }),
      aNeed(round, 'old'),
      aNeed(round, 'shared', { supporters: ['solna'] }),
      aNeed(round, 'second', { priority: 2 }),
      aNeed(round, 'first', { priority: 1 }),
    ];
    expect(idsOf(needs.toSorted(byUrgency))).toEqual(['first', 'second', 'shared', 'old', 'new']);
  });

  it('counts the municipality whose need it is with those that need it too', () => {
    expect(neededBy(aNeed(round, '1', { supporters: ['solna', 'ekero'] }))).toEqual([
      'ekero',
      'jarfalla',
      'solna',
    ]);
  });

  it('is shown by area and theme, what has no theme last', () => {
    const needs = [
      aNeed(round, '1'),
      aNeed(round, '2', { theme: 'transition' }),
      aNeed(round, '3', { area: 'children_youth_family' }),
      aNeed(round, '4', { theme: 'transition', supporters: ['solna'] }),
    ];
    const groups = groupedNeeds(needs).map(({ area, theme, needs }) => [area, theme, ...idsOf(needs)]);
    expect(groups).toEqual([
      ['general', 'transition', '4', '2'],
      ['general', undefined, '1'],
      ['children_youth_family', undefined, '3'],
    ]);
  });

  it('is 1, 2, 3 … without gaps and loses no need, whatever is put where', () => {
    const wish = fc.record({
      index: fc.nat(6),
      place: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 25 }), (wishes) => {
        let needs: readonly Need[] = Array.from({ length: 7 }, (_, index) => aNeed(round, String(index)));
        for (const { index, place } of wishes) {
          const wanted = `2026-need-${index}`;
          needs = applied(needs, reprioritised(needs, wanted, place));
          const placed = needs.filter(({ priority }) => priority !== undefined).toSorted(byUrgency);
          expect(placed.map(({ priority }) => priority)).toEqual(placed.map((_, at) => at + 1));
          const now = needs.find(({ id }) => id === wanted)?.priority;
          expect(now).toBe(place === undefined ? undefined : Math.min(place, placed.length));
          expect(needs).toHaveLength(7);
        }
      }),
    );
  });
});
