import { describe, expect, it } from 'vitest';
import { detailsOf } from '../../src/domain/activity.js';
import { ACTIVITY_KINDS, PILLAR_OF_KIND } from '../../src/domain/activity-kind.js';
import {
  isInFormStatistics,
  isLongerThanItsDay,
  stateOn,
  undoableUntil,
  weekendDaysOf,
} from '../../src/domain/activity-rules.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { proposedResultGoalArea, RESULT_GOAL_AREAS } from '../../src/domain/result-goal-area.js';
import { activityDetails } from '../support/builders.js';

const TODAY = '2026-11-18';

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

describe('more hours than the day has', () => {
  it.each([
    ['thirty hours of one person on a day', { hours: 30 }, true],
    ['a whole day and night', { hours: 24 }, false],
    ['thirty hours of two', { hours: 30, staffIds: ['a', 'b'] }, false],
    ['thirty hours over two days', { hours: 30, dateEnd: '2026-11-12' }, false],
  ])('%s', (_which, overrides, isLonger) => {
    expect(isLongerThanItsDay(activityDetails({ date: onDay('2026-11-11'), ...overrides }))).toBe(isLonger);
  });
});

describe('weekend days that are worth pointing out', () => {
  it.each([
    ['a Saturday', { date: onDay('2026-11-14') }, ['2026-11-14']],
    ['a Wednesday', { date: onDay('2026-11-18') }, []],
    ['an end on a Sunday', { date: onDay('2026-11-13'), dateEnd: '2026-11-15' }, ['2026-11-15']],
    [
      'a Saturday at a time of day',
      { date: { ...onDay('2026-11-14'), precision: 'minute' as const, time: '09:00' } },
      ['2026-11-14'],
    ],
    ['a Saturday that is both ends', { date: onDay('2026-11-14'), dateEnd: '2026-11-14' }, ['2026-11-14']],
    ['a weekend', { date: onDay('2026-11-14'), dateEnd: '2026-11-15' }, ['2026-11-14', '2026-11-15']],
    ['a month', { date: { precision: 'month' as const, from: '2026-11-01', to: '2026-11-30' } }, []],
    ['a week', { date: { precision: 'week' as const, from: '2026-11-09', to: '2026-11-15' } }, []],
  ])('%s', (_, dates, days) => {
    expect(weekendDaysOf(dates)).toEqual(days);
  });
});

describe('until when an entry can be changed', () => {
  it('can be taken back for 24 hours', () => {
    expect(undoableUntil({ loggedAt: '2026-11-18T11:00:00.000Z' })).toBe('2026-11-19T11:00:00.000Z');
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
