import { createRequire } from 'node:module';
import type Calendar from 'date-holidays';
import { type IsoDate, yearOf } from '../../domain/calendar.js';
import type { Holidays } from '../../domain/working-day.js';

/**
 * `public` are those of the law (1989:253). `bank` are Midsummer, Christmas and New Year's Eve, off by agreement in
 * municipal offices; what is short by local custom, as Maundy Thursday and Walpurgis Night, is a working day.
 */
const DAYS_OFF = ['public', 'bank'] as const;

/** Loads when the first day is asked about: the package takes a fifth of a second, and most commands never ask. */
const openCalendar = (): Calendar => {
  const Holidays = createRequire(import.meta.url)('date-holidays') as typeof Calendar;
  return new Holidays('SE', { types: [...DAYS_OFF] });
};

/** The Swedish public holidays, and the eves that municipal offices take as holidays. A year is worked out once. */
export const swedishHolidays = (): Holidays => {
  let calendar: Calendar | undefined;
  const years = new Map<number, ReadonlySet<IsoDate>>();

  const daysOffIn = (year: number): ReadonlySet<IsoDate> => {
    calendar ??= openCalendar();
    // `2026-01-01 00:00:00`, in Swedish time whatever the machine's is.
    const days = new Set(calendar.getHolidays(year).map(({ date }) => date.slice(0, 10)));
    years.set(year, days);
    return days;
  };

  return {
    isHoliday: (day) => (years.get(yearOf(day)) ?? daysOffIn(yearOf(day))).has(day),
  };
};
