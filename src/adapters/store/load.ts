import { setTimeout as wait } from 'node:timers/promises';
import { type CollectionFile, collectionFileIn, type Place, placeNamed } from './collection-file.js';
import { JOURNAL_NAME, type JournalText, readJournal } from './journal-format.js';
import { CURRENT_SCHEMA, type Schema } from './migrations.js';
import type { Records } from './records.js';
import { type Found, replay } from './replay.js';
import { type Source, sourceIn } from './source.js';
import { DamagedFile } from './start-refused.js';

/** A running bot may write a file anew between two reads of one that has no lock: then all is read again. */
export const ATTEMPTS = 20;
export const PAUSE_MS = 50;

/** What lies in a folder, as records. */
export interface Loaded extends Found {
  readonly records: Records;
  /** Number of the last commit; 0 when there is none. */
  readonly seq: number;
  /** The collection files that the journal changes. */
  readonly touched: readonly Place[];
}

const readFileNamed = async (source: Source, name: string, schema: Schema): Promise<CollectionFile> => {
  const path = source.pathOf(name);
  if (placeNamed(name) === undefined) throw new DamagedFile(path, 'programmet känner inte till en sådan fil');
  const bytes = await source.read(name);
  if (bytes === undefined) throw new DamagedFile(path, 'filen saknas');
  return collectionFileIn(path, bytes, schema.version);
};

/** The journal is read first: what it says must be in the files, is in any later version of them too. */
const look = async (source: Source, schema: Schema): Promise<Found> => {
  const path = source.pathOf(JOURNAL_NAME);
  const bytes = await source.read(JOURNAL_NAME);
  const text = bytes && readJournal(path, bytes, schema.version);
  const listed = text?.head.files ?? {};
  const there = (await source.names()).filter((name) => placeNamed(name) !== undefined);
  const files = new Map<string, CollectionFile>();
  for (const name of [...new Set([...Object.keys(listed), ...there])].sort()) {
    const file = await readFileNamed(source, name, schema);
    if (file.seq < (listed[name] ?? 0))
      throw new DamagedFile(source.pathOf(name), 'filen är äldre än vad journalen säger');
    files.set(name, file);
  }
  if (text === undefined && files.size > 0) throw new DamagedFile(path, 'filen saknas');
  return { files, journal: text && { path, text } };
};

/** Number of the last commit in a journal. */
export const lastSeqOf = ({ head, entries }: JournalText): number => head.seq + entries.length;

/**
 * Reads a store: the collection files, then the journal on top. Writes nothing; a folder that does not
 * exist is empty.
 * @throws DamagedFile
 * @throws StartRefused `newer_schema`
 */
export const load = async (from: string | Source, schema: Schema = CURRENT_SCHEMA): Promise<Loaded> => {
  const source = typeof from === 'string' ? sourceIn(from) : from;
  for (let attempt = 1; ; attempt += 1) {
    const found = await look(source, schema);
    const seq = found.journal === undefined ? 0 : lastSeqOf(found.journal.text);
    const ahead = [...found.files].find(([, file]) => file.seq > seq);
    if (ahead === undefined) return { ...found, seq, ...(await replay(source, found, schema)) };
    if (attempt === ATTEMPTS)
      throw new DamagedFile(source.pathOf(JOURNAL_NAME), `slutet saknas: ${ahead[0]} har senare ändringar`);
    await wait(PAUSE_MS);
  }
};
