/** Years that a question names or counts from this one, over folded words. */
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/\b(?:forra aret|ifjol|i fjol|last year|fjolaret)\b/, -1],
  [/\b(?:forrforra aret|forrfjol)\b/, -2],
  [/\b(?:i ar|detta ar|det har aret|this year)\b/, 0],
  [/\b(?:nasta ar|next year)\b/, 1],
];
const FULL = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** "hösten 17", "ht17", "vt-17", "i maj 17", also unfolded. */
const SHORT =
  /(?<![\p{L}\d])(?:h[oö]st(?:en)?|v[aå]r(?:en)?|sommar(?:en)?|vinter(?:n)?|ht|vt|[aå]r(?:et)?|jan(?:uari)?|feb(?:ruari)?|mars|april|maj|juni|juli|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|vp|vb)[ -]?(?<year>[0-3]\d)(?!\d)/giu;
/** "budgeten -17", "socionomdagen '17". */
const CLIPPED = /(?<=\p{L} ?)[-–'’](?<year>[0-3]\d)(?![\d\p{L}-])/gu;

const shortIn = (folded: string, pattern: RegExp): number[] =>
  [...folded.matchAll(pattern)].map((match) => 2000 + Number(match.groups?.['year']));

/** The years that a folded question is about, in order and once each. */
export const yearsAsked = (folded: string, thisYear: number): readonly number[] => {
  const named = [...folded.matchAll(FULL)].map(([year]) => Number(year));
  const short = [SHORT, CLIPPED].flatMap((pattern) => shortIn(folded, pattern));
  const counted = RELATIVE.flatMap(([pattern, years]) => (pattern.test(folded) ? [thisYear + years] : []));
  return [...new Set([...named, ...short, ...counted])];
};

/** A question without the years that {@link yearsAsked} reads in it. */
export const withoutYears = (question: string): string =>
  question
    .normalize('NFC')
    .replace(FULL, ' ')
    .replace(SHORT, (words) => `${words.slice(0, -2)} `)
    .replace(CLIPPED, ' ');
