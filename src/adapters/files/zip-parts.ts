import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import {
  ZIP_DEFLATED,
  ZIP_STORED,
  ZIP_TAIL,
  type ZipEntry,
  zipBytesAfter,
  zipDirectoryIn,
  zipEntriesIn,
} from '../../domain/zip-directory.js';
import { UnreadableFile } from './unreadable-file.js';

const inflate = promisify(inflateRaw);

const ENCRYPTED = 1;

/** The files inside a zip. */
export interface ZipParts {
  has(name: string): boolean;
  /** Unpacked. @throws UnreadableFile also when there is no such file */
  read(name: string): Promise<Buffer>;
}

const entriesIn = (zip: Buffer): ReadonlyMap<string, ZipEntry> => {
  const { at, count } = zipDirectoryIn(zip.subarray(Math.max(0, zip.length - ZIP_TAIL)));
  return zipEntriesIn(zip.subarray(at), count);
};

const packedBytes = (zip: Buffer, { localAt, packed }: ZipEntry): Buffer => {
  const from = localAt + zipBytesAfter(zip.subarray(localAt));
  if (from + packed > zip.length) throw new UnreadableFile('broken');
  return zip.subarray(from, from + packed);
};

const unpacked = async ({ method }: ZipEntry, bytes: Buffer, atMost: number): Promise<Buffer> => {
  if (method === ZIP_STORED) return bytes;
  if (method !== ZIP_DEFLATED) throw new UnreadableFile('broken');
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
