import { crc32 } from 'node:zlib';

const PREFIX = '{"crc":"';
const BODY_AT = PREFIX.length + 8 + '",'.length;

const sumOf = (body: Uint8Array): string => crc32(body).toString(16).padStart(8, '0');

/**
 * JSON of an object with a checksum as its first member: `{"crc":"1a2b3c4d",…`. The sum is CRC-32 of every
 * byte after that member, so that any changed byte shows. `body` is the JSON without its opening brace.
 */
export const seal = (body: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`${PREFIX}${sumOf(body)}",`), body]);

/** The object that {@link seal} wrote, or undefined when a byte of it has changed. */
export const unseal = (bytes: Buffer): unknown => {
  const body = bytes.subarray(BODY_AT);
  if (bytes.toString('latin1', 0, BODY_AT) !== `${PREFIX}${sumOf(body)}",`) return undefined;
  try {
    return JSON.parse(`{${body.toString()}`);
  } catch {
    return undefined;
  }
};

/** How the object that is sealed begins in a collection file: see `CollectionFileAdapter`. */
const HEAD = /^"schema":(?<schema>\d+),"collection":"[a-z]+","year":\d+,"seq":(?<seq>\d+),/;
const HEAD_LENGTH = 200;

/** The head of a sealed collection file, at the cost of its checksum; undefined when a byte of it has changed. */
export const unsealedHead = (
  bytes: Buffer,
): { readonly schema: number; readonly seq: number } | undefined => {
  const body = bytes.subarray(BODY_AT);
  if (bytes.toString('latin1', 0, BODY_AT) !== `${PREFIX}${sumOf(body)}",`) return undefined;
  const { schema, seq } = HEAD.exec(body.toString('latin1', 0, HEAD_LENGTH))?.groups ?? {};
  return schema === undefined || seq === undefined ? undefined : { schema: Number(schema), seq: Number(seq) };
};
