import { describe, expect, it } from 'vitest';
import type { PlannedWork } from '../../src/domain/plan-goal.js';
import { readPlannedWork } from '../../src/language/planned-work.js';

const STAFF = [
  { id: 'maria', displayName: 'Maria Demo' },
  { id: 'martin', displayName: 'Martin Demo' },
  { id: 'kim-a', displayName: 'Kim Alm' },
  { id: 'kim-b', displayName: 'Kim Berg' },
];
const CONTEXT = { staff: STAFF, year: 2027, today: '2026-11-18', before: [] };

const read = (text: string, before: readonly PlannedWork[] = []) =>
  readPlannedWork(text, { ...CONTEXT, before });

describe('a line of planned work', () => {
  it('says what, who and when', () => {
    expect(read('Starta utbildningen; Maria och Martin Demo; hösten')).toEqual({
      ok: true,
      value: [
        {
          label: 'Starta utbildningen',
          responsibleIds: ['maria', 'martin'],
          due: {
            text: 'hösten',
            period: { precision: 'season', from: '2027-08-01', to: '2027-12-31' },
          },
        },
      ],
    });
  });

  it('may leave out who and when, and stands on a line of its own', () => {
    expect(read('Starta\n\n  Avsluta ; ; maj ')).toMatchObject({
      value: [
        { label: 'Starta', responsibleIds: [] },
        { label: 'Avsluta', responsibleIds: [], due: { text: 'maj', period: { from: '2027-05-01' } } },
      ],
    });
  });

  it('takes a second part alone for a time when nobody is called so', () => {
    expect(read('Starta; våren')).toMatchObject({
      value: [{ responsibleIds: [], due: { period: { from: '2027-01-01' } } }],
    });
    expect(read('Starta; Maria')).toMatchObject({ value: [{ responsibleIds: ['maria'] }] });
  });

  it('counts what is said from today from today, and keeps a time that nobody can read as it is written (I32)', () => {
    expect(read('Starta; ; nästa vecka')).toMatchObject({
      value: [{ due: { period: { from: '2026-11-23' } } }],
    });
    expect(read('Starta; ; när lokalen är klar')).toMatchObject({
      value: [{ due: { text: 'när lokalen är klar' } }],
    });
  });

  it('keeps the id of what was there, and a time that is still worded so', () => {
    const due = {
      text: 'nästa vecka',
      period: { precision: 'week', from: '2026-03-02', to: '2026-03-08' },
    } as const;
    const before = [{ id: 'w1', label: 'Starta', responsibleIds: [], due }];
    expect(read('Starta; Maria; nästa vecka', before)).toEqual({
      ok: true,
      value: [{ id: 'w1', label: 'Starta', responsibleIds: ['maria'], due }],
    });
    expect(read('Starta om; ; nästa vecka', before)).not.toMatchObject({ value: [{ id: 'w1' }] });
  });

  it.each([
    ['Starta; Sven; hösten', { problem: 'staff_unknown', written: 'Sven' }],
    ['Starta; Sven', { problem: 'staff_unknown', written: 'Sven' }],
    ['Starta; Kim; hösten', { problem: 'staff_unclear', written: 'Kim' }],
    ['Starta; Maria; hösten; 2027', { problem: 'too_many_parts', written: 'Starta' }],
  ])('is refused when it cannot be read: %s', (line, problem) => {
    expect(read(`Avsluta\n${line}`)).toEqual({ ok: false, error: [problem] });
  });
});
