/** Signs without a shape, and marks on another sign: they take no room but split a number for a machine. */
const SHAPELESS = /(?!\s)[\p{Cc}\p{Cf}\p{M}\u115F\u1160\u2800\u3164]/gu;
const HYPHENS = /[\p{Pd}\u02D7\u2043\u2212\u2500]/gu;
const OTHER_DIGITS = /(?![0-9])\p{Nd}/gu;
const PRINTABLE_ASCII = /^[ -~]*$/;

/** Every script's digits stand in rows of ten, from nought up. */
const asciiDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
};

/** Digits of all scripts as 0–9, all dashes as hyphens, any blank as one space, and nothing that does not show. */
const plain = (text: string): string =>
  (PRINTABLE_ASCII.test(text)
    ? text
    : text.normalize('NFKC').replace(SHAPELESS, '').replace(HYPHENS, '-').replace(OTHER_DIGITS, asciiDigit)
  ).replace(/\s+/g, ' ');

const NAMED_SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  hyphen: '-',
  dash: '-',
  ndash: '-',
  mdash: '-',
  minus: '-',
};

const sign = (written: string, hex?: string, decimal?: string, name = ''): string => {
  if (hex === undefined && decimal === undefined) return NAMED_SIGNS[name.toLowerCase()] ?? written;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : written;
};

const percentDecoded = (run: string): string => {
  try {
    return decodeURIComponent(run);
  } catch {
    // Percent signs that are meant as such.
    return run;
  }
};

const decodedOnce = (text: string): string =>
  text
    .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));?/gi, sign)
    .replace(/(?:%[\da-f]{2})+/gi, percentDecoded);

/** Links that wrap links are encoded once for each. */
const MAX_ENCODINGS = 4;

const decoded = (text: string, times = MAX_ENCODINGS): string => {
  const once = decodedOnce(text);
  return once === text || times === 1 ? once : decoded(once, times - 1);
};

const MONTHS = 'jan feb mar apr ma[jy] jun jul aug sep o[ck]t nov dec'.split(' ');
const DAY_AND_MONTH = new RegExp(
  `(?<!\\d)(\\d\\d?)(?:[:.]?[ae]|st|nd|rd|th)?\\.? ?(${MONTHS.join('|')})[a-z]{0,6}\\.?,? ?(\\d{4})(?!\\d)`,
  'gi',
);
const DAY_FIRST = /(?<!\d)(\d\d?)[./-](\d\d?)[./ -]((?:19|20)\d\d)(?!\d)/g;

const twoDigits = (number: string | number): string => String(number).padStart(2, '0');

const withMonthsAsNumbers = (text: string): string =>
  text.replace(DAY_AND_MONTH, (_date, day: string, name: string, year: string) => {
    const month = MONTHS.findIndex((pattern) => new RegExp(pattern, 'i').test(name)) + 1;
    return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  });

const withYearsFirst = (text: string): string =>
  text.replace(
    DAY_FIRST,
    (_date, day: string, month: string, year: string) => `${year}-${twoDigits(month)}-${twoDigits(day)}`,
  );

/**
 * The ways in which the digits of a text can be read: as it stands, as a browser would decode it, and with dates in
 * words or with the day first as ISO dates. Digits of all scripts become 0–9, dashes become hyphens, and blanks one space.
 */
export const digitReadings = (text: string): readonly string[] => {
  const asItStands = plain(text);
  const asDecoded = /[%&]/.test(asItStands) ? plain(decoded(asItStands)) : asItStands;
  return [
    ...new Set(
      [asItStands, asDecoded].flatMap((reading) => [
        reading,
        withMonthsAsNumbers(reading),
        withYearsFirst(reading),
      ]),
    ),
  ];
};
