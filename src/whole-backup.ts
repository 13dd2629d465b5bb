import { existsSync } from 'node:fs';
import type { Loaded } from './adapters/store/load.js';
import { checkBackup, type OpenedBackup, openBackup } from './adapters/store/open-backup.js';
import { readingFrom } from './adapters/store/open-read-only.js';
import { DamagedFile, StartRefused } from './adapters/store/start-refused.js';
import { notKeptSentence } from './adapters/store/trouble-sentences.js';
import { systemClock } from './adapters/system/clock.js';
import type { IsoInstant } from './domain/calendar.js';
import { textsIn } from './texts/index.js';
import type { Reading } from './usecases/changes-after.js';
import { StoreUnavailable, systemCodeOf } from './usecases/store-unavailable.js';

const words = textsIn('sv').backups;

/** Whether the files are what is wrong. */
export const isAboutFiles = (error: unknown): error is DamagedFile | StartRefused =>
  error instanceof DamagedFile || error instanceof StartRefused;

/** As a sentence; what the system has against it is told by its code, which docs/drift.md explains. */
export const reasonOf = (error: unknown, place: string): string => {
  if (error instanceof DamagedFile) return `${error.file}: ${error.message}.`;
  if (error instanceof StoreUnavailable) return error.message;
  const cause = error instanceof StartRefused ? error.cause : error;
  const code = systemCodeOf(cause);
  if (code !== undefined) return notKeptSentence(place, code);
  return error instanceof Error ? error.message : String(error);
};

/** Whether the system would not. */
export const isOfTheDisk = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error;

/** A backup that is whole, and what is in it. */
export interface Whole {
  readonly backup: OpenedBackup;
  readonly loaded: Loaded;
  readonly takenAt: IsoInstant;
}

/** A folder from before version 0.8 may have been given another name: then its last audited change tells. */
const timeOf = async ({ takenAt }: OpenedBackup, store: Reading): Promise<IsoInstant> => {
  const rows = takenAt === undefined ? await store.find('audit') : [];
  return (
    takenAt ??
    rows
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ??
    systemClock.now()
  );
};

/** Opens a backup and reads all of it; or says why it cannot be used, as a sentence. */
export const openWhole = async (path: string): Promise<Whole | { readonly problem: string }> => {
  if (!existsSync(path)) return { problem: words.notThere(path) };
  try {
    const backup = await openBackup(path);
    try {
      const loaded = await checkBackup(backup);
      return { backup, loaded, takenAt: await timeOf(backup, readingFrom(loaded.records)) };
    } catch (error) {
      await backup.close();
      throw error;
    }
  } catch (error) {
    if (error instanceof StartRefused) return { problem: error.message };
    if (error instanceof DamagedFile) return { problem: words.notWhole(path, error.message) };
    if (isOfTheDisk(error)) return { problem: words.notThere(path) };
    throw error;
  }
};

/** What a backup holds, or why it cannot be used, as a sentence. */
export const checkOf = async (path: string) => {
  const whole = await openWhole(path);
  if ('problem' in whole) return whole;
  const { backup, loaded, takenAt } = whole;
  await backup.close();
  return { records: loaded.records.size, seq: loaded.seq, takenAt };
};
