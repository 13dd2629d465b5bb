import type { IsoDate } from '../domain/calendar.js';
import type { Tense } from './tense.js';

/**
 * What the words of a date say, the most exact first; a calendar date has no tag and is more exact still. `dotted` is
 * "17.11", which may as well be a time or a number and counts only where nothing else is a date.
 */
export const DATE_TAGS = ['relative', 'weekday', 'week', 'month', 'dotted'] as const;
export type DateTag = (typeof DATE_TAGS)[number];

export interface FoundDate {
  readonly tag: DateTag | undefined;
  readonly from: IsoDate;
  /** Last day of several. */
  readonly to?: IsoDate;
  /** False when the words leave the year, or the week of a weekday, to be chosen. */
  readonly isStated: boolean;
}

/** One way of writing a date that chrono's Swedish lacks, in folded text. */
export interface DateRule {
  readonly pattern: RegExp;
  /**
   * `groups` are what the pattern caught, in order. Undefined when there is no such week; a day that no
   * month has is dropped by chrono.
   */
  readonly read: (
    groups: readonly (string | undefined)[],
    today: IsoDate,
    tense: Tense,
  ) => FoundDate | undefined;
}
