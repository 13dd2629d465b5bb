import { localDate } from '../../domain/calendar.js';
import { remindOfRequests } from '../remind-of-requests.js';
import type { ScheduledJob } from './scheduled-job.js';

/** Reminds people of the requests that have waited for them for long, in the morning of every working day. */
export const remindOfRequestsDaily: ScheduledJob = {
  name: 'remind_of_requests',
  at: { hour: 8, minute: 0 },
  work: (ports, { dueAt }) => remindOfRequests(ports, localDate(dueAt, ports.timeZone)),
};
