import { type Span, spanOf } from './spans.js';

export interface Colleagues {
  /** First names as written, in order. */
  readonly names: readonly string[];
  readonly spans: readonly Span[];
}

const NAME = "\\p{Lu}[\\p{L}'’-]*";
const AND = '(?: och| o| and| &|,) ';
const NOT_IN_A_WORD = '(?<![\\p{L}\\d])';
const ME_AND = new RegExp(`${NOT_IN_A_WORD}[Jj]ag${AND}(${NAME}(?:${AND}${NAME})*)`, 'gu');
const WITH = new RegExp(`${NOT_IN_A_WORD}(?:ihop med|med|m|with) (${NAME}(?:${AND}${NAME})*)`, 'gu');
const EACH_NAME = new RegExp(NAME, 'gu');

interface Named {
  readonly name: string;
  /** Where it ends in the text. */
  readonly end: number;
}

const namesIn = (match: RegExpMatchArray): Named[] => {
  const list = match[1] ?? '';
  const start = spanOf(match).end - list.length;
  return [...list.matchAll(EACH_NAME)].map(({ 0: name, index }) => ({
    name,
    end: start + index + name.length,
  }));
};

/** The names up to the first that is not known: "med Martin och Finsam" is with Martin. */
const knownAtStart = (names: readonly Named[], known: readonly string[]): readonly Named[] => {
  const stranger = names.findIndex(({ name }) => !known.includes(name));
  return stranger === -1 ? names : names.slice(0, stranger);
};

/**
 * Colleagues who did the work together with the writer: "Jag och Martin", and "med Martin" when Martin is
 * among the known first names. Reads the original, because names are told by their capital; what has been
 * read as a place must be taken out of it.
 */
export const readColleagues = (text: string, known: readonly string[]): Colleagues => {
  const together = [...text.matchAll(ME_AND)].map((match) => ({ match, names: namesIn(match) }));
  const named = [...text.matchAll(WITH)].map((match) => ({
    match,
    names: knownAtStart(namesIn(match), known),
  }));
  const all = [...together, ...named].flatMap(({ match, names }) => {
    const last = names.at(-1);
    return last === undefined ? [] : [{ start: spanOf(match).start, end: last.end, names }];
  });
  return {
    names: [...new Set(all.flatMap(({ names }) => names.map(({ name }) => name)))],
    spans: all.map(({ start, end }) => ({ start, end })),
  };
};
