import { digestSettingsNow } from '../digest-settings-now.js';
import { sendDigests } from '../send-digests.js';
import { tellMissedWeeks } from '../tell-missed-weeks.js';
import { weekDueAt } from '../weekly-sending.js';
import type { ScheduledJob } from './scheduled-job.js';

/**
 * Sends the digests of the ISO week before the day it is due, and leaves to the follow-up what is left open. Of weeks
 * that were missed it sends the latest, and tells of the others.
 */
export const weeklyDigests: ScheduledJob = {
  name: 'weekly_digests',
  at: async (ports) => {
    const { weekday, hour } = await digestSettingsNow(ports);
    return { weekday, hour, minute: 0 };
  },
  subjectOf: weekDueAt,
  work: async (ports, { dueAt, signal }) => {
    await tellMissedWeeks(ports, dueAt);
    const week = weekDueAt(ports, dueAt);
    const sent = await sendDigests(ports, { week, by: 'system', signal });
    if (!sent.ok) throw new Error(`the digests of ${week} were refused: ${sent.error}`);
  },
};
