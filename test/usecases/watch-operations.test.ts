import { beforeEach, describe, expect, it } from 'vitest';
import { insert, update } from '../../src/usecases/changes.js';
import { backUpNightly } from '../../src/usecases/jobs/back-up.js';
import type { BackupTaken, DiskSpace } from '../../src/usecases/operations-ports.js';
import { runJob } from '../../src/usecases/run-job.js';
import { tidyNotices } from '../../src/usecases/tidy-notices.js';
import { warnOfOperations, watchOperations } from '../../src/usecases/watch-operations.js';
import { anna, EVERYONE } from '../support/builders.js';
import { fakeBackups } from '../support/fake-backups.js';
import { fakeClock, fakePorts } from '../support/fakes.js';
import { aJobRow } from '../support/job-rows.js';

const FULL: BackupTaken = { state: 'failed', reason: 'disk_full', code: 'ENOSPC' };
const ROOMY: DiskSpace = { free: 50e9, total: 100e9 };

let space: DiskSpace | undefined;
const worldOf = async () => {
  space = ROOMY;
  const clock = fakeClock('2026-11-18T01:30:00.000Z');
  const backups = fakeBackups();
  const ports = {
    ...fakePorts({ host: { diskSpace: async () => space } }),
    clock,
    backups,
    expiringSecrets: [] as { of: 'bot' | 'graph'; expiresOn: string }[],
  };
  await ports.store.commit(EVERYONE.map((person) => insert('people', person)));
  const { signal } = new AbortController();
  return {
    ports,
    clock,
    backups,
    backUp: (dueAt: string) => {
      clock.set(dueAt);
      return runJob(ports, {
        name: 'back_up',
        dueAt,
        signal,
        work: () => backUpNightly.work(ports, { dueAt, signal }),
      });
    },
    /** What has been told, and to whom, oldest first. */
    told: async () =>
      (await ports.store.find('notices'))
        .toSorted((a, b) => a.queuedAt.localeCompare(b.queuedAt))
        .map(({ notice, personId }) => {
          expect(personId).toBe(anna.id);
          const { kind } = notice;
          if (kind !== 'operations_warning' && kind !== 'operations_mended') return kind;
          const { warning } = notice;
          return `${kind} ${warning.what}${'stage' in warning ? ` ${warning.stage}` : ''}`;
        }),
  };
};
let world: Awaited<ReturnType<typeof worldOf>>;
beforeEach(async () => {
  world = await worldOf();
});

describe('the nightly backup', () => {
  it('is taken, and nobody is told', async () => {
    await world.backUp('2026-11-18T01:30:00.000Z');
    expect(world.backups.kept.map(({ why }) => why)).toEqual(['nightly']);
    await warnOfOperations(world.ports);
    expect(await world.told()).toEqual([]);
  });

  it('that fails is told once, then that two days have passed, and once that it is over', async () => {
    const { ports, clock, backups } = world;
    await world.backUp('2026-11-17T01:30:00.000Z');
    backups.kept = backups.kept.map((backup) => ({ ...backup, takenAt: '2026-11-17T01:30:00.000Z' }));
    backups.next = FULL;
    for (const day of [18, 19, 20]) {
      await world.backUp(`2026-11-${day}T01:30:00.000Z`);
      clock.set(`2026-11-${day}T01:40:00.000Z`);
      await warnOfOperations(ports);
    }
    const troubles = ['operations_warning backup_failed', 'operations_warning backup_missing'];
    expect(await world.told()).toEqual(troubles);
    expect((await ports.store.find('jobs')).map(({ state }) => state)).toEqual([
      'done',
      'failed',
      'failed',
      'failed',
    ]);
    backups.kept = [
      { file: 'f', takenAt: '2026-11-20T12:00:00.000Z', bytes: 1, why: 'on_demand', lapsesOn: '2026-12-25' },
      ...backups.kept,
    ];
    clock.set('2026-11-20T12:10:00.000Z');
    await warnOfOperations(ports);
    await warnOfOperations(ports);
    expect(await world.told()).toEqual([...troubles, 'operations_mended backup_missing']);
  });
});

