import type { IsoInstant } from './calendar.js';
import type { Area } from './enums.js';
import type { EventForm } from './event.js';
import type { Period } from './fuzzy-date.js';
import type { MunicipalityId } from './municipality.js';

export const TRAINING_STATES = ['open', 'closed', 'cancelled'] as const;
export type TrainingState = (typeof TRAINING_STATES)[number];

/** What rules it follows: BAS has those that the municipalities have agreed on (I12, I13). */
export const TRAINING_KINDS = ['bas', 'other'] as const;
export type TrainingKind = (typeof TRAINING_KINDS)[number];

export interface TrainingSession {
  /** Counted from 1. */
  readonly number: number;
  /** As exactly as it is known (I32). The time of day is when it begins. */
  readonly date?: Period;
  /** `HH:mm`. */
  readonly endTime?: string;
  readonly place?: string;
  /** Id of the Activity that it became when attendance was entered. */
  readonly activityId?: string;
  /** Id of Person: who said who came. */
  readonly enteredBy?: string;
  readonly enteredAt?: IsoInstant;
}

export const SEAT_MOVES = ['released', 'given_back'] as const;

/** Seats that a municipality does not use and that staff have let others have, or that it has got back. */
export interface ReleasedSeats {
  readonly kind: (typeof SEAT_MOVES)[number];
  readonly municipalityId: MunicipalityId;
  readonly seats: number;
  readonly at: IsoInstant;
  /** Id of Person. */
  readonly by: string;
}

/** A course over several sessions, with a number of seats for each municipality. */
export interface Training {
  readonly id: string;
  readonly version: number;
  readonly kind: TrainingKind;
  readonly name: string;
  readonly area: Area;
  readonly form: EventForm;
  readonly sessions: readonly TrainingSession[];
  readonly seatsPerMunicipality: number;
  /** In the order that it was done; only ever added to. */
  readonly released: readonly ReleasedSeats[];
  readonly state: TrainingState;
  /** Id of Person. */
  readonly createdBy: string;
  readonly createdAt: IsoInstant;
  /** Minted when the form was drawn. Unique. */
  readonly submissionId?: string;
}

export const NOMINATION_STATES = ['seated', 'waiting', 'declined', 'withdrawn', 'replaced'] as const;
export type NominationState = (typeof NOMINATION_STATES)[number];

export interface NominationStep {
  readonly at: IsoInstant;
  /** Id of Person, or `system`. */
  readonly by: string;
  readonly to: NominationState;
  readonly reason?: string;
}

/** Somebody whom a municipality wants to send to a training. */
export interface Nomination {
  readonly id: string;
  readonly version: number;
  /** Id of Training. */
  readonly trainingId: string;
  readonly municipalityId: MunicipalityId;
  /** The participant, as the council member calls them; other municipalities never see it. */
  readonly name: string;
  readonly unit?: string;
  readonly state: NominationState;
  /** The order in which nominations came, rising within the training. */
  readonly order: number;
  /** In the order that things happened, being nominated first; only ever added to. */
  readonly history: readonly NominationStep[];
  /** Id of the Nomination whose place it has taken. */
  readonly replaces?: string;
  /** Numbers of the sessions that they came to, and of those that they missed. */
  readonly attended: readonly number[];
  readonly missed: readonly number[];
  /** Minted when the form was drawn. Unique. */
  readonly submissionId?: string;
}
