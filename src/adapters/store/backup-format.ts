import { z } from 'zod';
import type { IsoInstant } from '../../domain/calendar.js';
import { BACKUP_REASONS, type BackupReason } from '../../usecases/operations-ports.js';
import { placeNamed } from './collection-file.js';
import { JOURNAL_NAME } from './journal-format.js';

export const BACKUP_FOLDER = 'backups';
/** First entry of a backup: what else is in it. */
export const MANIFEST_NAME = 'manifest.json';
export const BACKUP_FORMAT = 1;

/** Folders under DATA_DIR with the files that records refer to, each under the id of its record. */
export const FILE_FOLDERS = ['filer/erbjudna', 'filer/inlasta', 'filer/rapporter'] as const;

const FILE_NAME = /^(?<folder>filer\/[a-z]+)\/\d{4}-[\w-]+$/;

const isFileOfRecord = (name: string): boolean =>
  FILE_FOLDERS.some((folder) => folder === FILE_NAME.exec(name)?.groups?.['folder']);

/** Whether a backup holds such a file; `name` is its path in the data folder, with forward slashes. */
export const isBackedUp = (name: string): boolean =>
  name === JOURNAL_NAME || placeNamed(name) !== undefined || isFileOfRecord(name);

export const manifestSchema = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  program: z.string(),
  schema: z.int().positive(),
  /** Number of the last commit. */
  seq: z.int().nonnegative(),
  takenAt: z.iso.datetime(),
  why: z.enum(BACKUP_REASONS),
  files: z
    .array(
      z.strictObject({
        name: z.string().refine(isBackedUp),
        size: z.int().nonnegative(),
        sha256: z.string().regex(/^[\da-f]{64}$/),
      }),
    )
    .refine((files) => new Set(files.map(({ name }) => name)).size === files.length),
});
export type Manifest = z.output<typeof manifestSchema>;
export type BackedUpFile = Manifest['files'][number];

/** What a backup's name says of it. */
export interface BackupName {
  readonly takenAt: IsoInstant;
  readonly why: BackupReason;
  readonly schema: number;
}

/** `2026-11-18T023000.000Z-nightly-schema9.zip`: without colons, which Windows takes in no name. */
export const nameOfBackup = ({ takenAt, why, schema }: BackupName): string =>
  `${takenAt.replaceAll(':', '')}-${why}-schema${schema}.zip`;

/** Until version 0.8 the copy before a migration was a folder, and there were no others. */
const NAME =
  /^(?<day>\d{4}-\d\d-\d\d)T(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d\.\d{3})Z-(?:(?<why>[a-z_]+)-)?schema(?<schema>\d+)(?<zip>\.zip)?$/;

const KEPT_END = '-ersatt';
const KEPT_AT_END = /-ersatt$/;

/** The name of a folder with the files that a restore took the place of and that could not be opened as a store. */
export const nameOfKept = (takenAt: IsoInstant): string => `${takenAt.replaceAll(':', '')}${KEPT_END}`;

/** What the name of a file, or of a folder from before, says; undefined when it is no backup. */
export const backupNamed = (file: string): BackupName | undefined => {
  // Nobody could tell the schema of what a restore has put aside.
  const match = NAME.exec(file.replace(KEPT_AT_END, '-before_restore-schema0.zip'));
  if (match === null) return undefined;
  const { day, hour, minute, second, why, schema, zip } = match.groups ?? {};
  const reason = zip === undefined && why === undefined ? 'before_migration' : why;
  const known = BACKUP_REASONS.find((each) => each === reason);
  if (known === undefined || (zip === undefined) !== (why === undefined)) return undefined;
  return { takenAt: `${day}T${hour}:${minute}:${second}Z`, why: known, schema: Number(schema) };
};
