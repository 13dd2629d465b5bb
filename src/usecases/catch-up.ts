import { type IsoInstant, yearOf } from '../domain/calendar.js';
import { type JobRow, jobKey, newestRow } from '../domain/job.js';
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

/** A job's latest due time that has passed. */
interface LatestRun extends JobRun {
  /**
   * What the work of a due time is about, for a job whose times can be moved: those that are about the same are the
   * same work, and sort as their times do. The due time itself when this is left out.
   */
  readonly subjectOf?: (dueAt: IsoInstant) => string;
}

/**
 * Does what is to be done of a job now. Only the latest missed one is done, and none that was due before the bot was
 * first started, also when its time has been moved since.
 * @returns as {@link runJob}
 */
export const catchUp = async (
  ports: Ports,
  { subjectOf = (dueAt) => dueAt, ...latest }: LatestRun,
): Promise<JobEnding | undefined> => {
  const rows = await ports.store.find('jobs', { name: latest.name });
  const newest = newestRow(rows, ports.clock.now());
  if (newest === undefined) {
    await passOver(ports, latest);
    return undefined;
  }
  if (newest.state === 'passed_over') {
    return newest.startedAt < latest.dueAt ? runJob(ports, latest) : undefined;
  }
  // Also when the job's time has been moved: then the latest time may be an older one, or another of the same work.
  if (newest.dueAt >= latest.dueAt || subjectOf(newest.dueAt) >= subjectOf(latest.dueAt)) {
    return runJob(ports, { ...latest, dueAt: newest.dueAt });
  }
  await closeLeft(ports, rows);
  return runJob(ports, latest);
};
