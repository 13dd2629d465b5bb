import {
  addHours,
  daysBetween,
  type IsoDate,
  type IsoInstant,
  type IsoWeek,
  localDate,
  type TimeZone,
} from './calendar.js';
import type { DigestRecord } from './digest.js';
import { isFree } from './digest-course.js';
import { nextStep } from './digest-moves.js';
import { JOB_NAMES, type JobName, type JobRow } from './job.js';
import { MUNICIPALITY_IDS } from './municipality.js';
import type { OperationsWarning, Standing } from './operations-warning.js';

type WarningOf<W extends OperationsWarning['what']> = Extract<OperationsWarning, { readonly what: W }>;

const trouble = (warning: OperationsWarning): Standing => ({ state: 'trouble', warning });

/** Days left of a secret when it is told of, the last stage first. */
const SECRET_DAYS = [
  [-1, 'lapsed'],
  [3, 'days'],
  [14, 'fortnight'],
  [30, 'month'],
] as const;

/** 30, 14 and 3 days ahead and the day after; a stage that was missed while the bot was off is told late. */
export const secretStanding = (
  { of, expiresOn }: Pick<WarningOf<'secret'>, 'of' | 'expiresOn'>,
  today: IsoDate,
): Standing => {
  const left = daysBetween(today, expiresOn);
  const [, stage] = SECRET_DAYS.find(([days]) => left <= days) ?? [];
  return stage === undefined
    ? { state: 'fine', subject: `secret ${of}` }
    : trouble({ what: 'secret', of, stage, expiresOn });
};

/** Low is a tenth of the disk, critical a fiftieth; on a large disk so many bytes, in the powers of ten. */
const LOW = { share: 0.1, bytes: 1e9 };
const CRITICAL = { share: 0.02, bytes: 200e6 };
/** So much above the limit it is over, so that a file that comes and goes is not told of again and again. */
const WELL_ABOVE = 1.25;

type Room = Pick<WarningOf<'disk'>, 'free' | 'total'>;
type DiskReading = Room & Pick<WarningOf<'disk'>, 'place'>;

/** Undefined a little above the limit, where it is neither. */
const diskStanding = (disk: DiskReading): Standing | undefined => {
  const { free, total, place } = disk;
  const limitOf = ({ share, bytes }: typeof LOW): number => Math.min(share * total, bytes);
  if (free < limitOf(CRITICAL)) return trouble({ what: 'disk', stage: 'critical', ...disk });
  if (free < limitOf(LOW)) return trouble({ what: 'disk', stage: 'low', ...disk });
  return free < WELL_ABOVE * limitOf(LOW) ? undefined : { state: 'fine', subject: `disk ${place}` };
};

/** Two folders on one disk show the same size, and very nearly the same room. */
export const isSameDisk = (a: Room, b: Room): boolean =>
  a.total === b.total && Math.abs(a.free - b.free) < a.total / 1000;

/** A disk that several folders lie on is told of once, as that of the first. */
export const diskStandings = (disks: readonly DiskReading[]): readonly Standing[] =>
  disks
    .filter((disk, index) => !disks.slice(0, index).some((other) => isSameDisk(other, disk)))
    .flatMap((disk) => diskStanding(disk) ?? []);

const BACKUP_HOURS = 48;

export interface BackupReadings {
  readonly now: IsoInstant;
  /** When the latest was taken, for whatever reason. */
  readonly latest?: IsoInstant;
  /** How the last nightly try failed, when it did. */
  readonly failed?: Pick<WarningOf<'backup_failed'>, 'reason' | 'code'> & { readonly at: IsoInstant };
  /** Since when the bot takes them; missing when it takes none. */
  readonly takenSince?: IsoInstant;
}

