import { describe, expect, it } from 'vitest';
import { addDays, addHours, type IsoInstant } from '../../src/domain/calendar.js';
import { JOB_NAMES } from '../../src/domain/job.js';
import {
  backupStandings,
  digestStandings,
  diskStandings,
  jobStandings,
  secretStanding,
} from '../../src/domain/operations-standings.js';
import {
  type OperationsWarning,
  type Standing,
  subjectOf,
  type Told,
  warningsToTell,
} from '../../src/domain/operations-warning.js';

import { aJobRow } from '../support/job-rows.js';
import { aPostedRecord } from '../support/store-records.js';

const ZONE = 'Europe/Stockholm';
const NOW = '2026-11-18T11:00:00.000Z';
const TODAY = '2026-11-18';

const stageIn = (standing: Standing | undefined) =>
  standing?.state === 'trouble' && 'stage' in standing.warning ? standing.warning.stage : standing?.state;

describe('a secret', () => {
  it.each([
    [31, 'fine'],
    [30, 'month'],
    [15, 'month'],
    [14, 'fortnight'],
    [4, 'fortnight'],
    [3, 'days'],
    [0, 'days'],
    [-1, 'lapsed'],
    [-40, 'lapsed'],
  ])('with %i days left is %s', (left, stage) => {
    expect(stageIn(secretStanding({ of: 'bot', expiresOn: addDays(TODAY, left) }, TODAY))).toBe(stage);
  });
});

describe('a disk', () => {
  it.each([
    // Of a large disk the bytes decide, of a small one the share.
    [2e9, 500e9, 'fine'],
    [1.1e9, 500e9, undefined],
    [0.9e9, 500e9, 'low'],
    [0.19e9, 500e9, 'critical'],
    [0.9e9, 4e9, 'fine'],
    [0.39e9, 4e9, 'low'],
    [0.079e9, 4e9, 'critical'],
  ])('with %i of %i bytes left is %s', (free, total, stage) => {
    expect(stageIn(diskStandings([{ place: 'data', free, total }])[0])).toBe(stage);
  });

  it('that both folders lie on is told of once, and two disks each', () => {
    const data = { place: 'data', free: 0.5e9, total: 100e9 } as const;
    expect(diskStandings([data, { ...data, place: 'backups', free: 0.5e9 + 4096 }])).toHaveLength(1);
    expect(diskStandings([data, { ...data, place: 'backups', total: 200e9 }])).toHaveLength(2);
  });
});

describe('backups', () => {
  const takenSince = '2026-11-01T00:00:00.000Z';
  const failed = { reason: 'disk_full', code: 'ENOSPC', at: '2026-11-18T01:30:00.000Z' } as const;
  const whatIs = (readings: Omit<Parameters<typeof backupStandings>[0], 'now'>, now = NOW) =>
    backupStandings({ now, ...readings }).map((one) => (one.state === 'fine' ? 'fine' : one.warning.what));

  it('are fine for two days after the latest, and then missing, whatever the reason', () => {
    const latest = '2026-11-16T11:00:00.000Z';
    expect(whatIs({ latest, takenSince })).toEqual(['fine']);
    expect(whatIs({ latest, takenSince }, addHours(NOW, 1))).toEqual(['backup_missing']);
  });

  it('have failed until one is taken', () => {
    const before = '2026-11-17T01:30:00.000Z';
    expect(backupStandings({ now: NOW, latest: before, failed, takenSince })).toEqual([
      { state: 'trouble', warning: { what: 'backup_failed', reason: 'disk_full', code: 'ENOSPC' } },
    ]);
    expect(whatIs({ latest: '2026-11-18T08:00:00.000Z', failed, takenSince })).toEqual(['fine']);
  });

  it('are missing when the first has not come in two days, and not where none are taken', () => {
    expect(whatIs({ takenSince })).toEqual(['backup_missing']);
    expect(whatIs({ takenSince: '2026-11-17T00:00:00.000Z' })).toEqual([]);
    expect(whatIs({})).toEqual([]);
    expect(whatIs({ latest: '2026-01-01T00:00:00.000Z' })).toEqual(['fine']);
  });
});

