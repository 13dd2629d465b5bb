import type { Activity } from './activity.js';
import { compareByDate } from './event-dates.js';
import type { DatePrecision } from './fuzzy-date.js';

/** A meeting by its day: colleagues who have each logged the same one tell of one meeting. */
export interface Meeting {
  readonly date: Activity['date'];
  /** What was logged of it, one or more. */
  readonly activities: readonly Activity[];
}

/** What is known by the month or longer tells of a meeting each: of two in "2017", nobody can say that they are one. */
const LONG: readonly DatePrecision[] = ['month', 'season', 'year'];

const asMeetings = (activities: readonly Activity[]): Meeting[] => {
  const byDay = new Map<string, Activity[]>();
  for (const activity of activities.toSorted(compareByDate)) {
    const { id, date } = activity;
    const key = LONG.includes(date.precision) ? id : `${date.from} ${date.to}`;
    byDay.set(key, [...(byDay.get(key) ?? []), activity]);
  }
  return [...byDay.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ date: first.date, activities: same }];
  });
};

export interface Meetings {
  /** Earliest first. */
  readonly held: readonly Meeting[];
  /** Earliest first; planned is never held (I18). */
  readonly planned: readonly Meeting[];
}

/** The meetings that activities of one network or group tell of; what was taken back or cancelled is none. */
export const meetingsIn = (activities: readonly Activity[]): Meetings => {
  const there = activities.filter(({ undone }) => undone === undefined);
  const held = asMeetings(there.filter(({ state }) => state === 'done'));
  const days = new Set(held.map(({ date }) => date.from));
  return {
    held,
    planned: asMeetings(there.filter(({ state, date }) => state === 'planned' && !days.has(date.from))),
  };
};
