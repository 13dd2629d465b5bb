import { describe, expect, it } from 'vitest';
import { yearToPlan, yearToReport } from '../../src/domain/annual-report.js';
import { approvalProblems } from '../../src/domain/approval-problems.js';

const STATED = { body: 'political_steering', date: '2026-11-18', minutesRef: '§ 4' } as const;

describe('an approval', () => {
  it.each([
    [{}, []],
    [{ body: '' }, ['body_missing']],
    [{ date: '' }, ['date_missing']],
    [{ date: 'i går' }, ['date_missing']],
    [{ date: '2026-11-19' }, ['date_ahead']],
    [{ minutesRef: '  ' }, ['minutes_missing']],
    [{ minutesRef: '§'.repeat(120) }, []],
    [{ minutesRef: '§'.repeat(121) }, ['minutes_too_long']],
    [{ body: '', date: '', minutesRef: '' }, ['body_missing', 'date_missing', 'minutes_missing']],
  ] as const)('with %j has the problems %j', (part, problems) => {
    expect(approvalProblems({ ...STATED, ...part }, '2026-11-18')).toEqual(problems);
  });
});

describe('the year that is meant when none is named', () => {
  it.each([
    ['2027-01-01', 2026, 2027],
    ['2027-06-30', 2026, 2027],
    ['2027-07-01', 2027, 2028],
    ['2026-12-31', 2026, 2027],
  ])('on %s is %i for the report and %i for the plan', (today, report, plan) => {
    expect([yearToReport(today), yearToPlan(today)]).toEqual([report, plan]);
  });
});
