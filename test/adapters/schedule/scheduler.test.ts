import { beforeEach, describe, expect, it } from 'vitest';
import { startScheduler } from '../../../src/adapters/schedule/scheduler.js';
import { insert } from '../../../src/usecases/changes.js';
import type { ScheduledJob, Tick } from '../../../src/usecases/jobs/scheduled-job.js';
import type { Ports } from '../../../src/usecases/ports.js';
import { type FakeClock, fakeClock, fakeLog, fakePorts } from '../../support/fakes.js';
import { aJobRow } from '../../support/job-rows.js';
import { later } from '../../support/later.js';

let ports: Ports;
let clock: FakeClock;
let log: ReturnType<typeof fakeLog>;
let done: string[];
let minute: () => void;
let isTicking: boolean;
beforeEach(() => {
  clock = fakeClock('2026-11-16T06:59:30.000Z');
  log = fakeLog();
  ports = fakePorts({ clock, log });
  done = [];
  isTicking = false;
});

const weekly = (
  work: ScheduledJob['work'] = async (_ports, { dueAt }) => void done.push(dueAt),
): ScheduledJob => ({
  name: 'weekly_digests',
  at: { weekday: 1, hour: 8, minute: 0 },
  work,
});
const start = (jobs: readonly ScheduledJob[], ticks: readonly Tick[] = []) =>
  startScheduler({
    ports,
    jobs,
    ticks,
    every: (ms, look) => {
      expect(ms).toBe(60_000);
      minute = look;
      isTicking = true;
      return {
        stop: () => {
          isTicking = false;
        },
      };
    },
  });
/** Lets everything that waits for no more than fakes come to its end. */
const settle = () => new Promise((resolve) => setImmediate(resolve));
const at = async (instant: string) => {
  clock.set(instant);
  minute();
  await settle();
};
const ranBefore = (dueAt: string) => ports.store.commit([insert('jobs', aJobRow({ dueAt }))]);

describe('the scheduler', () => {
  it('begins a job within the minute it is due, and once', async () => {
    start([weekly()]);
    await settle();
    await at('2026-11-16T06:59:59.999Z');
    expect(done).toEqual([]);
    await at('2026-11-16T07:00:30.000Z');
    await at('2026-11-16T07:01:30.000Z');
    expect(done).toEqual(['2026-11-16T07:00:00.000Z']);
  });

  it('asks at every look when a job is due whose time can be set', async () => {
    let hour = 8;
    start([
      { ...weekly(), at: async (given) => ({ weekday: 1, hour: given === ports ? hour : 0, minute: 0 }) },
    ]);
    await settle();
    hour = 9;
    await at('2026-11-16T07:30:00.000Z');
    expect(done).toEqual([]);
    await at('2026-11-16T08:00:00.000Z');
    expect(done).toEqual(['2026-11-16T08:00:00.000Z']);
  });

  it('looks at once when it starts, and makes up for the latest it missed', async () => {
    await ranBefore('2026-10-26T07:00:00.000Z');
    start([weekly()]);
    await settle();
    expect(done).toEqual(['2026-11-09T07:00:00.000Z']);
  });

  it('makes up for one of several due times that the machine slept through', async () => {
    start([weekly()]);
    await settle();
    await at('2026-12-02T10:00:00.000Z');
    expect(done).toEqual(['2026-11-30T07:00:00.000Z']);
  });

  it('does nothing twice when the clock is set back, and goes on as before', async () => {
    start([weekly()]);
    await settle();
    await at('2026-11-16T07:00:00.000Z');
    await at('2026-11-16T05:00:00.000Z');
    await at('2026-11-16T07:00:00.000Z');
    await at('2026-11-23T07:00:00.000Z');
    expect(done).toEqual(['2026-11-16T07:00:00.000Z', '2026-11-23T07:00:00.000Z']);
  });

  it.each([
    ['spring', '2026-03-23T07:00:00.000Z', '2026-03-30T06:00:00.000Z'],
    ['autumn', '2026-10-19T06:00:00.000Z', '2026-10-26T07:00:00.000Z'],
  ])('keeps eight o’clock over the change of the clock in %s', async (_name, before, after) => {
    await ranBefore(before);
    clock.set(before);
    start([weekly()]);
    for (let now = Date.parse(before); now <= Date.parse(after) + 3_600_000; now += 900_000) {
      await at(new Date(now).toISOString());
    }
    expect(done).toEqual([after]);
  });

  it('lets each tick look every minute, from the start on', async () => {
    const tick: Tick = async (given) => void done.push(given === ports ? 'looked' : 'other ports');
    start([], [tick]);
    await settle();
    await at('2026-11-16T07:01:00.000Z');
    expect(done).toEqual(['looked', 'looked']);
  });

  it('does not look again while a look goes on, and lets the others look', async () => {
    const slow = later();
    const slowTick: Tick = async () => {
      done.push('slow');
      await slow.promise;
    };
    start([], [slowTick, async () => void done.push('quick')]);
    await settle();
    await at('2026-11-16T07:00:00.000Z');
    expect(done).toEqual(['slow', 'quick', 'quick']);
    slow.resolve();
    await settle();
    await at('2026-11-16T07:01:00.000Z');
    expect(done).toEqual(['slow', 'quick', 'quick', 'slow', 'quick']);
  });

  it('logs a look that breaks, and looks again', async () => {
    const tick: Tick = async () => {
      done.push('looked');
      throw new Error('broken');
    };
    start([], [tick]);
    await settle();
    await at('2026-11-16T07:01:00.000Z');
    expect(done).toHaveLength(2);
    expect(log.lines).toMatchObject([{ level: 'error' }, { level: 'error' }]);
  });

  it('writes at the next look how a job ended when it could not before, and does not do it again', async () => {
    const { store } = ports;
    let isFull = false;
    const full = () => Promise.reject(new Error('disk full'));
    ports = { ...ports, store: { ...store, commit: (changes) => (isFull ? full() : store.commit(changes)) } };
    start([
      weekly(async (_ports, { dueAt }) => {
        done.push(dueAt);
        isFull = true;
      }),
    ]);
    await settle();
    const state = async () => (await store.find('jobs', { dueAt: '2026-11-16T07:00:00.000Z' }))[0]?.state;
    await at('2026-11-16T07:00:00.000Z');
    await at('2026-11-16T07:01:00.000Z');
    expect(await state()).toBe('running');
    isFull = false;
    await at('2026-11-16T07:02:00.000Z');
    expect(await state()).toBe('done');
    await at('2026-11-16T07:03:00.000Z');
    expect(done).toEqual(['2026-11-16T07:00:00.000Z']);
  });

  it('stops looking, tells the work that it is to stop, and waits until it has', async () => {
    const half = later();
    const scheduler = start([
      weekly(async (_ports, { signal }) => {
        await half.promise;
        done.push(signal.aborted ? 'stopped' : 'whole');
      }),
    ]);
    await settle();
    await at('2026-11-16T07:00:00.000Z');
    let isStopped = false;
    const stopping = scheduler.stop().then(() => {
      isStopped = true;
    });
    await settle();
    expect({ isTicking, isStopped }).toEqual({ isTicking: false, isStopped: false });
    half.resolve();
    await stopping;
    expect(done).toEqual(['stopped']);
    expect(await ports.store.find('jobs', { dueAt: '2026-11-16T07:00:00.000Z' })).toMatchObject([
      { state: 'running' },
    ]);
  });
});
