import { describe, expect, it } from 'vitest';
import type { Activity } from '../../src/domain/activity.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { yearOverview } from '../../src/domain/year-overview.js';
import { anActivity } from '../support/digest-builders.js';
import { RECORD_OF } from '../support/store-records.js';

const MARTIN = '2026-martin';
const ANNA = '2026-anna';
const GOAL = RECORD_OF.goals('2026-0001');

let count = 0;
const on = (date: string, overrides: Partial<Activity> = {}): Activity => {
  count += 1;
  return anActivity(`a${count}`, { date: onDay(date), ...overrides });
};
const overviewOf = (activities: readonly Activity[], year = 2026, goals = [GOAL]) =>
  yearOverview({ year, activities, goals, personId: MARTIN });

describe('a year at a glance', () => {
  it('sets the person’s activities and hours beside the unit’s', () => {
    const { hours: _hours, ...withoutHours } = on('2026-03-03');
    const { total } = overviewOf([
      on('2026-02-03', { hours: 1.5 }),
      withoutHours,
      on('2026-04-03', { hours: 3, staffIds: [ANNA] }),
    ]);
    expect(total).toEqual({
      mine: { activities: 2, hours: 1.5, planned: 0 },
      unit: { activities: 3, hours: 4.5, planned: 0 },
    });
  });

  it('counts to a person what each did, or an equal share of what they did together', () => {
    const together = { staffIds: [MARTIN, ANNA] };
    const { total } = overviewOf([
      on('2026-02-03', { hours: 6, hoursPerPerson: 2.5, ...together }),
      on('2026-02-04', { hours: 3, ...together }),
    ]);
    expect(total.mine.hours).toBe(4);
    expect(total.unit.hours).toBe(9);
  });

  it('I18: has what is planned apart, in no hours, and what was cancelled or taken back nowhere', () => {
    const { total, byPillar } = overviewOf([
      on('2026-12-03', { state: 'planned', hours: 4 }),
      on('2026-12-04', { state: 'planned', staffIds: [ANNA] }),
      on('2026-02-03', { state: 'cancelled' }),
      on('2026-02-04', { undone: { at: '2026-02-04T10:00:00.000Z', by: MARTIN } }),
      on('2026-12-05', { state: 'planned', undone: { at: '2026-02-04T10:00:00.000Z', by: MARTIN } }),
    ]);
    expect(total).toEqual({
      mine: { activities: 0, hours: 0, planned: 1 },
      unit: { activities: 0, hours: 0, planned: 2 },
    });
    expect(byPillar.find(({ key }) => key === 'support')?.unit).toEqual({
      activities: 0,
      hours: 0,
      planned: 2,
    });
  });

  it('I9: counts nothing from before 1 September 2017, and says how much that is', () => {
    const { total, beforeForm } = overviewOf(
      [
        on('2017-08-31'),
        on('2017-08-30', { state: 'planned' }),
        on('2017-08-29', { undone: { at: '2017-08-29T10:00:00.000Z', by: MARTIN } }),
        on('2017-09-01'),
      ],
      2017,
    );
    expect(total.unit).toEqual({ activities: 1, hours: 2, planned: 0 });
    expect(beforeForm).toBe(2);
  });

  it('has a row for each pillar, and one for internal work when there is any', () => {
    const keys = (activities: readonly Activity[]) => overviewOf(activities).byPillar.map(({ key }) => key);
    expect(keys([on('2026-02-03')])).toEqual(['produce', 'spread', 'support', 'cooperate']);
    expect(keys([on('2026-02-03', { pillar: null })])).toEqual([
      'produce',
      'spread',
      'support',
      'cooperate',
      null,
    ]);
  });

  it('I8: has a row for each area of the year’s register, and one for what has none', () => {
    const { resultGoalAreaId: _area, ...without } = on('2026-12-03', { state: 'planned' });
    const { byResultGoalArea } = overviewOf([on('2026-02-03'), without]);
    expect(byResultGoalArea.map(({ key, unit }) => [key, unit.activities, unit.planned])).toEqual([
      ['knowledge_governance', 1, 0],
      ['knowledge_spreading', 0, 0],
      ['internal', 0, 0],
      [null, 0, 1],
    ]);
  });

  it('counts joint work whole for each of its municipalities, and general work for none', () => {
    const { byMunicipality, total } = overviewOf([
      on('2026-02-03', { municipalities: ['solna', 'ekero'], hours: 3 }),
      on('2026-02-04', { municipalities: [], hours: 1 }),
    ]);
    const hours = byMunicipality.map(({ key, unit }) => [key, unit.hours]);
    expect(hours).toHaveLength(9);
    expect(hours).toEqual(
      expect.arrayContaining([
        ['ekero', 3],
        ['solna', 3],
        ['jarfalla', 0],
        [null, 1],
      ]),
    );
    expect(total.unit.hours).toBe(4);
  });

  it('counts by the goals of the plan, and what counts towards none', () => {
    const { byPlanGoal } = overviewOf([on('2026-02-03', { planGoalId: GOAL.id }), on('2026-02-04')]);
    expect(byPlanGoal.map(({ key, unit }) => [key?.id ?? null, unit.activities])).toEqual([
      [GOAL.id, 1],
      [null, 1],
    ]);
  });

  it('has no rows of goals in a year without a plan', () => {
    expect(overviewOf([on('2026-02-03')], 2026, []).byPlanGoal).toEqual([]);
  });
});
