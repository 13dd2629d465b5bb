import { daysOfMonth, type IsoDate } from '../domain/calendar.js';

/** Folded names, the longest first so that a pattern takes the whole word. */
const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augusti', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** Source of a pattern with one group, for folded text. */
export const MONTH = `(${MONTHS.flat().join('|')})`;

/** 1–12 of a month's folded name, Swedish or English, whole or short. */
export const monthNumber = (name: string): number => MONTHS.findIndex((names) => names.includes(name)) + 1;

export const isoDay = (year: number, month: number, day = 1): IsoDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

export const lastDayOf = (year: number, month: number): IsoDate => daysOfMonth(isoDay(year, month)).to;
