import { type Activity, countsAsDone } from './activity.js';
import { type IsoDate, type IsoInstant, yearOf } from './calendar.js';
import { isUnanswered } from './planned-follow-up.js';

/** A year whose activities can be read and no longer changed. */
export interface ClosedYear {
  /** {@link closedYearId}: a change of the year's activities can ask for it to be absent. */
  readonly id: string;
  readonly version: number;
  /** Unique. */
  readonly year: number;
  /** Id of Person. */
  readonly closedBy: string;
  readonly closedAt: IsoInstant;
}

/** One year is closed by one record, whoever closes it. */
export const closedYearId = (year: number): string => `${year}-closed`;

/** The day from which a year can be closed before it has ended. */
const CLOSABLE_FROM = '12-01';

/** The first day on which a year can be closed: late in it, when little is left to log. */
export const closableFrom = (year: number): IsoDate => `${year}-${CLOSABLE_FROM}`;

/** The year that is meant when none is named: the one that can be closed and ends or has ended last. */
export const yearToClose = (today: IsoDate): number => {
  const year = yearOf(today);
  return today >= closableFrom(year) ? year : year - 1;
};

/** What closing a year finds in it. */
export interface YearStock {
  /** Done and not taken back. */
  readonly done: number;
  /** Of those, how many have no hours. */
  readonly withoutHours: number;
  /** Planned for a time that has passed, and nobody has said whether it was held. */
  readonly unanswered: number;
  /** Planned for a time that has not passed. */
  readonly ahead: number;
}

/** Counts the activities of a year as it stands on a day. */
export const yearStock = (activities: readonly Activity[], today: IsoDate): YearStock => {
  const done = activities.filter(countsAsDone);
  const planned = activities.filter(({ state, undone }) => state === 'planned' && undone === undefined);
  const unanswered = planned.filter((activity) => isUnanswered(activity, today)).length;
  return {
    done: done.length,
    withoutHours: done.filter(({ hours }) => hours === undefined).length,
    unanswered,
    ahead: planned.length - unanswered,
  };
};
