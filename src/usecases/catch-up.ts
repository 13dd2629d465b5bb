import { yearOf } from '../domain/calendar.js';
import { type JobRow, jobKey } from '../domain/job.js';
import { insert, update } from './changes.js';
import type { Ports } from './ports.js';
import { type JobEnding, type JobRun, runJob } from './run-job.js';

/** A new installation does not do what was due before it was there. */
const passOver = async (ports: Ports, { name, dueAt }: JobRun): Promise<void> => {
  const now = ports.clock.now();
  const row = insert('jobs', {
    id: ports.ids.record(yearOf(now)),
    key: jobKey(name, dueAt),
    name,
    dueAt,
    state: 'passed_over',
    reservedBy: ports.runId,
    startedAt: now,
    endedAt: now,
  });
  await ports.store.commit([row]);
};

/** Work that a dead run left, or whose end could not be kept, and that newer work has made too late. */
const closeLeft = async (ports: Ports, rows: readonly JobRow[]): Promise<void> => {
  for (const row of rows) {
    if (row.state !== 'running') continue;
    ports.log.warn({ job: row.name, dueAt: row.dueAt }, 'a job that has not ended is too late to finish');
    await ports.store.commit([update('jobs', row, { ...row, state: 'failed', endedAt: ports.clock.now() })]);
  }
};

/**
 * Does what is to be done of a job now; `dueAt` is the latest due time that has passed. Only the latest missed
 * one is done, and none that was due before the bot was first started. Rows later than now come from a clock
 * that was wrong and tell nothing.
 * @returns as {@link runJob}
 */
export const catchUp = async (ports: Ports, latest: JobRun): Promise<JobEnding | undefined> => {
  const now = ports.clock.now();
  const rows = (await ports.store.find('jobs', { name: latest.name })).filter(({ dueAt }) => dueAt <= now);
  const newest = rows.toSorted((a, b) => a.dueAt.localeCompare(b.dueAt)).at(-1);
  if (newest === undefined) {
    await passOver(ports, latest);
    return undefined;
  }
  // Also when the job's hour has been moved: then the latest time by the new hour may be an older one.
  if (newest.dueAt >= latest.dueAt) return runJob(ports, { ...latest, dueAt: newest.dueAt });
  await closeLeft(ports, rows);
  return runJob(ports, latest);
};
