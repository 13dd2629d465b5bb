import { z } from 'zod';
import { COLLECTION_NAMES } from '../../usecases/collections.js';
import { seal, unseal } from './checksum.js';
import { refuseNewer } from './migrations.js';
import type { Written } from './records.js';
import { DamagedFile } from './start-refused.js';

export const JOURNAL_NAME = 'journal.ndjson';

const seq = z.int().nonnegative();

const headSchema = z.strictObject({
  schema: z.int().positive(),
  /** Number of the last commit that is in the collection files and no longer here. */
  seq,
  /** Each collection file and the number of the last commit that must be in it. */
  files: z.record(z.string(), seq),
});

const entrySchema = z.strictObject({
  schema: z.int().positive(),
  seq,
  changes: z.array(
    z.discriminatedUnion('op', [
      // The record is parsed after any migration.
      z.strictObject({ op: z.literal('put'), collection: z.enum(COLLECTION_NAMES), record: z.unknown() }),
      z.strictObject({ op: z.literal('remove'), collection: z.enum(COLLECTION_NAMES), id: z.string() }),
    ]),
  ),
});

/** First line of the journal. */
export type JournalHead = z.output<typeof headSchema>;
/** Every other line: one commit. `seq` numbers commits without a gap, so that a lost line shows. */
export type JournalEntry = z.output<typeof entrySchema>;

export interface JournalText {
  readonly head: JournalHead;
  readonly entries: readonly JournalEntry[];
  /** The entries as they are written. */
  readonly body: Buffer;
  /** Bytes of a last line that was torn off and never acknowledged. */
  readonly tornBytes: number;
}

const NEWLINE = Buffer.from('\n');
const line = (json: string): Buffer => Buffer.concat([seal(Buffer.from(json.slice(1))), NEWLINE]);

export const headLine = (head: JournalHead): Buffer => line(JSON.stringify(head));

export const entryLine = (schema: number, seq: number, changes: readonly Written[]): Buffer =>
  line(JSON.stringify({ schema, seq, changes }));

const wholeLines = (bytes: Buffer): Buffer[] => {
  const lines: Buffer[] = [];
  let from = 0;
  for (let to = bytes.indexOf(NEWLINE); to >= 0; to = bytes.indexOf(NEWLINE, from)) {
    lines.push(bytes.subarray(from, to));
    from = to + NEWLINE.length;
  }
  return lines;
};

/** A torn write leaves the beginning of a line; a whole line with another byte for its newline is damage. */
const isTorn = (rest: Buffer): boolean => unseal(rest.subarray(0, -1)) === undefined;

/**
 * Reads a journal. A last line without its newline is dropped: its commit was never acknowledged.
 * @throws DamagedFile on any other damage, with the line's number (the head is 1)
 * @throws StartRefused `newer_schema`
 */
export const readJournal = (file: string, bytes: Buffer, knownSchema: number): JournalText => {
  const lines = wholeLines(bytes);
  const length = lines.reduce((sum, each) => sum + each.length + NEWLINE.length, 0);
  const parse = <T>(schema: z.ZodType<T>, index: number): T => {
    const value = unseal(lines[index] ?? Buffer.alloc(0));
    const at = `rad ${index + 1}`;
    if (value === undefined) throw new DamagedFile(file, `${at}: kontrollsumman stämmer inte`);
    refuseNewer(file, value, knownSchema);
    const parsed = schema.safeParse(value);
    if (!parsed.success) throw new DamagedFile(file, `${at}: raden har fel form`);
    return parsed.data;
  };

  if (lines.length === 0)
    throw new DamagedFile(file, bytes.length === 0 ? 'filen är tom' : 'rad 1 är avbruten');
  if (!isTorn(bytes.subarray(length))) throw new DamagedFile(file, 'sista radens slut är ändrat');
  const head = parse(headSchema, 0);
  const entries = lines.slice(1).map((_, at) => {
    const entry = parse(entrySchema, at + 1);
    const expected = head.seq + 1 + at;
    if (entry.seq !== expected)
      throw new DamagedFile(file, `rad ${at + 2}: ändring ${expected} saknas (här står ${entry.seq})`);
    return entry;
  });
  const headLength = (lines[0]?.length ?? 0) + NEWLINE.length;
  return { head, entries, body: bytes.subarray(headLength, length), tornBytes: bytes.length - length };
};
