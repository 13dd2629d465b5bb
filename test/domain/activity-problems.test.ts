import { describe, expect, it } from 'vitest';
import type { ActivityDetails } from '../../src/domain/activity.js';
import {
  type ActivityProblem,
  activityProblems,
  writtenInActivity,
} from '../../src/domain/activity-problems.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { activityDetails } from '../support/builders.js';
import { RECORD_OF } from '../support/store-records.js';

const TODAY = '2026-11-18';
const TOMORROW = onDay('2026-11-19');

const problems = (overrides: Partial<ActivityDetails>): readonly ActivityProblem[] =>
  activityProblems(activityDetails(overrides), TODAY);
const without = (field: keyof ActivityDetails): ActivityDetails => {
  const { [field]: _, ...rest } = activityDetails();
  return rest as ActivityDetails;
};

describe('what stands in the way of saving an activity', () => {
  it('nothing, when it is whole', () => {
    expect(activityProblems(activityDetails(), TODAY)).toEqual([]);
  });

  it('hours may be left out', () => {
    expect(activityProblems(without('hours'), TODAY)).toEqual([]);
  });

  it.each<[string, Partial<ActivityDetails>, ActivityProblem]>([
    ['I1: an owner among the other parties', { otherParties: [' solna '] }, 'owner_among_others'],
    [
      'I1: an owner with what it is',
      { otherParties: ['Täby', 'Upplands Väsby kommun'] },
      'owner_among_others',
    ],
    ['I1: an owner counted twice', { municipalities: ['solna', 'solna'] }, 'municipality_twice'],
    ['I8: an unknown result-goal area', { resultGoalAreaId: 'other' }, 'result_goal_area_missing'],
    [
      'I17: more on site than attended',
      { participants: { attended: 20, onSite: 30 } },
      'attendance_does_not_add_up',
    ],
    [
      'I17: on site and online that are not the sum',
      { participants: { attended: 20, onSite: 10, online: 5 } },
      'attendance_does_not_add_up',
    ],
    ['I18: done in the future', { date: TOMORROW }, 'future_is_not_done'],
    [
      'I18: attended before it was held',
      { date: TOMORROW, state: 'planned', participants: { attended: 5 } },
      'not_held_yet',
    ],
    ['no title', { title: ' ' }, 'title_missing'],
    ['a title of 201 characters', { title: 'x'.repeat(201) }, 'title_too_long'],
    ['no hours at all', { hours: 0 }, 'hours_out_of_range'],
    ['fewer than none', { hours: -1 }, 'hours_out_of_range'],
    ['more hours than 400', { hours: 400.5 }, 'hours_out_of_range'],
    ['hours that are no number', { hours: Number.NaN }, 'hours_out_of_range'],
    ['no hours per person', { hoursPerPerson: 0 }, 'hours_per_person_out_of_range'],
    ['an end before the start', { dateEnd: '2026-11-16' }, 'end_before_start'],
    ['no pillar for work that has one', { pillar: null }, 'pillar_missing'],
    [
      'a link that is not https',
      { documentation: [{ kind: 'memo', title: 'PM', url: 'http://x.se' }] },
      'link_not_https',
    ],
    ['a note of 4,001 characters', { outcomeNote: 'x'.repeat(4001) }, 'text_too_long'],
    ['another party of 201 characters', { otherParties: ['Täby', 'x'.repeat(201)] }, 'text_too_long'],
    [
      'a document title of 201 characters',
      { documentation: [{ kind: 'memo', title: 'x'.repeat(201) }] },
      'text_too_long',
    ],
  ])('%s', (_, overrides, problem) => {
    expect(problems(overrides)).toEqual([problem]);
  });

  it.each<[string, Partial<ActivityDetails>]>([
    ['a title of 200 characters', { title: 'x'.repeat(200) }],
    ['400 hours', { hours: 400, hoursPerPerson: 400 }],
    ['a quarter of an hour', { hours: 0.25 }],
    ['an end on the first day', { dateEnd: '2026-11-17' }],
    ['a note of 4,000 characters', { outcomeNote: 'x'.repeat(4000) }],
    ['an https link', { documentation: [{ kind: 'memo', title: 'PM', url: 'https://example.org' }] }],
    ['a name of 200 characters', { otherParties: ['x'.repeat(200)] }],
    ['a document without a link', { documentation: [{ kind: 'memo', title: 'PM' }] }],
    ['nobody there', { participants: { registered: 12, attended: 0 } }],
    ['all on site', { participants: { attended: 20, onSite: 20 } }],
    ['work of today', { date: onDay(TODAY) }],
    ['what was called off', { date: TOMORROW, state: 'cancelled' }],
  ])('not %s', (_, overrides) => {
    expect(problems(overrides)).toEqual([]);
  });

  it('I8: a done activity needs a result-goal area, a planned one does not', () => {
    const planned = { ...without('resultGoalAreaId'), date: TOMORROW, state: 'planned' as const };
    expect(activityProblems(without('resultGoalAreaId'), TODAY)).toEqual(['result_goal_area_missing']);
    expect(activityProblems(planned, TODAY)).toEqual([]);
  });

  it('I17: registered may differ from attended in both directions', () => {
    expect(problems({ participants: { registered: 130, attended: 250 } })).toEqual([]);
    expect(problems({ participants: { registered: 130, attended: 90, onSite: 60, online: 30 } })).toEqual([]);
    expect(problems({ date: TOMORROW, state: 'planned', participants: { registered: 130 } })).toEqual([]);
  });

  it('internal work may have no pillar', () => {
    expect(problems({ kind: 'council_meeting', pillar: null })).toEqual([]);
  });

  it('all problems are told at once', () => {
    expect(problems({ title: '', hours: 0 })).toEqual(['title_missing', 'hours_out_of_range']);
  });
});

describe('what a person wrote freely (I27)', () => {
  it('is every text of the activity, and no id', () => {
    const written = writtenInActivity(
      activityDetails({
        title: 'a',
        outcomeNote: 'b',
        otherParties: ['c', 'd'],
        documentation: [
          { kind: 'memo', title: 'e', url: 'https://f' },
          { kind: 'memo', title: 'g' },
        ],
      }),
    );
    expect(written.filter((text) => text !== '')).toEqual(['a', 'b', 'c', 'd', 'e', 'https://f', 'g']);
  });
});

describe('the goal of a plan', () => {
  const goal = RECORD_OF.goals('2026-goal');
  const of = (date: string, planGoalId: string) =>
    activityProblems(activityDetails({ date: onDay(date), planGoalId }), TODAY, [goal]);

  it('is one of the plan of the activity’s year', () => {
    expect(of('2026-11-17', goal.id)).toEqual([]);
    expect(of('2025-11-17', goal.id)).toEqual(['plan_goal_of_another_year']);
    expect(of('2026-11-17', '2026-other')).toEqual(['plan_goal_of_another_year']);
  });
});
