import type { IsoDate, IsoInstant } from '../domain/calendar.js';
import type { BackupFailure, DiskPlace, SecretOwner } from '../domain/operations-warning.js';

export const BACKUP_REASONS = ['nightly', 'on_demand', 'before_migration', 'before_restore'] as const;
/** What a backup was taken for. */
export type BackupReason = (typeof BACKUP_REASONS)[number];

/** One backup as it lies in the folder of backups. */
export interface KeptBackup {
  /** The file's name in the folder of backups. */
  readonly file: string;
  readonly takenAt: IsoInstant;
  readonly bytes: number;
  readonly why: BackupReason;
  /** The day that it is taken away by itself; missing when it stays until somebody removes it. */
  readonly lapsesOn?: IsoDate;
  /** What a restore put aside though it could not be read: it holds names, and is no help. */
  readonly isUnread?: true;
}

/** None was taken, and earlier ones are as they were. */
export interface BackupFailed {
  readonly state: 'failed';
  readonly reason: BackupFailure;
  /** What the system called the trouble, such as ENOSPC. */
  readonly code?: string;
}

export type BackupTaken = { readonly state: 'taken'; readonly backup: KeptBackup } | BackupFailed;

/** Copies of all that is stored, taken while the bot runs. */
export interface Backups {
  /** Takes one, and takes away those that have lapsed. Never rejects. */
  take(why: BackupReason): Promise<BackupTaken>;
  /** Those that are kept, newest first; none when the folder cannot be read. */
  list(): Promise<readonly KeptBackup[]>;
}

/** Room on the disk that a folder lies on, in bytes. */
export interface DiskSpace {
  readonly free: number;
  readonly total: number;
}

/** The machine that the program runs on. */
export interface Host {
  /** Undefined when the system does not say. Never rejects. */
  diskSpace(place: DiskPlace): Promise<DiskSpace | undefined>;
}

/** What is counted of what the program does; never with names, texts or ids of people. */
export interface Meter {
  /** A question was answered, got an honest no, or was of a kind that is not answered. */
  asked(outcome: QuestionOutcome): void;
  /** A turn begins; what is given back is called once, when its reply is ready. */
  turn(input: TurnInput): (outcome: TurnOutcome) => void;
}

export const QUESTION_OUTCOMES = ['answered', 'declined', 'refused'] as const;
export type QuestionOutcome = (typeof QUESTION_OUTCOMES)[number];

export const TURN_INPUTS = ['text', 'press', 'file_answer', 'search', 'message_action', 'installed'] as const;
export type TurnInput = (typeof TURN_INPUTS)[number];

export const TURN_OUTCOMES = ['answered', 'refused', 'failed'] as const;
/** `refused` for what somebody may not do or cannot be read; `failed` for an error of ours. */
export type TurnOutcome = (typeof TURN_OUTCOMES)[number];

export const TURN_REFUSALS = ['user_limit', 'tenant_limit', 'queue_full'] as const;
/** Why a turn was not taken: one person, one organisation or all together sent too many. */
export type TurnRefusal = (typeof TURN_REFUSALS)[number];

/** How many turns are worked on, and how many wait for that. */
export interface TurnLoad {
  readonly running: number;
  readonly waiting: number;
}

/** Counts nothing. */
export const noMeter: Meter = { asked: () => {}, turn: () => () => {} };

/** A secret with an end: after the day the bot, or the sign-in for digests, no longer works. */
export interface ExpiringSecret {
  readonly of: SecretOwner;
  /** The last day that it works. */
  readonly expiresOn: IsoDate;
}
