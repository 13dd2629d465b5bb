import type { Activity, ActivityDetails } from './activity.js';
import { addDays, addMonths, daysOfMonth, daysOfWeek, type IsoDate, isoWeekOf, yearOf } from './calendar.js';
import type { Period } from './fuzzy-date.js';

/** The stretches of the calendar that activities are listed by. */
export const LISTED_STRETCHES = ['week', 'month', 'year'] as const;
export type ListedStretch = (typeof LISTED_STRETCHES)[number];

/** A whole week, month or year. */
export type ListedPeriod = Period & { readonly precision: ListedStretch };

const daysOfYear = (date: IsoDate) => ({ from: `${yearOf(date)}-01-01`, to: `${yearOf(date)}-12-31` });

/** The week, month or year that a day lies in. */
export const periodAround = (precision: ListedStretch, date: IsoDate): ListedPeriod => {
  switch (precision) {
    case 'week':
      return { precision, ...(daysOfWeek(isoWeekOf(date)) ?? { from: date, to: date }) };
    case 'month':
      return { precision, ...daysOfMonth(date) };
    case 'year':
      return { precision, ...daysOfYear(date) };
  }
};

/** The one before, or with 1 the one after. */
export const periodBeside = ({ precision, from, to }: ListedPeriod, side: -1 | 1): ListedPeriod =>
  periodAround(precision, side === 1 ? addDays(to, 1) : addDays(from, -1));

/** Moves a number of weeks, months or years forward or (negative) back from the one that a day lies in. */
export const periodAway = (precision: ListedStretch, today: IsoDate, steps: number): ListedPeriod => {
  const { from } = periodAround(precision, today);
  const day =
    precision === 'week'
      ? addDays(from, 7 * steps)
      : addMonths(from, steps * (precision === 'year' ? 12 : 1));
  return periodAround(precision, day);
};

/** Calendar years that the period touches: those of a week may be two. */
export const yearsOf = ({ from, to }: Pick<Period, 'from' | 'to'>): readonly number[] => [
  ...new Set([yearOf(from), yearOf(to)]),
];

/** An activity belongs where its first day lies, so that no hour counts in two weeks. */
export const isWithin = (
  { date }: Pick<ActivityDetails, 'date'>,
  { from, to }: Pick<Period, 'from' | 'to'>,
): boolean => from <= date.from && date.from <= to;

/** The person did it or is to do it. */
export const takesPart = ({ staffIds }: Pick<Activity, 'staffIds'>, personId: string): boolean =>
  staffIds.includes(personId);

/** The person took part, or has logged it for others. */
export const concerns = (activity: Pick<Activity, 'staffIds' | 'loggedBy'>, personId: string): boolean =>
  takesPart(activity, personId) || activity.loggedBy === personId;
