import type { ActivityKind } from './activity-kind.js';
import type { IsoDate, IsoInstant } from './calendar.js';
import type { Area } from './enums.js';
import type { Period } from './fuzzy-date.js';
import type { MunicipalityId } from './municipality.js';

/** Kinds of activity that people are invited to (domain-model table 2). */
export const EVENT_KINDS = [
  'breakfast',
  'social_talks',
  'seminar',
  'conference',
  'workshop',
  'info_session',
  'training',
  'network_meeting',
  'other',
] as const satisfies readonly ActivityKind[];
export type EventKind = (typeof EVENT_KINDS)[number];

/** Where people meet (002:173, 002:183, 002:193). */
export const EVENT_FORMS = ['on_site', 'digital', 'hybrid'] as const;
export type EventForm = (typeof EVENT_FORMS)[number];

export const EVENT_STATES = ['planned', 'held', 'cancelled'] as const;
export type EventState = (typeof EVENT_STATES)[number];

/** Several events that belong together, such as four lunches on one theme (002:303). */
export interface EventSeries {
  readonly name: string;
  /** Which of them, counted from 1. */
  readonly number?: number;
  /** How many there are. */
  readonly of?: number;
}

/** How many came; never the number that had registered (I17). */
export interface Attendance {
  readonly attended: number;
  readonly onSite?: number;
  readonly online?: number;
  /** "Uppskattningsvis deltog 250 personer" (000:129). */
  readonly isEstimated: boolean;
  /** Id of Person. */
  readonly enteredBy: string;
  readonly enteredAt: IsoInstant;
}

/** What staff state of an event. */
export interface EventDetails {
  readonly kind: EventKind;
  readonly title: string;
  readonly series?: EventSeries;
  /** As exactly as it is known, never more (I32); missing while nobody knows. The time of day is when it begins. */
  readonly date?: Period;
  /** Last day of an event over several days. */
  readonly dateEnd?: IsoDate;
  /** `HH:mm`, on the last day. */
  readonly endTime?: string;
  readonly form: EventForm;
  /** Room and address, or how to join. */
  readonly place?: string;
  /** Where people join it, an https address. */
  readonly link?: string;
  readonly partners: readonly string[];
  readonly audience?: string;
  readonly area: Area;
  /** The most that get a seat; missing when there is no limit. */
  readonly capacity?: number;
  /** The most seats for each municipality. */
  readonly quotaPerMunicipality?: number;
  /** The last day to register, or to withdraw without telling anyone; the event's first day when missing. */
  readonly lastDayToRegister?: IsoDate;
  /** Id of the Network that it is a meeting of. */
  readonly networkId?: string;
}

/** Something that the unit invites people to. */
export interface Event extends EventDetails {
  readonly id: string;
  readonly version: number;
  readonly state: EventState;
  readonly cancelledBecause?: string;
  readonly attendance?: Attendance;
  /** Id of the Activity that it became when attendance was entered. */
  readonly activityId?: string;
  /** Id of Person. */
  readonly createdBy: string;
  readonly createdAt: IsoInstant;
  readonly editedAt?: IsoInstant;
  /** How often its calendar entry has changed; calendars keep the highest. */
  readonly calendarSequence: number;
  /** Minted when the form was drawn. Unique. */
  readonly submissionId?: string;
  /** Conversation and activity id of the message it came from. Unique. */
  readonly sourceKey?: string;
}

export const REGISTRATION_STATES = ['seated', 'waiting', 'withdrawn'] as const;
export type RegistrationState = (typeof REGISTRATION_STATES)[number];

/** One person's place at an event, or several places that staff have entered for a municipality. */
export interface Registration {
  readonly id: string;
  readonly version: number;
  /** Id of Event. */
  readonly eventId: string;
  /** `<event id> <person id>`: a person registers once. Unique; missing when staff entered a number of people. */
  readonly key?: string;
  /** Id of Person; missing when staff entered a number of people. */
  readonly personId?: string;
  /** How many people it is for; 1 for a person's own. */
  readonly seats: number;
  /** Missing for those who work elsewhere. */
  readonly municipalityId?: MunicipalityId;
  readonly state: RegistrationState;
  /** The order in which people came, rising within the event; a new registration after a withdrawal goes last. */
  readonly order: number;
  readonly registeredAt: IsoInstant;
  /** Id of Person: themself, or somebody of the staff. */
  readonly registeredBy: string;
  /** Whether they came, once staff have said so. */
  readonly attended?: boolean;
  /** Minted when the form for a number of people was drawn. Unique. */
  readonly submissionId?: string;
}

/** An event with those who have registered for it, those who have withdrawn too. */
export interface RegisteredEvent {
  readonly event: Event;
  readonly registrations: readonly Registration[];
}
