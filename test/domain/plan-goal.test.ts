import { describe, expect, it } from 'vitest';
import type { Area, Pillar } from '../../src/domain/enums.js';
import { type PlanGoal, proposedPlanGoal } from '../../src/domain/plan-goal.js';

const goal = (
  id: string,
  limits: { readonly pillar?: Pillar; readonly area?: Area; readonly year?: number },
) => ({ id, version: 1, year: 2026, label: id, ...limits }) satisfies PlanGoal;

const SPREAD = goal('spread', { pillar: 'spread' });
const SUPPORT = goal('support', { pillar: 'support' });
const SUPPORT_YOUTH = goal('support youth', { pillar: 'support', area: 'children_youth_family' });
const YOUTH = goal('youth', { area: 'children_youth_family' });
const ANYTHING = goal('anything', {});
const SUPPORT_2025 = goal('support 2025', { pillar: 'support', year: 2025 });

const proposed = (goals: readonly PlanGoal[], pillar: Pillar | null, area: Area, year = 2026) =>
  proposedPlanGoal(goals, { year, pillar, area })?.id;

describe('the plan goal that is proposed', () => {
  it.each<[string, readonly PlanGoal[], Pillar | null, Area, string | undefined]>([
    ['is the one of the pillar', [SPREAD, SUPPORT], 'spread', 'general', 'spread'],
    ['is the one of the area', [SPREAD, YOUTH], null, 'children_youth_family', 'youth'],
    [
      'is rather the one of both',
      [SUPPORT, SUPPORT_YOUTH],
      'support',
      'children_youth_family',
      'support youth',
    ],
    ['is not one of another area', [SUPPORT, SUPPORT_YOUTH], 'support', 'general', 'support'],
    ['is none when two fit as well', [SUPPORT, YOUTH], 'support', 'children_youth_family', undefined],
    ['is none when none fits', [SPREAD, SUPPORT_YOUTH], 'produce', 'general', undefined],
    ['is never one that says neither', [ANYTHING], 'produce', 'general', undefined],
    ['is never one of another year', [SUPPORT_2025], 'support', 'general', undefined],
    ['is none without a plan', [], 'support', 'general', undefined],
  ])('%s', (_, goals, pillar, area, id) => {
    expect(proposed(goals, pillar, area)).toBe(id);
  });

  it('is the goal of the activity’s own year', () => {
    expect(proposed([SUPPORT, SUPPORT_2025], 'support', 'general', 2025)).toBe('support 2025');
  });
});
