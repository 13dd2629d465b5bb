import { beforeEach, describe, expect, it } from 'vitest';
import { addHours } from '../../../src/domain/calendar.js';
import { JOB_NAMES } from '../../../src/domain/job.js';
import { insert } from '../../../src/usecases/changes.js';
import { SCHEDULED_JOBS } from '../../../src/usecases/jobs/index.js';
import type { Ports, SignInStatus } from '../../../src/usecases/ports.js';
import { anna, EVERYONE } from '../../support/builders.js';
import { fakeKeptImports } from '../../support/fake-kept-imports.js';
import { fakeOfferedFiles } from '../../support/fake-offered-files.js';
import { fakeClock, fakeLog } from '../../support/fakes.js';
import { aJobRow } from '../../support/job-rows.js';
import { KEPT_IMPORTS } from '../../support/rights-world.js';
import { keysPosted, type SendingPorts, sendingPorts } from '../../support/sending.js';

let ports: SendingPorts & Pick<Ports, 'offeredFiles' | 'keptImports'>;
beforeEach(async () => {
  ports = sendingPorts();
  await ports.store.commit(EVERYONE.map((person) => insert('people', person)));
});

const work = async (
  name: (typeof JOB_NAMES)[number],
  dueAt = '2026-11-17T08:00:00.000Z',
  signal?: AbortSignal,
) => {
  const job = SCHEDULED_JOBS.find((one) => one.name === name);
  await job?.work(ports, { dueAt, signal: signal ?? new AbortController().signal });
};

it('are one per name', () => {
  expect(SCHEDULED_JOBS.map(({ name }) => name)).toEqual(JOB_NAMES);
});

describe('the weekly digests', () => {
  const weeksPosted = () => new Set(keysPosted(ports).map((key) => key.slice(0, 8)));

  it.each([
    ['a Monday', '2026-11-16T07:00:00.000Z', '2026-W46'],
    ['a Sunday', '2026-11-15T07:00:00.000Z', '2026-W45'],
    ['the first minutes of a Monday', '2026-11-15T23:00:00.000Z', '2026-W46'],
    ['the new year', '2026-01-05T07:00:00.000Z', '2026-W01'],
    ['the week after a year of 53', '2026-01-04T07:00:00.000Z', '2025-W52'],
  ])('due on %s are those of the week before, whenever they are sent', async (_name, dueAt, week) => {
    await work('weekly_digests', dueAt);
    expect(weeksPosted()).toEqual(new Set([week]));
    expect(keysPosted(ports)).toHaveLength(8);
    const rows = await ports.store.find('audit', { collection: 'digests' });
    expect(new Set(rows.map(({ by }) => by))).toEqual(new Set(['system']));
  });

  it('are posted once however often they are done', async () => {
    await work('weekly_digests');
    await work('weekly_digests');
    expect(keysPosted(ports)).toHaveLength(8);
  });

  it('stop between two municipalities, and the next run does the rest', async () => {
    const stopping = new AbortController();
    ports.delivery.outcome = (key) => {
      if (key.endsWith('-sigtuna')) stopping.abort();
      return { state: 'sent', receipt: key };
    };
    await work('weekly_digests', undefined, stopping.signal);
    expect(keysPosted(ports)).toHaveLength(3);
    await work('weekly_digests');
    expect(keysPosted(ports)).toHaveLength(8);
  });

  it('fail when the clock stands before the week', async () => {
    await expect(work('weekly_digests', '2026-12-07T07:00:00.000Z')).rejects.toThrow('future_week');
  });
});

