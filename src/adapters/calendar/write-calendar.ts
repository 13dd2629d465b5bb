import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { addDays } from '../../domain/calendar.js';
import type { CalendarEntry, EntryTime } from '../../domain/calendar-entry.js';

const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** Times in UTC, so that no calendar needs to know the rules of a time zone. The day after the last ends whole days. */
const timeOf = (time: EntryTime) =>
  time.kind === 'days'
    ? { allDay: true, start: midnight(time.from), end: midnight(addDays(time.to, 1)) }
    : { start: new Date(time.start), ...(time.end !== undefined && { end: new Date(time.end) }) };

/** An .ics (RFC 5545) with one entry; the same entry is the same bytes. */
export const writeCalendar = (entry: CalendarEntry): Uint8Array => {
  const { uid, sequence, isCancelled, title, place, link, description, changedAt, time } = entry;
  const calendar = ical({
    prodId: { company: 'FoU Nordväst', product: 'FoU-boten', language: 'SV' },
    method: ICalCalendarMethod.PUBLISH,
    events: [
      {
        id: uid,
        sequence,
        stamp: new Date(changedAt),
        lastModified: new Date(changedAt),
        summary: title,
        description,
        status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
        ...(place !== undefined && { location: place }),
        ...(link !== undefined && { url: link }),
        ...timeOf(time),
      },
    ],
  });
  return Buffer.from(calendar.toString(), 'utf8');
};
