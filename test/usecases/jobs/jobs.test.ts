import { beforeEach, describe, expect, it } from 'vitest';
import { addHours } from '../../../src/domain/calendar.js';
import { defaultDigestSettings } from '../../../src/domain/digest-settings.js';
import { JOB_NAMES } from '../../../src/domain/job.js';
import { insert } from '../../../src/usecases/changes.js';
import { SCHEDULED_JOBS } from '../../../src/usecases/jobs/index.js';
import type { Ports } from '../../../src/usecases/ports.js';
import type { SignInStatus } from '../../../src/usecases/sign-in-port.js';
import { anna, EVERYONE } from '../../support/builders.js';
import { fakeKeptImports } from '../../support/fake-kept-imports.js';
import { fakeOfferedFiles } from '../../support/fake-offered-files.js';
import { fakeSignIn } from '../../support/fake-sign-in.js';
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

describe('the jobs whose time is set in chat', () => {
  const timeOf = async (name: (typeof JOB_NAMES)[number], given: Ports = ports) => {
    const at = SCHEDULED_JOBS.find((one) => one.name === name)?.at;
    return typeof at === 'function' ? at(given) : at;
  };

  it('begin with the times of the environment, and follow the settings from then on', async () => {
    const given = { ...ports, digestTimes: { weekday: 2, hour: 9 } };
    expect(await timeOf('weekly_digests', given)).toEqual({ weekday: 2, hour: 9, minute: 0 });
    expect(await timeOf('preview_digests', given)).toEqual({ weekday: 5, hour: 13, minute: 0 });
    const limits = { ...defaultDigestSettings(), weekday: 3, hour: 10, previewWeekday: 2, previewHour: 11 };
    const setting = {
      id: '2026-s',
      name: 'digests',
      limits,
      setBy: anna.id,
      setAt: ports.clock.now(),
    } as const;
    await ports.store.commit([insert('settings', setting)]);
    expect(await timeOf('weekly_digests', given)).toEqual({ weekday: 3, hour: 10, minute: 0 });
    expect(await timeOf('preview_digests', given)).toEqual({ weekday: 2, hour: 11, minute: 0 });
  });

  it('show what goes out on Monday when the preview is due', async () => {
    await work('preview_digests', '2026-11-20T12:00:00.000Z');
    expect(await ports.store.find('notices')).toMatchObject([
      { personId: anna.id, notice: { kind: 'digests_preview', week: '2026-W47' } },
    ]);
  });

  it('tell of the weeks that the digests were missed, and send the latest', async () => {
    const rows = [aJobRow({ dueAt: '2026-11-02T07:00:00.000Z' }), aJobRow({ state: 'running' })];
    await ports.store.commit(rows.map((row) => insert('jobs', row)));
    await work('weekly_digests', '2026-11-16T07:00:00.000Z');
    expect((await ports.store.find('notices')).map(({ notice }) => notice)).toEqual([
      { kind: 'digests_missed', weeks: ['2026-W45'] },
    ]);
    expect(new Set(keysPosted(ports).map((key) => key.slice(0, 8)))).toEqual(new Set(['2026-W46']));
  });
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
    const job = SCHEDULED_JOBS.find(({ name }) => name === 'refresh_sign_in');
    const due = { dueAt: '2026-11-17T02:10:00.000Z', signal: new AbortController().signal };
    await job?.work({ ...ports, signIn: fakeSignIn({ refresh }) }, due);
    await job?.work({ ...ports, signIn: fakeSignIn({ refresh }) }, due);
    expect(asked).toBe(2);
    const notices = await ports.store.find('notices');
    expect(notices.map(({ personId, notice }) => [personId, notice.kind])).toEqual(
      Array(count).fill([anna.id, 'sign_in_needed']),
    );
  });
});

describe('a sign-in that cannot be renewed at night', () => {
  const lastSuccess = '2026-08-20T02:10:00.000Z';
  const account = 'veckobrev@fou.example';

  /** Runs the job on each night, in which Entra answers or not, and tells what was told by night. */
  const nights = async (...each: readonly [day: string, isReached: boolean][]) => {
    let succeededAt = lastSuccess;
    const told: string[][] = [];
    for (const [day, isReached] of each) {
      const now = `${day}T02:10:00.000Z`;
      const clock = fakeClock(now);
      const passed = (Date.parse(now) - Date.parse(succeededAt)) / 86_400_000;
      const daysLeft = Math.max(0, 90 - Math.floor(passed));
      if (isReached) succeededAt = now;
      const kept = { state: 'signed_in', account, tenantId: 't', daysLeft, succeededAt } as const;
      const signIn = fakeSignIn({
        refresh: async () =>
          isReached ? { state: 'signed_in', account, daysLeft: 90 } : { state: 'unreachable' },
        status: async () => kept,
      });
      const before = (await ports.store.find('notices')).map(({ id }) => id);
      const job = SCHEDULED_JOBS.find(({ name }) => name === 'refresh_sign_in');
      await job?.work({ ...ports, clock, signIn }, { dueAt: now, signal: new AbortController().signal });
      const fresh = (await ports.store.find('notices')).filter(({ id }) => !before.includes(id));
      told.push(
        fresh.map(({ notice }) => ('stage' in notice ? `${notice.kind} ${notice.stage}` : notice.kind)),
      );
    }
    return told;
  };

  it('is told the first night, and then 14 and 3 days ahead and when it is over', async () => {
    const failing = (day: string): [string, boolean] => [day, false];
    const days = ['2026-08-21', '2026-08-22', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-14'];
    expect(await nights(...[...days, '2026-11-15', '2026-11-16', '2026-11-18'].map(failing))).toEqual([
      ['sign_in_lapsing first'],
      [],
      [],
      ['sign_in_lapsing soon'],
      [],
      [],
      ['sign_in_lapsing last'],
      [],
      ['sign_in_needed'],
    ]);
  });

  it('is told of once when it is renewed again, and anew when it fails anew', async () => {
    expect(
      await nights(
        ['2026-08-21', false],
        ['2026-08-22', true],
        ['2026-08-23', true],
        ['2026-08-24', false],
        ['2026-08-25', true],
      ),
    ).toEqual([
      ['sign_in_lapsing first'],
      ['sign_in_renewed'],
      [],
      ['sign_in_lapsing first'],
      ['sign_in_renewed'],
    ]);
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
    // The rows of every job, and the notices; the files of offers, imports, cards and reports hold.
    const broken = JOB_NAMES.length + 1;
    const whole = 4;
    const log = fakeLog();
    ports = { ...ports, offeredFiles, log, store: { ...store, find } };
    await expect(work('tidy_up')).rejects.toThrow(`${broken} of ${broken + whole}`);
    expect(offeredFiles.contents.size).toBe(0);
    expect(log.lines.map(({ level }) => level)).toEqual(Array(broken).fill('error'));
  });
});
