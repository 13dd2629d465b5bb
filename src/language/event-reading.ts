import type { IsoDate } from '../domain/calendar.js';
import type { Area } from '../domain/enums.js';
import type { EventForm, EventKind } from '../domain/event.js';
import type { Period } from '../domain/fuzzy-date.js';

/** What the words leave open; a person has to say. */
export type UnclearInEvent =
  | { readonly field: 'date'; readonly words: string }
  /** A time of day without a day that it could be on. */
  | { readonly field: 'startTime'; readonly words: string }
  | { readonly field: 'area'; readonly choices: readonly Area[] };

/** What a sentence says of an event. A field that is missing was not said. */
export interface EventReading {
  readonly kind?: EventKind;
  /** What is left of the sentence; the word for the kind when nothing is. */
  readonly title?: string;
  readonly series?: { readonly name?: string; readonly number?: number; readonly of?: number };
  /** As exactly as it was written (I32). */
  readonly date?: Period;
  readonly dateEnd?: IsoDate;
  /** "Datum kommer": nobody knows yet. */
  readonly hasNoDateYet: boolean;
  /** `HH:mm`. */
  readonly startTime?: string;
  readonly endTime?: string;
  readonly form?: EventForm;
  readonly place?: string;
  readonly link?: string;
  readonly partners: readonly string[];
  readonly audience?: string;
  readonly area?: Area;
  readonly capacity?: number;
  readonly quotaPerMunicipality?: number;
  readonly lastDayToRegister?: IsoDate;
  readonly unclear: readonly UnclearInEvent[];
  /** Words that went into no field, small words that only tie others together left out. */
  readonly leftOver: readonly string[];
}
