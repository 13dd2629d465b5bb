import type { Digest, DigestActivity, DigestRequest } from '../domain/digest.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import { clipped } from './clipped.js';

/** User-written text on one line of its own: `lead` in bold, `rest` after it. */
interface Row {
  readonly lead: string;
  readonly rest: string;
}

/** A heading and what stands under it. */
export interface DigestBlock {
  readonly heading: string;
  /** Totals under the heading; empty when there is nothing to add up. */
  readonly note: string;
  readonly rows: readonly Row[];
}

const LONGEST_LEAD = 140;
const LONGEST_REST = 220;

const row = (lead: string, parts: readonly string[], mark = ' · '): Row => ({
  lead: clipped(lead, LONGEST_LEAD),
  rest: clipped(parts.filter((part) => part !== '').join(' · '), LONGEST_REST).replace(/^(?=.)/, mark),
});

const sharedWith = (
  { digest, formats }: Texts,
  { together, otherParties, forAll }: DigestActivity,
): string => {
  if (forAll) return digest.forAll;
  const isAll = together.length === MUNICIPALITY_IDS.length - 1;
  if (isAll && otherParties.length === 0) return digest.togetherWithAll;
  const names = [...together.map((id) => MUNICIPALITY_NAMES[id]), ...otherParties];
  return names.length === 0 ? '' : digest.together(formats.list(names));
};

const activityRow = (texts: Texts, year: number, activity: DigestActivity): Row => {
  const { formats, labels } = texts;
  const kind = labels.kinds[activity.kind];
  return row(activity.title, [
    activity.title.toLowerCase().startsWith(kind.toLowerCase()) ? '' : kind,
    formats.period(activity.date, year, activity.dateEnd),
    activity.hours === undefined ? '' : formats.hours(activity.hours),
    sharedWith(texts, activity),
  ]);
};

const requestRow = ({ digest, labels }: Texts, { number, question, status, isNew }: DigestRequest): Row =>
  row(question, [number, isNew ? digest.newRequest : '', labels.statuses[status].toLowerCase()]);

const totalOf = ({ digest, formats }: Texts, activities: readonly DigestActivity[]): string => {
  const hours = activities.reduce((sum, activity) => sum + (activity.hours ?? 0), 0);
  const count = digest.activities(activities.length);
  return hours === 0 ? count : digest.activitiesAndHours(count, formats.hours(hours));
};

/** General work goes to everyone as one line (domain-model section 5). */
const generalRows = ({ digest, formats }: Texts, general: readonly DigestActivity[]): readonly Row[] => {
  if (general.length === 0) return [];
  const titles = formats.list(general.map((activity) => clipped(activity.title, LONGEST_LEAD)));
  return [row(digest.activities(general.length), [titles], ': ')];
};

/** The lists of a digest in the order of domain-model section 5; empty ones are left out. */
export const blocksOf = (texts: Texts, digest: Digest): readonly DigestBlock[] => {
  const { headings } = texts.digest;
  const year = Number(digest.week.slice(0, 4));
  const rowsOf = (activities: readonly DigestActivity[]) =>
    activities.map((activity) => activityRow(texts, year, activity));
  const blocks: readonly DigestBlock[] = [
    {
      heading: headings.requests,
      note: '',
      rows: digest.requests.map((request) => requestRow(texts, request)),
    },
    { heading: headings.done, note: totalOf(texts, digest.done), rows: rowsOf(digest.done) },
    { heading: headings.loggedLate, note: '', rows: rowsOf(digest.loggedLate) },
    { heading: headings.general, note: '', rows: generalRows(texts, digest.general) },
    { heading: headings.coming, note: '', rows: rowsOf(digest.coming) },
  ];
  return blocks.filter((block) => block.rows.length > 0);
};
