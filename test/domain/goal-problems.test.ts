import { describe, expect, it } from 'vitest';
import {
  goalProblems,
  MAX_PLANNED_WORK,
  MAX_RESULT_LENGTH,
  type ResultProblem,
  resultProblems,
} from '../../src/domain/goal-problems.js';
import type { GoalDetails, StatedResult } from '../../src/domain/plan-goal.js';

const WORK = { id: 'w', label: 'Starta utbildningen', responsibleIds: [] };

describe('the result of a goal', () => {
  it.each<[string, StatedResult, readonly ResultProblem[]]>([
    // 000:203: «0 % på grund av otydlighet kring finansieringen»
    ['0 % with its cause', { percent: 0, text: '', deviationCause: 'Otydlig finansiering.' }, []],
    ['0 % without one', { percent: 0, text: 'Inget gjordes.' }, ['cause_missing']],
    ['99 % without one', { percent: 99, text: '', deviationCause: ' ' }, ['cause_missing']],
    ['100 % alone', { percent: 100, text: '' }, []],
    // 000:230: «100 % med reservation för att aktiviteten som sådan inte är slutförd i sin helhet»
    ['100 % with a reservation', { percent: 100, text: '', reservation: 'Inte slutfört.' }, []],
    ['100 % with a cause', { percent: 100, text: '', deviationCause: 'Tidsbrist.' }, ['cause_at_full']],
    [
      'less with a reservation',
      { percent: 80, text: '', deviationCause: 'Tidsbrist.', reservation: 'Inte slutfört.' },
      ['reservation_below_full'],
    ],
    ['more than 100 %', { percent: 101, text: '' }, ['percent_out_of_range']],
    ['less than 0 %', { percent: -1, text: '', deviationCause: 'x' }, ['percent_out_of_range']],
    ['no number', { percent: Number.NaN, text: '' }, ['percent_out_of_range']],
  ])('I10: %s', (_, result, problems) => {
    expect(resultProblems(result)).toEqual(problems);
  });

  it.each<[string, StatedResult, readonly ResultProblem[]]>([
    // 000:209: «Rapporten klar 2017.»
    ['a text alone', { text: 'Rapporten klar 2017.' }, []],
    // «Avvikelsen var föranledd av tidsbrist», of a result without a percentage
    ['a text with a cause', { text: 'Blev inte klar.', deviationCause: 'Tidsbrist.' }, []],
    ['a text with a reservation', { text: 'Klar.', reservation: 'Inte tryckt.' }, []],
    ['nothing at all', { text: ' ' }, ['nothing_stated']],
    ['a text that is too long', { text: 'x'.repeat(MAX_RESULT_LENGTH + 1) }, ['text_too_long']],
  ])('I11: %s', (_, result, problems) => {
    expect(resultProblems(result)).toEqual(problems);
  });
});

describe('a goal', () => {
  it.each<[Partial<GoalDetails>, string]>([
    [{ label: ' ' }, 'label_missing'],
    [{ label: 'x'.repeat(301) }, 'label_too_long'],
    [{ resultGoalAreaId: 'ended' }, 'area_not_in_year'],
    [{ plannedWork: Array.from({ length: MAX_PLANNED_WORK + 1 }, () => WORK) }, 'too_much_work'],
    [{ plannedWork: [{ ...WORK, label: '' }] }, 'work_missing'],
    [{ plannedWork: [{ ...WORK, label: 'x'.repeat(201) }] }, 'work_too_long'],
    [{ plannedWork: [{ ...WORK, due: { text: 'x'.repeat(61) } }] }, 'due_too_long'],
  ])('is not saved with %j', (part, problem) => {
    expect(goalProblems({ label: 'Ett mål', ...part }, ['internal'])).toEqual([problem]);
  });

  it('is saved with an area of its year and planned work', () => {
    const details = { label: 'Ett mål', resultGoalAreaId: 'internal', plannedWork: [WORK] };
    expect(goalProblems(details, ['internal'])).toEqual([]);
  });
});