describe('the week’s digests', () => {
  const since = '2026-11-16T07:00:00.000Z';
  const week = { week: '2026-W46', since, isBeingSent: false, isTold: true, holdsUnapproved: false } as const;
  const { retryAt: _retryAt, unknownSince: _unknownSince, ...posted } = aPostedRecord('2026-W46-jarfalla');
  const planned = {
    id: posted.id,
    key: posted.key,
    version: 1,
    week: posted.week,
    municipalityId: posted.municipalityId,
    state: 'planned',
  } as const;
  const held = (why: 'held' | 'cancelled' | 'week_skipped' | 'empty_week') => ({
    ...planned,
    held: { by: 'system', at: since, why },
  });
  const whatAt = (now: IsoInstant, more: Partial<Parameters<typeof digestStandings>[0]>) =>
    digestStandings({ ...week, records: [], ...more }, now, 'this-run').map((one) =>
      one.state === 'fine' ? 'fine' : one.warning.what,
    );

  it('are late after two hours, unless how they ended has been told', () => {
    const going = { isBeingSent: true, isTold: false };
    expect(whatAt(addHours(since, 1), going)).toEqual([]);
    expect(whatAt(addHours(since, 2), going)).toEqual(['digests_late']);
    expect(whatAt(addHours(since, 2), { ...going, isTold: true })).toEqual([]);
    expect(whatAt(addHours(since, 2), { isTold: false })).toEqual([]);
  });

  it('are late while the bot is still at one of them', () => {
    const sending = {
      ...posted,
      state: 'sending',
      reservedBy: 'this-run',
      reservedAt: addHours(since, 2),
    } as const;
    expect(whatAt(addHours(since, 2), { isTold: false, records: [sending] })).toEqual(['digests_late']);
  });

  it.each([
    ['held', held('held'), ['digests_left']],
    ['called off', held('cancelled'), ['digests_left']],
    ['failed', { ...posted, state: 'failed', reason: 'forbidden' } as const, ['digests_left']],
    ['unknown', { ...posted, state: 'unknown' } as const, ['digests_left']],
    ['skipped on purpose', held('week_skipped'), []],
    ['empty on purpose', held('empty_week'), []],
    ['sent', { ...posted, state: 'sent' } as const, []],
    ['not approved, where those are sent', planned, []],
  ])('that are %s after two days', (_how, record, told) => {
    expect(whatAt(addHours(since, 47), { records: [record] })).toEqual([]);
    expect(whatAt(addHours(since, 48), { records: [record] })).toEqual(told);
  });

  it('that nobody has approved wait where those are held', () => {
    const readings = { records: [planned], holdsUnapproved: true };
    expect(whatAt(addHours(since, 48), readings)).toEqual(['digests_left']);
  });
});

const MORNING = '2026-11-17T03:00:00.000Z';

describe('a job', () => {
  const row = (day: number, state: 'done' | 'failed' | 'running') =>
    aJobRow({ name: 'tidy_up', dueAt: `2026-11-${day}T02:40:00.000Z`, state });

  it('fails when it has three times in a row, and is fine as soon as it is done', () => {
    const failing = [row(13, 'done'), row(14, 'failed'), row(15, 'failed'), row(16, 'failed')];
    expect(jobStandings(failing.slice(0, 3), MORNING, ZONE)).toEqual([]);
    expect(jobStandings(failing, MORNING, ZONE)).toEqual([
      { state: 'trouble', warning: { what: 'job_failing', job: 'tidy_up', since: '2026-11-14', times: 3 } },
    ]);
    expect(jobStandings([...failing, row(17, 'running')], MORNING, ZONE)).toHaveLength(1);
    expect(jobStandings([...failing, row(17, 'done')], MORNING, ZONE)).toEqual([
      { state: 'fine', subject: 'job tidy_up' },
    ]);
  });

  it('is any but the backup, which tells of itself', () => {
    const rows = JOB_NAMES.flatMap((name) =>
      [14, 15, 16].map((day) => aJobRow({ name, dueAt: `2026-11-${day}T02:40:00.000Z`, state: 'failed' })),
    );
    expect(jobStandings(rows, MORNING, ZONE)).toHaveLength(JOB_NAMES.length - 1);
  });

  it('that does not end hangs after two hours, except the digests', () => {
    const rows = [row(16, 'done'), row(17, 'running')];
    const startedAt = '2026-11-17T02:40:00.000Z';
    expect(jobStandings(rows, addHours(startedAt, 1), ZONE)).toEqual([
      { state: 'fine', subject: 'job tidy_up' },
    ]);
    expect(jobStandings(rows, addHours(startedAt, 2), ZONE)).toEqual([
      { state: 'trouble', warning: { what: 'job_failing', job: 'tidy_up', since: '2026-11-17', times: 0 } },
    ]);
    const digests = aJobRow({ state: 'running' });
    expect(jobStandings([digests], addHours(digests.startedAt, 9), ZONE)).toEqual([]);
  });
});

