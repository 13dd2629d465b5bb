import { localDate } from '../../domain/calendar.js';
import { warnOfNetworks } from '../warn-of-networks.js';
import type { ScheduledJob } from './scheduled-job.js';

/** Tells the staff of networks that should have met, once a week: it looks every day, and Monday may be a holiday. */
export const warnOfNetworksWeekly: ScheduledJob = {
  name: 'warn_of_networks',
  at: { hour: 8, minute: 45 },
  work: (ports, { dueAt }) => warnOfNetworks(ports, localDate(dueAt, ports.timeZone)),
};
