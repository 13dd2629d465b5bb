import type { ActivityState, Participants } from '../domain/activity.js';
import type { ActivityKind } from '../domain/activity-kind.js';
import type { IsoDate } from '../domain/calendar.js';
import type { Area } from '../domain/enums.js';
import type { Period } from '../domain/fuzzy-date.js';
import type { MunicipalityId } from '../domain/municipality.js';
import type { SteeringBody } from '../domain/request-act.js';
import type { KnownRequest } from './mentioned-request.js';
import type { NamedNetwork } from './network-names.js';

/** A value and whether the writer said it or it had to be concluded. */
export interface Understood<T> {
  readonly value: T;
  readonly isStated: boolean;
}

/** Words that mean more than one thing; a person has to choose. */
export type Unclear =
  | { readonly field: 'municipalities'; readonly words: string; readonly choices: readonly MunicipalityId[] }
  | { readonly field: 'area'; readonly choices: readonly Area[] }
  | { readonly field: 'hours' | 'date'; readonly words: string };

/** What words of a log line are read into. */
export type ReadField =
  | 'kind'
  | 'title'
  | 'date'
  | 'hours'
  | 'municipalities'
  | 'otherParties'
  | 'area'
  | 'participants'
  | 'colleagues'
  | 'state'
  | 'session'
  | 'request';

/** Words as they were written, and what they were read into. */
export interface ReadPart {
  readonly field: ReadField;
  readonly words: string;
}

/** What a log line says. A field that is missing was not said. */
export interface ActivityReading {
  readonly kind?: Understood<ActivityKind>;
  /** What is left of the line; the word for the kind (not stated) when nothing is. */
  readonly title?: Understood<string>;
  readonly date?: Understood<Period>;
  readonly dateEnd?: IsoDate;
  /** Person-hours in all. */
  readonly hours?: number;
  readonly hoursPerPerson?: number;
  /** With each of the municipalities: "2 h var för Solna och Sigtuna", "4 h fördelat lika". */
  readonly hoursPerMunicipality?: number;
  /** `HH:mm`, also when no day was said. */
  readonly startTime?: string;
  /** In owner order. */
  readonly municipalities: readonly MunicipalityId[];
  readonly otherParties: readonly string[];
  readonly area?: Area;
  readonly participants?: Participants;
  /** First names, as written, of those who did it together with the writer or in the writer's place. */
  readonly colleagues: readonly string[];
  /** False when it is somebody else's work that the writer logs: "Martin höll workshop". */
  readonly writerTookPart: boolean;
  /** Stated by words such as "ska hålla" and "blev inte av", otherwise concluded from the date (I18). */
  readonly state: Understood<ActivityState>;
  /** Which of several, "tillfälle 3": neither hours nor people. */
  readonly session?: number;
  /** Id of the network whose meeting it was, when the kind is such a meeting or is not known. */
  readonly networkId?: string;
  /** Which steering group met. */
  readonly body?: SteeringBody;
  /** Id of the request that it was done for. */
  readonly requestId?: string;
  readonly unclear: readonly Unclear[];
  /** Every word that was read, in the order they stand; words of two fields, such as title and area, stand in both. */
  readonly parts: readonly ReadPart[];
  /** Words that went into no field, small words that only tie others together left out. */
  readonly leftOver: readonly string[];
  /** Fields that were said once for several activities in one message and came from the words of another. */
  readonly carried: readonly ReadField[];
}

export interface ReadingContext {
  readonly today: IsoDate;
  /** First names of the staff but the writer, for "med Martin". */
  readonly colleagues?: readonly string[];
  /** Those that a number such as `F2026-014` can mean. */
  readonly requests?: readonly KnownRequest[];
  /** The register, for "möte i missbrukschefsnätverket". */
  readonly networks?: readonly NamedNetwork[];
}