describe('what is told', () => {
  const low = { what: 'disk', place: 'data', stage: 'low', free: 9e8, total: 1e11 } as const;
  const critical = { ...low, stage: 'critical', free: 1e8 } as const;
  const told = (warning: OperationsWarning, day: string, kind: Told['kind'] = 'warning'): Told => ({
    kind,
    warning,
    at: `${day}T11:00:00.000Z`,
  });
  const toTell = (warning: OperationsWarning, ...before: readonly Told[]) =>
    warningsToTell([{ state: 'trouble', warning }], before, NOW, ZONE).warnings;
  const mended = (warning: OperationsWarning, ...before: readonly Told[]) =>
    warningsToTell([{ state: 'fine', subject: subjectOf(warning) }], before, NOW, ZONE).mended;

  it('is a trouble when it is new or worse, and not when it is the same or better', () => {
    expect(toTell(low)).toEqual([low]);
    expect(toTell(low, told(low, '2026-11-17'))).toEqual([]);
    expect(toTell(critical, told(low, '2026-11-17'))).toEqual([critical]);
    expect(toTell(low, told(critical, '2026-11-17'))).toEqual([]);
    expect(toTell({ ...low, place: 'backups' }, told(low, '2026-11-17'))).toHaveLength(1);
  });

  it('is one that lasts again after seven days, and a secret is not', () => {
    expect(toTell(low, told(low, '2026-11-12'))).toEqual([]);
    expect(toTell(low, told(low, '2026-11-11'))).toEqual([low]);
    expect(toTell(low, told(low, '2026-11-04'), told(low, '2026-11-11'))).toEqual([low]);
    const secret = { what: 'secret', of: 'bot', stage: 'lapsed', expiresOn: '2026-11-01' } as const;
    expect(toTell(secret, told(secret, '2026-11-02'))).toEqual([]);
  });

  it('is each stage of a secret once, and those of the next secret anew', () => {
    const month = { what: 'secret', of: 'graph', stage: 'month', expiresOn: '2026-12-10' } as const;
    const fortnight = { ...month, stage: 'fortnight' } as const;
    expect(toTell(fortnight, told(month, '2026-11-10'))).toEqual([fortnight]);
    expect(toTell(month, told({ ...month, stage: 'lapsed', expiresOn: '2026-11-10' }, '2026-11-11'))).toEqual(
      [month],
    );
  });

  it('is another reason of the same', () => {
    const full = { what: 'backup_failed', reason: 'disk_full' } as const;
    const forbidden = { what: 'backup_failed', reason: 'not_writable' } as const;
    expect(toTell(full, told(full, '2026-11-17'))).toEqual([]);
    expect(toTell(forbidden, told(full, '2026-11-17'))).toEqual([forbidden]);
    expect(toTell(full, told({ what: 'backup_missing' }, '2026-11-17'))).toEqual([]);
  });

  it('is once that it is over, and the trouble anew after that', () => {
    expect(mended(low)).toEqual([]);
    expect(mended(low, told(low, '2026-11-16'), told(critical, '2026-11-17'))).toEqual([critical]);
    expect(mended(low, told(low, '2026-11-16'), told(low, '2026-11-17', 'mended'))).toEqual([]);
    expect(toTell(low, told(low, '2026-11-16'), told(low, '2026-11-17', 'mended'))).toEqual([low]);
  });
});
