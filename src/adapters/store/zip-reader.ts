import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { DamagedFile } from './start-refused.js';

const inflate = promisify(inflateRaw);

/** Signatures and lengths of the three kinds of record, from PKWARE's APPNOTE 6.3. */
const END = { signature: 0x06054b50, length: 22 };
const ENTRY = { signature: 0x02014b50, length: 46 };
const LOCAL = { signature: 0x04034b50, length: 30 };
const MOST_COMMENT = 0xffff;
const DEFLATED = 8;
/** Two names of the most files that a zip has; what says that it is longer is none of ours. */
const LONGEST_DIRECTORY = 16 * 1024 * 1024;

interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly localAt: number;
}

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

const directoryOf = async (handle: FileHandle, size: number): Promise<ReadonlyMap<string, Entry>> => {
  const tail = await bytesAt(
    handle,
    Math.max(0, size - END.length - MOST_COMMENT),
    Math.min(size, END.length + MOST_COMMENT),
  );
  let end = tail.length - END.length;
  while (tail.readUInt32LE(end) !== END.signature) end -= 1;
  const length = tail.readUInt32LE(end + 12);
  if (length > LONGEST_DIRECTORY) throw new RangeError('the directory is too long');
  const directory = await bytesAt(handle, tail.readUInt32LE(end + 16), length);
  const entries = new Map<string, Entry>();
  let at = 0;
  for (let left = tail.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = directory.readUInt16LE(at + 28);
    const name = directory.toString('utf8', at + ENTRY.length, at + ENTRY.length + nameLength);
    // Two of one name are a way to show one program one thing and another something else.
    if (directory.readUInt32LE(at) !== ENTRY.signature || entries.has(name)) throw new RangeError(name);
    entries.set(name, {
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packed: directory.readUInt32LE(at + 20),
      localAt: directory.readUInt32LE(at + 42),
    });
    at += ENTRY.length + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
};

const contentOf = async (handle: FileHandle, size: number, entry: Entry, atMost: number): Promise<Buffer> => {
  const local = await bytesAt(handle, entry.localAt, LOCAL.length);
  const from = entry.localAt + LOCAL.length + local.readUInt16LE(26) + local.readUInt16LE(28);
  const isOurs = local.readUInt32LE(0) === LOCAL.signature && entry.method === DEFLATED;
  if (!isOurs || from + entry.packed > size) throw new RangeError('an entry has another form');
  const packed = await bytesAt(handle, from, entry.packed);
  const content = await inflate(packed, { maxOutputLength: Math.max(1, atMost) });
  if (crc32(content) !== entry.crc) throw new RangeError('the checksum is another');
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
