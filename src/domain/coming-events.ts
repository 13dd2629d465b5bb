import type { IsoDate } from './calendar.js';
import { daysOfMonth } from './calendar.js';
import type { Event } from './event.js';
import { compareByDate, isOver } from './event-dates.js';
import { isOnDay, type Period } from './fuzzy-date.js';

/** Events that are told together: those of a month, a season or a year, or those without a date. */
export interface ComingGroup<E> {
  /** Missing for those without a date. */
  readonly period?: Period;
  /** In the order that they come; at least one. */
  readonly events: readonly E[];
}

/** Those that are not over, in the order that they come; one without a day is to come until its time is over (I32). */
export const comingOf = (events: readonly Event[], today: IsoDate): readonly Event[] =>
  events
    .filter((event) => !isOver(event, today))
    .toSorted((a, b) => compareByDate(a, b) || a.id.localeCompare(b.id));

/** Whether no day of it is known, as with "v. 50" and "hösten 2027" (I32). */
export const isVague = ({ date }: Pick<Event, 'date'>): boolean => !isOnDay(date);

/** What it is told under: never a shorter stretch than it is known to be in (I32). */
const stretchOf = (date: Period): Period => {
  switch (date.precision) {
    case 'minute':
    case 'day':
      return { precision: 'month', ...daysOfMonth(date.from) };
    case 'week':
      return { precision: 'month', from: daysOfMonth(date.from).from, to: daysOfMonth(date.to).to };
    case 'month':
    case 'season':
    case 'year':
      return date;
  }
};

/** Events in order of time, told month by month, and by the season or the year where no more is known. */
export const groupedByTime = <E extends { readonly event: Pick<Event, 'date'> }>(
  events: readonly E[],
): readonly ComingGroup<E>[] => {
  const groups = new Map<string, { readonly period?: Period; readonly events: E[] }>();
  for (const each of events) {
    const { date } = each.event;
    const period = date && stretchOf(date);
    const key = period === undefined ? '' : `${period.from} ${period.to}`;
    const group = groups.get(key) ?? { ...(period && { period }), events: [] };
    group.events.push(each);
    groups.set(key, group);
  }
  return [...groups.values()];
};
