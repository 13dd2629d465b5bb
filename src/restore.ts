import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, writeDurablyInFolder } from './adapters/store/durable-file.js';
import { keepAsFolder } from './adapters/store/keep-as-folder.js';
import { load } from './adapters/store/load.js';
import { takeLock } from './adapters/store/lock.js';
import { readingFrom } from './adapters/store/open-read-only.js';
import {
  finishReplacement,
  isHalfReplaced,
  replaceFiles,
  unpackReplacement,
} from './adapters/store/replacement.js';
import { orUnusable, StartRefused } from './adapters/store/start-refused.js';
import { takeBackup } from './adapters/store/take-backup.js';
import { systemClock } from './adapters/system/clock.js';
import {
  changesFile,
  complain,
  isConfirmed,
  linesOfChanges,
  type RestoreFront,
  type RestoreOptions,
  restoreOptionsIn,
  say,
} from './adapters/terminal/restore-command.js';
import type { Variables } from './config.js';
import type { Somebody } from './domain/traces.js';
import { backupFolderOf, holdsDemo, openRestored } from './open-ports.js';
import { wrongPlaceOf } from './restore-place.js';
import { textsIn } from './texts/index.js';
import { auditBackup } from './usecases/audit-backups.js';
import { carryOver } from './usecases/carry-over.js';
import { changesAfter, isGrownFrom, type Reading } from './usecases/changes-after.js';
import { doubtSendings } from './usecases/doubt-sendings.js';
import { type ErasedSince, erasedSinceBackup, redoErasures } from './usecases/redo-erasures.js';
import { isAboutFiles, isOfTheDisk, openWhole, reasonOf, type Whole } from './whole-backup.js';

const DONE = 0;
const FAILED = 1;
const NOT_UNDERSTOOD = 2;

const words = textsIn('sv').backups;

const LOCK_WAIT_MS = 15_000;
const LOCK_STALE_MS = 10_000;

/** What is stored where the backup is to go, or in the folder to compare with. */
type Later =
  | { readonly state: 'read'; readonly store: Reading; readonly isGrown: boolean }
  | { readonly state: 'empty' }
  | { readonly state: 'unreadable'; readonly why: string };

const readLater = async (folder: string, backup: Reading): Promise<Later> => {
  try {
    const { journal, records } = await load(folder);
    if (journal === undefined) return { state: 'empty' };
    const store = readingFrom(records);
    return { state: 'read', store, isGrown: await isGrownFrom(backup, store) };
  } catch (error) {
    if (!isAboutFiles(error)) throw error;
    return { state: 'unreadable', why: reasonOf(error, folder) };
  }
};

interface Restoring extends Whole {
  readonly variables: Variables;
  readonly options: RestoreOptions;
  readonly front: RestoreFront;
}

/** Tells what came after the backup. @returns who is to be erased again, or undefined when the list was not written */
const tellAfter = async (
  { loaded, takenAt, options, front }: Restoring,
  later: Later,
): Promise<readonly Somebody[] | undefined> => {
  const backup = readingFrom(loaded.records);
  const tellErased = (since: ErasedSince | undefined): readonly Somebody[] => {
    if (since === undefined) {
      say(front, words.eraseYourself(takenAt));
      return [];
    }
    say(front, words.eraseAgain(since.people.length));
    if (since.untold > 0) say(front, words.eraseUntold(since.untold, takenAt));
    return since.people;
  };
  if (later.state !== 'read') {
    say(front, later.state === 'empty' ? words.after.empty : words.after.unreadable(later.why));
    return tellErased(undefined);
  }
  if (!later.isGrown) say(front, words.after.otherStore);
  const changes = await changesAfter(backup, later.store);
  for (const line of linesOfChanges(changes)) say(front, line);
  if (options.after !== undefined) {
    try {
      await writeDurablyInFolder(options.after, changesFile(changes));
    } catch (error) {
      complain(front, words.after.notWritten(options.after, reasonOf(error, options.after)));
      return undefined;
    }
    say(front, words.after.wrote(options.after));
  }
  return tellErased(await erasedSinceBackup(backup, later.store));
};

/** Keeps what is there; what cannot be read as a store, byte for byte. */
const keepPresent = async ({ variables, front }: Restoring, present: Later): Promise<void> => {
  if (present.state === 'empty') return;
  const { DATA_DIR: folder } = variables;
  const backups = backupFolderOf(variables);
  const at = systemClock.now();
  if (present.state === 'unreadable') {
    say(front, words.keptAsFolder(await keepAsFolder(folder, backups, at)));
    return;
  }
  say(front, words.kept(await takeBackup({ folder, backups, at, why: 'before_restore' })));
};

