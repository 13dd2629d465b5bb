import { createHash } from 'node:crypto';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { IsoInstant } from '../../domain/calendar.js';
import type { BackupReason } from '../../usecases/operations-ports.js';
import {
  BACKUP_FORMAT,
  type BackedUpFile,
  backupNamed,
  FILE_FOLDERS,
  isBackedUp,
  MANIFEST_NAME,
  type Manifest,
  manifestSchema,
} from './backup-format.js';
import { bytesOf } from './collection-file.js';
import { ifThere } from './durable-file.js';
import { type Loaded, load } from './load.js';
import { CURRENT_SCHEMA, type Schema } from './migrations.js';
import type { Source } from './source.js';
import { DamagedFile, newerSchema } from './start-refused.js';
import { readZip, type ZipReader } from './zip-reader.js';

/** A list of the most files that a zip has. */
const LONGEST_MANIFEST = 16 * 1024 * 1024;
/** All of a backup, unpacked; the records of all municipalities' work are a few tens of megabytes. */
const MOST_BYTES = 2 * 1024 * 1024 * 1024;

/** A backup that is open for reading. */
export interface OpenedBackup {
  readonly path: string;
  /** Undefined for a folder whose name does not say. */
  readonly takenAt?: IsoInstant;
  readonly why?: BackupReason;
  /** Bytes on the disk. */
  readonly bytes: number;
  /** Of the files in it, with forward slashes. */
  readonly names: readonly string[];
  /** The content of one of them, checked against its checksum. @throws DamagedFile */
  read(name: string): Promise<Buffer>;
  close(): Promise<void>;
}

const versioned = z.object({ format: z.int(), schema: z.int().optional() });

const manifestIn = async (path: string, zip: ZipReader, known: number): Promise<Manifest> => {
  const wrong = (cause?: unknown): DamagedFile =>
    new DamagedFile(path, 'det är ingen säkerhetskopia av FoU-boten', { cause });
  if (zip.names[0] !== MANIFEST_NAME) throw wrong();
  let value: unknown;
  try {
    value = JSON.parse((await zip.read(MANIFEST_NAME, LONGEST_MANIFEST)).toString());
  } catch (error) {
    throw error instanceof SyntaxError ? wrong(error) : error;
  }
  const { data: version } = versioned.safeParse(value);
  if (version !== undefined && (version.format > BACKUP_FORMAT || (version.schema ?? 0) > known))
    throw newerSchema(path, version.schema ?? version.format, known);
  const parsed = manifestSchema.safeParse(value);
  if (!parsed.success) throw wrong();
  const { files } = parsed.data;
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const inZip = new Set(zip.names);
  const isWhole = inZip.size === files.length + 1 && files.every(({ name }) => inZip.has(name));
  if (!isWhole || total > MOST_BYTES) throw wrong();
  return parsed.data;
};

const checkedContent = async (path: string, zip: ZipReader, file: BackedUpFile): Promise<Buffer> => {
  const content = await zip.read(file.name, file.size);
  const sum = createHash('sha256').update(content).digest('hex');
  if (content.length !== file.size || sum !== file.sha256)
    throw new DamagedFile(path, `kontrollsumman för ${file.name} stämmer inte`);
  return content;
};

const openZip = async (path: string, known: number): Promise<OpenedBackup> => {
  const handle = await open(path, 'r');
  try {
    const zip = await readZip(path, handle);
    const { takenAt, why, files } = await manifestIn(path, zip, known);
    const byName = new Map(files.map((file) => [file.name, file]));
    return {
      path,
      takenAt,
      why,
      bytes: (await handle.stat()).size,
      names: [...byName.keys()],
      read: async (name) => {
        const file = byName.get(name);
        if (file === undefined) throw new DamagedFile(path, `filen ${name} saknas`);
        return checkedContent(path, zip, file);
      },
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
};

/** Names of a data folder's files that belong in a backup, or lie in one that is a folder. */
export const namesToBackUp = async (folder: string): Promise<readonly string[]> => {
  const inFolder = async (name: string): Promise<readonly string[]> =>
    (await ifThere(readdir(join(folder, name)))) ?? [];
  const inFolders = FILE_FOLDERS.map(async (name) => (await inFolder(name)).map((file) => `${name}/${file}`));
  const names = [await inFolder('.'), ...(await Promise.all(inFolders))].flat();
  return names.filter(isBackedUp).sort();
};

const openFolder = async (path: string): Promise<OpenedBackup> => {
  const names = await namesToBackUp(path);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(path, name))).size));
  return {
    path,
    ...backupNamed(basename(path)),
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    names,
    read: async (name) => {
      const bytes = await bytesOf(join(path, name));
      if (bytes === undefined) throw new DamagedFile(join(path, name), 'filen saknas');
      return bytes;
    },
    close: async () => {},
  };
};

/**
 * Opens a backup: a file, or a folder as the program made them before version 0.8.
 * @throws DamagedFile when it is none, or not whole
 * @throws StartRefused `newer_schema`
 */
export const openBackup = async (path: string, schema: Schema = CURRENT_SCHEMA): Promise<OpenedBackup> =>
  (await stat(path)).isDirectory() ? openFolder(path) : openZip(path, schema.version);

/** A backup as files that a store can be read from. */
export const sourceOf = ({ path, names, read }: OpenedBackup): Source => ({
  pathOf: (name) => join(path, name),
  names: async () => names,
  read: async (name) => (names.includes(name) ? read(name) : undefined),
});

/**
 * Reads all of a backup, checks every file and opens it as a store.
 * @throws DamagedFile
 * @throws StartRefused `newer_schema`
 */
export const checkBackup = async (backup: OpenedBackup, schema: Schema = CURRENT_SCHEMA): Promise<Loaded> => {
  const loaded = await load(sourceOf(backup), schema);
  if (loaded.journal === undefined) throw new DamagedFile(backup.path, 'journalen saknas');
  const read = new Set([loaded.journal.path, ...[...loaded.files.keys()].map((n) => join(backup.path, n))]);
  for (const name of backup.names) if (!read.has(join(backup.path, name))) await backup.read(name);
  return loaded;
};
