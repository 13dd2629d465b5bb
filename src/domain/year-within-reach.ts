import { type IsoDate, yearOf } from './calendar.js';

/** FoU has texts from the nineties; a year further ahead is a slip of the keys (own assumption). */
const FIRST_YEAR = 1990;
const MAX_YEARS_AHEAD = 5;

/** Whether a publication, or the figures of a year, can be entered for the year. */
export const isYearWithinReach = (year: number, today: IsoDate): boolean =>
  Number.isInteger(year) && year >= FIRST_YEAR && year <= yearOf(today) + MAX_YEARS_AHEAD;
