import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import {
  ZIP_DEFLATED,
  ZIP_LOCAL,
  ZIP_TAIL,
  type ZipEntry,
  zipBytesAfter,
  zipDirectoryIn,
  zipEntriesIn,
} from '../../domain/zip-directory.js';
import { DamagedFile } from './start-refused.js';

const inflate = promisify(inflateRaw);

/** Two names of the most files that a zip has; what says that it is longer is none of ours. */
const LONGEST_DIRECTORY = 16 * 1024 * 1024;

/** A zip that is read file by file. */
export interface ZipReader {
  /** In the order that the directory has them. */
  readonly names: readonly string[];
  /** Unpacked, and no more than `atMost` bytes, whatever the zip says of its size. @throws DamagedFile */
  read(name: string, atMost: number): Promise<Buffer>;
}

const broken = (path: string): DamagedFile => new DamagedFile(path, 'det är ingen hel säkerhetskopia');

const bytesAt = async (handle: FileHandle, from: number, length: number): Promise<Buffer> => {
  const buffer = Buffer.alloc(length);
  let read = 0;
  while (read < length) {
    const { bytesRead } = await handle.read(buffer, read, length - read, from + read);
    if (bytesRead === 0) throw new RangeError('the file ends before');
    read += bytesRead;
  }
  return buffer;
};

const directoryOf = async (handle: FileHandle, size: number): Promise<ReadonlyMap<string, ZipEntry>> => {
  const tailLength = Math.min(size, ZIP_TAIL);
  const { at, length, count } = zipDirectoryIn(await bytesAt(handle, size - tailLength, tailLength));
  if (length > LONGEST_DIRECTORY) throw new RangeError('the directory is too long');
  return zipEntriesIn(await bytesAt(handle, at, length), count);
};

const contentOf = async (
  handle: FileHandle,
  size: number,
  { localAt, packed: length, method, crc }: ZipEntry,
  atMost: number,
): Promise<Buffer> => {
  const from = localAt + zipBytesAfter(await bytesAt(handle, localAt, ZIP_LOCAL));
  if (method !== ZIP_DEFLATED || from + length > size) throw new RangeError('an entry has another form');
  const packed = await bytesAt(handle, from, length);
  const content = await inflate(packed, { maxOutputLength: Math.max(1, atMost) });
  if (crc32(content) !== crc) throw new RangeError('the checksum is another');
  return content;
};

const isOfTheDisk = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

/** Waits for what is read of a file; what it cannot be, the file is damaged. */
const orBroken = async <T>(path: string, read: Promise<T>): Promise<T> => {
  try {
    return await read;
  } catch (error) {
    throw isOfTheDisk(error) ? error : new DamagedFile(path, broken(path).message, { cause: error });
  }
};

/**
 * Reads a zip such as `writeZip` makes. What it says of places and sizes is not believed.
 * @throws DamagedFile
 */
export const readZip = async (path: string, handle: FileHandle): Promise<ZipReader> => {
  const { size } = await handle.stat();
  const entries = await orBroken(path, directoryOf(handle, size));
  return {
    names: [...entries.keys()],
    read: async (name, atMost) => {
      const entry = entries.get(name);
      if (entry === undefined) throw broken(path);
      return orBroken(path, contentOf(handle, size, entry, atMost));
    },
  };
};
