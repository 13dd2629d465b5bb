import type { ActivityDetails } from '../domain/activity.js';
import { yearOf } from '../domain/calendar.js';
import { type ClosedYear, closedYearId } from '../domain/closed-year.js';
import { expecting } from './changes.js';
import type { Conflict, Expect } from './ports.js';

/** A change of activities touches a year that is closed. */
export interface YearClosedRefusal {
  readonly kind: 'year_closed';
  readonly closed: ClosedYear;
}

/** To put first into a commit that changes activities: it is refused when a year that one of them lies in is closed. */
export const openYears = (...activities: readonly Pick<ActivityDetails, 'date'>[]): Expect<'closings'>[] =>
  [...new Set(activities.map(({ date }) => yearOf(date.from)))].map((year) =>
    expecting('closings', closedYearId(year), 0),
  );

/** The refusal when a commit failed because of {@link openYears}. */
export const closedYearIn = (conflict: Conflict): YearClosedRefusal | undefined =>
  conflict.kind === 'stale' && conflict.collection === 'closings' && conflict.current !== undefined
    ? // Under a collection's name lie only its records.
      { kind: 'year_closed', closed: conflict.current as ClosedYear }
    : undefined;
