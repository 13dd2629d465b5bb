import type { Store } from '../../usecases/ports.js';
import { makeFolder } from './durable-file.js';
import { loadOrRefuse } from './load-or-refuse.js';
import { takeLock } from './lock.js';
import { CURRENT_SCHEMA } from './migrations.js';
import { readingFrom } from './open-read-only.js';
import { finishReplacement } from './replacement.js';
import { orUnusable } from './start-refused.js';
import { takenOverSentence } from './trouble-sentences.js';
import { startWriter, type Writer, type WriterOptions } from './writer.js';

export interface StoreOptions extends WriterOptions {
  /** How long a start waits for another process to let go of the folder, in milliseconds. */
  readonly lockWaitMs?: number;
  /** A holder that has given no sign of life for this long is dead, in milliseconds; at least 2000. */
  readonly lockStaleMs?: number;
  /** Called once when another process has the folder and the start begins to wait. */
  readonly onWait?: () => void;
  /** Called when another process has taken the folder; every later commit is refused. */
  readonly onLost?: (reason: Error) => void;
}

export interface OpenedStore {
  readonly store: Store;
  /** Whether a commit made now would be written; looked at no more than every five seconds. Never rejects. */
  isWritable(): Promise<boolean>;
  /** Finishes what was begun, brings the collection files up to date and lets the folder go. */
  close(): Promise<void>;
}

const open = async (options: StoreOptions): Promise<OpenedStore> => {
  const { folder, log, schema = CURRENT_SCHEMA } = options;
  await makeFolder(folder);
  let writer: Writer | undefined;
  const lease: { lost?: Error } = {};
  const release = await takeLock(folder, {
    waitMs: options.lockWaitMs ?? 30_000,
    staleMs: options.lockStaleMs ?? 10_000,
    onWait: () => options.onWait?.(),
    onLost: (cause) => {
      lease.lost = new Error(takenOverSentence(folder), { cause });
      writer?.refuse(lease.lost);
      options.onLost?.(lease.lost);
    },
  });
  const close = async () => {
    try {
      await writer?.close();
    } finally {
      if (lease.lost === undefined) await release();
    }
  };

  try {
    if (await finishReplacement(folder)) log?.info({}, 'a restore that was broken off is finished');
    const loaded = await loadOrRefuse(folder, schema, options.backups);
    writer = await startWriter(loaded, options);
    if (lease.lost !== undefined) {
      writer.refuse(lease.lost);
      throw lease.lost;
    }
    const { entries = [], tornBytes = 0 } = loaded.journal?.text ?? {};
    log?.info({ files: loaded.files.size, replayed: entries.length, tornBytes }, 'store opened');
    let closing: Promise<void> | undefined;
    const { commit, isWritable } = writer;
    return {
      store: { ...readingFrom(loaded.records), commit },
      isWritable,
      close: () => {
        closing ??= close();
        return closing;
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
};

/**
 * Opens a folder for its one writer; makes it when it does not exist.
 * @throws StartRefused when another process writes there, a file is damaged, a newer program has been
 * there, or the folder cannot be used. Then nothing has been changed.
 */
export const openStore = (options: StoreOptions): Promise<OpenedStore> =>
  orUnusable(options.folder, open(options));
