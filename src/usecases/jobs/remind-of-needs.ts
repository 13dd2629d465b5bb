import { localDate } from '../../domain/calendar.js';
import { remindOfNeeds } from '../remind-of-needs.js';
import type { ScheduledJob } from './scheduled-job.js';

/** Reminds municipalities that have added no need when the last day comes near, in the morning of a working day. */
export const remindOfNeedsDaily: ScheduledJob = {
  name: 'remind_of_needs',
  at: { hour: 8, minute: 15 },
  work: (ports, { dueAt }) => remindOfNeeds(ports, localDate(dueAt, ports.timeZone)),
};