/** What is restored, made ready beside: nothing goes out twice, and who is erased stays so. */
const makeReady = async (
  { backup, takenAt, variables, front }: Restoring,
  later: Later,
  erased: readonly Somebody[],
): Promise<void> => {
  const folder = await unpackReplacement(backup, variables.DATA_DIR);
  const { ports, close } = await openRestored(variables, folder);
  try {
    if (later.state === 'read') say(front, words.carried(await carryOver(ports.store, later.store)));
    if (later.state !== 'read' || !later.isGrown) {
      const { digests, notices } = await doubtSendings(ports, takenAt);
      say(front, words.doubted(digests, notices));
    }
    const left = await redoErasures(ports, erased);
    if (left > 0) say(front, words.eraseLeft(left));
    await auditBackup(ports, { action: 'restore', by: 'system', takenAt });
  } finally {
    await close();
  }
};

/** The folder's lock is held from before it is read until all is in its place. */
const replace = async (restoring: Restoring): Promise<number> => {
  const { loaded, variables, options, front } = restoring;
  const { DATA_DIR: folder } = variables;
  if (await finishReplacement(folder)) say(front, words.finished);
  const backup = readingFrom(loaded.records);
  const present = await readLater(folder, backup);
  const later = options.compare === undefined ? present : await readLater(options.compare, backup);
  const erased = await tellAfter(restoring, later);
  if (erased === undefined) return FAILED;
  if (!options.isSure && !(await isConfirmed(front, folder))) {
    say(front, words.stopped);
    return FAILED;
  }
  try {
    await keepPresent(restoring, present);
  } catch (error) {
    if (!isOfTheDisk(error)) throw error;
    complain(front, words.notKept(reasonOf(error, backupFolderOf(variables))));
    return FAILED;
  }
  try {
    await makeReady(restoring, later, erased);
  } catch (error) {
    await finishReplacement(folder);
    if (!isOfTheDisk(error) && !isAboutFiles(error)) throw error;
    complain(front, words.notReplaced(reasonOf(error, folder)));
    return FAILED;
  }
  try {
    await replaceFiles(folder);
  } catch (error) {
    if (!isOfTheDisk(error)) throw error;
    const say = (await isHalfReplaced(folder)) ? words.halfReplaced : words.notReplaced;
    complain(front, say(reasonOf(error, folder)));
    return FAILED;
  }
  say(front, words.done(folder));
  say(front, words.next);
  return DONE;
};

const lockOf = (folder: string, front: RestoreFront): Promise<() => Promise<void>> =>
  takeLock(folder, {
    waitMs: front.waitMs ?? LOCK_WAIT_MS,
    staleMs: LOCK_STALE_MS,
    onWait: () => complain(front, words.waiting(folder)),
    onLost: (reason) => {
      // Another process writes there now; to go on would mix the two.
      complain(front, reason.message);
      process.exit(FAILED);
    },
  });

const underLock = async (restoring: Restoring): Promise<number> => {
  const { variables, front } = restoring;
  const { DATA_DIR: folder } = variables;
  let release: () => Promise<void>;
  try {
    release = await orUnusable(
      folder,
      makeFolder(folder).then(() => lockOf(folder, front)),
    );
  } catch (error) {
    if (!(error instanceof StartRefused)) throw error;
    complain(front, error.reason === 'in_use' ? words.running : error.message);
    return FAILED;
  }
  try {
    return await replace(restoring);
  } finally {
    await release();
  }
};

/**
 * `npm run restore -- FILE`: puts a backup in the place of what is stored, after checking it and keeping what is there.
 * @returns the exit code: 0, or 1 when nothing was replaced, or 2 when the command line is no use (on `err`)
 */
export const restore = async (
  variables: Variables,
  argv: readonly string[],
  front: RestoreFront,
): Promise<number> => {
  const options = restoreOptionsIn(argv);
  if (options === undefined) {
    complain(front, words.restoreUsage);
    return NOT_UNDERSTOOD;
  }
  if (!options.isCheck && !options.isSure && front.input.isTTY !== true) {
    complain(front, words.notAsked);
    return NOT_UNDERSTOOD;
  }
  const { file, after } = options;
  // Before anything is kept: one slip of the name and the list would stand where the journal was.
  if (after !== undefined && existsSync(after)) {
    complain(front, words.after.alreadyThere(after));
    return FAILED;
  }
  const path = existsSync(file) ? file : join(backupFolderOf(variables), file);
  const whole = await openWhole(path);
  if ('problem' in whole) {
    complain(front, whole.problem);
    return FAILED;
  }
  const restoring = { ...whole, variables, options, front };
  try {
    say(front, words.whole(path));
    const { records, seq } = whole.loaded;
    say(front, words.holds(records.size, seq, whole.takenAt));
    if (!options.isCheck) {
      const problem = wrongPlaceOf(variables, (await holdsDemo(readingFrom(records))) === false);
      if (problem === undefined) return await underLock(restoring);
      complain(front, problem);
      return FAILED;
    }
    const later = await readLater(options.compare ?? variables.DATA_DIR, readingFrom(records));
    if ((await tellAfter(restoring, later)) === undefined) return FAILED;
    say(front, words.checked);
    return DONE;
  } finally {
    await whole.backup.close();
  }
};
