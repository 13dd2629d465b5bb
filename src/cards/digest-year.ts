import { z } from 'zod';
import type { Digest } from '../domain/digest.js';
import { isEmptyDigest } from '../domain/empty-digest.js';
import type { Texts } from '../texts/index.js';

/** The year so far as a chart, and as a table that says the same. */
export const yearModel = z.strictObject({
  hasRows: z.boolean(),
  heading: z.string(),
  hasChart: z.boolean(),
  chart: z.string(),
  bars: z.array(z.strictObject({ name: z.string(), now: z.int(), before: z.int() })),
  pillarColumn: z.string(),
  thisYear: z.string(),
  lastYear: z.string(),
  rows: z.array(z.strictObject({ label: z.string(), now: z.string(), before: z.string() })),
  note: z.string(),
});
type YearModel = z.infer<typeof yearModel>;

/**
 * Nothing of an empty week. The chart has whole hours and the table all of it; bars have the names of the years beside
 * their colours.
 */
export const yearView = (texts: Texts, digest: Digest, hasRoomForChart: boolean): YearModel => {
  const { digest: words, formats, labels } = texts;
  const rows = isEmptyDigest(digest) ? [] : digest.yearSoFar;
  const year = Number(digest.week.slice(0, 4));
  const bars = rows.map(({ pillar, hours, hoursLastYear }) => ({
    name: words.year.bars[pillar ?? 'internal'],
    now: Math.round(hours),
    before: Math.round(hoursLastYear),
  }));
  return {
    hasRows: rows.length > 0,
    heading: words.headings.year,
    hasChart: hasRoomForChart && bars.some(({ now, before }) => now > 0 || before > 0),
    chart: words.year.chart,
    bars,
    pillarColumn: words.year.pillar,
    thisYear: String(year),
    lastYear: String(year - 1),
    rows: rows.map((row) => ({
      label: row.pillar === null ? words.year.internal : labels.pillars[row.pillar],
      now: words.year.cell(row.activities, formats.hours(row.hours)),
      before: words.year.cell(row.activitiesLastYear, formats.hours(row.hoursLastYear)),
    })),
    note: words.year.note(formats.week(digest.week)),
  };
};
