import type { ParsedResult, Parser, ParsingContext } from 'chrono-node';
import * as chrono from 'chrono-node/sv';
import { DateTime } from 'luxon';
import { type IsoDate, weekdayOf, yearOf } from '../domain/calendar.js';
import { onDay, type Period } from '../domain/fuzzy-date.js';
import { sundayOf } from './calendar-words.js';
import { DATE_RULES, type DateRule, type DateTag, type FoundDate } from './date-rules.js';
import { likelyYear } from './likely-year.js';
import { isoDay } from './months.js';
import type { Span } from './spans.js';
import type { Tense } from './tense.js';

export interface ReadDate {
  readonly period: Period;
  /** Last day of work over several days or weeks. */
  readonly dateEnd?: IsoDate;
  /** False when the year, or which Friday, had to be chosen. */
  readonly isStated: boolean;
}

export interface DateReading {
  readonly date?: ReadDate;
  readonly spans: readonly Span[];
  /** Words that name several days, or a weekday that does not fit the date. */
  readonly unclear?: readonly Span[];
}

const components = (date: IsoDate) => ({
  year: yearOf(date),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});

/** How chrono carries "chosen, not stated" back to us. */
const CHOSEN = 'chosen';

const parserOf = ({ pattern, read }: DateRule, today: IsoDate, tense: Tense): Parser => ({
  pattern: () => pattern,
  extract: (context: ParsingContext, match) => {
    const found = read(match.slice(1), today, tense);
    if (found === undefined) return null;
    const end = found.to === undefined ? undefined : components(found.to);
    const result = context.createParsingResult(match.index ?? 0, match[0], components(found.from), end);
    if (!found.isStated) result.addTag(CHOSEN);
    return found.tag === undefined ? result : result.addTag(found.tag);
  },
});

const TAGS: readonly DateTag[] = ['relative', 'weekday', 'week', 'month'];

const dayOf = (date: ParsedResult['start'], year = date.get('year')): IsoDate =>
  isoDay(year ?? 0, date.get('month') ?? 1, date.get('day') ?? 1);

type Placed = FoundDate & Span;

const placed = (result: ParsedResult, today: IsoDate, tense: Tense): Placed => {
  const { start, end, index, text } = result;
  const tag = TAGS.find((candidate) => result.tags().has(candidate));
  const year = start.isCertain('year')
    ? start.get('year')
    : likelyYear(today, tense, (candidate) => dayOf(start, candidate));
  const from = dayOf(start, year);
  const isStated = start.isCertain('year') ? !result.tags().has(CHOSEN) : year === yearOf(today);
  const to = end && (end.isCertain('year') ? dayOf(end) : dayOf(end, year));
  return { tag, from, isStated, start: index, end: index + text.length, ...(to && { to }) };
};

/** chrono takes "12/13" for the thirteenth of December, which no one writes in Swedish. */
const isSwedish = (text: string): boolean => Number(/^\d+\/(\d+)/.exec(text)?.[1] ?? 0) <= 12;

/** What says most exactly which day wins: "onsdag 11/11 (v 46)" is the eleventh. */
const rank = ({ tag }: FoundDate): number => (tag === undefined ? 0 : TAGS.indexOf(tag) + 1);

const periodOf = ({ tag, from, to }: FoundDate): Period => {
  if (tag === 'week') return { precision: 'week', from, to: sundayOf(from) };
  return tag === 'month' && to !== undefined ? { precision: 'month', from, to } : onDay(from);
};

const readOf = (found: FoundDate): ReadDate => {
  const period = periodOf(found);
  const dateEnd = found.tag === 'month' ? undefined : found.to;
  return { period, isStated: found.isStated, ...(dateEnd && { dateEnd }) };
};

/**
 * The day, week or month that a folded text speaks of, read with chrono and the Swedish it lacks. A week
 * without a day is its Monday with precision week; a weekday that does not fit its date is unclear.
 */
export const readDate = (folded: string, today: IsoDate, tense: Tense): DateReading => {
  const standard = chrono.createConfiguration(true);
  const parser = new chrono.Chrono({
    parsers: [...DATE_RULES.map((rule) => parserOf(rule, today, tense)), ...standard.parsers],
    refiners: standard.refiners,
  });
  const noon = { instant: DateTime.fromISO(`${today}T12:00Z`).toJSDate(), timezone: 0 };
  const all = parser
    .parse(folded, noon)
    .filter((result) => result.start.isCertain('day') && isSwedish(result.text))
    .map((result) => placed(result, today, tense))
    .toSorted((a, b) => rank(a) - rank(b));

  const [best, ...others] = all;
  const spans = all.map(({ start, end }) => ({ start, end }));
  if (best === undefined) return { spans };
  const rivals = others.filter((other) => rank(other) === rank(best) && other.from !== best.from);
  const [last] = rivals;
  if (
    last !== undefined &&
    rivals.length === 1 &&
    /^ ?(?:-|till|to) ?$/.test(folded.slice(best.end, last.start))
  ) {
    return { spans, date: readOf({ ...best, to: last.from }) };
  }
  const misfit = others.find(
    (other) =>
      other.tag === 'weekday' && best.tag === undefined && weekdayOf(other.from) !== weekdayOf(best.from),
  );
  const unclear = rivals.length > 0 ? [best, ...rivals] : misfit && [misfit, best];
  if (unclear !== undefined) return { spans, unclear };
  return { spans, date: readOf(best) };
};
