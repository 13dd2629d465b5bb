import { addDays, type IsoDate, weekdayOf } from '../domain/calendar.js';
import { onDay, type Period } from '../domain/fuzzy-date.js';
import { sundayOf } from './calendar-words.js';
import { DATE_TAGS, type FoundDate } from './date-rule.js';
import { datesIn } from './found-dates.js';
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
  /** Words that name several days, a weekday that does not fit its date, or a date that the calendar has not. */
  readonly unclear?: readonly Span[];
}

/** What says most exactly which day wins: "onsdag 11/11 (v 46)" is the eleventh. */
const rank = ({ tag }: FoundDate): number => (tag === undefined ? 0 : DATE_TAGS.indexOf(tag) + 1);

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
 * without a day is its Monday with precision week. Unclear are several days, a weekday that does not fit its
 * date, and a date that the calendar has not.
 */
export const readDate = (folded: string, today: IsoDate, tense: Tense): DateReading => {
  const [best, ...all] = datesIn(folded, today, tense).toSorted((a, b) => rank(a) - rank(b));
  const others = all.filter(({ tag }) => tag !== 'dotted' || best?.tag === 'dotted');
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
    best.from < last.from &&
    (/^ ?(?:-|till|to) ?$/.test(between) ||
      (/^,? ?(?:och|o|&|and) (?:i )?$/.test(between) && addDays(best.from, 1) === last.from))
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
