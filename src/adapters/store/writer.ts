import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock, Log, Store } from '../../usecases/ports.js';
import { outsideTrace } from '../../usecases/trace.js';
import { BACKUP_FOLDER } from './backup-format.js';
import { Commits } from './commits.js';
import { isLeftover } from './durable-file.js';
import { Journal, type OpenJournalFile, openJournalFile } from './journal.js';
import { headLine, JOURNAL_NAME } from './journal-format.js';
import type { Loaded } from './load.js';
import { CURRENT_SCHEMA, type Schema } from './migrations.js';
import type { Written } from './records.js';
import { Snapshots } from './snapshot.js';
import { SnapshotSchedule } from './snapshot-schedule.js';
import { takeBackup } from './take-backup.js';
import { createWritableProbe } from './writable-probe.js';

export interface WriterOptions {
  readonly folder: string;
  /** Where a copy is put before a migration; the folder `backups` in the data folder when it is missing. */
  readonly backups?: string;
  /** A backup holds what is in the folder, so none is taken before a migration. */
  readonly isBackedUp?: boolean;
  /** Names backups by their time. */
  readonly clock: Clock;
  readonly log?: Log;
  /** The collection files are brought up to date after so many commits … */
  readonly snapshotAfterCommits?: number;
  /** … or when there has been no commit for so long, in milliseconds. */
  readonly snapshotAfterQuietMs?: number;
  readonly schema?: Schema;
  readonly openJournalFile?: OpenJournalFile;
}

export interface Writer {
  readonly commit: Store['commit'];
  /** Whether a commit made now would be written; looked at no more than every five seconds. Never rejects. */
  isWritable(): Promise<boolean>;
  /** Nothing is written after this. */
  refuse(reason: Error): void;
  /** Finishes what was begun and brings the collection files up to date. */
  close(): Promise<void>;
}

/** The lowest schema version on disk; undefined in a new folder. */
const oldestSchema = ({ files, journal }: Loaded): number | undefined => {
  const lines = journal === undefined ? [] : [journal.text.head, ...journal.text.entries];
  const versions = [...files.values(), ...lines].map((each) => each.schema);
  return versions.length === 0 ? undefined : Math.min(...versions);
};

const sweep = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder))
    if (isLeftover(name)) await rm(join(folder, name), { force: true });
};

const startJournal = (loaded: Loaded, schema: Schema, options: WriterOptions): Promise<Journal> => {
  const files = Object.fromEntries([...loaded.files].map(([name, file]) => [name, file.seq]));
  const old = loaded.journal?.text;
  const head = headLine({ schema: schema.version, seq: old?.head.seq ?? 0, files });
  const content = Buffer.concat([head, old?.body ?? Buffer.alloc(0)]);
  const path = join(options.folder, JOURNAL_NAME);
  return Journal.start(path, content, options.openJournalFile ?? openJournalFile);
};

/** Starts writing where `loaded` ends. The caller has the folder's lock. */
export const startWriter = async (loaded: Loaded, options: WriterOptions): Promise<Writer> => {
  const { folder, clock, log, schema = CURRENT_SCHEMA } = options;
  const isOld = (oldestSchema(loaded) ?? schema.version) < schema.version;
  if (isOld && options.isBackedUp !== true) {
    const { backups = join(folder, BACKUP_FOLDER) } = options;
    const at = clock.now();
    const backup = await takeBackup({ folder, backups, at, why: 'before_migration', schema });
    log?.info({ backup }, 'store copied before migration');
  }
  await sweep(folder);

  const { records, seq } = loaded;
  const journal = await startJournal(loaded, schema, options);
  const onWritten = (changes: readonly Written[]) => {
    for (const written of changes) snapshots.touch(written);
    schedule.committed();
  };
  const commits = new Commits({ records, seq, schema: schema.version, journal, onWritten });
  const files = [...loaded.files.values()];
  const touched = isOld ? [...files, ...loaded.touched] : loaded.touched;
  const parts = { folder, schema: schema.version, journal, commits, records };
  const snapshots = new Snapshots(parts, { files, touched });
  // Whoever's commit it comes after, it is about everybody's.
  const takeOrWarn = () =>
    outsideTrace(() =>
      snapshots.take().catch((error: unknown) => {
        log?.warn({ err: error }, 'snapshot failed; the journal has everything');
      }),
    );
  const schedule = new SnapshotSchedule(takeOrWarn, {
    afterCommits: options.snapshotAfterCommits ?? 500,
    afterQuietMs: options.snapshotAfterQuietMs ?? 30_000,
  });

  if (isOld) await snapshots.take();
  else if (touched.length > 0) schedule.committed();
  let isClosed = false;
  const probe = createWritableProbe({ folder, assertWritable: () => journal.assertWritable() });
  return {
    isWritable: async () => !isClosed && (await probe()),
    commit: async (changes) => {
      if (isClosed) throw new Error('Lagret är stängt.');
      return commits.commit(changes);
    },
    refuse: (reason) => journal.refuse(reason),
    close: async () => {
      isClosed = true;
      schedule.stop();
      await commits.inTurn(() => undefined);
      await takeOrWarn();
      await journal.close();
    },
  };
};
