import { sendDigests } from '../send-digests.js';
import { weekDueAt } from '../weekly-sending.js';
import type { ScheduledJob } from './scheduled-job.js';

/** Sends the digests of the ISO week before the day it is due, and leaves to the follow-up what is left open. */
export const weeklyDigests = (weekday: number, hour: number): ScheduledJob => ({
  name: 'weekly_digests',
  at: { weekday, hour, minute: 0 },
  work: async (ports, { dueAt, signal }) => {
    const week = weekDueAt(ports, dueAt);
    const sent = await sendDigests(ports, { week, by: 'system', signal });
    if (!sent.ok) throw new Error(`the digests of ${week} were refused: ${sent.error}`);
  },
});
