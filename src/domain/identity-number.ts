import { isIsoDate } from './calendar.js';

const digitsSum = (digits: string): number =>
  [...digits].reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);

const hasValidChecksum = (tenDigits: string): boolean => digitsSum(tenDigits) % 10 === 0;

/** `yymmdd` or `yyyymmdd`; a coordination number has 60 added to the day. */
const isBirthDate = (digits: string): boolean => {
  const year =
    digits.length === 8 ? [digits.slice(0, 4)] : [`19${digits.slice(0, 2)}`, `20${digits.slice(0, 2)}`];
  const month = digits.slice(-4, -2);
  const day = Number(digits.slice(-2));
  const plainDay = String(day > 60 ? day - 60 : day).padStart(2, '0');
  // Most rows of digits end here; asking the calendar for each takes a hundred times as long.
  if (month < '01' || month > '12') return false;
  return year.some((y) => isIsoDate(`${y}-${month}-${plainDay}`));
};

/** Signs that take no room on the screen but split a number for a machine. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const HYPHENS = /[\u2010-\u2015\u2212]/g;

/** Where a word begins, also after a sign of a link such as `%3D`, encoded once or more. */
const START = '(?:(?<=%(?:25)*[\\da-f]{2})|(?<![\\da-z]))';
/** Ids that machines make, plain and as they stand in links: a tenant's or a team's, a channel's or a chat's. */
const MACHINE_IDS = new RegExp(
  `${START}[\\da-f]{8}-(?:[\\da-f]{4}-){3}[\\da-f]{12}(?![\\da-z])` +
    `|${START}19(?::|%(?:25)*3a)[\\w-]+(?:@|%(?:25)*40)thread\\.`,
  'gi',
);

/** 6 or 8 digits, a hyphen or another sign that people part the last four with, 4 digits. */
const WRITTEN_AS_ONE = /(?<![\d+])(\d{8}|\d{6})(?:\s*[-+./_]\s*|\s+)\d{4}(?!\d)/g;
/** Groups of digits beside each other. */
const DIGITS_IN_GROUPS = /(?<![\d+])\d+(?:[\s-]{1,3}\d+)*/g;
/** `070-123 45 67`: the hyphen after the area code tells that it is a telephone number. */
const TELEPHONE = /^0\d{1,3}-/;

const isBareNumber = (digits: string): boolean =>
  (digits.length === 10 || digits.length === 12) &&
  hasValidChecksum(digits.slice(-10)) &&
  isBirthDate(digits.slice(0, -4));

/** Looks at every row of whole groups, so that an hour or a date beside the number does not hide it. */
const holdsBareNumber = (run: string): boolean => {
  const groups = [...run.matchAll(/\d+/g)];
  return groups.some(({ index: from }, first) => {
    let digits = '';
    for (const { 0: group, index } of groups.slice(first, first + 12)) {
      digits += group;
      if (digits.length > 12) return false;
      const written = run.slice(from, index + group.length);
      if (isBareNumber(digits) && !TELEPHONE.test(written)) return true;
    }
    return false;
  });
};

/**
 * Finds personal identity and coordination numbers (I27). What is written as one
 * (6 or 8 digits, a separator, 4 digits, a real date) counts whatever its checksum; ten or twelve digits
 * in any grouping count when date and checksum hold. `070-123 45 67`, `+46…` and ids of Microsoft's do not.
 */
export const holdsIdentityNumber = (text: string): boolean => {
  const plain = text.normalize('NFKC').replace(INVISIBLE, '').replace(HYPHENS, '-').replace(MACHINE_IDS, 'x');
  const written = [...plain.matchAll(WRITTEN_AS_ONE)].some(([, date = '']) => isBirthDate(date));
  return written || [...plain.matchAll(DIGITS_IN_GROUPS)].some(([run]) => holdsBareNumber(run));
};
