import type { IsoDate } from '../domain/calendar.js';
import type { Period } from '../domain/fuzzy-date.js';
import { fuzzyDateOf } from './fuzzy-period.js';

/** What a line says of one session; the fields that it does not say are missing. */
export interface SessionLine {
  readonly date?: Period;
  /** `HH:mm` */
  readonly endTime?: string;
  readonly place?: string;
}

/** `HH:mm`, the end missing when only a beginning was written. */
export interface Times {
  readonly from: string;
  readonly to?: string;
}

const NUMBER = /^(?:tillfälle|session)?\s*\d{1,2}\s*[:)]\s*/i;
const UNKNOWN = /^[?–-]$/;
/** A clock time at the end: "kl. 9", "9.00", "9–16", "kl 9 till 16". Bare hours only as a stretch. */
const TIMES =
  /(?:^|[\s,])(kl\.?\s*|klockan\s+)?(\d{1,2})(?:[.:](\d\d))?(?:\s*(?:-|–|—|till|to)\s*(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d\d))?)?$/iu;
/** "v 3-4" are weeks, and "den 3-4" days. */
const NO_HOURS_AFTER = /(?:^|\s)(?:v|vecka|veckorna|week|weeks|den|the)\.?$/i;

const clock = (hour: string, minute = '00'): string | undefined =>
  Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : undefined;

/** The times at the end of a text, and what stands before them. */
const timesAtEnd = (text: string): { readonly before: string; readonly times?: Times } => {
  const match = TIMES.exec(text);
  if (match === null) return { before: text };
  const [, marked, fromHour = '', fromMinute, toHour, toMinute] = match;
  const before = text.slice(0, match.index).trim();
  const isTime = marked !== undefined || fromMinute !== undefined || toHour !== undefined;
  const [from, to] = [
    clock(fromHour, fromMinute),
    toHour === undefined ? undefined : clock(toHour, toMinute),
  ];
  const isBroken = from === undefined || (toHour !== undefined && to === undefined);
  if (!isTime || isBroken || NO_HOURS_AFTER.test(before)) return { before: text };
  return { before, times: { from, ...(to !== undefined && { to }) } };
};

/** A clock time, or a stretch of them, and nothing beside it: "9–16", "kl. 9.00". Undefined when it is something else. */
export const readTimes = (text: string): Times | undefined => {
  const { before, times } = timesAtEnd(text.trim());
  return before === '' ? times : undefined;
};

/** The date at the time, when it is a day; a longer stretch has no time of day. */
export const atTime = (date: Period, { from, to }: Times): SessionLine | undefined =>
  date.precision === 'day'
    ? { date: { ...date, precision: 'minute', time: from }, ...(to !== undefined && { endTime: to }) }
    : undefined;

/**
 * One session as staff write it: "20 januari 2027 kl. 9–16, Sollentuna". The date is never made more exact than it is
 * written (I32); "?" is one that nobody knows. Undefined when it is not understood.
 */
export const readSessionLine = (line: string, today: IsoDate): SessionLine | undefined => {
  const [first = '', ...rest] = line
    .trim()
    .replace(NUMBER, '')
    .split(',')
    .map((part) => part.trim());
  const [second = ''] = rest;
  const timesApart = readTimes(second);
  const place = (timesApart === undefined ? rest : rest.slice(1)).join(', ');
  const where = place === '' ? {} : { place };
  if (UNKNOWN.test(first)) return where;
  const { before, times = timesApart } = timesAtEnd(first);
  const { period } = fuzzyDateOf(before, today);
  if (period === undefined) return undefined;
  if (times === undefined) return { date: period, ...where };
  const at = atTime(period, times);
  return at && { ...at, ...where };
};
