import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { UnreadableFile } from './unreadable-file.js';

const inflate = promisify(inflateRaw);

/** Signatures and lengths of the three kinds of record, from PKWARE's APPNOTE 6.3. */
const END = { signature: 0x06054b50, length: 22 };
const ENTRY = { signature: 0x02014b50, length: 46 };
const LOCAL = { signature: 0x04034b50, length: 30 };
const MOST_COMMENT = 0xffff;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly localAt: number;
}

/** The files inside a zip. */
export interface ZipParts {
  has(name: string): boolean;
  /** Unpacked. @throws UnreadableFile also when there is no such file */
  read(name: string): Promise<Buffer>;
}

const endOf = (zip: Buffer): number => {
  const first = Math.max(0, zip.length - END.length - MOST_COMMENT);
  for (let at = zip.length - END.length; at >= first; at -= 1) {
    if (zip.readUInt32LE(at) === END.signature) return at;
  }
  throw new UnreadableFile('broken');
};

const entriesIn = (zip: Buffer): ReadonlyMap<string, Entry> => {
  const end = endOf(zip);
  const entries = new Map<string, Entry>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== ENTRY.signature) throw new UnreadableFile('broken');
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + ENTRY.length, at + ENTRY.length + nameLength);
    // Two of one name are a way to show one program one thing and another something else.
    if (entries.has(name)) throw new UnreadableFile('broken');
    entries.set(name, {
      flags: zip.readUInt16LE(at + 8),
      method: zip.readUInt16LE(at + 10),
      crc: zip.readUInt32LE(at + 16),
      packed: zip.readUInt32LE(at + 20),
      localAt: zip.readUInt32LE(at + 42),
    });
    at += ENTRY.length + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
};

const packedBytes = (zip: Buffer, { localAt, packed }: Entry): Buffer => {
  if (zip.readUInt32LE(localAt) !== LOCAL.signature) throw new UnreadableFile('broken');
  const from = localAt + LOCAL.length + zip.readUInt16LE(localAt + 26) + zip.readUInt16LE(localAt + 28);
  if (from + packed > zip.length) throw new UnreadableFile('broken');
  return zip.subarray(from, from + packed);
};

const unpacked = async ({ method }: Entry, bytes: Buffer, atMost: number): Promise<Buffer> => {
  if (method === STORED) return bytes;
  if (method !== DEFLATED) throw new UnreadableFile('broken');
  try {
    return await inflate(bytes, { maxOutputLength: Math.max(1, atMost) });
  } catch (error) {
    const isTooBig = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new UnreadableFile(isTooBig ? 'unpacks_too_big' : 'broken');
  }
};

/** A place outside the bytes is read where a record says that more follows. */
const orBroken = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    throw error instanceof RangeError ? new UnreadableFile('broken') : error;
  }
};

/**
 * Opens a zip. All that is read of it together may unpack to `budget` bytes, which are counted as they come out:
 * what the zip says of its sizes is not believed. Unpacking runs beside the main thread.
 * @throws UnreadableFile
 */
export const zipParts = (zip: Buffer, budget: number): ZipParts => {
  const entries = orBroken(() => entriesIn(zip));
  let left = budget;
  return {
    has: (name) => entries.has(name),
    read: async (name) => {
      const entry = entries.get(name);
      if (entry === undefined) throw new UnreadableFile('broken');
      if ((entry.flags & ENCRYPTED) !== 0) throw new UnreadableFile('encrypted');
      const content = await unpacked(
        entry,
        orBroken(() => packedBytes(zip, entry)),
        left,
      );
      left -= content.length;
      if (crc32(content) !== entry.crc) throw new UnreadableFile('broken');
      return content;
    },
  };
};
