import { holdsIdentityNumber } from './identity-number.js';

/** Longer than any name, and short enough for a line of a card. */
const MAX_LENGTH = 100;
/** Control characters, marks without a shape and halves of characters. */
const SHAPELESS = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A name as Teams tells it, fit to be kept and shown: on one line, at most 100 characters. Undefined when nothing is
 * left of it, or when it holds an identity number.
 */
export const personName = (told: string): string | undefined => {
  const plain = told.normalize('NFC').replace(/\s+/gu, ' ').replace(SHAPELESS, '').trim();
  if (holdsIdentityNumber(told) || holdsIdentityNumber(plain)) return undefined;
  return [...plain].slice(0, MAX_LENGTH).join('').trim() || undefined;
};
