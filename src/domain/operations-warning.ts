import {
  addDays,
  type IsoDate,
  type IsoInstant,
  type IsoWeek,
  localDate,
  type TimeZone,
} from './calendar.js';
import type { JobName } from './job.js';

export const SECRETS = ['bot', 'graph'] as const;
/** Whose secret: the bot's own, or that of the app behind the digests. */
export type SecretOwner = (typeof SECRETS)[number];
export const SECRET_STAGES = ['month', 'fortnight', 'days', 'lapsed'] as const;
export const DISK_PLACES = ['data', 'backups'] as const;
/** A folder that the program writes in. */
export type DiskPlace = (typeof DISK_PLACES)[number];
export const DISK_STAGES = ['low', 'critical'] as const;
export const BACKUP_FAILURES = ['disk_full', 'not_writable', 'damaged', 'other'] as const;
/** What was in the way of a backup. */
export type BackupFailure = (typeof BACKUP_FAILURES)[number];

/** Something about how the program runs that a person has to do something about. */
export type OperationsWarning =
  /** The bot's own secret, or that of the app behind the digests, ends. `expiresOn` is the last day that it works. */
  | {
      readonly what: 'secret';
      readonly of: SecretOwner;
      readonly stage: (typeof SECRET_STAGES)[number];
      readonly expiresOn: IsoDate;
    }
  /** Little room is left on the disk that a folder lies on; in bytes. */
  | {
      readonly what: 'disk';
      readonly place: DiskPlace;
      readonly stage: (typeof DISK_STAGES)[number];
      readonly free: number;
      readonly total: number;
    }
  /** The nightly backup was not taken; `code` is what the system called the trouble, such as ENOSPC. */
  | {
      readonly what: 'backup_failed';
      readonly reason: BackupFailure;
      readonly code?: string;
    }
  /** There is none from the last two days; `latest` is missing when there is none at all. */
  | {
      readonly what: 'backup_missing';
      readonly latest?: IsoInstant;
      /** Why the last try failed, when that is known. */
      readonly reason?: BackupFailure;
    }
  /** The week's digests should have gone out hours ago, the bot is still at it, and nobody has been told. */
  | { readonly what: 'digests_late'; readonly week: IsoWeek }
  /** The week's digests should have gone out days ago, and some still wait for a person. */
  | { readonly what: 'digests_left'; readonly week: IsoWeek }
  /** Scheduled work has failed every time since a day, or `times` is 0: begun then, it has not ended for hours. */
  | {
      readonly what: 'job_failing';
      readonly job: JobName;
      readonly since: IsoDate;
      readonly times: number;
    };

/** Those whose end is told; of digests what became of them is told anyway. */
export type MendableWarning = Exclude<OperationsWarning, { readonly what: 'digests_late' | 'digests_left' }>;

/** What a warning is about: a worse one about the same takes its place. */
export const subjectOf = (warning: OperationsWarning): string => {
  switch (warning.what) {
    case 'secret':
      return `secret ${warning.of}`;
    case 'disk':
      return `disk ${warning.place}`;
    case 'backup_failed':
    case 'backup_missing':
      return 'backup';
    case 'digests_late':
    case 'digests_left':
      return `digests ${warning.week}`;
    case 'job_failing':
      return `job ${warning.job}`;
  }
};

/** What tells one warning about the same from another: once one of these is told it is not told again at once. */
export const stageOf = (warning: OperationsWarning): string => {
  switch (warning.what) {
    case 'secret':
      return `${warning.expiresOn} ${warning.stage}`;
    case 'disk':
      return warning.stage;
    case 'backup_failed':
      return `${warning.what} ${warning.reason}`;
    default:
      return warning.what;
  }
};

const rankOf = (warning: OperationsWarning): number => {
  switch (warning.what) {
    case 'secret':
      return SECRET_STAGES.indexOf(warning.stage);
    case 'disk':
      return DISK_STAGES.indexOf(warning.stage);
    case 'backup_missing':
    case 'digests_left':
      return 1;
    default:
      return 0;
  }
};

/** How one thing stands; of what nothing is known, or what lies between good and bad, there is none. */
export type Standing =
  | { readonly state: 'trouble'; readonly warning: OperationsWarning }
  | { readonly state: 'fine'; readonly subject: string };

/** What people have been told. */
export interface Told {
  readonly kind: 'warning' | 'mended';
  readonly warning: OperationsWarning;
  readonly at: IsoInstant;
}

const AGAIN_AFTER_DAYS = 7;
const LASTING: readonly OperationsWarning['what'][] = [
  'disk',
  'backup_failed',
  'backup_missing',
  'job_failing',
];

const isMendable = (warning: OperationsWarning): warning is MendableWarning =>
  warning.what !== 'digests_late' && warning.what !== 'digests_left';

/** What has been told of the same since it was last over, oldest first. */
const toldSinceMended = (told: readonly Told[], subject: string): readonly Told[] => {
  const same = told
    .filter(({ warning }) => subjectOf(warning) === subject)
    .toSorted((a, b) => a.at.localeCompare(b.at));
  return same.slice(same.findLastIndex(({ kind }) => kind === 'mended') + 1);
};

/** A secret that has been changed for another that ends has stages of its own. */
const isAboutAsBad = (told: OperationsWarning, now: OperationsWarning): boolean => {
  if (told.what === 'secret' && now.what === 'secret' && told.expiresOn !== now.expiresOn) return false;
  return stageOf(told) === stageOf(now) || rankOf(told) > rankOf(now);
};

const isToTell = (
  warning: OperationsWarning,
  told: readonly Told[],
  now: IsoInstant,
  zone: TimeZone,
): boolean => {
  const earlier = toldSinceMended(told, subjectOf(warning));
  if (!earlier.some((before) => isAboutAsBad(before.warning, warning))) return true;
  const last = earlier.at(-1)?.at ?? now;
  const again = addDays(localDate(last, zone), AGAIN_AFTER_DAYS);
  return LASTING.includes(warning.what) && again <= localDate(now, zone);
};

/**
 * What to tell: a trouble when it is new or has become worse, one that lasts again after seven days, and once that
 * it is over.
 */
export const warningsToTell = (
  standings: readonly Standing[],
  told: readonly Told[],
  now: IsoInstant,
  zone: TimeZone,
): { readonly warnings: readonly OperationsWarning[]; readonly mended: readonly MendableWarning[] } => ({
  warnings: standings.flatMap((standing) =>
    standing.state === 'trouble' && isToTell(standing.warning, told, now, zone) ? [standing.warning] : [],
  ),
  mended: standings.flatMap((standing) => {
    if (standing.state === 'trouble') return [];
    const last = toldSinceMended(told, standing.subject).at(-1)?.warning;
    return last !== undefined && isMendable(last) ? [last] : [];
  }),
});
