/** Signatures and lengths of the three kinds of record in a zip, from PKWARE's APPNOTE 6.3. */
const END = { signature: 0x06054b50, length: 22 };
const ENTRY = { signature: 0x02014b50, length: 46 };
const LOCAL = { signature: 0x04034b50, length: 30 };
const MOST_COMMENT = 0xffff;

/** The end of a zip in which its last record stands, in bytes. */
export const ZIP_TAIL = END.length + MOST_COMMENT;
/** How much stands before the name of a file, in front of its bytes. */
export const ZIP_LOCAL = LOCAL.length;
export const ZIP_STORED = 0;
export const ZIP_DEFLATED = 8;

/** What the directory of a zip says of one of its files; none of it is to be believed. */
export interface ZipEntry {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  /** Bytes when compressed. */
  readonly packed: number;
  /** Where what stands before its bytes begins in the zip. */
  readonly localAt: number;
}

/** Where the directory stands in a zip, by its last bytes. @throws RangeError when they are of no zip */
export const zipDirectoryIn = (
  tail: Buffer,
): { readonly at: number; readonly length: number; readonly count: number } => {
  let end = tail.length - END.length;
  // Before the first byte it throws.
  while (tail.readUInt32LE(end) !== END.signature) end -= 1;
  return {
    count: tail.readUInt16LE(end + 10),
    length: tail.readUInt32LE(end + 12),
    at: tail.readUInt32LE(end + 16),
  };
};

/** So many files by name, of a directory that begins with the bytes. @throws RangeError */
export const zipEntriesIn = (directory: Buffer, count: number): ReadonlyMap<string, ZipEntry> => {
  const entries = new Map<string, ZipEntry>();
  let at = 0;
  for (let left = count; left > 0; left -= 1) {
    const nameLength = directory.readUInt16LE(at + 28);
    const name = directory.toString('utf8', at + ENTRY.length, at + ENTRY.length + nameLength);
    // Two of one name are a way to show one program one thing and another something else.
    if (directory.readUInt32LE(at) !== ENTRY.signature || entries.has(name)) throw new RangeError('no entry');
    entries.set(name, {
      flags: directory.readUInt16LE(at + 8),
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packed: directory.readUInt32LE(at + 20),
      localAt: directory.readUInt32LE(at + 42),
    });
    at += ENTRY.length + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
};

/** How far from the beginning of these bytes, which stand before a file's own, its own begin. @throws RangeError */
export const zipBytesAfter = (local: Buffer): number => {
  if (local.readUInt32LE(0) !== LOCAL.signature) throw new RangeError('no file');
  return LOCAL.length + local.readUInt16LE(26) + local.readUInt16LE(28);
};
