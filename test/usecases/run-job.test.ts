import { beforeEach, describe, expect, it } from 'vitest';
import { insert } from '../../src/usecases/changes.js';
import type { Ports } from '../../src/usecases/ports.js';
import { type JobRun, keepEnding, runJob } from '../../src/usecases/run-job.js';
import { fakeLog, fakePorts } from '../support/fakes.js';
import { aJobRow } from '../support/job-rows.js';
import { later } from '../support/later.js';

const DUE = '2026-11-16T07:00:00.000Z';

let ports: Ports;
let log: ReturnType<typeof fakeLog>;
let done: string[];
beforeEach(() => {
  log = fakeLog();
  ports = fakePorts({ log });
  done = [];
});

const aRun = (overrides: Partial<JobRun> = {}): JobRun => ({
  name: 'weekly_digests',
  dueAt: DUE,
  signal: new AbortController().signal,
  work: async (dueAt) => void done.push(dueAt),
  ...overrides,
});
const rows = () => ports.store.find('jobs');

describe('a job', () => {
  it('has its row durably before its work begins, and is done after', async () => {
    const seen: unknown[] = [];
    await runJob(ports, aRun({ work: async () => void seen.push(...(await rows())) }));
    expect(seen).toMatchObject([
      {
        key: `weekly_digests@${DUE}`,
        name: 'weekly_digests',
        dueAt: DUE,
        state: 'running',
        reservedBy: 'this-run',
      },
    ]);
    expect(await rows()).toMatchObject([{ state: 'done', endedAt: ports.clock.now() }]);
  });

  it('does not begin when its row cannot be written', async () => {
    const store = { ...ports.store, commit: () => Promise.reject(new Error('disk full')) };
    await expect(runJob({ ...ports, store }, aRun())).rejects.toThrow('disk full');
    expect(done).toEqual([]);
  });

  it('is failed and logged when its work throws', async () => {
    await runJob(ports, aRun({ work: () => Promise.reject(new Error('broken')) }));
    expect(await rows()).toMatchObject([{ state: 'failed', endedAt: ports.clock.now() }]);
    expect(log.lines).toMatchObject([{ level: 'error', fields: { job: 'weekly_digests', dueAt: DUE } }]);
  });

  it('gives back an ending that cannot be kept, which can be kept later without the work being done again', async () => {
    const full = { ...ports.store };
    const ending = await runJob(
      { ...ports, store: full },
      aRun({
        work: async (dueAt) => {
          done.push(dueAt);
          full.commit = () => Promise.reject(new Error('disk full'));
        },
      }),
    );
    expect(await rows()).toMatchObject([{ state: 'running' }]);
    expect(log.lines).toMatchObject([{ level: 'error', fields: { job: 'weekly_digests', dueAt: DUE } }]);
    expect(ending && (await keepEnding(ports, ending))).toBeUndefined();
    expect(await rows()).toMatchObject([{ state: 'done', endedAt: ports.clock.now() }]);
    expect(done).toEqual([DUE]);
  });

  it('is begun once by two that look at the same time', async () => {
    await Promise.all([runJob(ports, aRun()), runJob(ports, aRun())]);
    expect(done).toEqual([DUE]);
    expect(await rows()).toHaveLength(1);
  });

  it('of another due time is another', async () => {
    await runJob(ports, aRun());
    await runJob(ports, aRun({ dueAt: '2026-11-23T07:00:00.000Z' }));
    expect(done).toHaveLength(2);
  });

  it.each([
    ['is done', { state: 'done' }, 0],
    ['has failed', { state: 'failed' }, 0],
    ['was passed over', { state: 'passed_over' }, 0],
    ['is being done by this run', { state: 'running', reservedBy: 'this-run' }, 0],
    ['was left by a run that is gone', { state: 'running', reservedBy: 'dead-run' }, 1],
  ] as const)('that %s is done %3$i times more', async (_name, row, times) => {
    await ports.store.commit([insert('jobs', aJobRow({ dueAt: DUE, ...row }))]);
    await runJob(ports, aRun());
    expect(done).toHaveLength(times);
    expect(await rows()).toMatchObject([times === 0 ? row : { state: 'done', reservedBy: 'this-run' }]);
  });

  it('left by a dead run is taken over by one of two', async () => {
    await ports.store.commit([
      insert('jobs', aJobRow({ dueAt: DUE, state: 'running', reservedBy: 'dead-run' })),
    ]);
    await Promise.all([runJob(ports, aRun()), runJob(ports, aRun())]);
    expect(done).toEqual([DUE]);
  });

  it('that was asked to stop is left for the next run, which does it from the beginning', async () => {
    const stopping = new AbortController();
    const half = later();
    const running = runJob(ports, aRun({ signal: stopping.signal, work: () => half.promise }));
    stopping.abort();
    half.resolve();
    await running;
    expect(await rows()).toMatchObject([{ state: 'running' }]);
    await runJob({ ...ports, runId: 'next-run' }, aRun());
    expect(done).toEqual([DUE]);
    expect(await rows()).toMatchObject([{ state: 'done', reservedBy: 'next-run' }]);
  });
});
