import { z } from 'zod';
import type { IsoDate } from '../domain/calendar.js';
import type { RegisteredEvent } from '../domain/event.js';
import { seatsTaken } from '../domain/event-seats.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { kindUnsaid } from './event-kind.js';
import { eventWhen } from './event-when.js';
import { userText } from './user-text.js';

/** As many as one looks through on a phone. */
const MOST_UNATTENDED = 8;
const MOST_COMING = 12;

const word = z.string();
const rows = z.array(z.strictObject({ name: userText, line: word, open: word, eventId: word }));

const model = z.strictObject({
  summary: word,
  title: word,
  hasUnattended: z.boolean(),
  unattendedHeading: word,
  unattended: rows,
  hasComing: z.boolean(),
  comingHeading: word,
  coming: rows,
  isEmpty: z.boolean(),
  none: word,
  hasMore: z.boolean(),
  shown: word,
  add: word,
});

export const eventOverviewCard = defineCard('event-overview', 1, model);

export interface EventOverview {
  /** Those that have been and of which nobody has said who came, in the order that they were. */
  readonly unattended: readonly RegisteredEvent[];
  /** Those that are to come, in the order that they do. */
  readonly coming: readonly RegisteredEvent[];
  readonly today: IsoDate;
}

/** What the staff have to do with events, and what is coming. How many are registered is never how many came (I17). */
export const eventOverviewView = (
  texts: Texts,
  { unattended, coming, today }: EventOverview,
): z.infer<typeof model> => {
  const { events, formats } = texts;
  const { overview } = events;
  const registeredOf = (taken: number): string =>
    taken === 0 ? overview.nobodyRegistered : overview.registered(formats.number(taken));
  const rowOf = ({ event, registrations }: RegisteredEvent) => ({
    name: event.title,
    line: [eventWhen(texts, event, today), kindUnsaid(texts, event), registeredOf(seatsTaken(registrations))]
      .filter((part) => part !== undefined)
      .join(' · '),
    open: overview.open,
    eventId: event.id,
  });
  const [first, next] = [unattended.slice(0, MOST_UNATTENDED), coming.slice(0, MOST_COMING)];
  const [shown, total] = [first.length + next.length, unattended.length + coming.length];
  return {
    summary: overview.title,
    title: overview.title,
    hasUnattended: first.length > 0,
    unattendedHeading: overview.unattended,
    unattended: first.map(rowOf),
    hasComing: next.length > 0,
    comingHeading: overview.coming,
    coming: next.map(rowOf),
    isEmpty: coming.length === 0,
    none: overview.none,
    hasMore: shown < total,
    shown: overview.shown(formats.number(shown), formats.number(total)),
    add: overview.add,
  };
};
