import type { Digest, DigestActivity, DigestRequest } from '../domain/digest.js';
import type { Texts } from '../texts/index.js';
import { clipped } from './clipped.js';
import { comingBlock, seatsBlock, toAnswerBlock } from './digest-coming.js';
import { activityRow, type DigestBlock, digestRow, LONGEST_LEAD, type Row } from './digest-rows.js';

const requestRow = ({ digest, labels }: Texts, { number, question, status, isNew }: DigestRequest): Row =>
  digestRow(question, [number, isNew ? digest.newRequest : '', labels.statuses[status].toLowerCase()]);

const totalOf = ({ digest, formats }: Texts, activities: readonly DigestActivity[]): string => {
  const hours = activities.reduce((sum, activity) => sum + (activity.hours ?? 0), 0);
  const count = digest.activities(activities.length);
  return hours === 0 ? count : digest.activitiesAndHours(count, formats.hours(hours));
};

/** General work goes to everyone as one line (domain-model section 5). */
const generalRows = ({ digest, formats }: Texts, general: readonly DigestActivity[]): readonly Row[] => {
  if (general.length === 0) return [];
  const titles = formats.list(general.map((activity) => clipped(activity.title, LONGEST_LEAD)));
  return [digestRow(digest.activities(general.length), [titles], ': ')];
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
    comingBlock(texts, digest),
    seatsBlock(texts, digest),
    toAnswerBlock(texts, digest),
  ];
  return blocks.filter((block) => block.rows.length > 0);
};
