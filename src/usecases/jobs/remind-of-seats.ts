import { localDate } from '../../domain/calendar.js';
import { remindOfSeats } from '../remind-of-seats.js';
import type { ScheduledJob } from './scheduled-job.js';

/** Reminds council members of seats that their municipality has not used, in the morning of every working day. */
export const remindOfSeatsDaily: ScheduledJob = {
  name: 'remind_of_seats',
  at: { hour: 8, minute: 10 },
  work: (ports, { dueAt }) => remindOfSeats(ports, localDate(dueAt, ports.timeZone)),
};
