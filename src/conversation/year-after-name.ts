/** Source of a pattern for a year after the name of a command. */
export const YEAR_WORDS = '(?: (?:för |for |under )?(?:(?<year>\\d{4})|i år|this year))?';

export interface YearWish {
  /** Missing when none is written, or this year is. */
  readonly year?: number;
  /** The message as it was written. */
  readonly text: string;
}

/** What a message wishes whose grammar has a group `year`, as {@link YEAR_WORDS} has; undefined when it does not fit. */
export const yearAfter = (grammar: RegExp, text: string): YearWish | undefined => {
  const match = grammar.exec(text.replace(/\s+/g, ' '));
  const year = match?.groups?.['year'];
  if (match === null) return undefined;
  return { text, ...(year !== undefined && { year: Number(year) }) };
};
