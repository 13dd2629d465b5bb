import { z } from 'zod';
import type { GoalArea } from '../domain/goal-area.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import { isResultGoalArea } from '../domain/result-goal-area.js';
import type { OverviewRow, Shares, Standing, YearOverview } from '../domain/year-overview.js';
import type { Texts } from '../texts/index.js';
import { clipped } from './clipped.js';
import { defineCard } from './define-card.js';
import { goalAreaName } from './goal-area-name.js';
import { userText } from './user-text.js';

/** What the year can be divided by, in the order that it is offered. */
export const OVERVIEW_VIEWS = ['pillar', 'resultGoalArea', 'municipality', 'planGoal'] as const;
export type OverviewView = (typeof OVERVIEW_VIEWS)[number];

const LONGEST_LABEL = 140;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  isClosed: z.boolean(),
  closed: userText,
  heading: word,
  shares: z.array(
    z.strictObject({
      who: word,
      what: word,
      hasBars: z.boolean(),
      chart: word,
      bars: z.array(z.strictObject({ name: word, hours: z.int() })),
    }),
  ),
  hasRows: z.boolean(),
  column: word,
  mineWord: word,
  unitWord: word,
  plannedWord: word,
  rows: z.array(z.strictObject({ label: userText, mine: word, unit: word, planned: word })),
  notes: z.array(z.strictObject({ text: word })),
  year: z.int(),
  views: z.array(z.strictObject({ show: word, by: word })),
  lastYear: z.int(),
  showLastYear: word,
});
type Model = z.infer<typeof model>;

export const yearOverviewCard = defineCard('year-overview', 1, model);

export interface YearOverviewInput {
  readonly overview: YearOverview;
  readonly by: OverviewView;
  /** Areas of result goals beside the register's. */
  readonly goalAreas?: readonly GoalArea[];
  /** Who has closed the year and when, in a sentence; undefined while it is open. */
  readonly closed: string | undefined;
}

/** A row with what it is called in the table, and in the chart where the bot's own words must do. */
interface NamedRow {
  readonly label: string;
  readonly bar: string;
  readonly row: OverviewRow<unknown>;
}

const namedRows = (
  texts: Texts,
  { overview, by, goalAreas = [] }: YearOverviewInput,
): readonly NamedRow[] => {
  const { labels } = texts;
  const { views, goal, goalBar, areaBar } = texts.overview;
  const { none } = views[by];
  const named = <Key>(rows: readonly OverviewRow<Key>[], nameOf: (key: Key) => string): NamedRow[] =>
    rows.map((row) => {
      const name = row.key === null ? none : nameOf(row.key);
      return { label: name, bar: name, row };
    });
  switch (by) {
    case 'pillar':
      return named(overview.byPillar, (pillar) => labels.pillars[pillar]);
    case 'resultGoalArea':
      return overview.byResultGoalArea.map((row, index) => {
        const label = row.key === null ? none : goalAreaName(texts, goalAreas, row.key);
        const isOwn = row.key !== null && !isResultGoalArea(row.key);
        return { label: clipped(label, LONGEST_LABEL), bar: isOwn ? areaBar(index + 1) : label, row };
      });
    case 'municipality':
      return named(overview.byMunicipality, (id) => MUNICIPALITY_NAMES[id]);
    case 'planGoal':
      return overview.byPlanGoal.map((row, index) =>
        row.key === null
          ? { label: none, bar: none, row }
          : {
              label: goal(index + 1, clipped(row.key.label, LONGEST_LABEL)),
              bar: goalBar(index + 1),
              row,
            },
      );
  }
};

const notesOf = ({ overview: words }: Texts, { overview, by }: YearOverviewInput): string[] => {
  const { notes } = words;
  const isEmpty = by === 'planGoal' && overview.byPlanGoal.length === 0;
  return [
    ...(isEmpty ? [words.noGoals(String(overview.year))] : [notes.planned, notes.share]),
    ...(by === 'municipality' ? [notes.joint] : []),
    ...(overview.beforeForm > 0 ? [notes.beforeForm(overview.beforeForm)] : []),
  ];
};

const viewsOf = ({ overview: words }: Texts, { overview, by }: YearOverviewInput): Model['views'] =>
  OVERVIEW_VIEWS.filter((view) => view !== by && (view !== 'planGoal' || overview.byPlanGoal.length > 0)).map(
    (view) => ({ show: words.views[view].show, by: view }),
  );

const total = ({ overview: words, formats }: Texts, { activities, hours }: Standing): string =>
  words.total(activities, formats.hours(hours));

/**
 * Theirs or the unit's in all, with a chart of whole hours and without what has none: the table has all of it, and to
 * the minute. Bars are told apart by their names and never by colour.
 */
const shareOf = (
  texts: Texts,
  of: keyof Shares,
  standing: Standing,
  rows: readonly NamedRow[],
): Model['shares'][number] => {
  const { overview: words } = texts;
  const bars = rows
    .map(({ bar, row }) => ({ name: bar, hours: Math.round(row[of].hours) }))
    .filter(({ hours }) => hours > 0);
  return {
    who: `${words[of]}: `,
    what: `${total(texts, standing)}${words.totalPlanned(standing.planned)}`,
    hasBars: bars.length > 0,
    chart: words.charts[of],
    bars,
  };
};

/** A year for one of the staff, divided one way: theirs and the unit's, as a chart and as a table that says the same. */
export const yearOverviewView = (texts: Texts, input: YearOverviewInput): Model => {
  const { overview, by, closed } = input;
  const { overview: words, formats } = texts;
  const { mine, unit } = overview.total;
  const rows = namedRows(texts, input);
  const title = words.title(String(overview.year));
  const cell = ({ activities, hours }: Standing): string => words.cell(activities, formats.hours(hours));
  const { heading, column } = words.views[by];
  return {
    summary: words.summary(title, total(texts, mine), total(texts, unit)),
    title,
    isClosed: closed !== undefined,
    closed: closed ?? '',
    heading,
    shares: [shareOf(texts, 'mine', mine, rows), shareOf(texts, 'unit', unit, rows)],
    hasRows: rows.length > 0,
    column,
    mineWord: words.mine,
    unitWord: words.unit,
    plannedWord: words.planned,
    rows: rows.map(({ label, row }) => ({
      label,
      mine: cell(row.mine),
      unit: cell(row.unit),
      planned: words.plannedCell(row.mine.planned, row.unit.planned),
    })),
    notes: notesOf(texts, input).map((text) => ({ text })),
    year: overview.year,
    views: viewsOf(texts, input),
    lastYear: overview.year - 1,
    showLastYear: words.showYear(String(overview.year - 1)),
  };
};
