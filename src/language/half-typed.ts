import { fold, wordsOf } from './words.js';

/** Something that people look for by its title or one of its other names. */
interface Named {
  readonly title: string;
  readonly alsoCalled: readonly string[];
}

/** How what is written names something, the nearest first. */
export const FITS = ['begins_title', 'words_of_title', 'begins_other_name'] as const;
export type Fit = (typeof FITS)[number];

const WORD = /[\p{L}\p{N}]+/gu;
/** One letter begins too much to guess by. */
const FEWEST_LETTERS = 2;
/** Each is searched for. */
const MOST_COMPLETIONS = 3;

const beginsName = (written: readonly string[], name: string): boolean => {
  const words = wordsOf(name);
  const last = written.length - 1;
  return written.every((word, at) => (at === last ? words[at]?.startsWith(word) : words[at] === word));
};

const beginsWordsOf = (written: readonly string[], name: string): boolean => {
  const words = wordsOf(name);
  return written.every((word) => words.some((known) => known.startsWith(word)));
};

/** How what somebody has typed so far names something; undefined when it does not. The last word may be half typed. */
export const fitOf = (text: string, { title, alsoCalled }: Named): Fit | undefined => {
  const written = wordsOf(text);
  if (written.length === 0) return undefined;
  if (beginsName(written, title)) return 'begins_title';
  if (beginsWordsOf(written, title)) return 'words_of_title';
  return alsoCalled.some((name) => beginsName(written, name)) ? 'begins_other_name' : undefined;
};

/** The words of all names, as they are first written, with how many times they stand there. */
const vocabularyOf = (all: readonly Named[]): ReadonlyMap<string, { word: string; times: number }> => {
  const known = new Map<string, { word: string; times: number }>();
  for (const word of all.flatMap(
    ({ title, alsoCalled }) => [title, ...alsoCalled].join(' ').match(WORD) ?? [],
  )) {
    const key = fold(word);
    known.set(key, { word: known.get(key)?.word ?? word, times: (known.get(key)?.times ?? 0) + 1 });
  }
  return known;
};

/**
 * The text with its last word written out, the most common word first: `vad kostar bollp` gives `vad kostar Bollplank`.
 * Nothing when the last word is a known one, or when something stands behind it.
 */
export const completionsOf = (text: string, all: readonly Named[]): readonly string[] => {
  const [last] = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+$/u.exec(text) ?? [];
  if (last === undefined || last.length < FEWEST_LETTERS) return [];
  const half = fold(last);
  const known = vocabularyOf(all);
  if (known.has(half)) return [];
  return [...known]
    .filter(([key]) => key.startsWith(half))
    .toSorted(([, a], [, b]) => b.times - a.times)
    .slice(0, MOST_COMPLETIONS)
    .map(([, { word }]) => `${text.slice(0, -last.length)}${word}`);
};
