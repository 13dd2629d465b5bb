import { type Span, spanOf } from './spans.js';

export interface Colleagues {
  /** First names as written, in order. */
  readonly names: readonly string[];
  readonly spans: readonly Span[];
}

const NAME = '\\p{Lu}\\p{Ll}+';
const ME_AND = new RegExp(
  `(?<![\\p{L}\\d])[Jj]ag(?: och| o| &|,) ${NAME}(?:(?: och| o| &|,) ${NAME})*(?! kommun)`,
  'gu',
);

/**
 * Colleagues who did the work together with the writer: "Jag och Martin", and "med Martin" when Martin is
 * among the known first names. Reads the original, because names are told by their capital.
 */
export const readColleagues = (text: string, known: readonly string[]): Colleagues => {
  const together = [...text.matchAll(ME_AND)].map((match) => ({
    ...spanOf(match),
    names: [...match[0].matchAll(new RegExp(NAME, 'gu'))].map(([name]) => name).filter((n) => n !== 'Jag'),
  }));
  const named = known.flatMap((name) =>
    [
      ...text.matchAll(new RegExp(`(?<![\\p{L}\\d])(?:med|m|ihop med|with) ${name}(?![\\p{L}\\d])`, 'gu')),
    ].map((match) => ({ ...spanOf(match), names: [name] })),
  );
  const all = [...together, ...named];
  return {
    names: [...new Set(all.flatMap(({ names }) => names))],
    spans: all.map(({ start, end }) => ({ start, end })),
  };
};
