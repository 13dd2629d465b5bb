import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Adapter } from 'lowdb';
import { z } from 'zod';
import { COLLECTION_NAMES, type CollectionName } from '../../usecases/collections.js';
import { seal, unseal } from './checksum.js';
import { writeDurably } from './durable-file.js';
import { refuseNewer } from './migrations.js';
import { DamagedFile } from './start-refused.js';

const fileSchema = z.strictObject({
  schema: z.int().positive(),
  collection: z.enum(COLLECTION_NAMES),
  year: z.int(),
  /** Number of the last commit whose changes are in the records. */
  seq: z.int().nonnegative(),
  // Each is parsed after any migration.
  records: z.array(z.unknown()),
});

/** The records of one collection that were created in one year. */
export type CollectionFile = Readonly<z.output<typeof fileSchema>>;

/** Which collection file a record lives in. */
export interface Place {
  readonly collection: CollectionName;
  readonly year: number;
}

/** The year is the first four digits of the id, and never changes. */
export const placeOf = (collection: CollectionName, recordId: string): Place => ({
  collection,
  year: Number(recordId.slice(0, 4)),
});

/** `activities-2026.json`. */
export const fileNameOf = ({ collection, year }: Place): string =>
  `${collection}-${String(year).padStart(4, '0')}.json`;

/** The place that a file name means, or undefined when it is no collection file. */
export const placeNamed = (name: string): Place | undefined => {
  const [, wanted, year] = /^([a-z]+)-(\d{4})\.json$/.exec(name) ?? [];
  const collection = COLLECTION_NAMES.find((each) => each === wanted);
  return collection === undefined ? undefined : { collection, year: Number(year) };
};

/** So many records are written out before others get a turn; a year's file may hold tens of thousands. */
const BREATH = 200;

const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** The bytes of a file, or undefined when there is none. @throws DamagedFile when it cannot be read. */
export const bytesOf = async (path: string): Promise<Buffer | undefined> => {
  try {
    return await readFile(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return undefined;
    throw new DamagedFile(path, `filen går inte att läsa (${code})`, { cause: error });
  }
};

/**
 * What a collection file holds; `path` is where it lies.
 * @throws DamagedFile
 * @throws StartRefused `newer_schema`
 */
export const collectionFileIn = (path: string, bytes: Buffer, knownSchema: number): CollectionFile => {
  if (bytes.length === 0) throw new DamagedFile(path, 'filen är tom');
  const value = unseal(bytes);
  if (value === undefined) throw new DamagedFile(path, 'kontrollsumman stämmer inte');
  refuseNewer(path, value, knownSchema);
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success || fileNameOf(parsed.data) !== basename(path))
    throw new DamagedFile(path, 'innehållet har fel form');
  return parsed.data;
};

/** lowdb's way to one collection file: sealed with a checksum, one record a line, replaced whole. */
export class CollectionFileAdapter implements Adapter<CollectionFile> {
  readonly #path: string;
  readonly #knownSchema: number;

  constructor(path: string, knownSchema: number) {
    this.#path = path;
    this.#knownSchema = knownSchema;
  }

  /**
   * The file, or null when there is none.
   * @throws DamagedFile
   * @throws StartRefused `newer_schema`
   */
  async read(): Promise<CollectionFile | null> {
    const bytes = await bytesOf(this.#path);
    return bytes === undefined ? null : collectionFileIn(this.#path, bytes, this.#knownSchema);
  }

  async write({ records, ...head }: CollectionFile): Promise<void> {
    const parts = [Buffer.from(`${JSON.stringify(head).slice(1, -1)},"records":[\n`)];
    for (let at = 0; at < records.length; at += BREATH) {
      const lines = records.slice(at, at + BREATH).map((record) => JSON.stringify(record));
      parts.push(Buffer.from(`${at === 0 ? '' : ',\n'}${lines.join(',\n')}`));
      await breathe();
    }
    parts.push(Buffer.from('\n]}\n'));
    await writeDurably(this.#path, seal(Buffer.concat(parts)));
  }
}
