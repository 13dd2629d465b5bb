import type { IsoDate } from '../../domain/calendar.js';
import type { DatePrecision } from '../../domain/fuzzy-date.js';
import { roundedHours } from '../../domain/hours.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';

/** Today is a proposal where no day was said; a day that only lacked its year was. */
export const isProposed = (day: IsoDate, today: IsoDate, inferred: readonly string[]): boolean =>
  day === today && inferred.includes('date');

/** How whoever says the lines is named in the file. */
export const SPEAKER = '<speaker>';

/** What a log line came to, in the words of the files of log lines: null = nothing that the line says. */
export interface Draft {
  readonly kind: string | null;
  /** The first day; null too when the day is only the bot's proposal. */
  readonly date: IsoDate | null;
  /** Person-hours in all. */
  readonly hours: number | null;
  /** Swedish names in owner order. */
  readonly municipalities: readonly string[];
  /** Null too when the area is only the bot's proposal. */
  readonly area: string | null;
  readonly registered: number | null;
  readonly attended: number | null;
  readonly onSite: number | null;
  readonly online: number | null;
  readonly title: string;
  readonly datePrecision: DatePrecision | null;
  readonly dateEnd: IsoDate | null;
  readonly state: string;
  /** Full names, except that of {@link SPEAKER}. */
  readonly staff: readonly string[];
  readonly otherParties: readonly string[];
}

const OWNERS: readonly string[] = Object.values(MUNICIPALITY_NAMES);

/** Several as the one that they are compared as: municipalities and hours of them all, the rest of the first. */
export const united = (drafts: readonly Draft[]): Draft | undefined => {
  const [first] = drafts;
  if (first === undefined) return undefined;
  const hours = drafts.flatMap((draft) => draft.hours ?? []);
  const municipalities = drafts.flatMap((draft) => draft.municipalities);
  return {
    ...first,
    hours: hours.length === 0 ? null : roundedHours(hours.reduce((sum, one) => sum + one, 0)),
    municipalities: OWNERS.filter((name) => municipalities.includes(name)),
  };
};
