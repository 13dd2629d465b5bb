import { addDays, type IsoDate, weekdayOf } from '../domain/calendar.js';
import { editsBetween } from './edits.js';

const WEEKDAYS = ['mandag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lordag', 'sondag'];
const SHORT_WEEKDAYS: Readonly<Record<string, number>> = { tis: 2, ons: 3, tors: 4, tor: 4, fre: 5, lor: 6 };
const ENGLISH_WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Source of a pattern with one group, for folded text. */
export const WEEKDAY = `(${[...WEEKDAYS, ...ENGLISH_WEEKDAYS].join('|')}|${Object.keys(SHORT_WEEKDAYS).join('|')})`;
/** The weekday that a folded word is with one slip of the keyboard. */
export const misspeltWeekday = (word: string): string | undefined =>
  WEEKDAYS.find((name) => Math.abs(name.length - word.length) <= 1 && editsBetween(name, word) === 1);

/** ISO number of a weekday's folded name, long or short, Swedish or English. */
const weekdayNumber = (name: string): number => {
  const swedish = WEEKDAYS.indexOf(name) + 1;
  return swedish || ENGLISH_WEEKDAYS.indexOf(name) + 1 || (SHORT_WEEKDAYS[name] ?? 1);
};

/** The day of a named weekday in the week that begins on a Monday. */
export const onWeekday = (name: string, monday: IsoDate): IsoDate => addDays(monday, weekdayNumber(name) - 1);
/** Monday of the week that lies this many weeks from today's. */
export const mondayOf = (today: IsoDate, weeks: number): IsoDate =>
  addDays(today, 1 - weekdayOf(today) + 7 * weeks);

/** The latest day with the weekday before today: "i onsdags" said on a Wednesday is seven days ago. */
export const latestWeekday = (name: string, today: IsoDate): IsoDate =>
  addDays(today, -((weekdayOf(today) - weekdayNumber(name) + 6) % 7) - 1);
/** The first day with the weekday after today. */
export const comingWeekday = (name: string, today: IsoDate): IsoDate =>
  addDays(latestWeekday(name, today), weekdayNumber(name) === weekdayOf(today) ? 14 : 7);
/** The last day of the week that begins on a Monday. */
export const sundayOf = (monday: IsoDate): IsoDate => addDays(monday, 6);
