import { beforeEach, describe, expect, it } from 'vitest';
import type { JobRow } from '../../src/domain/job.js';
import { catchUp } from '../../src/usecases/catch-up.js';
import { insert } from '../../src/usecases/changes.js';
import type { Ports } from '../../src/usecases/ports.js';
import { fakeClock, fakePorts } from '../support/fakes.js';
import { aJobRow } from '../support/job-rows.js';

const [W45, W46, W47, W48] = [
  '2026-11-09T07:00:00.000Z',
  '2026-11-16T07:00:00.000Z',
  '2026-11-23T07:00:00.000Z',
  '2026-11-30T07:00:00.000Z',
] as const;

let ports: Ports;
let done: string[];
beforeEach(() => {
  ports = fakePorts({ clock: fakeClock('2026-11-25T12:00:00.000Z') });
  done = [];
});

const look = (latest: string = W47, at: Ports = ports) =>
  catchUp(at, {
    name: 'weekly_digests',
    dueAt: latest,
    signal: new AbortController().signal,
    work: async (dueAt) => void done.push(dueAt),
  });
const written = async () => (await ports.store.find('jobs')).map(({ dueAt, state }) => `${dueAt} ${state}`);

it('passes over what was due before the bot was first started, also after a restart', async () => {
  await look();
  await look(W47, { ...ports, runId: 'next-run' });
  expect(done).toEqual([]);
  expect(await written()).toEqual([`${W47} passed_over`]);
});

it('passes it over also when its time is moved to an older one, and does it when it is moved to a later', async () => {
  await look();
  await look(W46);
  expect(done).toEqual([]);
  const clock = fakeClock('2026-11-26T12:00:00.000Z');
  const moved = '2026-11-26T07:00:00.000Z';
  await look(moved, { ...ports, clock });
  expect(done).toEqual([moved]);
});

it('does from then on what becomes due', async () => {
  await look();
  const clock = fakeClock(W48);
  await look(W48, { ...ports, clock });
  await look(W48, { ...ports, clock });
  expect(done).toEqual([W48]);
});

describe.each<[string, Partial<JobRow>[], string[]]>([
  ['one was missed', [{ dueAt: W46 }], [W47]],
  ['several were missed', [{ dueAt: W45 }], [W47]],
  ['only a passed over one is known', [{ dueAt: W46, state: 'passed_over' }], [W47]],
  ['none was missed', [{ dueAt: W47 }], []],
  ['the latest failed', [{ dueAt: W47, state: 'failed' }], []],
  ['the latest was left half done', [{ dueAt: W46 }, { dueAt: W47, state: 'running' }], [W47]],
  ['this run is at it', [{ dueAt: W47, state: 'running', reservedBy: 'this-run' }], []],
  [
    'the hour was moved, so that the latest time is an older one',
    [{ dueAt: '2026-11-24T07:00:00.000Z' }],
    [],
  ],
  [
    'the hour was moved while one was left half done',
    [{ dueAt: '2026-11-24T07:00:00.000Z', state: 'running' }],
    ['2026-11-24T07:00:00.000Z'],
  ],
  ['a clock that was wrong left a later one', [{ dueAt: W46 }, { dueAt: '2030-01-07T07:00:00.000Z' }], [W47]],
  ['all that is known comes from a clock that was wrong', [{ dueAt: '2030-01-07T07:00:00.000Z' }], []],
  ['only another job is known', [{ name: 'tidy_up', dueAt: W46 }], []],
])('when %s', (_name, rows, expected) => {
  it('does the latest if it was missed, and nothing older', async () => {
    await ports.store.commit(rows.map((row) => insert('jobs', aJobRow(row))));
    await look();
    expect(done).toEqual(expected);
  });
});

it.each(['dead-run', 'this-run'])(
  'closes what %s left open when newer work has come due',
  async (reservedBy) => {
    await ports.store.commit([insert('jobs', aJobRow({ dueAt: W46, state: 'running', reservedBy }))]);
    await look();
    expect(await written()).toEqual([`${W46} failed`, `${W47} done`]);
  },
);

describe('a job whose time has been moved', () => {
  const TUESDAY = '2026-11-24T07:00:00.000Z';
  /** Times of the same month are about the same. */
  const lookMoved = (latest: string, subjectOf?: (dueAt: string) => string) =>
    catchUp(ports, {
      name: 'weekly_digests',
      dueAt: latest,
      signal: new AbortController().signal,
      work: async (dueAt) => void done.push(dueAt),
      ...(subjectOf && { subjectOf }),
    });
  const month = (dueAt: string) => dueAt.slice(0, 7);

  it('is not done again when the new time is about the same', async () => {
    await ports.store.commit([insert('jobs', aJobRow({ dueAt: W47 }))]);
    await lookMoved(TUESDAY, month);
    expect(done).toEqual([]);
    await lookMoved(TUESDAY);
    expect(done).toEqual([TUESDAY]);
  });

  it('is taken over at its old time when a dead run left it', async () => {
    await ports.store.commit([insert('jobs', aJobRow({ dueAt: W47, state: 'running' }))]);
    await lookMoved(TUESDAY, month);
    expect(done).toEqual([W47]);
  });
});
