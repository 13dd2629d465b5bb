import {
  type ListedPeriod,
  type ListedStretch,
  periodAround,
  periodAway,
} from '../domain/activity-period.js';
import { daysOfWeek, type IsoDate, yearOf } from '../domain/calendar.js';
import { isoDay, MONTH, monthNumber } from './months.js';
import { foldInPlace } from './spans.js';
import { readWeek, type WeekWords, weekMeant } from './week-words.js';

/** A week, month or year as it was written. */
export type ActivityPeriodWords =
  | { readonly kind: 'week'; readonly week: WeekWords }
  /** Counted from the one that is now: -1 is the one before. */
  | { readonly kind: 'relative'; readonly stretch: ListedStretch; readonly steps: number }
  | { readonly kind: 'month'; readonly month: number; readonly year?: number }
  | { readonly kind: 'year'; readonly year: number };

const LEAD = /^(?:(?:under|for|i|in|during|from|fran) )?/;
const YEAR = '(20\\d\\d)';

const relative = (pattern: string, stretch: ListedStretch, steps: number) =>
  ({ pattern: new RegExp(`^(?:${pattern})$`), words: { kind: 'relative', stretch, steps } }) as const;

const RELATIVE = [
  relative('veckan?|den har veckan?|denna vecka|(?:the |this )?week', 'week', 0),
  relative('forra veckan?|(?:the )?last week', 'week', -1),
  relative('nasta veckan?|(?:the )?next week', 'week', 1),
  relative('manad(?:en)?|den har manaden?|denna manad|(?:the |this )?month', 'month', 0),
  relative('forra manaden?|(?:the )?last month', 'month', -1),
  relative('nasta manad|(?:the )?next month', 'month', 1),
  relative('ar(?:et)?|det har aret|detta ar|(?:the |this )?year', 'year', 0),
  relative('forra aret|fjol|(?:the )?last year', 'year', -1),
];
const NAMED_MONTH = new RegExp(`^${MONTH}\\.?(?: ${YEAR})?$`);
const MONTH_OF_YEAR = new RegExp(`^${YEAR}-(0[1-9]|1[0-2])$`);
const NUMBERED_YEAR = new RegExp(`^${YEAR}$`);

const monthIn = (words: string): ActivityPeriodWords | undefined => {
  const [, name, of] = NAMED_MONTH.exec(words) ?? [];
  if (name !== undefined) {
    return { kind: 'month', month: monthNumber(name), ...(of !== undefined && { year: Number(of) }) };
  }
  const [, year, month] = MONTH_OF_YEAR.exec(words) ?? [];
  return year === undefined ? undefined : { kind: 'month', month: Number(month), year: Number(year) };
};

/**
 * Reads words that are nothing but a week, month or year: "förra veckan", "i månaden", "v 46", "november 2025",
 * "2025", "i fjol", "last month".
 */
export const readActivityPeriod = (text: string): ActivityPeriodWords | undefined => {
  const words = foldInPlace(text).trim().replace(LEAD, '');
  const found = RELATIVE.find(({ pattern }) => pattern.test(words));
  if (found !== undefined) return found.words;
  const month = monthIn(words);
  if (month !== undefined) return month;
  const [, year] = NUMBERED_YEAR.exec(words) ?? [];
  if (year !== undefined) return { kind: 'year', year: Number(year) };
  const week = readWeek(words);
  return week?.left === '' ? { kind: 'week', week: week.week } : undefined;
};

/** A month further ahead than this is taken as last year's: "november" said in January. */
const FAR_AHEAD = 6;

const yearMeant = (month: number, today: IsoDate): number =>
  month - Number(today.slice(5, 7)) > FAR_AHEAD ? yearOf(today) - 1 : yearOf(today);

/** The period that is meant on a day; undefined when the year has no such week. */
export const activityPeriodMeant = (words: ActivityPeriodWords, today: IsoDate): ListedPeriod | undefined => {
  switch (words.kind) {
    case 'relative':
      return periodAway(words.stretch, today, words.steps);
    case 'month':
      return periodAround('month', isoDay(words.year ?? yearMeant(words.month, today), words.month));
    case 'year':
      return periodAround('year', isoDay(words.year, 1));
    case 'week': {
      const week = weekMeant(words.week, today);
      const days = week === undefined ? undefined : daysOfWeek(week);
      return days && { precision: 'week', ...days };
    }
  }
};
