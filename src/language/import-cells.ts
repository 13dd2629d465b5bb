import { daysOfWeek, type IsoDate, isIsoDate, isoWeek, yearOf } from '../domain/calendar.js';
import { withoutTextMark } from '../domain/csv.js';
import { isOnDay, onDay, type Period } from '../domain/fuzzy-date.js';
import { roundedHours } from '../domain/hours.js';
import type { RowProblem } from '../domain/import-table.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../domain/municipality.js';
import { ok, type Result, refused } from '../domain/result.js';
import { type TableCell, textInCell } from '../domain/table.js';
import { visibleText } from '../domain/visible-text.js';
import { readHours } from './duration.js';
import { fuzzyDateOf } from './fuzzy-period.js';
import { readMunicipalities } from './municipality-names.js';
import { foldInPlace, without } from './spans.js';

/** What a cell says, or what is wrong with it. */
export type ReadCell<T> = Result<T, Omit<RowProblem, 'column'>>;

const wrong = (problem: RowProblem['problem'], written?: string): ReadCell<never> =>
  refused(written === undefined ? { problem } : { problem, written });

/** What a person has written in a cell, without the apostrophe of an export and what cannot be seen. */
export const cellText = (cell: TableCell): string => {
  const text = textInCell(cell) ?? '';
  return visibleText((cell.kind === 'text' ? withoutTextMark(text) : text).normalize('NFC')).trim();
};

/** Lower case, without diacritics and with one kind of space, to compare labels and names by. */
export const foldedLabel = (text: string): string => foldInPlace(text.trim()).replace(/ +/g, ' ');

/** What stands between the names in a cell. */
export const namesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];

const WEEK = /^(\d{4})-?W(\d{1,2})$/i;
const COMPACT_DAY = /^((?:19|20)\d\d)(\d\d)(\d\d)$/;
const DAY_AND_TIME = /^(\d{4}-\d\d-\d\d)[ T](\d{1,2}[.:]\d\d)/;
const HAS_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d{1,3}(?!\d))/;
const FIRST_YEAR = 1990;
/** Plans reach no longer than this. */
const YEARS_AHEAD = 5;

const timeOf = (text: string): string | undefined => {
  const [, hour = '', minute] = /^(\d{1,2})[.:](\d\d)(?:[.:]\d\d)?$/.exec(text) ?? [];
  const isTime = minute !== undefined && Number(hour) < 24 && Number(minute) < 60;
  return isTime ? `${hour.padStart(2, '0')}:${minute}` : undefined;
};

const atTime = (date: IsoDate, time: string | undefined): Period =>
  time === undefined ? onDay(date) : { precision: 'minute', from: date, to: date, time };

const periodIn = (text: string, today: IsoDate): Period | undefined => {
  const compact = COMPACT_DAY.exec(text);
  const day = compact === null ? text : compact.slice(1).join('-');
  if (isIsoDate(day)) return onDay(day);
  const [, date = '', time = ''] = DAY_AND_TIME.exec(text) ?? [];
  if (isIsoDate(date)) return atTime(date, timeOf(time));
  const [, year, week] = WEEK.exec(text) ?? [];
  const days = year === undefined ? undefined : daysOfWeek(isoWeek(Number(year), Number(week)));
  return days === undefined ? fuzzyDateOf(text, today).period : { precision: 'week', ...days };
};

/**
 * A day, week, month, season or year, as exactly as it is written (I32). It must have its year: which one was meant
 * by "17 november" of earlier activities, nobody can tell.
 */
export const dateInCell = (cell: TableCell, today: IsoDate): ReadCell<Period> => {
  const text = cellText(cell);
  const isMoment = cell.kind === 'moment' && cell.date !== undefined;
  const period = isMoment ? atTime(cell.date, cell.time) : periodIn(text, today);
  if (cell.kind === 'text' && !HAS_YEAR.test(text)) return wrong('date_without_year', text);
  if (period === undefined) return wrong('date_unreadable', text);
  const isNear = yearOf(period.from) >= FIRST_YEAR && yearOf(period.from) <= yearOf(today) + YEARS_AHEAD;
  return isNear ? ok(period) : wrong('date_far_off', text);
};

/** A single day. */
export const dayInCell = (cell: TableCell, today: IsoDate): ReadCell<IsoDate> => {
  const date = dateInCell(cell, today);
  if (!date.ok) return date;
  return isOnDay(date.value) ? ok(date.value.from) : wrong('date_unreadable', cellText(cell));
};

/** `HH:mm`. */
export const timeInCell = (cell: TableCell): ReadCell<string> => {
  const time = cell.kind === 'moment' ? cell.time : timeOf(cellText(cell));
  return time === undefined ? wrong('time_unreadable', cellText(cell)) : ok(time);
};

/** Hours as "1,5", "90 min", a number, or "1:30", of which spreadsheets make a time of day. */
export const hoursInCell = (cell: TableCell): ReadCell<number> => {
  const text = cellText(cell);
  if (cell.kind === 'number') return ok(roundedHours(cell.value));
  const [hours, minutes] = (cell.kind === 'moment' && cell.date !== undefined ? '' : (timeOf(text) ?? ''))
    .split(':')
    .map(Number);
  const read =
    hours === undefined || minutes === undefined ? readHours(text) : roundedHours(hours + minutes / 60);
  return read === undefined ? wrong('hours_unreadable', text) : ok(read);
};

/** A head count. */
export const countInCell = (cell: TableCell): ReadCell<number> => {
  const text = cellText(cell);
  return /^\d{1,3}(?:\s?\d{3})?$|^\d{1,6}$/.test(text)
    ? ok(Number(text.replace(/\s/g, '')))
    : wrong('count_unreadable', text);
};

const YES = ['ja', 'j', 'yes', 'y', 'x', 'true', 'sant', '1'];
const NO = ['nej', 'n', 'no', 'false', 'falskt', '0'];

export const yesOrNoInCell = (cell: TableCell): ReadCell<boolean> => {
  const word = foldedLabel(cellText(cell));
  if (YES.includes(word)) return ok(true);
  return NO.includes(word) ? ok(false) : wrong('yes_or_no', cellText(cell));
};

const ALL = /^(?:alla|samtliga|all)$/;
/** What may stand between the municipalities. */
const BETWEEN = /[,;/&+.|\n]|\b(?:och|samt|and|kommun(?:er)?|municipalit(?:y|ies))\b/giu;

/**
 * Owner municipalities by name (I1), "alla" and "alla utom Ekerö" (I19). Whatever else stands in the cell is none of
 * them.
 */
export const municipalitiesInCell = (cell: TableCell): ReadCell<readonly MunicipalityId[]> => {
  const text = cellText(cell);
  const folded = foldInPlace(text);
  if (ALL.test(folded.trim())) return ok(MUNICIPALITY_IDS);
  const { ids, spans, unclear } = readMunicipalities(folded);
  if (unclear !== undefined) return wrong('owner_unclear', text.slice(unclear.start, unclear.end));
  const left = without(text, spans)
    .split(BETWEEN)
    .map((part) => part.trim())
    .find((part) => part !== '');
  return left === undefined ? ok(ids) : wrong('no_owner', left);
};
