import {
  type ReportIdentity,
  type ReportKind,
  type ReportStructure,
  reportKey,
  yearToPlan,
  yearToReport,
} from '../domain/annual-report.js';
import { type IsoDate, yearOf } from '../domain/calendar.js';
import type { Ports } from '../usecases/ports.js';

/** What is written to see a report. */
export interface ReportWords {
  /** None when it is left to the calendar. */
  readonly year?: number | 'this' | 'last' | 'next';
  readonly structure?: ReportStructure;
}

const YEAR =
  '(?: (?:för |for )?(?:(?<year>20\\d{2})|(?<this>i år|this year)|(?<last>förra året|last year)|(?<next>nästa år|next year)))?';
const STRUCTURE =
  '(?:,? (?:efter |by )?(?:(?<area>(?:verksamhets)?områden?|areas?)|(?<pillar>pelare|pillars?)))?';

/** The whole message `[visa|show] NAME [[för|for] YEAR] [[efter|by] område|pelare]`; `names` is a pattern. */
export const reportGrammar = (names: string): RegExp =>
  new RegExp(`^(?:visa |show )?(?:${names})${YEAR}${STRUCTURE}[.!]?$`, 'iu');

const RELATIVE = ['this', 'last', 'next'] as const;

export const parseReportWords = (grammar: RegExp, text: string): ReportWords | undefined => {
  const groups = grammar.exec(text.replace(/\s+/g, ' '))?.groups;
  if (groups === undefined) return undefined;
  const year =
    groups['year'] === undefined
      ? RELATIVE.find((word) => groups[word] !== undefined)
      : Number(groups['year']);
  const structure = (['area', 'pillar'] as const).find((word) => groups[word] !== undefined);
  return { ...(year !== undefined && { year }), ...(structure && { structure }) };
};

const STEPS = { this: 0, last: -1, next: 1 } as const;

const yearMeant = (kind: ReportKind, { year }: ReportWords, today: IsoDate): number => {
  if (typeof year === 'number') return year;
  if (year !== undefined) return yearOf(today) + STEPS[year];
  return kind === 'report' ? yearToReport(today) : yearToPlan(today);
};

/** The report that is meant; in the order that somebody has written in, else by pillar as in the latest (002). */
export const reportMeant = async (
  { store }: Pick<Ports, 'store'>,
  kind: ReportKind,
  words: ReportWords,
  today: IsoDate,
): Promise<ReportIdentity> => {
  const of = { kind, year: yearMeant(kind, words, today) };
  if (words.structure !== undefined) return { ...of, structure: words.structure };
  const keptIn = async (structure: ReportStructure): Promise<boolean> =>
    (await store.find('reports', { key: reportKey({ ...of, structure }) })).length > 0;
  const isByArea = (await keptIn('area')) && !(await keptIn('pillar'));
  return { ...of, structure: isByArea ? 'area' : 'pillar' };
};
