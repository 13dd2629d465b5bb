import { localDate } from '../../domain/calendar.js';
import { askAboutPlanned } from '../ask-about-planned.js';
import type { ScheduledJob } from './scheduled-job.js';

/** Asks whether what was planned took place, in the morning of the working day after. */
export const askAboutPlannedDaily: ScheduledJob = {
  name: 'ask_about_planned',
  at: { hour: 8, minute: 30 },
  work: (ports, { dueAt }) => askAboutPlanned(ports, localDate(dueAt, ports.timeZone)),
};
