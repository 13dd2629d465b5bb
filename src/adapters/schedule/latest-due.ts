import { Cron } from 'croner';
import type { IsoInstant, TimeZone } from '../../domain/calendar.js';
import type { WallTime } from '../../usecases/jobs/scheduled-job.js';

const patternOf = ({ weekday, hour, minute }: WallTime): string =>
  `${minute} ${hour} * * ${weekday === undefined ? '*' : weekday % 7}`;

/**
 * The latest instant, now included, at which the zone's wall clock showed the given time. A time that summer time
 * skips is taken as the first minute after the gap, and of one that comes twice the first counts.
 */
export const latestDue = (at: WallTime, now: IsoInstant, timeZone: TimeZone): IsoInstant => {
  // Croner leaves out the instant that it counts from.
  const afterNow = new Date(Date.parse(now) + 1);
  const [latest] = new Cron(patternOf(at), { timezone: timeZone }).previousRuns(1, afterNow);
  if (latest === undefined) throw new Error(`a job is never due: ${patternOf(at)}`);
  return latest.toISOString();
};
