import { addDays, localDate } from '../../domain/calendar.js';
import { JOB_NAMES, type JobName } from '../../domain/job.js';
import { tidyImports } from '../kept-import.js';
import type { Ports } from '../ports.js';
import { tidyLiveCards } from '../tidy-live-cards.js';
import { tidyNotices } from '../tidy-notices.js';
import { tidyOffers } from '../tidy-offers.js';
import { tidyReportFiles } from '../tidy-report-files.js';
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

const PARTS: readonly ((ports: Ports) => Promise<unknown>)[] = [
  ...JOB_NAMES.map((name) => (ports: Ports) => tidyRowsOf(ports, name)),
  tidyNotices,
  tidyLiveCards,
  tidyOffers,
  tidyImports,
  tidyReportFiles,
];

/** Takes away what nobody will ask for any more, every night. A part that fails keeps no other from its work. */
export const tidyUp: ScheduledJob = {
  name: 'tidy_up',
  at: { hour: 3, minute: 40 },
  work: async (ports) => {
    let failed = 0;
    for (const part of PARTS) {
      try {
        await part(ports);
      } catch (error) {
        failed += 1;
        ports.log.error({ err: error }, 'a part of the tidying up failed');
      }
    }
    if (failed > 0) throw new Error(`${failed} of ${PARTS.length} parts of the tidying up failed`);
  },
};
