import type { ParsedResult, Parser, ParsingContext } from 'chrono-node';
import * as chrono from 'chrono-node/sv';
import { DateTime } from 'luxon';
import { type IsoDate, isIsoDate, yearOf } from '../domain/calendar.js';
import { CALENDAR_DATE_RULES, DIGIT_DATE_RULES } from './calendar-date-rules.js';
import { DATE_TAGS, type DateRule, type FoundDate } from './date-rule.js';
import { isoDay, MONTH } from './months.js';
import { RELATIVE_DATE_RULES } from './relative-date-rules.js';
import { type Span, spanOf, without } from './spans.js';
import type { Tense } from './tense.js';

const components = (date: IsoDate) => ({
  year: yearOf(date),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});

/** How chrono carries back to us that a rule of ours found it, and that the year or week was chosen. */
const OWN = 'own';
const CHOSEN = 'chosen';

const RULES = [...RELATIVE_DATE_RULES, ...CALENDAR_DATE_RULES];
/** chrono's own, without the casual ones such as "nu". */
const CHRONO = chrono.createConfiguration(true);
/** So many dates in one text are unclear anyway, and each costs time. */
const MAX_DATES = 50;

const parserOf = ({ pattern }: DateRule, read: (groups: string[]) => FoundDate | undefined): Parser => ({
  pattern: () => pattern,
  extract: (context: ParsingContext, match) => {
    const found = read(match.slice(1));
    if (found === undefined) return null;
    const end = found.to === undefined ? undefined : components(found.to);
    const result = context.createParsingResult(match.index ?? 0, match[0], components(found.from), end);
    result.addTag(OWN);
    if (!found.isStated) result.addTag(CHOSEN);
    return found.tag === undefined ? result : result.addTag(found.tag);
  },
});

const parsersFor = (today: IsoDate, tense: Tense): Parser[] => {
  let read = 0;
  return RULES.map((rule) =>
    parserOf(rule, (groups) => {
      read += 1;
      return read > MAX_DATES ? undefined : rule.read(groups, today, tense);
    }),
  );
};

const dayOf = (date: ParsedResult['start']): IsoDate =>
  isoDay(date.get('year') ?? 0, date.get('month') ?? 0, date.get('day') ?? 0);

/** A date and its place in the text. */
export type PlacedDate = FoundDate & Span;

const placed = (result: ParsedResult): PlacedDate => {
  const { start, end, index, text } = result;
  const tags = result.tags();
  return {
    tag: DATE_TAGS.find((tag) => tags.has(tag)),
    from: dayOf(start),
    ...(end && { to: dayOf(end) }),
    isStated: !tags.has(CHOSEN),
    start: index,
    end: index + text.length,
  };
};

/** What has no year is read by our own rules alone: chrono takes "12/13" and "3/4 av gruppen" for days. */
const isSure = (result: ParsedResult): boolean =>
  result.tags().has(OWN) || (result.start.isCertain('year') && result.start.isCertain('day'));

/** chrono takes the space for a dash: "tillfälle 3 14 november" would go on from the third to the fourteenth. */
const NUMBER_BEFORE_DAY = new RegExp(`(?<=\\d) (?=\\d{1,2} ?${MONTH})`, 'g');

/** Of other years nobody logs anything; a longer run of digits can look like one. */
const IN_OUR_TIME = /^20\d\d-/;

const digitDatesIn = (folded: string, today: IsoDate, tense: Tense): PlacedDate[] =>
  DIGIT_DATE_RULES.flatMap(({ pattern, read }) =>
    [...folded.matchAll(new RegExp(pattern, 'gu'))].slice(0, MAX_DATES).flatMap((match) => {
      const found = read(match.slice(1), today, tense);
      return found !== undefined && isIsoDate(found.from) ? [{ ...found, ...spanOf(match) }] : [];
    }),
  );

/** All that a folded text names as a date, read with chrono and the Swedish it lacks; in no special order. */
export const datesIn = (folded: string, today: IsoDate, tense: Tense): PlacedDate[] => {
  const parser = new chrono.Chrono({
    parsers: [...parsersFor(today, tense), ...CHRONO.parsers],
    refiners: CHRONO.refiners,
  });
  const noon = { instant: DateTime.fromISO(`${today}T12:00Z`).toJSDate(), timezone: 0 };
  const found = parser
    .parse(folded.replace(NUMBER_BEFORE_DAY, '|'), noon)
    .filter(isSure)
    .map(placed)
    .filter(({ from }) => IN_OUR_TIME.test(from));
  return [...found, ...digitDatesIn(without(folded, found), today, tense)];
};
