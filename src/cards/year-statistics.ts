import { z } from 'zod';
import type { IsoDate } from '../domain/calendar.js';
import type { Work } from '../domain/counted-work.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { StatisticsRow, YearStatistics } from '../domain/year-statistics.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';

/** What the year can be divided by, in the order that it is offered. */
export const STATISTICS_VIEWS = ['pillar', 'area', 'municipality', 'kind', 'month'] as const;
export type StatisticsView = (typeof STATISTICS_VIEWS)[number];

/** More than these are too many bars to see anything in. */
const MOST_KINDS_IN_CHART = 10;

/** Twelve names of months do not fit below the bars; the table has them whole. */
const MONTH_LETTERS = 3;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  totals: z.array(z.strictObject({ when: word, what: word })),
  heading: word,
  chart: word,
  hasBars: z.boolean(),
  bars: z.array(z.strictObject({ name: word, hours: z.int(), color: word })),
  hasMonths: z.boolean(),
  months: z.array(z.strictObject({ name: word, now: z.int(), before: z.int() })),
  hasRows: z.boolean(),
  column: word,
  thisYear: word,
  lastYearName: word,
  rows: z.array(z.strictObject({ label: word, now: word, before: word })),
  notes: z.array(z.strictObject({ text: word })),
  year: z.int(),
  by: word,
  views: z.array(z.strictObject({ show: word, view: word })),
  lastYear: z.int(),
  showLastYear: word,
});
type Model = z.infer<typeof model>;

export const yearStatisticsCard = defineCard('year-statistics', 1, model);

export interface YearStatisticsInput {
  readonly statistics: YearStatistics;
  readonly by: StatisticsView;
  /** The last day that counts in the year and, in its own year, in the one before; undefined = both are whole. */
  readonly until: IsoDate | undefined;
  /** Whether the other municipalities' rows are left out. */
  readonly isOwnOnly: boolean;
  readonly isFromBeforeForm: boolean;
}

interface NamedRow {
  readonly label: string;
  readonly now: Work;
  readonly before: Work;
}

const namedRows = (
  { labels, formats, statistics: words }: Texts,
  statistics: YearStatistics,
  by: StatisticsView,
): readonly NamedRow[] => {
  const named = <Key>(rows: readonly StatisticsRow<Key>[], nameOf: (key: Key) => string): NamedRow[] =>
    rows.map(({ key, now, before }) => ({
      label: key === null ? words.views[by].none : nameOf(key),
      now,
      before,
    }));
  switch (by) {
    case 'pillar':
      return named(statistics.byPillar, (pillar) => labels.pillars[pillar]);
    case 'area':
      return named(statistics.byArea, (area) => labels.areas[area]);
    case 'municipality':
      return named(statistics.byMunicipality, (id) => MUNICIPALITY_NAMES[id]);
    case 'kind':
      return named(statistics.byKind, (kind) => labels.kinds[kind]);
    case 'month':
      return named(statistics.byMonth, formats.monthName);
  }
};

const hasHours = ({ now, before }: NamedRow): boolean => now.hours > 0 || before.hours > 0;

/** Those in the chart, in the order of the table: all, or of many kinds those with the most hours. */
const charted = (rows: readonly NamedRow[], by: StatisticsView): readonly NamedRow[] => {
  const drawn = rows.filter(hasHours);
  if (by !== 'kind') return drawn;
  const largest = drawn.toSorted((a, b) => b.now.hours - a.now.hours).slice(0, MOST_KINDS_IN_CHART);
  return drawn.filter((row) => largest.includes(row));
};

/** Whole hours, the two years of a row beside each other; each bar says its year in words. */
const barsOf = (
  { statistics: words }: Texts,
  rows: readonly NamedRow[],
  [year, lastYear]: readonly [string, string],
): Model['bars'] =>
  rows.flatMap(({ label, now, before }) => [
    { name: words.bar(label, year), hours: Math.round(now.hours), color: 'categoricalBlue' },
    { name: words.bar(label, lastYear), hours: Math.round(before.hours), color: 'neutral' },
  ]);

const notesOf = (
  { statistics: { notes }, formats }: Texts,
  { statistics, by, until, isOwnOnly, isFromBeforeForm }: YearStatisticsInput,
): string[] => [
  ...(by !== 'municipality'
    ? []
    : isOwnOnly
      ? [notes.ownOnly, notes.jointOwn, notes.fair]
      : [notes.fair, notes.joint]),
  notes.done,
  ...(until === undefined ? [] : [notes.until(String(statistics.year - 1), formats.dayOfYear(until))]),
  ...(isFromBeforeForm ? [notes.beforeForm] : []),
];

/** A year beside the one before, divided one way, as a chart and as a table that says the same to the minute. */
export const yearStatisticsView = (texts: Texts, input: YearStatisticsInput): Model => {
  const { statistics, by, until } = input;
  const { statistics: words, formats } = texts;
  const { year, total } = statistics;
  const years = [String(year), String(year - 1)] as const;
  const [thisYear, lastYear] = years;
  const rows = namedRows(texts, statistics, by);
  const drawn = charted(rows, by);
  const title = words.title(thisYear);
  const cell = ({ activities, hours }: Work): string => words.cell(activities, formats.hours(hours));
  const totals = ([work, name]: readonly [Work, string]) => ({
    when: `${until === undefined ? name : words.yearUntil(name, formats.dayOfYear(until))}: `,
    what: words.total(work.activities, formats.hours(work.hours)),
  });
  const lines = (
    [
      [total.now, thisYear],
      [total.before, lastYear],
    ] as const
  ).map(totals);
  const { heading, column } = words.views[by];
  const isMonths = by === 'month';
  return {
    summary: words.summary(title, lines.map(({ when, what }) => `${when}${what}`).join('. ')),
    title,
    totals: lines,
    heading,
    chart:
      by === 'kind' && drawn.length === MOST_KINDS_IN_CHART
        ? words.longestChart(MOST_KINDS_IN_CHART, thisYear, lastYear)
        : words.chart(thisYear, lastYear),
    hasBars: !isMonths && drawn.length > 0,
    bars: isMonths ? [] : barsOf(texts, drawn, years),
    hasMonths: isMonths && drawn.length > 0,
    months: isMonths
      ? rows.map(({ label, now, before }) => ({
          name: label.slice(0, MONTH_LETTERS),
          now: Math.round(now.hours),
          before: Math.round(before.hours),
        }))
      : [],
    hasRows: rows.length > 0,
    column,
    thisYear,
    lastYearName: lastYear,
    rows: rows.map(({ label, now, before }) => ({ label, now: cell(now), before: cell(before) })),
    notes: notesOf(texts, input).map((text) => ({ text })),
    year,
    by,
    views: STATISTICS_VIEWS.filter((view) => view !== by).map((view) => ({
      show: words.views[view].show,
      view,
    })),
    lastYear: year - 1,
    showLastYear: words.showYear(lastYear),
  };
};
