import type { IsoDate } from '../domain/calendar.js';
import { yearToClose } from '../domain/closed-year.js';

/** What is written to close a year, or to open one. */
export interface YearWords {
  /** None when it is left to the calendar. */
  readonly year?: number;
}

const YEAR = '(?: (?:(?:verksamhets)?året|år|(?:the )?year))?(?: (?<year>20\\d{2}))?';

/** The whole message `VERB året|year [ÅÅÅÅ]` or `VERB ÅÅÅÅ`; `verbs` is a pattern. */
export const yearGrammar = (verbs: string): RegExp =>
  new RegExp(`^(?:${verbs})(?= (?:verksamhets|år|the year|year|20))${YEAR}[.!]?$`, 'iu');

export const parseYearWords = (grammar: RegExp, text: string): YearWords | undefined => {
  const match = grammar.exec(text.replace(/\s+/g, ' '));
  const year = match?.groups?.['year'];
  return match === null ? undefined : year === undefined ? {} : { year: Number(year) };
};

/** The year that is meant; the question that follows names it. */
export const yearMeant = ({ year }: YearWords, today: IsoDate): number => year ?? yearToClose(today);
