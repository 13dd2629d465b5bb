const LINK = /(?:https?:\/\/|www\.)[^\s<>"”]+/giu;
const E_MAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const MACHINE_ID = /(?<![\da-z])[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\da-z])/gi;
/** `070-123 45 67`, `08-508 25 908`, `+46 8 508 25 908`, `+46 (0)70 123 45 67`. */
const TELEPHONE =
  /(?<![\d.,:/-])(?:(?:\+|00)\d{1,3}[ -]?(?:\(0\) ?)?|0)\d{1,3}[ -]?\d{2,3}(?:[ -]?\d{2,3}){1,3}(?!\d)/g;
const LONG_NUMBER = /(?<!\d)\d(?:[ -]?\d){6,}(?!\d)/g;
/** Years, days and times are part of a question; other long rows of digits may point somebody out. */
const CALENDAR = /^(?:(?:(?:19|20)\d\d(?:-\d\d){0,2}[ -]?)+|[0-2]\d{3} ?- ?[0-2]\d{3})$/;

const orCalendar =
  (stands: string) =>
  (found: string): string =>
    CALENDAR.test(found) ? found : stands;

/** Shorter ones are also the beginning or the end of ordinary words. */
const SHORTEST_PART = 3;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const without = (text: string, names: readonly string[], flags: string): string => {
  if (names.length === 0) return text;
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const any = longestFirst.map((name) => escaped(name).replace(/ /g, '\\s+')).join('|');
  return text.replace(new RegExp(`(?<![\\p{L}\\d])(?:${any})(?::?s)?(?![\\p{L}\\d])`, flags), '[namn]');
};

/** Whole names however they are written; a part of one only with a capital, because many names are words too. */
const withoutNames = (text: string, names: readonly string[]): string => {
  const whole = names.map((name) => name.trim().replace(/\s+/g, ' ')).filter((name) => name !== '');
  const parts = whole
    .flatMap((name) => name.split(/[\s,]+/))
    .filter((part) => part.length >= SHORTEST_PART && /^\p{Lu}/u.test(part));
  return without(without(text, whole, 'giu'), parts, 'gu').replace(/\[namn\](?:[\s,]+\[namn\])+/g, '[namn]');
};

/**
 * A question without what points somebody out, as far as a machine can tell: addresses of mail and pages, telephone
 * numbers and other long numbers, ids, and the names given. Names that nobody has told the bot stay.
 */
export const scrubbed = (text: string, names: readonly string[]): string =>
  withoutNames(
    text
      .replace(LINK, '[länk]')
      .replace(E_MAIL, '[e-post]')
      .replace(MACHINE_ID, '[id]')
      .replace(TELEPHONE, orCalendar('[telefon]'))
      .replace(LONG_NUMBER, orCalendar('[nummer]')),
    names,
  );
