import { digitReadings } from './digit-readings.js';

const digitsSum = (digits: string): number =>
  [...digits].reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);

const hasValidChecksum = (tenDigits: string): boolean => digitsSum(tenDigits) % 10 === 0;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Counted here: asking the calendar takes a hundred times as long, and a long text asks thousands of times. */
const daysIn = (month: number, year: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** `yymmdd`, or `yyyymmdd` from 1800 on; a coordination number has 60 added to the day. */
const isBirthDate = (digits: string): boolean => {
  const month = Number(digits.slice(-4, -2));
  if (month < 1 || month > 12) return false;
  const year = Number(digits.slice(0, -4));
  if (digits.length === 8 && (year < 1800 || year > 2099)) return false;
  const written = Number(digits.slice(-2));
  const day = written > 60 ? written - 60 : written;
  const years = digits.length === 8 ? [year] : [1900 + year, 2000 + year];
  return day >= 1 && years.some((each) => day <= daysIn(month, each));
};

/** Ids that machines make, plain and as they stand in links: a tenant's or a team's, a channel's or a chat's. */
const MACHINE_IDS =
  /(?:(?<=%(?:25){0,3}[\da-f]{2})|(?<![\da-z]))(?:[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\da-z])|19(?::|%(?:25){0,3}3a)[\w-]+(?:@|%(?:25){0,3}40)thread\.)/gi;

/** Days and times beside each other, which look like a number when the hyphens are taken away. */
const DATE = '(?:19|20)\\d\\d-(?:0\\d|1[0-2])-[0-3]\\d';
const TIME = '(?:[01]\\d|2[0-3])[0-5]\\d';
const SPANS = new RegExp(`(?<!\\d)${DATE} ?-? ?(?:${DATE}|${TIME} ?- ?${TIME})(?![\\d-])`, 'g');

/** What stands between the date and the last four: a sign or two that people part them with, or a blank. */
const BETWEEN = '(?: ?(?:[-+./_~*·•|] ?){1,4}| [([]?|[^\\s\\p{L}\\d]{1,3})';
/** After `+46` comes a telephone number. */
const NO_DIGIT_BEFORE = '(?<!\\d)(?<!\\+(?=46))';
const WRITTEN_AS_ONE = new RegExp(`${NO_DIGIT_BEFORE}(\\d{8}|\\d{6})${BETWEEN}\\d{4}(?!\\d)`, 'gu');
/** `1912-12-12-1212` and `12.12.12-1212`. A year after the hyphen makes it a span, which only the checksum tells. */
const DATE_WRITTEN_OUT =
  /(?<!\d)(\d{4}|\d\d(?! ))([-./ ])(\d\d)\2(\d\d)[-+](?!(?:19|20)\d\d(?!\d))\d{4}(?![\d]|-\d)/g;

/** `811218: 9876`, `(811218) 9876` and `1981/12/18 9876`: so parted, only the checksum tells. */
const PARTED = new RegExp(
  `${NO_DIGIT_BEFORE}(\\d{8}|\\d{6}|(?:\\d{4}|\\d\\d)([./])\\d\\d\\2\\d\\d)[^\\p{L}\\d]{1,5}(\\d{4})(?!\\d)`,
  'gu',
);

/** Groups of digits beside each other, parted by blanks and hyphens or by one and the same sign. */
const ROWS = [
  /(?<!\d)(?<!(?<![\p{L}\d])\+)\d+(?:[ -]+\d+)*/gu,
  ...['.', '_', '/', '·'].map((part) => new RegExp(`(?<!\\d)\\d+(?:[${part}]\\d+){2,}`, 'g')),
];
/** `070-123 45 67`: one hyphen, after the area code, tells that it is a telephone number. */
const TELEPHONE = /^0(?:8|\d{2,3})-[\d ]+$/;

const isBareNumber = (digits: string): boolean =>
  isBirthDate(digits.slice(0, -4)) && hasValidChecksum(digits.slice(-10));

/** A group of digits in a row: its place in the row, and how many digits stand before it and with it. */
interface Group {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly counted: number;
}

const groupsIn = (row: string): Group[] => {
  let counted = 0;
  return [...row.matchAll(/\d+/g)].map(({ 0: group, index }) => {
    const before = counted;
    counted += group.length;
    return { from: index, to: index + group.length, before, counted };
  });
};

/** Looks at every row of whole groups, so that an hour or a date beside the number does not hide it. */
const holdsBareNumber = (row: string): boolean => {
  const groups = groupsIn(row);
  const digits = row.replace(/\D/g, '');
  const ends = new Map(groups.map(({ counted, to }) => [counted, to]));
  return groups.some(({ from, before }) =>
    [10, 12].some((length) => {
      const to = ends.get(before + length);
      if (to === undefined || !isBareNumber(digits.slice(before, before + length))) return false;
      return !TELEPHONE.test(row.slice(from, to));
    }),
  );
};

/** A sole trader's VAT number has the identity number inside. */
const VAT_NUMBER = /(?<![\p{L}\d])SE[ -]?(\d{10})[ -]?01(?!\d)/giu;

/** The fewest that there are in one. */
const DIGITS = 10;

const holdsOne = (text: string): boolean =>
  (text.match(/\d/g)?.length ?? 0) >= DIGITS &&
  ([...text.matchAll(WRITTEN_AS_ONE)].some(([, date = '']) => isBirthDate(date)) ||
    [...text.matchAll(DATE_WRITTEN_OUT)].some(([, year, , month, day]) =>
      isBirthDate(`${year}${month}${day}`),
    ) ||
    [...text.matchAll(PARTED)].some(([, date = '', , last = '']) =>
      isBareNumber(date.replace(/\D/g, '') + last),
    ) ||
    ROWS.some((row) =>
      [...text.replace(SPANS, 'x').matchAll(row)].some(([found]) => holdsBareNumber(found)),
    ) ||
    [...text.matchAll(VAT_NUMBER)].some(([, digits = '']) => isBareNumber(digits)));

/**
 * Finds personal identity and coordination numbers (I27). What is written as one
 * (6 or 8 digits, a separator, 4 digits, a real date) counts whatever its checksum, and so does `1912-12-12-1212`;
 * ten or twelve digits in any grouping count when date and checksum hold, also with the date in words.
 * `070-123 45 67`, `+46…`, spans of dates, numbers of organisations and ids of Microsoft's do not. A date and a time
 * without a colon are told from a number by the checksum alone, so one in ten of `2026-11-17 0900` is refused.
 * What stands in words, with letters for digits, or in two fields is not found.
 */
export const holdsIdentityNumber = (text: string): boolean =>
  digitReadings(text).some((reading) => holdsOne(reading.replace(MACHINE_IDS, 'x')));

/** As text; a number has lost the noughts that it began with. */
const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value).padStart(10, '0');
  return typeof value === 'string' ? value : undefined;
};

/** The same for any value: also in lists, in objects at any depth, as a number, and in the names of fields. */
export const holdsIdentityNumberIn = (value: unknown): boolean => {
  const left: unknown[] = [value];
  // Not by recursion: what people send may be nested deeper than the stack takes.
  while (left.length > 0) {
    const next = left.pop();
    const text = textOf(next);
    if (text !== undefined && holdsIdentityNumber(text)) return true;
    if (typeof next !== 'object' || next === null) continue;
    for (const [field, inside] of Object.entries(next)) left.push(field, inside);
  }
  return false;
};
