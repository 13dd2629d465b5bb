import type { Exactness } from '../domain/year-figures.js';

const MINUS = /^[-–−]\s*/;
/** "2 645", "2645,5", "4.70"; a unit after it says nothing new, and no thousands begin with a nought. */
const NUMBER = /^([1-9]\d{0,2}(?:[\s.]\d{3})+|\d+)(?:[,.](\d+))?\s*(?:tkr|%|procent|percent|kr)?$/iu;

/** A number as people write it, with comma or point and spaces among the thousands; undefined when it is none. */
export const readFigure = (written: string): number | undefined => {
  const text = written.trim();
  const [, whole, decimals] = NUMBER.exec(text.replace(MINUS, '')) ?? [];
  if (whole === undefined) return undefined;
  const value = Number(`${whole.replace(/[\s.]/gu, '')}.${decimals ?? '0'}`);
  return MINUS.test(text) && value !== 0 ? -value : value;
};

const WORDS: readonly { readonly exactness: Exactness; readonly words: RegExp }[] = [
  {
    exactness: 'about',
    words: /^(?:ca|c:a|cirka|omkring|ungefär|runt|about|around|circa)(?!\p{L})\.?\s*/iu,
  },
  { exactness: 'over', words: /^(?:drygt|över|mer än|over|just over|more than)(?!\p{L})\s*/iu },
];

/** A figure with how exactly it is known, when that is said: "ca 1 200", "drygt 300"; undefined when it is none. */
export const readInexactFigure = (
  written: string,
): { readonly value: number; readonly exactness?: Exactness } | undefined => {
  const found = WORDS.find(({ words }) => words.test(written));
  const value = readFigure(found === undefined ? written : written.replace(found.words, ''));
  return value === undefined ? undefined : { value, ...(found && { exactness: found.exactness }) };
};
