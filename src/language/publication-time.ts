import { type IsoDate, yearOf } from '../domain/calendar.js';
import type { FuzzyDate, Period } from '../domain/fuzzy-date.js';
import { fuzzyDateOf } from './fuzzy-period.js';

const NAMES_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

const touches = ({ from, to }: Period, year: number): boolean => yearOf(from) <= year && year <= yearOf(to);

/**
 * A time within a year, no more exact than it is written (I32): "feb" of 2024 is February that year. One that names
 * a year of its own is read as it stands, and what is not understood stays as text alone ("kommande").
 */
export const timeInYear = (text: string, year: number, today: IsoDate): FuzzyDate => {
  const read = fuzzyDateOf(text, today);
  if (NAMES_YEAR.test(text) || (read.period !== undefined && touches(read.period, year))) return read;
  const { period } = fuzzyDateOf(`${text} ${year}`, today);
  return { text: read.text, ...(period !== undefined && { period }) };
};
