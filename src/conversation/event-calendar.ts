import { type CalendarEntry, entryTime } from '../domain/calendar-entry.js';
import type { Event } from '../domain/event.js';
import type { Ports } from '../usecases/ports.js';
import { handOverFile } from './hand-over.js';
import { type Reply, say } from './reply.js';
import type { Turn } from './turn.js';

/** The event as it stands in a calendar, its words in the reader's language; undefined when its day is not settled. */
const entryOf = (
  { timeZone }: Pick<Ports, 'timeZone'>,
  { texts }: Pick<Turn, 'texts'>,
  event: Event,
): CalendarEntry | undefined => {
  const time = entryTime(event, timeZone);
  if (time === undefined) return undefined;
  const { labels, signUp } = texts;
  const isCancelled = event.state === 'cancelled';
  const place = event.place ?? event.link;
  const kind = signUp.when(labels.kinds[event.kind], labels.eventForms[event.form]);
  return {
    uid: `${event.id}@fou-boten`,
    sequence: event.calendarSequence,
    isCancelled,
    title: isCancelled ? signUp.calendar.cancelled(event.title) : event.title,
    ...(place !== undefined && { place }),
    ...(event.link !== undefined && { link: event.link }),
    description: [kind, event.link, signUp.calendar.howTo].filter((line) => line !== undefined).join('\n'),
    changedAt: event.editedAt ?? event.createdAt,
    time,
  };
};

/** Hands over an event as a file for any calendar, or says that there is no day to put into one yet. */
export const handOverCalendar = async (ports: Ports, turn: Turn, eventId: string): Promise<Reply> => {
  const { signUp, labels } = turn.texts;
  const event = await ports.store.get('events', eventId);
  if (event === undefined) return say(signUp.notFound);
  const entry = entryOf(ports, turn, event);
  if (entry === undefined) return say(signUp.calendar.notSettled);
  const file = {
    name: `${labels.kinds[event.kind]} ${event.date?.from ?? ''}.ics`,
    content: ports.calendars.write(entry),
    forRoles: 'anyone',
  } as const;
  const { ready, description } = signUp.calendar;
  return handOverFile(ports, turn, file, { ready, description });
};
