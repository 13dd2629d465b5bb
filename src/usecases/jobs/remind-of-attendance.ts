import { localDate } from '../../domain/calendar.js';
import { remindOfAttendance } from '../remind-of-attendance.js';
import type { ScheduledJob } from './scheduled-job.js';

/** Reminds staff of events that have passed without attendance, in the morning of every working day. */
export const remindOfAttendanceDaily: ScheduledJob = {
  name: 'remind_of_attendance',
  at: { hour: 8, minute: 15 },
  work: (ports, { dueAt }) => remindOfAttendance(ports, localDate(dueAt, ports.timeZone)),
};
