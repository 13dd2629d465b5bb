import type { Digest, DigestActivity } from '../domain/digest.js';
import type { Texts } from '../texts/index.js';
import { clipped } from './clipped.js';
import { comingBlock, seatsBlock, toAnswerBlock } from './digest-coming.js';
import { newsBlock } from './digest-news.js';
import { requestsBlock } from './digest-requests.js';
import { activityRow, type DigestBlock, digestRow, type Row } from './digest-rows.js';

/** In characters, in a line of many titles. */
const LONGEST_TITLE = 140;

/** What was wrong in earlier digests; the row says itself what it is, so it needs no heading. */
const correctionsBlock = ({ digest: words, formats }: Texts, { corrections = [] }: Digest): DigestBlock => ({
  heading: '',
  note: '',
  rows: corrections.map(({ week, text }) => digestRow(words.correctionOf(formats.week(week)), [text], ': ')),
});

const totalOf = ({ digest, formats }: Texts, activities: readonly DigestActivity[]): string => {
  const hours = activities.reduce((sum, activity) => sum + (activity.hours ?? 0), 0);
  const count = digest.activities(activities.length);
  return hours === 0 ? count : digest.activitiesAndHours(count, formats.hours(hours));
};

/** General work goes to everyone as one line (domain-model section 5). */
const generalRows = ({ digest, formats }: Texts, general: readonly DigestActivity[]): readonly Row[] => {
  if (general.length === 0) return [];
  const titles = formats.list(general.map((activity) => clipped(activity.title, LONGEST_TITLE)));
  return [digestRow(digest.activities(general.length), [titles], ': ')];
};

/** The lists of a digest in the order of domain-model section 5; empty ones are left out. */
export const blocksOf = (texts: Texts, digest: Digest): readonly DigestBlock[] => {
  const { headings } = texts.digest;
  const year = Number(digest.week.slice(0, 4));
  const rowsOf = (activities: readonly DigestActivity[]) =>
    activities.map((activity) => activityRow(texts, year, activity));
  const blocks: readonly DigestBlock[] = [
    correctionsBlock(texts, digest),
    requestsBlock(texts, digest),
    { heading: headings.done, note: totalOf(texts, digest.done), rows: rowsOf(digest.done) },
    { heading: headings.loggedLate, note: '', rows: rowsOf(digest.loggedLate) },
    { heading: headings.general, note: '', rows: generalRows(texts, digest.general) },
    comingBlock(texts, digest),
    seatsBlock(texts, digest),
    newsBlock(texts, digest),
    toAnswerBlock(texts, digest),
  ];
  return blocks.filter((block) => block.rows.length > 0);
};
