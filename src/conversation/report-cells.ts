import type { Work } from '../domain/counted-work.js';
import type { FuzzyDate, Period } from '../domain/fuzzy-date.js';
import { MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import type { FigureCell } from './report-table.js';

/** A number as the language writes it. */
export const count = ({ formats }: Texts, value: number | undefined): FigureCell =>
  value === undefined ? undefined : { value, shown: formats.number(value) };

/** Of the whole number 86. */
export const percent = ({ formats }: Texts, value: number | undefined): FigureCell =>
  value === undefined ? undefined : { value, shown: formats.percent(value) };

export const grade = ({ formats }: Texts, value: number | undefined): FigureCell =>
  value === undefined ? undefined : { value, shown: formats.oneDecimal(value) };

/** Posts of so many percent: "4,70" and "5,0", as they have been published (000:102, 002:512). */
export const posts = ({ formats }: Texts, percentage: number): FigureCell => {
  const value = percentage / 100;
  return { value, shown: Number.isInteger(value) ? formats.oneDecimal(value) : formats.twoDecimals(value) };
};

/** Activities and hours of a year, and of the year before. */
export const compared = (
  texts: Texts,
  { now, before }: { readonly now: Work; readonly before: Work },
): readonly FigureCell[] =>
  [now.activities, now.hours, before.activities, before.hours].map((value) => count(texts, value));

/** A time as exactly as it is known (I32). */
export const when = ({ formats }: Texts, date: Period | undefined, year: number): FigureCell =>
  date === undefined ? undefined : formats.period(date, year);

/** A time as somebody wrote it. */
export const written = (texts: Texts, date: FuzzyDate | undefined, year: number): string =>
  date?.period === undefined ? (date?.text ?? '') : texts.formats.period(date.period, year);

export const municipalityNames = (ids: readonly MunicipalityId[]): string =>
  ids.map((id) => MUNICIPALITY_NAMES[id]).join(', ');
