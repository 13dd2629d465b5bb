import { type Scheduler, startScheduler } from '../../src/adapters/schedule/scheduler.js';
import { addMinutes, type IsoInstant } from '../../src/domain/calendar.js';
import type { ScheduledJob, Tick } from '../../src/usecases/jobs/scheduled-job.js';
import type { Ports } from '../../src/usecases/ports.js';
import type { FakeClock } from './fakes.js';

/** Lets everything that waits for no more than fakes come to its end. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** The real scheduler on a clock that is moved by hand, in a program that can be switched off, or die, and on again. */
export const timeMachine = (
  ports: Ports & { readonly clock: FakeClock },
  jobs: readonly ScheduledJob[],
  ticks: readonly Tick[] = [],
) => {
  let look: (() => void) | undefined;
  let scheduler: Scheduler | undefined;
  let runs = 0;
  return {
    switchOn: async (instant: IsoInstant): Promise<void> => {
      ports.clock.set(instant);
      runs += 1;
      scheduler = startScheduler({
        ports: { ...ports, runId: `run-${runs}` },
        jobs,
        ticks,
        every: (_ms, looking) => {
          look = looking;
          return { stop: () => {} };
        },
      });
      await settle();
    },
    /** What the program does when its clock shows the instant; nothing while it is off. */
    lookAt: async (instant: IsoInstant): Promise<void> => {
      ports.clock.set(instant);
      look?.();
      await settle();
    },
    /** At the minute before, and at it. */
    lookRound: async (instant: IsoInstant): Promise<void> => {
      for (const minutes of [-1, 0]) {
        ports.clock.set(addMinutes(instant, minutes));
        look?.();
        await settle();
      }
    },
    switchOff: async (): Promise<void> => {
      look = undefined;
      await scheduler?.stop();
      scheduler = undefined;
    },
    /** As by a power cut: what it is doing never comes to its end. */
    die: (): void => {
      look = undefined;
      scheduler = undefined;
    },
  };
};
