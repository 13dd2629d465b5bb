import { type IsoInstant, yearOf } from '../domain/calendar.js';
import { type JobName, type JobRow, jobKey } from '../domain/job.js';
import { insert, update } from './changes.js';
import type { Ports, Put } from './ports.js';
import { inTrace } from './trace.js';

/** One job's work for one due time. */
export interface JobRun {
  readonly name: JobName;
  readonly dueAt: IsoInstant;
  /** The program is to stop: work that takes long stops between two steps and leaves the rest to the next run. */
  readonly signal: AbortSignal;
  /** Must do no harm when it is done again: a run that died half way is taken over from the beginning. */
  readonly work: (dueAt: IsoInstant) => Promise<void>;
}

/** How a job ended, as its row is to say. */
export type JobEnding = Put<'jobs'>;

/** What this run must write to have the work for itself; undefined when it must keep its hands off. */
const claimOn = (
  ports: Ports,
  { name, dueAt }: JobRun,
  existing: JobRow | undefined,
): Put<'jobs'> | undefined => {
  const startedAt = ports.clock.now();
  const mine = { state: 'running', reservedBy: ports.runId, startedAt } as const;
  if (existing === undefined) {
    const id = ports.ids.record(yearOf(startedAt));
    return insert('jobs', { id, key: jobKey(name, dueAt), name, dueAt, ...mine });
  }
  const isLeft = existing.state === 'running' && existing.reservedBy !== ports.runId;
  return isLeft ? update('jobs', existing, { ...existing, ...mine }) : undefined;
};

const begun = async (ports: Ports, run: JobRun): Promise<JobRow | undefined> => {
  const [existing] = await ports.store.find('jobs', { key: jobKey(run.name, run.dueAt) });
  const put = claimOn(ports, run, existing);
  if (put === undefined) return undefined;
  const kept = await ports.store.commit([put]);
  return kept.ok ? put.record : undefined;
};

const ended = async ({ log }: Ports, { name, dueAt, work }: JobRun): Promise<'done' | 'failed'> => {
  try {
    await inTrace(jobKey(name, dueAt), () => work(dueAt));
    return 'done';
  } catch (error) {
    log.error({ job: name, dueAt, err: error }, 'a scheduled job failed');
    return 'failed';
  }
};

/** Writes how a job ended; gives it back when that cannot be done now, such as on a full disk. */
export const keepEnding = async (
  { store, log }: Ports,
  ending: JobEnding,
): Promise<JobEnding | undefined> => {
  const { name, dueAt } = ending.record;
  try {
    // Refused when the row has been written since, and then it needs no ending of ours.
    await store.commit([ending]);
    return undefined;
  } catch (error) {
    log.error({ job: name, dueAt, err: error }, 'how a scheduled job ended could not be kept');
    return ending;
  }
};

/**
 * Does a job's work for one due time, once: its row is durable before the work begins (design section 5). What
 * this run has begun, and what has ended, is left alone; what another run left unfinished is taken over.
 * @returns the ending when it could not be kept, for {@link keepEnding}: until then the row says that the work
 * goes on, and whoever waits for that waits in vain.
 */
export const runJob = async (ports: Ports, run: JobRun): Promise<JobEnding | undefined> => {
  const row = await begun(ports, run);
  if (row === undefined) return undefined;
  const state = await ended(ports, run);
  // Stopped work may not be whole: the row stays as it is, and the next run takes it over.
  if (run.signal.aborted) return undefined;
  return keepEnding(ports, update('jobs', row, { ...row, state, endedAt: ports.clock.now() }));
};
