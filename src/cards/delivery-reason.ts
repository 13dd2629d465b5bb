import type { Texts } from '../texts/index.js';

/** Why a post did not come out, by the code that the record keeps, as a sentence. */
export const deliveryReason = ({ digest: { overview } }: Texts, code: string): string => {
  const { reasons, otherReason } = overview;
  const isKnown = (written: string): written is keyof typeof reasons => Object.hasOwn(reasons, written);
  return isKnown(code) ? reasons[code] : otherReason(code);
};