describe('what is watched', () => {
  it('is a disk: low, critical, again after a week, and over', async () => {
    const { ports, clock } = world;
    const look = async (day: string, free: number | undefined) => {
      clock.set(`2026-11-${day}T12:00:00.000Z`);
      space = free === undefined ? undefined : { free, total: 100e9 };
      await warnOfOperations(ports);
    };
    await look('01', 0.9e9);
    await look('02', 0.8e9);
    await look('03', 0.1e9);
    await look('09', 0.1e9);
    await look('10', 0.1e9);
    await look('11', undefined);
    await look('12', 1.1e9);
    await look('13', 9e9);
    await look('14', 9e9);
    expect(await world.told()).toEqual([
      'operations_warning disk low',
      'operations_warning disk critical',
      'operations_warning disk critical',
      'operations_mended disk critical',
    ]);
  });

  it('is a secret that has ended, once, also when what is old has been tidied away', async () => {
    const { ports, clock } = world;
    ports.expiringSecrets.push({ of: 'bot', expiresOn: '2026-11-01' });
    await warnOfOperations(ports);
    const [told] = await ports.store.find('notices');
    if (told === undefined) throw new Error('nobody was told');
    const sent = { ...told, state: 'sent', endedAt: clock.now() } as const;
    await ports.store.commit([update('notices', told, sent)]);
    clock.set('2027-03-01T12:00:00.000Z');
    await tidyNotices(ports);
    await warnOfOperations(ports);
    expect(await world.told()).toEqual(['operations_warning secret lapsed']);
    ports.expiringSecrets.splice(0, 1);
    await tidyNotices(ports);
    expect(await world.told()).toEqual([]);
  });

  it('is a secret, until the environment says another end', async () => {
    const { ports, clock } = world;
    ports.expiringSecrets.push({ of: 'bot', expiresOn: '2026-12-10' });
    for (const at of ['2026-11-09', '2026-11-10', '2026-11-26', '2026-12-07', '2026-12-10', '2026-12-11']) {
      clock.set(`${at}T12:00:00.000Z`);
      await warnOfOperations(ports);
    }
    const stages = ['month', 'fortnight', 'days', 'lapsed'].map(
      (stage) => `operations_warning secret ${stage}`,
    );
    expect(await world.told()).toEqual(stages);
    ports.expiringSecrets.splice(0, 1, { of: 'bot', expiresOn: '2028-12-10' });
    clock.set('2026-12-12T12:00:00.000Z');
    await warnOfOperations(ports);
    expect(await world.told()).toEqual([...stages, 'operations_mended secret lapsed']);
  });

  it('is the sending of a week, once it goes on for two hours', async () => {
    const { ports, clock } = world;
    const sending = aJobRow({ state: 'running', reservedBy: ports.runId });
    await ports.store.commit([insert('jobs', sending)]);
    clock.set('2026-11-16T08:59:00.000Z');
    await warnOfOperations(ports);
    expect(await world.told()).toEqual([]);
    clock.set('2026-11-16T09:00:00.000Z');
    await warnOfOperations(ports);
    await warnOfOperations(ports);
    expect(await world.told()).toEqual(['operations_warning digests_late']);
  });

  it('is a week that was never begun, since the program started, and none where no week was ever begun', async () => {
    const { ports, clock } = world;
    const startedAt = '2026-11-16T10:00:00.000Z';
    const started = { ...ports, program: { version: '1', startedAt } };
    clock.set('2026-11-16T12:00:00.000Z');
    await warnOfOperations(started);
    expect(await world.told()).toEqual([]);
    await ports.store.commit([insert('jobs', aJobRow({ dueAt: '2026-11-09T07:00:00.000Z' }))]);
    clock.set('2026-11-16T11:59:00.000Z');
    await warnOfOperations(started);
    expect(await world.told()).toEqual([]);
    clock.set('2026-11-16T12:00:00.000Z');
    await warnOfOperations(started);
    expect(await world.told()).toEqual(['operations_warning digests_late']);
  });

  it('is looked at every ten minutes', async () => {
    const { ports, clock } = world;
    const { signal } = new AbortController();
    const watch = watchOperations();
    await watch(ports, signal);
    space = { free: 1, total: 100e9 };
    clock.set('2026-11-18T01:39:00.000Z');
    await watch(ports, signal);
    expect(await world.told()).toEqual([]);
    clock.set('2026-11-18T01:40:00.000Z');
    await watch(ports, signal);
    expect(await world.told()).toEqual(['operations_warning disk critical']);
  });
});
