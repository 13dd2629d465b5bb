import { localDate } from '../../domain/calendar.js';
import { remindOfEvents } from '../remind-of-events.js';
import type { ScheduledJob } from './scheduled-job.js';

/** Reminds people in the morning of what they have a seat at the next working day. */
export const remindOfEventsDaily: ScheduledJob = {
  name: 'remind_of_events',
  at: { hour: 8, minute: 15 },
  work: (ports, { dueAt }) => remindOfEvents(ports, localDate(dueAt, ports.timeZone)),
};
