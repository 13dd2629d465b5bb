import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { ZIP_DEFLATED } from '../../domain/zip-directory.js';

/** Beside the main thread, so that turns go on. */
const deflate = promisify(deflateRaw);
/** Of the form without the 64-bit extension. */
const MOST_ENTRIES = 65_535;
const MOST_BYTES = 0xffff_ffff;

/** One file of a zip, compressed. */
export interface PackedFile {
  readonly name: string;
  /** Bytes before it was compressed. */
  readonly size: number;
  readonly crc: number;
  /** Of the bytes before they were compressed, in hexadecimal. */
  readonly sha256: string;
  readonly packed: Uint8Array;
}

export const packFile = async (name: string, content: Uint8Array): Promise<PackedFile> => ({
  name,
  size: content.length,
  crc: crc32(content),
  sha256: createHash('sha256').update(content).digest('hex'),
  packed: await deflate(content),
});

/**
 * Writes a zip to an open file, from where it stands. Nothing is held but what is to be written.
 * @throws RangeError when it would be larger than a zip may be
 */
export const writeZip = async (
  handle: FileHandle,
  files: readonly PackedFile[],
  mtime: string,
): Promise<void> => {
  const bytes = files.reduce((sum, { packed }) => sum + packed.length, 0);
  if (files.length > MOST_ENTRIES || bytes > MOST_BYTES)
    throw new RangeError(`${files.length} files of ${bytes} bytes do not go into a zip`);
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  const write = async (): Promise<void> => {
    for (const chunk of chunks.splice(0)) await handle.appendFile(chunk);
  };
  for (const { name, size, crc, packed } of files) {
    const entry: ZipInputFile = { filename: name, size, crc, compression: ZIP_DEFLATED, mtime };
    zip.add(entry);
    // `add` puts what takes the compressed bytes into the entry.
    entry.ondata?.(null, packed as Uint8Array<ArrayBuffer>, true);
    await write();
  }
  zip.end();
  await write();
};
