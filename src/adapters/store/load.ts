import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Low } from 'lowdb';
import {
  bytesOf,
  type CollectionFile,
  CollectionFileAdapter,
  type Place,
  placeNamed,
} from './collection-file.js';
import { JOURNAL_NAME, readJournal } from './journal-format.js';
import { CURRENT_SCHEMA, type Schema } from './migrations.js';
import type { Records } from './records.js';
import { type Found, replay } from './replay.js';
import { DamagedFile } from './start-refused.js';

/** A running bot may write a file anew between two reads of one that has no lock: then all is read again. */
const ATTEMPTS = 20;
const PAUSE_MS = 50;

/** What lies in a folder, as records. */
export interface Loaded extends Found {
  readonly records: Records;
  /** Number of the last commit; 0 when there is none. */
  readonly seq: number;
  /** The collection files that the journal changes. */
  readonly touched: readonly Place[];
}

const collectionFilesIn = async (folder: string): Promise<string[]> => {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new DamagedFile(folder, `mappen går inte att läsa (${error.code})`, { cause: error });
  });
  return names.filter((name) => placeNamed(name) !== undefined);
};

const readFileNamed = async (path: string, name: string, schema: Schema): Promise<CollectionFile> => {
  const place = placeNamed(name);
  if (place === undefined) throw new DamagedFile(path, 'programmet känner inte till en sådan fil');
  const missing: CollectionFile = { schema: schema.version, ...place, seq: 0, records: [] };
  const low = new Low(new CollectionFileAdapter(path, schema.version), missing);
  await low.read();
  if (low.data === missing) throw new DamagedFile(path, 'filen saknas');
  return low.data;
};

/** The journal is read first: what it says must be in the files, is in any later version of them too. */
const look = async (folder: string, schema: Schema): Promise<Found> => {
  const path = join(folder, JOURNAL_NAME);
  const bytes = await bytesOf(path);
  const text = bytes && readJournal(path, bytes, schema.version);
  const listed = text?.head.files ?? {};
  const names = new Set([...Object.keys(listed), ...(await collectionFilesIn(folder))]);
  const files = new Map<string, CollectionFile>();
  for (const name of [...names].sort()) {
    const file = await readFileNamed(join(folder, name), name, schema);
    if (file.seq < (listed[name] ?? 0))
      throw new DamagedFile(join(folder, name), 'filen är äldre än vad journalen säger');
    files.set(name, file);
  }
  if (text === undefined && files.size > 0) throw new DamagedFile(path, 'filen saknas');
  return { files, journal: text && { path, text } };
};

const lastSeq = ({ journal }: Found): number =>
  journal === undefined ? 0 : journal.text.head.seq + journal.text.entries.length;

/**
 * Reads a folder: the collection files, then the journal on top. Writes nothing; a folder that does not
 * exist is empty.
 * @throws DamagedFile
 * @throws StartRefused `newer_schema`
 */
export const load = async (folder: string, schema: Schema = CURRENT_SCHEMA): Promise<Loaded> => {
  for (let attempt = 1; ; attempt += 1) {
    const found = await look(folder, schema);
    const seq = lastSeq(found);
    const ahead = [...found.files].find(([, file]) => file.seq > seq);
    if (ahead === undefined) return { ...found, seq, ...replay(folder, found, schema) };
    if (attempt === ATTEMPTS)
      throw new DamagedFile(join(folder, JOURNAL_NAME), `slutet saknas: ${ahead[0]} har senare ändringar`);
    await wait(PAUSE_MS);
  }
};
