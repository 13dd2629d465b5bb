import type { IsoDate } from './calendar.js';

/**
 * How exactly a date is known; "hösten 2024" is a season and is never made exact (I32). What is not known at
 * all has no {@link Period}.
 */
export const DATE_PRECISIONS = ['minute', 'day', 'week', 'month', 'season', 'year'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** A stretch of days, both ends included; for precision `minute` and `day` they are the same day. */
export interface Period {
  readonly precision: DatePrecision;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** `HH:mm`, only with precision `minute`. */
  readonly time?: string;
}

/** A wished or planned time as a person wrote it; `period` only when it was understood. */
export interface FuzzyDate {
  readonly text: string;
  readonly period?: Period;
}

/** Whether the day is known, and not only the week, the month or the season (I32). */
export const isOnDay = (
  date: Period | undefined,
): date is Period & { readonly precision: 'minute' | 'day' } =>
  date?.precision === 'minute' || date?.precision === 'day';

/** The period that is one whole day. */
export const onDay = (date: IsoDate): Period => ({ precision: 'day', from: date, to: date });
