import { catchUp } from '../../usecases/catch-up.js';
import type { ScheduledJob, Tick } from '../../usecases/jobs/scheduled-job.js';
import type { Ports } from '../../usecases/ports.js';
import { type JobEnding, keepEnding } from '../../usecases/run-job.js';
import { latestDue } from './latest-due.js';

const MINUTE_MS = 60_000;

/** Calls again and again until it is stopped; an option, so that tests decide when a minute has passed. */
type Every = (ms: number, look: () => void) => { stop(): void };

const everyInterval: Every = (ms, look) => {
  const timer = setInterval(look, ms);
  return { stop: () => clearInterval(timer) };
};

interface SchedulerOptions {
  readonly ports: Ports;
  readonly jobs: readonly ScheduledJob[];
  readonly ticks: readonly Tick[];
  readonly every?: Every;
}

export interface Scheduler {
  /** Asks the work in flight to stop where it can, and waits until it has. */
  stop(): Promise<void>;
}

/** A piece of work that is looked to every minute, and passed over while its last look goes on. */
const oneAtATime = (look: () => Promise<void>) => {
  let inFlight: Promise<void> | undefined;
  return {
    look: (): void => {
      inFlight ??= look().finally(() => {
        inFlight = undefined;
      });
    },
    settled: async (): Promise<void> => inFlight,
  };
};

/**
 * Looks at once and then every minute whether a job's latest due time has been taken care of, and lets the ticks
 * look too. There is no timer to a due time that the machine's sleep, a changed clock or the limit of timers (24
 * days) could lose: what is due is worked out from the clock at each look, and the jobs' rows keep it from being
 * done twice. Something due is therefore begun within a minute.
 */
export const startScheduler = ({
  ports,
  jobs,
  ticks,
  every = everyInterval,
}: SchedulerOptions): Scheduler => {
  const stopping = new AbortController();
  const { signal } = stopping;

  const lookingTo = (job: ScheduledJob) => {
    const { name, at } = job;
    let unkept: JobEnding | undefined;
    return async (): Promise<void> => {
      unkept = unkept && (await keepEnding(ports, unkept));
      const time = typeof at === 'function' ? await at(ports) : at;
      unkept ??= await catchUp(ports, {
        name,
        dueAt: latestDue(time, ports.clock.now(), ports.timeZone),
        signal,
        work: (dueAt) => job.work(ports, { dueAt, signal }),
        ...(job.subjectOf && { subjectOf: (dueAt) => job.subjectOf?.(ports, dueAt) ?? dueAt }),
      });
    };
  };

  const looks = [
    ...jobs.map((job) => ({ what: job.name, look: lookingTo(job) })),
    ...ticks.map((tick) => ({ what: tick.name, look: () => tick(ports, signal) })),
  ].map(({ what, look }) =>
    oneAtATime(async () => {
      try {
        await look();
      } catch (error) {
        ports.log.error({ what, err: error }, 'looking to scheduled work failed');
      }
    }),
  );

  const lookAtAll = (): void => {
    for (const { look } of looks) look();
  };
  const timer = every(MINUTE_MS, lookAtAll);
  lookAtAll();

  return {
    stop: async () => {
      timer.stop();
      stopping.abort();
      await Promise.all(looks.map(({ settled }) => settled()));
    },
  };
};