/** Nothing where the bot takes no backups, or has not come to the first. */
export const backupStandings = ({ now, latest, failed, takenSince }: BackupReadings): readonly Standing[] => {
  const isFailed = failed !== undefined && failed.at > (latest ?? '');
  const from = latest ?? takenSince;
  if (takenSince !== undefined && from !== undefined && addHours(from, BACKUP_HOURS) < now) {
    const why = isFailed ? { reason: failed.reason } : {};
    return [trouble({ what: 'backup_missing', ...(latest !== undefined && { latest }), ...why })];
  }
  if (isFailed) {
    const { reason, code } = failed;
    return [trouble({ what: 'backup_failed', reason, ...(code !== undefined && { code }) })];
  }
  return latest === undefined ? [] : [{ state: 'fine', subject: 'backup' }];
};

const LATE_HOURS = 2;
const LEFT_HOURS = 48;

export interface WeekReadings {
  readonly week: IsoWeek;
  /** When its sending began, or should have. */
  readonly since: IsoInstant;
  /** A sending is under way, or should be. */
  readonly isBeingSent: boolean;
  /** How it ended has been told. */
  readonly isTold: boolean;
  /** One that nobody has approved is not sent. */
  readonly holdsUnapproved: boolean;
  readonly records: readonly DigestRecord[];
}

/** Held by choice for good: the week is skipped, or there is nothing to tell. */
const isMeant = (record: DigestRecord): boolean =>
  record.state === 'planned' && (record.held?.why === 'week_skipped' || record.held?.why === 'empty_week');

const waitsForPerson = (record: DigestRecord, holdsUnapproved: boolean): boolean =>
  record.state !== 'sent' && !isMeant(record) && (holdsUnapproved || !isFree(record));

/** What nobody has been told of the week that went out last: still at it after two hours, or waiting after two days. */
export const digestStandings = (
  { week, since, isBeingSent, isTold, holdsUnapproved, records }: WeekReadings,
  now: IsoInstant,
  runId: string,
): readonly Standing[] => {
  const all = MUNICIPALITY_IDS.map((id) => records.find(({ municipalityId }) => municipalityId === id));
  const hasTurn = (record: DigestRecord | undefined): boolean =>
    (isBeingSent && (isFree(record) || record.state === 'approved')) ||
    (record !== undefined && nextStep(record, now, runId) !== 'none');
  if (!isTold && addHours(since, LATE_HOURS) <= now && all.some(hasTurn)) {
    return [trouble({ what: 'digests_late', week })];
  }
  if (all.some(hasTurn) || addHours(since, LEFT_HOURS) > now) return [];
  const isLeft = records.some((record) => waitsForPerson(record, holdsUnapproved));
  return isLeft ? [trouble({ what: 'digests_left', week })] : [];
};

/** So many times in a row are more than chance. */
const TIMES = 3;

/** Work that takes so long does not end by itself; the digests may, and have a warning of their own. */
const HANGS_AFTER_HOURS = 2;

const hangingOf = (rows: readonly JobRow[], job: JobName, now: IsoInstant): JobRow | undefined =>
  job === 'weekly_digests'
    ? undefined
    : rows.find(
        ({ name, state, startedAt }) =>
          name === job && state === 'running' && addHours(startedAt, HANGS_AFTER_HOURS) <= now,
      );

/** How the jobs stand, by their rows; the backup tells of itself. */
export const jobStandings = (rows: readonly JobRow[], now: IsoInstant, zone: TimeZone): readonly Standing[] =>
  JOB_NAMES.filter((name) => name !== 'back_up').flatMap((job): readonly Standing[] => {
    const hanging = hangingOf(rows, job, now);
    if (hanging !== undefined)
      return [trouble({ what: 'job_failing', job, since: localDate(hanging.startedAt, zone), times: 0 })];
    const ended = rows
      .filter(({ name, state }) => name === job && (state === 'done' || state === 'failed'))
      .toSorted((a, b) => b.dueAt.localeCompare(a.dueAt));
    if (ended[0]?.state === 'done') return [{ state: 'fine', subject: `job ${job}` }];
    const done = ended.findIndex(({ state }) => state === 'done');
    const failed = done === -1 ? ended : ended.slice(0, done);
    const first = failed.at(-1);
    if (first === undefined || failed.length < TIMES) return [];
    const since = localDate(first.dueAt, zone);
    return [trouble({ what: 'job_failing', job, since, times: failed.length })];
  });
