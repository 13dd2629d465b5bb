import { localDate } from '../../domain/calendar.js';
import { closeEvaluations } from '../close-evaluations.js';
import type { ScheduledJob } from './scheduled-job.js';

/** Closes the evaluations whose last day has passed, every night. */
export const closeEvaluationsNightly: ScheduledJob = {
  name: 'close_evaluations',
  at: { hour: 3, minute: 0 },
  work: (ports, { dueAt }) => closeEvaluations(ports, localDate(dueAt, ports.timeZone)),
};
