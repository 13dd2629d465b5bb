import { describe, expect, it } from 'vitest';
import { ACTIVITY_KINDS, PILLAR_OF_KIND } from '../../src/domain/activity-kind.js';
import { PILLARS } from '../../src/domain/enums.js';
import {
  isResultGoalAreaOn,
  proposedResultGoalArea,
  RESULT_GOAL_AREAS,
  RESULT_GOAL_REGISTER,
  type RegisteredArea,
  resultGoalAreasOf,
} from '../../src/domain/result-goal-area.js';

describe('I8: the register of result-goal areas', () => {
  it('has for 2017 the two areas that the report names, and internal work, which is the project’s own', () => {
    expect(resultGoalAreasOf(2017)).toEqual(['knowledge_governance', 'knowledge_spreading', 'internal']);
    expect(RESULT_GOAL_REGISTER.map(({ id, basis }) => [id, basis])).toEqual([
      ['knowledge_governance', '000:117'],
      ['knowledge_spreading', '000:117'],
      ['internal', 'assumed'],
    ]);
  });

  it('goes on as it is in years that nobody has changed it for', () => {
    expect(resultGoalAreasOf(2026)).toEqual(RESULT_GOAL_AREAS);
  });

  it('lends its first areas to years before it, which may be logged and are counted nowhere (I9)', () => {
    expect(resultGoalAreasOf(2016)).toEqual(resultGoalAreasOf(2017));
    expect(isResultGoalAreaOn('knowledge_spreading', '2015-05-05')).toBe(true);
  });

  it('has an area from its first year to its last', () => {
    const register: readonly RegisteredArea[] = [
      { id: 'knowledge_governance', fromYear: 2017, toYear: 2019, basis: '000:117' },
      { id: 'internal', fromYear: 2019, basis: 'assumed' },
    ];
    const inYear = (year: number) => resultGoalAreasOf(year, [], register).join(' ');
    expect([2016, 2018, 2019, 2020].map(inYear)).toEqual([
      'knowledge_governance',
      'knowledge_governance',
      'knowledge_governance internal',
      'internal',
    ]);
  });

  it('does not know any other area', () => {
    expect(isResultGoalAreaOn('other', '2026-11-18')).toBe(false);
  });
});

describe('I8: the area that is proposed', () => {
  it('follows the pillar', () => {
    expect([...PILLARS, null].map((pillar) => [pillar, proposedResultGoalArea(pillar)])).toEqual([
      ['produce', 'knowledge_governance'],
      ['spread', 'knowledge_spreading'],
      ['support', 'knowledge_governance'],
      ['cooperate', 'knowledge_governance'],
      [null, 'internal'],
    ]);
  });

  it('is there for every kind of activity, in every year since the register began', () => {
    for (const kind of ACTIVITY_KINDS) {
      const area = proposedResultGoalArea(PILLAR_OF_KIND[kind]);
      for (const year of [2016, 2017, 2026]) expect(resultGoalAreasOf(year), kind).toContain(area);
    }
  });
});
