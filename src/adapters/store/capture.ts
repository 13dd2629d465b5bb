import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { FILE_FOLDERS } from './backup-format.js';
import { unsealedHead } from './checksum.js';
import { bytesOf, placeNamed } from './collection-file.js';
import { ifThere } from './durable-file.js';
import { JOURNAL_NAME, type JournalText, readJournal } from './journal-format.js';
import { ATTEMPTS, lastSeqOf, PAUSE_MS } from './load.js';
import type { Schema } from './migrations.js';
import { namesToBackUp } from './open-backup.js';
import { refuseHalfReplaced } from './replacement.js';
import { DamagedFile, nothingStored } from './start-refused.js';
import { type PackedFile, packFile } from './zip-writer.js';

/** A data folder as it was at one commit. */
export interface Captured {
  /** Number of the commit. */
  readonly seq: number;
  /** The highest version of its files: what a program must know to open it. */
  readonly schema: number;
  readonly files: readonly PackedFile[];
}

const readAtStart = async (folder: string, schema: Schema) => {
  const path = join(folder, JOURNAL_NAME);
  const bytes = await bytesOf(path);
  const names = await namesToBackUp(folder);
  if (bytes !== undefined) return { bytes, names, text: readJournal(path, bytes, schema.version) };
  if (names.some((name) => placeNamed(name) !== undefined)) throw new DamagedFile(path, 'filen saknas');
  throw nothingStored(folder);
};

/** Its head, after looking at its checksum; parsing all of it would keep the turns of a running bot waiting. */
const headOf = (path: string, bytes: Buffer): { readonly schema: number; readonly seq: number } => {
  const head = unsealedHead(bytes);
  if (head === undefined) throw new DamagedFile(path, 'kontrollsumman stämmer inte');
  return head;
};

const highestSchema = ({ head, entries }: JournalText): number =>
  Math.max(head.schema, ...entries.map((entry) => entry.schema));

/** The collection files and the journal that was read before them; undefined when one of them is ahead of it. */
const captureStore = async (folder: string, schema: Schema): Promise<Captured | undefined> => {
  const { bytes, names, text } = await readAtStart(folder, schema);
  const seq = lastSeqOf(text);
  const listed = text.head.files;
  const files = [await packFile(JOURNAL_NAME, bytes.subarray(0, bytes.length - text.tornBytes))];
  const schemas = [highestSchema(text)];
  for (const name of new Set([...Object.keys(listed), ...names])) {
    if (placeNamed(name) === undefined) continue;
    const path = join(folder, name);
    const content = await bytesOf(path);
    if (content === undefined) throw new DamagedFile(path, 'filen saknas');
    const head = headOf(path, content);
    if (head.seq > seq) return undefined;
    if (head.seq < (listed[name] ?? 0)) throw new DamagedFile(path, 'filen är äldre än vad journalen säger');
    schemas.push(head.schema);
    files.push(await packFile(name, content));
  }
  return { seq, schema: Math.max(...schemas), files };
};

/** Those that are gone when their turn comes, nobody needs any more. */
const captureFiles = async (folder: string): Promise<readonly PackedFile[]> => {
  const files: PackedFile[] = [];
  for (const name of await namesToBackUp(folder)) {
    if (!FILE_FOLDERS.some((each) => name.startsWith(`${each}/`))) continue;
    const content = await ifThere(readFile(join(folder, name)));
    if (content !== undefined) files.push(await packFile(name, content));
  }
  return files;
};

/**
 * Reads a data folder as it was at one commit, also while a bot writes in it, by the rule that `load` reads by: the
 * journal first, and all again when a file is ahead of it. The files that records refer to are kept before their
 * record says so, so they are read last.
 * @throws DamagedFile
 * @throws StartRefused `newer_schema`, or `unusable_folder` when nothing is stored
 */
export const capture = async (folder: string, schema: Schema): Promise<Captured> => {
  for (let attempt = 1; ; attempt += 1) {
    const captured = await captureStore(folder, schema);
    if (captured !== undefined) {
      await refuseHalfReplaced(folder);
      return { ...captured, files: [...captured.files, ...(await captureFiles(folder))] };
    }
    if (attempt === ATTEMPTS)
      throw new DamagedFile(join(folder, JOURNAL_NAME), 'filerna har senare ändringar än journalen');
    await wait(PAUSE_MS);
  }
};
