import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
/** Says what the file is and in which form; another form is another number. */
const HEADER = Buffer.from('FOUSIGN\x01', 'latin1');
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts for keeping on disk: header, nonce, tag, ciphertext. The header is authenticated too.
 * @param key 32 bytes
 */
export const seal = (key: Buffer, content: Buffer): Buffer => {
  // 96 random bits for every write: some 2^32 writes with one key before two may meet.
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(HEADER);
  const hidden = Buffer.concat([cipher.update(content), cipher.final()]);
  return Buffer.concat([HEADER, nonce, cipher.getAuthTag(), hidden]);
};

/** What was sealed; undefined when a byte was changed or lost, the key is another, or the form is. */
export const unseal = (key: Buffer, sealed: Buffer): Buffer | undefined => {
  const nonceAt = HEADER.length;
  const tagAt = nonceAt + NONCE_BYTES;
  const hiddenAt = tagAt + TAG_BYTES;
  if (sealed.length < hiddenAt || !sealed.subarray(0, nonceAt).equals(HEADER)) return undefined;
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(nonceAt, tagAt), {
    authTagLength: TAG_BYTES,
  })
    .setAAD(HEADER)
    .setAuthTag(sealed.subarray(tagAt, hiddenAt));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(hiddenAt)), decipher.final()]);
  } catch {
    return undefined;
  }
};
