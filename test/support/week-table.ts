import type { IsoInstant, IsoWeek } from '../../src/domain/calendar.js';

const HOUR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * HOUR_MS;
/** Those of the years 2026 to 2036. */
const YEARS_OF_53: readonly number[] = [2026, 2032];

const lastSunday = (year: number, month: number): number => {
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  return last.getTime() - last.getUTCDay() * 24 * HOUR_MS;
};

/** By the rule of the EU: from the last Sunday of March to that of October, both at 01:00 UTC. */
const isSummer = (ms: number): boolean => {
  const year = new Date(ms).getUTCFullYear();
  return lastSunday(year, 2) <= ms && ms < lastSunday(year, 9);
};

export interface WeekDue {
  readonly week: IsoWeek;
  /** Monday 08:00 in Stockholm after it. */
  readonly dueAt: IsoInstant;
}

/** Every week from 2026-W01 on, for as many years, worked out without the code that is tested. */
export const weekTable = (years: number): readonly WeekDue[] => {
  const table: WeekDue[] = [];
  let midnight = Date.UTC(2026, 0, 5);
  for (let year = 2026; year < 2026 + years; year += 1) {
    const weeks = YEARS_OF_53.includes(year) ? 53 : 52;
    for (let number = 1; number <= weeks; number += 1) {
      const due = midnight + (isSummer(midnight) ? 6 : 7) * HOUR_MS;
      table.push({
        week: `${year}-W${String(number).padStart(2, '0')}`,
        dueAt: new Date(due).toISOString(),
      });
      midnight += WEEK_MS;
    }
  }
  return table;
};
