import type { SectionKey, SectionPlace } from '../domain/annual-report.js';
import { budgetTotals, unbalancedColumns } from '../domain/budget.js';
import { MUNICIPALITY_IDS } from '../domain/municipality.js';
import type { PartKey } from '../domain/report-records.js';
import type { YearFigures } from '../domain/year-figures.js';
import type { DocumentPart } from '../usecases/file-ports.js';
import {
  aheadParts,
  below,
  doneParts,
  goalsOfPart,
  headed,
  pictured,
  type ReportContext,
} from './report-chapter.js';
import { budgetHeadings } from './report-money-tables.js';
import type { FigureTable } from './report-table.js';

type Level = SectionPlace['level'];
type Parts = readonly DocumentPart[];
type Section = (context: ReportContext, level: Level) => Parts | Promise<Parts>;

/** What a chapter tells of the year that was and of the one to come, each beneath its own heading when both are there. */
const chapter =
  (part: PartKey): Section =>
  async (context, level) => {
    const { texts, figures } = context;
    const { done, ahead } = figures;
    const isBoth = done !== undefined && ahead !== undefined;
    const sub = isBoth ? below(below(level)) : below(level);
    const heading = (year: number, titled: (year: string) => string): Parts =>
      isBoth ? [{ kind: 'heading', level: below(level), text: titled(String(year)) }] : [];
    const [was, willBe] = [await doneParts(context, part, sub), aheadParts(context, part, sub)];
    return [
      ...(done && was.length > 0 ? [...heading(done.year, texts.reportDocument.done), ...was] : []),
      ...(ahead && willBe.length > 0 ? [...heading(ahead.year, texts.reportDocument.ahead), ...willBe] : []),
    ];
  };

const unbalancedParts = ({ texts }: ReportContext, { budget, year }: YearFigures): Parts => {
  const [headings, totals] = [budgetHeadings(texts, year), budgetTotals(budget)];
  return unbalancedColumns(budget).map((column) => ({
    kind: 'paragraph',
    text: texts.reportDocument.notes.unbalanced(headings[column], texts.formats.number(totals[column] ?? 0)),
  }));
};

const economy: Section = (context, level) => {
  const { texts, figures, done, ahead } = context;
  const { headings } = texts.reportDocument;
  const of = (
    year: YearFigures | undefined,
    table: FigureTable | undefined,
    titled: (year: string) => string,
  ): Parts =>
    year === undefined || year.budget.length === 0
      ? []
      : [...headed(texts, below(level), titled(String(year.year)), table), ...unbalancedParts(context, year)];
  return [
    ...of(figures.done?.yearFigures, done?.economy, headings.economy),
    ...of(figures.ahead?.yearFigures, ahead?.economy, headings.budget),
  ];
};

const ofYears =
  (table: 'staffing' | 'indicators'): Section =>
  ({ texts, figures, done, ahead }, level) => {
    const titled = texts.reportDocument.headings[table];
    const [year, next] = [String(figures.done?.year), String(figures.ahead?.year)];
    return [
      ...headed(texts, below(level), titled(year), done?.[table]),
      ...headed(texts, below(level), titled(next), ahead?.[table]),
    ];
  };

const steering: Section = ({ texts, figures, done }, level) => {
  const { headings, year } = texts.reportDocument;
  if (done === undefined || figures.done === undefined) return [];
  const { number } = texts.formats;
  const visited = number(figures.done.visits.visited.length);
  const visits = headed(texts, below(level), headings.visits, done.visits);
  const sentence: DocumentPart = {
    kind: 'paragraph',
    text: year.visits(visited, number(MUNICIPALITY_IDS.length)),
  };
  return [
    ...headed(texts, below(level), headings.steering, done.steering),
    ...visits,
    ...(visits.length > 0 ? [sentence] : []),
  ];
};

