import { randomBytes } from 'node:crypto';
import type { Ids } from '../../usecases/ports.js';

/** Crockford's base 32: no letters that are mistaken for digits on the phone. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

const letters = (count: number): string =>
  [...randomBytes(count)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');

export const randomIds: Ids = {
  record: (year) => `${year}-${letters(16)}`,
  short: () => letters(8),
};
