import { setImmediate as breathe } from 'node:timers/promises';
import type { CollectionName } from '../../usecases/collections.js';
import { type CollectionFile, fileNameOf, type Place, placeOf } from './collection-file.js';
import { JOURNAL_NAME, type JournalText } from './journal-format.js';
import { type Schema, upgrade } from './migrations.js';
import { type AnyRecord, parseRecord } from './parse-record.js';
import { idOf, Records, type Written } from './records.js';
import type { Source } from './source.js';
import { DamagedFile } from './start-refused.js';

/** What lies in a folder, unparsed. */
export interface Found {
  /** Undefined when the folder is new. */
  readonly journal: { readonly path: string; readonly text: JournalText } | undefined;
  readonly files: ReadonlyMap<string, CollectionFile>;
}

/** Every record with the file that says so. */
type Rows = Map<
  string,
  { readonly collection: CollectionName; readonly record: AnyRecord; readonly file: string }
>;

/** Where a record stands. */
interface Standing {
  readonly file: string;
  readonly at: string;
  readonly schema: number;
}

const read = (schema: Schema, source: Standing, collection: CollectionName, value: unknown): AnyRecord => {
  const parsed = parseRecord(collection, upgrade(schema, source.schema, collection, value));
  if (parsed.ok) return parsed.record;
  throw new DamagedFile(source.file, `${source.at} har fel form (${parsed.problem})`);
};

/** So many records are read before others get a turn: a running bot also reads the backups it has taken. */
const BREATH = 200;

const rowsOfFiles = async (source: Source, { files }: Found, schema: Schema): Promise<Rows> => {
  const rows: Rows = new Map();
  for (const [name, { collection, schema: version, records }] of files) {
    const file = source.pathOf(name);
    for (const [index, value] of records.entries()) {
      if (index % BREATH === 0) await breathe();
      const at = `post ${index + 1}`;
      const record = read(schema, { file, at, schema: version }, collection, value);
      const key = `${collection}/${record.id}`;
      if (fileNameOf(placeOf(collection, record.id)) !== name || rows.has(key))
        throw new DamagedFile(file, `${at} hör inte hemma i filen`);
      rows.set(key, { collection, record, file });
    }
  }
  return rows;
};

/**
 * Puts the journal on top of the collection files. A file may be ahead of the journal's beginning, when the
 * program died between writing it and trimming the journal; the last change to each record wins, so that
 * doing a change twice is doing it once.
 */
export const replay = async (
  source: Source,
  found: Found,
  schema: Schema,
): Promise<{ readonly records: Records; readonly touched: readonly Place[] }> => {
  const rows = await rowsOfFiles(source, found, schema);
  const touched = new Map<string, Place>();
  const file = found.journal?.path ?? source.pathOf(JOURNAL_NAME);
  for (const entry of found.journal?.text.entries ?? [])
    for (const change of entry.changes) {
      const { collection } = change;
      const line = { file, at: `ändring ${entry.seq}`, schema: entry.schema };
      const written: Written =
        change.op === 'put' ? { ...change, record: read(schema, line, collection, change.record) } : change;
      const key = `${collection}/${idOf(written)}`;
      const place = placeOf(collection, idOf(written));
      touched.set(fileNameOf(place), place);
      if (written.op === 'put') rows.set(key, { collection, record: written.record, file });
      else rows.delete(key);
    }

  const records = new Records();
  for (const { collection, record, file } of rows.values()) {
    const rival = records.rival(collection, record);
    if (rival !== undefined) throw new DamagedFile(file, `två poster har samma ${rival.field}`);
    records.apply({ op: 'put', collection, record });
  }
  return { records, touched: [...touched.values()] };
};