describe('the sign-in, every night', () => {
  it.each<[SignInStatus, number]>([
    [{ state: 'signed_in', account: 'veckobrev@fou.example', daysLeft: 90 }, 0],
    [{ state: 'not_configured' }, 0],
    [{ state: 'unreachable' }, 0],
    [{ state: 'sign_in_needed', reason: 'lapsed' }, 1],
  ])('that is $state gives %2$i notices', async (status, count) => {
    let asked = 0;
    const refresh = async () => {
      asked += 1;
      return status;
    };
    const [, job] = SCHEDULED_JOBS;
    const due = { dueAt: '2026-11-17T02:10:00.000Z', signal: new AbortController().signal };
    await job?.work({ ...ports, signIn: { refresh } }, due);
    await job?.work({ ...ports, signIn: { refresh } }, due);
    expect(asked).toBe(2);
    const notices = await ports.store.find('notices');
    expect(notices.map(({ personId, notice }) => [personId, notice.kind])).toEqual(
      Array(count).fill([anna.id, 'sign_in_needed']),
    );
  });
});

describe('tidying up, every night', () => {
  it('removes rows of jobs older than 400 days, and never the newest of a job', async () => {
    const clock = fakeClock('2026-11-18T03:40:00.000Z');
    ports = { ...ports, clock };
    await ports.store.commit(
      [
        aJobRow({ dueAt: '2025-10-13T06:00:00.000Z' }),
        aJobRow({ dueAt: '2025-10-20T06:00:00.000Z' }),
        aJobRow({ dueAt: '2026-11-16T07:00:00.000Z' }),
        aJobRow({ name: 'tidy_up', dueAt: '2024-01-01T02:40:00.000Z' }),
        aJobRow({ name: 'tidy_up', dueAt: '2024-01-02T02:40:00.000Z' }),
      ].map((row) => insert('jobs', row)),
    );
    await work('tidy_up');
    const left = (await ports.store.find('jobs')).map(({ key }) => key);
    expect(left).toEqual([
      'weekly_digests@2025-10-20T06:00:00.000Z',
      'weekly_digests@2026-11-16T07:00:00.000Z',
      'tidy_up@2024-01-02T02:40:00.000Z',
    ]);
  });

  it('removes old notices', async () => {
    await ports.store.commit([
      insert('notices', {
        id: '2026-n',
        personId: anna.id,
        notice: { kind: 'sign_in_needed' },
        key: 'sign_in_needed',
        state: 'sent',
        queuedAt: '2026-01-01T07:00:00.000Z',
        attempts: 1,
        nextAttemptAt: '2026-01-01T07:00:00.000Z',
        endedAt: '2026-01-01T07:00:00.000Z',
      }),
    ]);
    await work('tidy_up');
    expect(await ports.store.find('notices')).toEqual([]);
  });

  it('removes offered files that nobody waits for', async () => {
    const offeredFiles = fakeOfferedFiles();
    offeredFiles.contents.set('2026-unknown', Buffer.from('x'));
    ports = { ...ports, offeredFiles };
    await work('tidy_up');
    expect(offeredFiles.contents.size).toBe(0);
  });

  it('removes files to import that nobody has saved within a day', async () => {
    const keptImports = fakeKeptImports();
    ports = { ...ports, keptImports };
    const [kept] = KEPT_IMPORTS;
    if (kept === undefined) throw new Error('no sample');
    const now = ports.clock.now();
    await keptImports.keep({ ...kept, id: '2026-new', keptAt: addHours(now, -24) });
    await keptImports.keep({ ...kept, id: '2026-old', keptAt: addHours(now, -25) });
    await work('tidy_up');
    expect(await keptImports.ids()).toEqual(['2026-new']);
  });

  it('does the rest when a part breaks, and fails', async () => {
    const offeredFiles = fakeOfferedFiles();
    offeredFiles.contents.set('2026-unknown', Buffer.from('x'));
    const { store } = ports;
    const find: typeof store.find = (collection, where) =>
      collection === 'jobs' || collection === 'notices'
        ? Promise.reject(new Error('broken'))
        : store.find(collection, where);
    // The rows of every job, and the notices.
    const broken = JOB_NAMES.length + 1;
    const log = fakeLog();
    ports = { ...ports, offeredFiles, log, store: { ...store, find } };
    await expect(work('tidy_up')).rejects.toThrow(`${broken} of ${broken + 3}`);
    expect(offeredFiles.contents.size).toBe(0);
    expect(log.lines.map(({ level }) => level)).toEqual(Array(broken).fill('error'));
  });
});
