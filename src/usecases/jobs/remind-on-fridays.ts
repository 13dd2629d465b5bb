import { localDate } from '../../domain/calendar.js';
import { remindOnFridays } from '../remind-on-fridays.js';
import type { ScheduledJob } from './scheduled-job.js';

/** Reminds those who want it of a week without anything logged, while there is still time to do it. */
export const remindEveryFriday: ScheduledJob = {
  name: 'remind_on_fridays',
  at: { weekday: 5, hour: 14, minute: 0 },
  work: (ports, { dueAt }) => remindOnFridays(ports, localDate(dueAt, ports.timeZone)),
};
