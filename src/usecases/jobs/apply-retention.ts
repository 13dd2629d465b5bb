import { applyRetention } from '../apply-retention.js';
import type { ScheduledJob } from './scheduled-job.js';

/** Removes what the decisions on disposal say that the unit is not to keep any longer, every night. */
export const applyRetentionNightly: ScheduledJob = {
  name: 'apply_retention',
  at: { hour: 4, minute: 10 },
  work: (ports, { signal }) => applyRetention(ports, signal),
};
