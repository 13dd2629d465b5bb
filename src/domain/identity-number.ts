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
  return year.some((y) => isIsoDate(`${y}-${month}-${plainDay}`));
};

/** Every kind of hyphen, dash and space that people or phones put inside a number. */
const GAP = '[\\s\\u00A0\\u2000-\\u200B\\u202F\\u2060\\u00AD]*';
const SEPARATOR = `${GAP}[-+\\u2010-\\u2015\\u2212]${GAP}`;
const DIGIT_BEFORE = '(?<![\\d+])';
const DIGIT_AFTER = '(?!\\d)';

const SEPARATED = new RegExp(
  `${DIGIT_BEFORE}(\\d{8}|\\d{6})(?:${SEPARATOR}|[\\s\\u00A0]+)(\\d{4})${DIGIT_AFTER}`,
  'g',
);
const BARE = new RegExp(`${DIGIT_BEFORE}(\\d{12}|\\d{10})${DIGIT_AFTER}`, 'g');
const SPACED = /(?<![\d+])\d(?:[\s\u00A0]?\d){9,11}(?!\d)/g;

/**
 * Finds personal identity and coordination numbers (design section 10, I27). What is written as one
 * (6 or 8 digits, a separator, 4 digits, a real date) counts whatever its checksum; ten or twelve bare
 * digits count when date and checksum hold. `070-123 45 67` and `+46…` do not.
 */
export const holdsIdentityNumber = (text: string): boolean => {
  for (const [, date] of text.matchAll(SEPARATED)) if (date !== undefined && isBirthDate(date)) return true;
  const bare = [...text.matchAll(BARE), ...text.matchAll(SPACED)].map(([match]) => match.replace(/\D/g, ''));
  return bare.some(
    (digits) =>
      (digits.length === 10 || digits.length === 12) &&
      isBirthDate(digits.slice(0, -4)) &&
      hasValidChecksum(digits.slice(-10)),
  );
};
