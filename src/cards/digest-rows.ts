import type { DigestActivity } from '../domain/digest.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';

/** What stands on one line of its own, as it was written: how much of it there is room for is decided later. */
export interface Row {
  /** Before everything else, for what is to be seen first. */
  readonly mark?: string;
  /** In bold. */
  readonly lead: string;
  /** Between `lead` and `rest`, when there is a rest. */
  readonly separator: string;
  readonly rest: string;
  /** What `lead` opens; https. */
  readonly url?: string;
  /** Waits for the municipality. Such rows stand first, and apart. */
  readonly isUrgent?: true;
}

/** A heading and what stands under it. */
export interface DigestBlock {
  /** Empty when the rows say themselves what they are. */
  readonly heading: string;
  /** Totals under the heading; empty when there is nothing to add up. */
  readonly note: string;
  readonly rows: readonly Row[];
  /** The rows are answered in the chat with the bot. */
  readonly isAnsweredInChat?: true;
}

/** A row whose parts stand after `separator`; empty ones are left out. */
export const digestRow = (lead: string, parts: readonly string[], separator = ' · '): Row => ({
  lead,
  separator,
  rest: parts.filter((part) => part !== '').join(' · '),
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
