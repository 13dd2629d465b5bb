import { addDays, localDate } from '../../domain/calendar.js';
import { JOB_NAMES, type JobName } from '../../domain/job.js';
import type { Ports } from '../ports.js';
import { tidyNotices } from '../tidy-notices.js';
import { tidyOffers } from '../tidy-offers.js';
import type { ScheduledJob } from './scheduled-job.js';

/** A year and a month, so that last year's same week can still be looked up. */
const KEPT_DAYS = 400;

/** Takes away old rows of a job. The newest stays however old it is: without any, the job would count as new. */
const tidyRowsOf = async ({ store, clock, timeZone }: Ports, name: JobName): Promise<void> => {
  const oldest = addDays(localDate(clock.now(), timeZone), -KEPT_DAYS);
  const rows = (await store.find('jobs', { name })).toSorted((a, b) => a.dueAt.localeCompare(b.dueAt));
  for (const { id, version } of rows.slice(0, -1).filter(({ dueAt }) => dueAt < oldest)) {
    await store.commit([{ op: 'remove', collection: 'jobs', id, expectedVersion: version }]);
  }
};

/** Takes away what nobody will ask for any more, every night. */
export const tidyUp: ScheduledJob = {
  name: 'tidy_up',
  at: { hour: 3, minute: 40 },
  work: async (ports) => {
    for (const name of JOB_NAMES) await tidyRowsOf(ports, name);
    await tidyNotices(ports);
    await tidyOffers(ports);
  },
};
