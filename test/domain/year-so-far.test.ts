import { describe, expect, it } from 'vitest';
import type { Activity } from '../../src/domain/activity.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { yearSoFar } from '../../src/domain/year-so-far.js';
import { anActivity } from '../support/digest-builders.js';

const on = (date: string, overrides = {}) => anActivity(date, { date: onDay(date), ...overrides });
const ofJarfalla = (activities: readonly Activity[], week: string) =>
  yearSoFar(activities, week).get('jarfalla') ?? [];
const supportOf = (dates: readonly string[], week: string) =>
  ofJarfalla(
    dates.map((date) => on(date)),
    week,
  ).find((row) => row.pillar === 'support');

describe('the year so far', () => {
  it('counts activities and hours by pillar in the order of the pillars', () => {
    const rows = ofJarfalla(
      [
        on('2026-01-07', { hours: 1.5 }),
        on('2026-02-03', { hours: 0.25 }),
        on('2026-03-03', { pillar: 'produce', hours: undefined }),
      ],
      '2026-W46',
    );
    const none = { activitiesLastYear: 0, hoursLastYear: 0 };
    expect(rows).toEqual([
      { pillar: 'produce', activities: 1, hours: 0, ...none },
      { pillar: 'spread', activities: 0, hours: 0, ...none },
      { pillar: 'support', activities: 2, hours: 1.75, ...none },
      { pillar: 'cooperate', activities: 0, hours: 0, ...none },
    ]);
  });

  it.each([
    ['ends with the week’s Sunday', '2026-W46', ['2026-11-15', '2026-11-16'], 1, 0],
    ['begins with the Monday of ISO week 1', '2026-W46', ['2025-12-28', '2025-12-29'], 1, 0],
    ['sets the same ISO weeks of last year beside it', '2026-W46', ['2025-11-16', '2025-11-17'], 0, 1],
    ['counts New Year’s Day 2027 into 2026', '2026-W53', ['2027-01-01', '2027-01-04'], 1, 0],
    ['begins anew after week 53', '2027-W01', ['2027-01-01', '2027-01-04'], 1, 0],
    ['sets week 53 beside a whole year of 52 weeks', '2026-W53', ['2025-12-28', '2024-12-29'], 0, 1],
    ['counts nothing from before the form was in use (I9)', '2017-W40', ['2017-08-31', '2017-09-01'], 1, 0],
  ])('%s', (_name, week, dates, now, before) => {
    expect(supportOf(dates, week)).toMatchObject({ activities: now, activitiesLastYear: before });
  });

  it('sets as many whole weeks side by side over New Year of a year with 53 weeks', () => {
    const dates = [
      '2025-12-28',
      '2025-12-29',
      '2026-01-04',
      '2026-01-05',
      '2026-12-27',
      '2026-12-28',
      '2027-01-03',
      '2027-01-04',
    ];
    const both = (week: string) => {
      const { activities, activitiesLastYear } = supportOf(dates, week) ?? {};
      return [activities, activitiesLastYear];
    };
    // Week 53 of 2026 stands beside all 52 weeks of 2025.
    expect(both('2026-W53')).toEqual([6, 1]);
    // Week 1 of 2027 stands beside week 1 of 2026, 29 December to 4 January.
    expect(both('2027-W01')).toEqual([1, 2]);
    // All 52 weeks of 2027 stand beside the first 52 of 2026; its week 53 is left out.
    expect(both('2027-W52')).toEqual([1, 4]);
  });

  it('keeps internal work apart, last', () => {
    const rows = ofJarfalla([on('2026-01-07', { pillar: null })], '2026-W46');
    expect(rows.at(-1)).toMatchObject({ pillar: null, activities: 1, hours: 2 });
    expect(rows.filter((row) => row.activities > 0)).toHaveLength(1);
  });

  it('counts joint work whole, and neither planned (I18) nor undone nor general nor others’ work', () => {
    const rows = ofJarfalla(
      [
        on('2026-01-07', { municipalities: ['jarfalla', 'solna'], hours: 3 }),
        on('2026-01-08', { state: 'planned' }),
        on('2026-01-09', { undone: { at: '2026-01-09T12:00:00.000Z', by: '2026-martin' } }),
        on('2026-01-10', { municipalities: [] }),
        on('2026-01-11', { municipalities: ['solna'] }),
      ],
      '2026-W46',
    );
    expect(rows.find((row) => row.pillar === 'support')).toMatchObject({ activities: 1, hours: 3 });
  });

  it('has no rows when there is nothing in either year', () => {
    expect(ofJarfalla([on('2024-05-06')], '2026-W46')).toEqual([]);
  });
});
