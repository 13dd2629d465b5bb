import { describe, expect, it } from 'vitest';
import { type ActivityDetails, detailsOf } from '../../src/domain/activity.js';
import { ACTIVITY_KINDS, PILLAR_OF_KIND } from '../../src/domain/activity-kind.js';
import {
  type ActivityProblem,
  isInFormStatistics,
  mayChange,
  problemsOf,
  stateOn,
  undoableUntil,
  weekendDaysOf,
} from '../../src/domain/activity-rules.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { proposedResultGoalArea, RESULT_GOAL_AREAS } from '../../src/domain/result-goal-area.js';
import { activityDetails } from '../support/builders.js';

const TODAY = '2026-11-18';

const problems = (overrides: Partial<ActivityDetails>): ActivityProblem[] =>
  problemsOf(activityDetails(overrides), TODAY).map(({ problem }) => problem);
const without = (field: keyof ActivityDetails): ActivityDetails => {
  const { [field]: _, ...rest } = activityDetails();
  return rest as ActivityDetails;
};
const TOMORROW = onDay('2026-11-19');

describe('what stands in the way of saving an activity', () => {
  it('nothing, when it is whole', () => {
    expect(problemsOf(activityDetails(), TODAY)).toEqual([]);
  });

  it('hours may be left out', () => {
    expect(problemsOf(without('hours'), TODAY)).toEqual([]);
  });

  it.each<[string, Partial<ActivityDetails>, ActivityProblem]>([
    ['I1: an owner among the other parties', { otherParties: [' solna '] }, 'owner_among_others'],
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
  ])('%s', (_, overrides, problem) => {
    expect(problems(overrides)).toEqual([problem]);
  });

  it('I8: a done activity needs a result-goal area, a planned one does not', () => {
    const planned = { ...without('resultGoalAreaId'), date: TOMORROW, state: 'planned' as const };
    expect(problemsOf(without('resultGoalAreaId'), TODAY).map(({ problem }) => problem)).toEqual([
      'result_goal_area_missing',
    ]);
    expect(problemsOf(planned, TODAY)).toEqual([]);
  });

  it('I17: registered may differ from attended in both directions', () => {
    expect(problems({ participants: { registered: 130, attended: 250 } })).toEqual([]);
    expect(problems({ participants: { registered: 130, attended: 90, onSite: 60, online: 30 } })).toEqual([]);
    expect(problems({ date: TOMORROW, state: 'planned', participants: { registered: 130 } })).toEqual([]);
  });

  it('internal work may have no pillar', () => {
    expect(problems({ kind: 'council_meeting', pillar: null })).toEqual([]);
  });

  it('all problems are told at once, each with its field', () => {
    expect(problemsOf(activityDetails({ title: '', hours: 0 }), TODAY)).toEqual([
      { field: 'title', problem: 'title_missing' },
      { field: 'hours', problem: 'hours_out_of_range' },
    ]);
  });
});

describe('I18: planned or done', () => {
  it.each([
    ['2026-11-19', 'planned'],
    ['2026-11-18', 'done'],
    ['2026-11-17', 'done'],
  ])('%s is %s', (date, state) => {
    expect(stateOn(onDay(date), TODAY)).toBe(state);
  });

  it('the week that today lies in has begun', () => {
    expect(stateOn({ precision: 'week', from: '2026-11-16', to: '2026-11-22' }, TODAY)).toBe('done');
  });
});

describe('I8: the result-goal area that work counts towards', () => {
  it('is proposed for every kind', () => {
    for (const kind of ACTIVITY_KINDS) {
      const area = proposedResultGoalArea(PILLAR_OF_KIND[kind]);
      expect(RESULT_GOAL_AREAS).toContain(area);
      expect(area === 'knowledge_spreading').toBe(PILLAR_OF_KIND[kind] === 'spread');
    }
  });
});

describe('I9: statistics of the follow-up form', () => {
  it('begin on 1 September 2017', () => {
    expect(isInFormStatistics({ date: onDay('2017-08-31') })).toBe(false);
    expect(isInFormStatistics({ date: onDay('2017-09-01') })).toBe(true);
  });
});

describe('weekend days that are worth pointing out', () => {
  it.each([
    ['a Saturday', { date: onDay('2026-11-14') }, ['2026-11-14']],
    ['a Wednesday', { date: onDay('2026-11-18') }, []],
    ['an end on a Sunday', { date: onDay('2026-11-13'), dateEnd: '2026-11-15' }, ['2026-11-15']],
    ['a week', { date: { precision: 'week' as const, from: '2026-11-09', to: '2026-11-15' } }, []],
  ])('%s', (_, dates, days) => {
    expect(weekendDaysOf(dates)).toEqual(days);
  });
});

describe('who may change an entry, and until when', () => {
  const entry = { loggedBy: 'martin', loggedAt: '2026-11-18T11:00:00.000Z' };

  it('the one who logged it and the FoU manager', () => {
    expect(mayChange(entry, { id: 'martin', roles: ['staff'] })).toBe(true);
    expect(mayChange(entry, { id: 'anna', roles: ['fou_manager', 'staff'] })).toBe(true);
    expect(mayChange(entry, { id: 'maria', roles: ['staff'] })).toBe(false);
  });

  it('it can be taken back for 24 hours', () => {
    expect(undoableUntil(entry)).toBe('2026-11-19T11:00:00.000Z');
  });
});

describe('the details of a saved activity', () => {
  it('are what was stated, without the bookkeeping', () => {
    const saved = {
      ...activityDetails(),
      id: '2026-1',
      version: 3,
      loggedBy: 'martin',
      loggedAt: '2026-11-18T11:00:00.000Z',
      editedAt: '2026-11-18T12:00:00.000Z',
      source: 'chat' as const,
      sourceKey: 'a|1',
      submissionId: 'x',
      undone: { at: '2026-11-18T12:00:00.000Z', by: 'martin' },
    };
    expect(detailsOf(saved)).toEqual(activityDetails());
  });
});