const byPart: Section = async (context, level) => {
  const { texts, figures, done } = context;
  const { headings } = texts.reportDocument;
  const heading = figures.structure === 'area' ? headings.areas : headings.pillars;
  return done === undefined ? [] : pictured(context, below(level), heading, done.byPart);
};

const byMunicipalityAndMonth: Section = async (context, level) => {
  const { texts, done } = context;
  const { headings, notes } = texts.reportDocument;
  if (done === undefined) return [];
  const municipalities = await pictured(context, below(level), headings.municipalities, done.byMunicipality);
  return [
    ...municipalities,
    ...(municipalities.length > 0 ? [{ kind: 'paragraph', text: notes.joint } as const] : []),
    ...(await pictured(context, below(level), headings.months, done.byMonth)),
  ];
};

/** Goals that belong to no chapter: they are not lost. */
const elsewhere: Section = (context, level) => {
  const { texts, figures } = context;
  const heading = texts.reportDocument.headings.goalsElsewhere[figures.structure];
  const goals = (['done', 'ahead'] as const).flatMap((of) =>
    goalsOfPart(context, null, below(below(level)), of),
  );
  return goals.length === 0 ? [] : [{ kind: 'heading', level: below(level), text: heading }, ...goals];
};

/** All goals with their results side by side; each stands in its chapter too. */
const goalsSideBySide: Section = ({ texts, done }, level) =>
  headed(texts, below(level), texts.reportDocument.headings.goals, done?.goals);

/** Planned work that belongs to no chapter. */
const plannedElsewhere: Section = ({ texts, figures, ahead }, level) =>
  headed(
    texts,
    below(level),
    texts.reportDocument.headings.activitiesElsewhere(String(figures.ahead?.year)),
    ahead?.plannedActivities,
    null,
  );

const needs: Section = ({ texts, ahead }, level) =>
  headed(texts, below(level), texts.reportDocument.headings.needs, ahead?.needs);

/** Several in a row. */
const all =
  (...sections: readonly Section[]): Section =>
  async (context, level) => {
    const parts = await Promise.all(sections.map((section) => section(context, level)));
    return parts.flat();
  };

const followUp: Section = async (context, level) => {
  const { texts, done } = context;
  const { headings } = texts.reportDocument;
  return done === undefined
    ? []
    : pictured(context, below(level), headings.resultGoalAreas, done.byResultGoalArea);
};

const wordsOnly: Section = () => [];

/** The figures of each section, which stand after the staff's own words. */
const SECTIONS: { readonly [Key in SectionKey]: Section } = {
  highlights: byPart,
  economy: wordsOnly,
  outcome: economy,
  situation: wordsOnly,
  organisation: ofYears('staffing'),
  steering,
  plan_follow_up: all(goalsSideBySide, followUp, byMunicipalityAndMonth, needs, elsewhere),
  area_general: all(chapter('general'), ofYears('indicators')),
  area_children_youth_family: chapter('children_youth_family'),
  area_addiction_social_psychiatry: chapter('addiction_social_psychiatry'),
  area_income_support_labour: chapter('income_support_labour'),
  reflection: wordsOnly,
  challenges: wordsOnly,
  aim: goalsSideBySide,
  assignment: wordsOnly,
  lines: wordsOnly,
  preconditions: all(byPart, byMunicipalityAndMonth, steering),
  pillar_produce: chapter('produce'),
  pillar_spread: chapter('spread'),
  communication: ofYears('indicators'),
  pillar_support: chapter('support'),
  pillar_cooperate: chapter('cooperate'),
  offer: wordsOnly,
  focus: all(needs, elsewhere, plannedElsewhere),
  outlook: wordsOnly,
  staff: ofYears('staffing'),
  budget: economy,
};

/** The figures of a section, in the order that they are read. */
export const sectionFigures = (
  context: ReportContext,
  { key, level }: SectionPlace,
): Parts | Promise<Parts> => SECTIONS[key](context, level);
