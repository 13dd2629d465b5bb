import { fold } from './words.js';

/** A stretch of a text, `end` not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Stands where something has been read already: neither a letter, a digit nor a space. */
const TAKEN = '|';

/** Characters that fold to one each, so that the whole may be folded at once. */
const EVERYDAY = /^[\n -~åäöéüÅÄÖÉÜ–½]*$/u;

/**
 * Lower case, without diacritics, one kind of dash and space, and every character at the same place as in
 * `text`: what is found in it can be cut out of the original.
 */
export const foldInPlace = (text: string): string =>
  (EVERYDAY.test(text)
    ? fold(text)
    : [...text]
        .map((char) => {
          const folded = fold(char);
          return folded.length === char.length ? folded : char;
        })
        .join('')
  )
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s/g, ' ');

export const spanOf = (match: RegExpMatchArray): Span => {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
};

/** The text with the spans made unreadable and everything else at its place. */
export const without = (text: string, spans: readonly Span[]): string => {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    pieces.push(text.slice(at, Math.max(at, start)), TAKEN.repeat(end - Math.max(at, start)));
    at = end;
  }
  return [...pieces, text.slice(at)].join('');
};
