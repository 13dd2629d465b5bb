import type { ParsedResult, Parser, ParsingContext } from 'chrono-node';
import * as chrono from 'chrono-node/sv';
import { DateTime } from 'luxon';
import { type IsoDate, weekdayOf, yearOf } from '../domain/calendar.js';
import { onDay, type Period } from '../domain/fuzzy-date.js';
import { CALENDAR_DATE_RULES } from './calendar-date-rules.js';
import { sundayOf } from './calendar-words.js';
import type { DateRule, DateTag, FoundDate } from './date-rule.js';
import { isoDay, MONTH } from './months.js';
import { RELATIVE_DATE_RULES } from './relative-date-rules.js';
import type { Span } from './spans.js';
import type { Tense } from './tense.js';
import { unreadIn } from './unread-dates.js';

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

const TAGS: readonly DateTag[] = ['relative', 'weekday', 'week', 'month'];

const dayOf = (date: ParsedResult['start']): IsoDate =>
  isoDay(date.get('year') ?? 0, date.get('month') ?? 0, date.get('day') ?? 0);

type Placed = FoundDate & Span;

const placed = (result: ParsedResult): Placed => {
  const { start, end, index, text } = result;
  const tags = result.tags();
  return {
    tag: TAGS.find((tag) => tags.has(tag)),
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

/** chrono takes the space for a dash: "tillfälle 3 14 november" would go on from the third to the fourteenth. */
const NUMBER_BEFORE_DAY = new RegExp(`(?<=\\d) (?=\\d{1,2} ?${MONTH})`, 'g');

/** Of other years nobody logs anything; a longer run of digits can look like one. */
const IN_OUR_TIME = /^20\d\d-/;

/** All that is read as a date, what says most exactly which day first. */
const placedIn = (folded: string, today: IsoDate, tense: Tense): Placed[] => {
  const parser = new chrono.Chrono({
    parsers: [...parsersFor(today, tense), ...CHRONO.parsers],
    refiners: CHRONO.refiners,
  });
  const noon = { instant: DateTime.fromISO(`${today}T12:00Z`).toJSDate(), timezone: 0 };
  return parser
    .parse(folded.replace(NUMBER_BEFORE_DAY, '|'), noon)
    .filter(isSure)
    .map(placed)
    .filter(({ from }) => IN_OUR_TIME.test(from))
    .toSorted((a, b) => rank(a) - rank(b));
};

/**
 * The day, week or month that a folded text speaks of, read with chrono and the Swedish it lacks. A week
 * without a day is its Monday with precision week. Unclear are several days, a weekday that does not fit its
 * date, and a date that the calendar has not.
 */
export const readDate = (folded: string, today: IsoDate, tense: Tense): DateReading => {
  const [best, ...others] = placedIn(folded, today, tense);
  const found = best === undefined ? [] : [best, ...others];
  const read = found.map(({ start, end }) => ({ start, end }));
  const unread = unreadIn(folded, read);
  const spans = [...read, ...unread];
  if (unread.length > 0) return { spans, unclear: unread };
  if (best === undefined) return { spans };

  const rivals = others.filter((other) => rank(other) === rank(best) && other.from !== best.from);
  const [last] = rivals;
  const between = last === undefined ? '' : folded.slice(best.end, last.start);
  if (
    last !== undefined &&
    rivals.length === 1 &&
    /^ ?(?:-|till|to) ?$/.test(between) &&
    best.from < last.from
  ) {
    return { spans, date: readOf({ ...best, to: last.from }) };
  }
  const misfit = others.find(
    (other) =>
      other.tag === 'weekday' && best.tag === undefined && weekdayOf(other.from) !== weekdayOf(best.from),
  );
  if (rivals.length > 0) return { spans, unclear: [best, ...rivals] };
  if (misfit !== undefined) return { spans, unclear: [misfit, best] };
  const endsBeforeItBegins = best.to !== undefined && best.to < best.from;
  return endsBeforeItBegins ? { spans, unclear: [best] } : { spans, date: readOf(best) };
};
