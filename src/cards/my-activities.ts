import { z } from 'zod';
import type { Activity } from '../domain/activity.js';
import { type ListedPeriod, periodBeside } from '../domain/activity-period.js';
import type { ActivityTotals } from '../domain/activity-totals.js';
import { type IsoDate, isoWeekOf, yearOf } from '../domain/calendar.js';
import { isUnanswered } from '../domain/planned-follow-up.js';
import type { Texts } from '../texts/index.js';
import { activityLine } from './activity-line.js';
import { clipped } from './clipped.js';
import { defineCard } from './define-card.js';
import { pageOf } from './paging.js';
import { userText } from './user-text.js';

/** As many as one looks through on a phone. */
const PAGE_SIZE = 8;
/** In characters; the whole title stands in the opened activity. */
const MAX_TITLE_LENGTH = 120;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  closed: z.array(z.strictObject({ text: userText })),
  isEmpty: z.boolean(),
  none: word,
  hasTotals: z.boolean(),
  totals: word,
  rows: z.array(
    z.strictObject({
      title: userText,
      state: word,
      details: word,
      hasWho: z.boolean(),
      who: userText,
      open: word,
      activityId: word,
    }),
  ),
  hasPages: z.boolean(),
  pageOf: word,
  stretch: word,
  from: word,
  hasNewer: z.boolean(),
  newer: word,
  newerPage: z.int(),
  hasOlder: z.boolean(),
  older: word,
  olderPage: z.int(),
  before: word,
  beforeFrom: word,
  after: word,
  afterFrom: word,
});

export const myActivitiesCard = defineCard('my-activities', 1, model);

/** One of the person's activities, with the names that its ids stand for. */
export interface MyActivity {
  readonly activity: Activity;
  /** Names of those who did it, without the person who looks. */
  readonly others: readonly string[];
  readonly takesPart: boolean;
  /** Name of who logged it; undefined when it is the person who looks. */
  readonly loggedBy: string | undefined;
}

export interface MyActivities {
  readonly period: ListedPeriod;
  /** Newest first. */
  readonly activities: readonly MyActivity[];
  readonly totals: ActivityTotals;
  readonly today: IsoDate;
  /** Who has closed a year of the period and when; whole sentences. */
  readonly closed: readonly string[];
  /** Counted from 1. */
  readonly page: number;
}

const titleOf = ({ myActivities: { title }, formats }: Texts, period: ListedPeriod): string => {
  const { precision, from, to } = period;
  const written = formats.period(period, yearOf(from));
  return precision === 'week'
    ? title.week(formats.week(isoWeekOf(from)), formats.days(from, to))
    : title[precision](written);
};

const totalsOf = ({ myActivities: { totals }, formats }: Texts, told: ActivityTotals): string => {
  const { number, hours } = formats;
  const { done, withoutHours, planned, isShared, forOthers } = told;
  return [
    ...(done > 0 ? [totals.done(number(done), hours(told.hours))] : []),
    ...(withoutHours > 0 ? [totals.withoutHours(number(withoutHours))] : []),
    ...(isShared ? [totals.shared] : []),
    ...(planned > 0 ? [totals.planned(number(planned))] : []),
    ...(forOthers > 0 ? [totals.forOthers(number(forOthers))] : []),
  ].join(' ');
};

const stateOf = ({ myActivities, labels }: Texts, { activity }: MyActivity, today: IsoDate): string => {
  if (activity.state === 'done') return '';
  return ` · ${isUnanswered(activity, today) ? myActivities.passed : labels.states[activity.state]}`;
};

/** "Tillsammans med Maria Demo. Loggad av Kim Demo." */
const whoOf = (
  { myActivities: { who }, formats }: Texts,
  { others, takesPart, loggedBy }: MyActivity,
): string =>
  [
    ...(others.length > 0 ? [who[takesPart ? 'together' : 'doneBy'](formats.list(others))] : []),
    ...(loggedBy === undefined ? (takesPart ? [] : [who.loggedByYou]) : [who.loggedBy(loggedBy)]),
  ].join(' ');

/** One page of what a person has done, is to do or has logged for others in a week, month or year. */
export const myActivitiesView = (
  texts: Texts,
  { period, activities, totals, today, closed, page: wanted }: MyActivities,
): z.infer<typeof model> => {
  const { myActivities, formats } = texts;
  const { none, open, newer, older } = myActivities;
  const { precision: stretch, from } = period;
  const { before, after } = myActivities.beside[stretch];
  const { shown, page, pages } = pageOf(activities, wanted, PAGE_SIZE);
  const title = titleOf(texts, period);
  const toldTotals = totalsOf(texts, totals);
  return {
    summary: title,
    title,
    closed: closed.map((text) => ({ text })),
    isEmpty: activities.length === 0,
    none,
    hasTotals: toldTotals !== '',
    totals: toldTotals,
    rows: shown.map((row) => {
      const who = whoOf(texts, row);
      return {
        title: clipped(row.activity.title, MAX_TITLE_LENGTH),
        state: stateOf(texts, row, today),
        details: activityLine(texts, row.activity, yearOf(from)),
        hasWho: who !== '',
        who,
        open,
        activityId: row.activity.id,
      };
    }),
    hasPages: pages > 1,
    pageOf: myActivities.page(formats.number(page), formats.number(pages)),
    stretch,
    from,
    hasNewer: page > 1,
    newer,
    newerPage: page - 1,
    hasOlder: page < pages,
    older,
    olderPage: page + 1,
    before,
    beforeFrom: periodBeside(period, -1).from,
    after,
    afterFrom: periodBeside(period, 1).from,
  };
};
