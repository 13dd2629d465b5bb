import type { DigestActivity } from '../domain/digest.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import { clipped } from './clipped.js';

/** User-written text on one line of its own: `lead` in bold, `rest` after it. */
export interface Row {
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

export const LONGEST_LEAD = 140;
const LONGEST_REST = 220;

/** A row whose parts stand after `mark`; empty ones are left out. */
export const digestRow = (lead: string, parts: readonly string[], mark = ' · '): Row => ({
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

/** An activity, and what else is to be said of it. */
export const activityRow = (texts: Texts, year: number, activity: DigestActivity, more = ''): Row => {
  const { formats, labels } = texts;
  const kind = labels.kinds[activity.kind];
  return digestRow(activity.title, [
    activity.title.toLowerCase().startsWith(kind.toLowerCase()) ? '' : kind,
    formats.period(activity.date, year, activity.dateEnd),
    activity.hours === undefined ? '' : formats.hours(activity.hours),
    sharedWith(texts, activity),
    more,
  ]);
};
