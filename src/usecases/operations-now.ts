import { type IsoInstant, localDate } from '../domain/calendar.js';
import { latestWeekDue } from '../domain/digest-times.js';
import type { JobRow } from '../domain/job.js';
import {
  backupStandings,
  digestStandings,
  diskStandings,
  jobStandings,
  secretStanding,
} from '../domain/operations-standings.js';
import { DISK_PLACES, type Standing, type Told } from '../domain/operations-warning.js';
import { digestSchedule } from './digest-schedule.js';
import { digestSettingsNow } from './digest-settings-now.js';
import { newestBackup } from './newest-backup.js';
import type { Ports } from './ports.js';
import { weekDueAt } from './weekly-sending.js';

/** What people have been told of how the program runs, to whom it may have been several at once. */
export const toldOfOperations = async ({ store }: Ports): Promise<readonly Told[]> =>
  (await store.find('notices')).flatMap(({ notice, queuedAt: at }): readonly Told[] => {
    if (notice.kind === 'operations_warning') return [{ kind: 'warning', warning: notice.warning, at }];
    return notice.kind === 'operations_mended' ? [{ kind: 'mended', warning: notice.warning, at }] : [];
  });

const disksNow = async ({ host }: Ports): Promise<readonly Standing[]> => {
  const disks = await Promise.all(
    DISK_PLACES.map(async (place) => {
      const space = await host.diskSpace(place);
      return space === undefined ? [] : [{ place, free: space.free, total: space.total }];
    }),
  );
  return diskStandings(disks.flat());
};

/** The last time that people were told that the nightly backup failed. */
const lastFailure = async (ports: Ports) => {
  const [last] = (await toldOfOperations(ports))
    .flatMap(({ warning, at }) => (warning.what === 'backup_failed' ? [{ ...warning, at }] : []))
    .toSorted((a, b) => b.at.localeCompare(a.at));
  return last;
};

const firstRow = (rows: readonly JobRow[]): IsoInstant | undefined =>
  rows.map(({ startedAt }) => startedAt).toSorted()[0];

const backupsNow = async (ports: Ports): Promise<readonly Standing[]> => {
  const [kept, failed, rows] = await Promise.all([
    ports.backups.list(),
    lastFailure(ports),
    ports.store.find('jobs', { name: 'back_up' }),
  ]);
  const newest = newestBackup(kept);
  const takenSince = firstRow(rows);
  return backupStandings({
    now: ports.clock.now(),
    ...(newest && { latest: newest.takenAt }),
    ...(failed && { failed }),
    ...(takenSince !== undefined && { takenSince }),
  });
};

/** The week whose time has come: its sending was begun, or should have been since the program started. */
const digestsNow = async (ports: Ports): Promise<readonly Standing[]> => {
  const { clock, store, timeZone, runId, program } = ports;
  const now = clock.now();
  const settings = await digestSettingsNow(ports);
  const rows = await store.find('jobs', { name: 'weekly_digests' });
  const { sending } = await digestSchedule(ports, settings);
  const week = sending.isNow ? sending.week : latestWeekDue(now, settings, timeZone);
  const row = rows.find(({ dueAt, state }) => state !== 'passed_over' && weekDueAt(ports, dueAt) === week);
  if (row === undefined && (!sending.isNow || rows.length === 0)) return [];
  const [, dueSince = sending.at] = [sending.at, program.startedAt].toSorted();
  const notices = await store.find('notices');
  return digestStandings(
    {
      week,
      since: row?.startedAt ?? dueSince,
      isBeingSent: row === undefined || row.state === 'running',
      isTold: notices.some(({ notice }) => notice.kind === 'digests_ended' && notice.week === week),
      holdsUnapproved: settings.unapproved === 'hold',
      records: await store.findBy('digests', 'week', week),
    },
    now,
    runId,
  );
};

/** How everything stands that people are warned of. */
export const operationsNow = async (ports: Ports): Promise<readonly Standing[]> => {
  const today = localDate(ports.clock.now(), ports.timeZone);
  const [disks, backups, digests, rows] = await Promise.all([
    disksNow(ports),
    backupsNow(ports),
    digestsNow(ports),
    ports.store.find('jobs'),
  ]);
  return [
    ...disks,
    ...backups,
    ...ports.expiringSecrets.map((secret) => secretStanding(secret, today)),
    ...digests,
    ...jobStandings(rows, ports.clock.now(), ports.timeZone),
  ];
};
