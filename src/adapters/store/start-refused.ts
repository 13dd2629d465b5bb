import { systemCodeOf } from '../../usecases/store-unavailable.js';
import {
  damagedSentence,
  damagedWithoutBackupSentence,
  halfReplacedSentence,
  inUseSentence,
  newerSchemaSentence,
  nothingStoredSentence,
  unusableSentence,
} from './trouble-sentences.js';

/** Why the store does not open. The message is for whoever runs the bot. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
  readonly reason: 'in_use' | 'half_replaced' | 'damaged' | 'newer_schema' | 'unusable_folder';

  constructor(reason: StartRefused['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** One file that cannot be trusted; becomes a {@link StartRefused} that also names a good backup. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
  readonly file: string;

  /** `why` is a clause such as "filen är tom". */
  constructor(file: string, why: string, options?: ErrorOptions) {
    super(why, options);
    this.file = file;
  }
}

export const inUse = (folder: string): StartRefused => new StartRefused('in_use', inUseSentence(folder));

export const newerSchema = (file: string, written: number, known: number): StartRefused =>
  new StartRefused('newer_schema', newerSchemaSentence(file, written, known));

/** `backup` is the newest that itself opens, if there is one. */
export const damaged = (damage: DamagedFile, backup: string | undefined): StartRefused => {
  const { file, message } = damage;
  const sentence =
    backup === undefined
      ? damagedWithoutBackupSentence(file, message)
      : damagedSentence(file, message, backup);
  return new StartRefused('damaged', sentence, { cause: damage });
};

/** A restore was broken off when its files were ready and not all in their places. */
export const halfReplaced = (folder: string): StartRefused =>
  new StartRefused('half_replaced', halfReplacedSentence(folder));

/** There is nothing to take a backup of. */
export const nothingStored = (folder: string): StartRefused =>
  new StartRefused('unusable_folder', nothingStoredSentence(folder));

/** Waits for a folder to open; what the system has against the folder or its files becomes a refusal. */
export const orUnusable = async <T>(folder: string, opening: Promise<T>): Promise<T> => {
  try {
    return await opening;
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === undefined) throw error;
    throw new StartRefused('unusable_folder', unusableSentence(folder, code), { cause: error });
  }
};
