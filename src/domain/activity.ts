import type { ActivityKind } from './activity-kind.js';
import type { IsoDate, IsoInstant } from './calendar.js';
import type { Area, DocumentationKind, Line, Pillar } from './enums.js';
import type { Period } from './fuzzy-date.js';
import type { MunicipalityId } from './municipality.js';
import type { SteeringBody } from './request-act.js';

export const ACTIVITY_STATES = ['planned', 'done', 'cancelled'] as const;
export type ActivityState = (typeof ACTIVITY_STATES)[number];

/** Registered is never attended (I17); both are head counts. */
export interface Participants {
  readonly registered?: number;
  readonly attended?: number;
  readonly onSite?: number;
  readonly online?: number;
  readonly estimated?: boolean;
}

export interface Documentation {
  readonly kind: DocumentationKind;
  readonly title: string;
  readonly url?: string;
}

/** What a person states of an activity; the rest of {@link Activity} is the bot's bookkeeping. */
export interface ActivityDetails {
  readonly kind: ActivityKind;
  readonly title: string;
  readonly date: Period;
  /** Last day of work over several days. */
  readonly dateEnd?: IsoDate;
  /** Person-hours in all. */
  readonly hours?: number;
  readonly hoursPerPerson?: number;
  /** Ids of Person. */
  readonly staffIds: readonly string[];
  /** Owner municipalities in owner order; empty = general work. */
  readonly municipalities: readonly MunicipalityId[];
  /** Everyone else, such as "FOU nu" or "Österåker" (I1). */
  readonly otherParties: readonly string[];
  readonly area: Area;
  /** Null only for internal work. */
  readonly pillar: Pillar | null;
  readonly line: Line;
  /** Id of a result-goal area; compulsory for done work (I8). */
  readonly resultGoalAreaId?: string;
  readonly planGoalId?: string;
  readonly requestId?: string;
  /** Id of the Event that it is the outcome of. */
  readonly eventId?: string;
  /** Id of the Network whose meeting it was. */
  readonly networkId?: string;
  /** Id of the Training that it was a session of. */
  readonly trainingId?: string;
  /** Which steering group met. */
  readonly body?: SteeringBody;
  readonly participants?: Participants;
  readonly outcomeNote?: string;
  readonly documentation: readonly Documentation[];
  readonly state: ActivityState;
}

/** What has to be known before an activity can be saved. */
type Needed = 'kind' | 'date' | 'area' | 'pillar' | 'state';

/** Details that are not whole yet: what is missing was not said, and is asked. */
export type ActivityDraft = Omit<ActivityDetails, Needed> & Partial<Pick<ActivityDetails, Needed>>;

/** Details that the bot may conclude when nobody has said them. */
export const INFERABLE_DETAILS = [
  'kind',
  'title',
  'date',
  'area',
  'pillar',
  'line',
  'resultGoalAreaId',
  'planGoalId',
  'state',
] as const satisfies readonly (keyof ActivityDetails)[];
export type InferableDetail = (typeof INFERABLE_DETAILS)[number];

export interface Activity extends ActivityDetails {
  readonly id: string;
  readonly version: number;
  /** Id of Person. */
  readonly loggedBy: string;
  readonly loggedAt: IsoInstant;
  readonly editedAt?: IsoInstant;
  readonly source: 'chat' | 'card' | 'import';
  /** What the bot concluded and nobody has stated since. */
  readonly inferred?: readonly InferableDetail[];
  /** Id of the ActivityImport that it came with. */
  readonly importId?: string;
  /** Link to the message in Teams that it was made from. */
  readonly sourceLink?: string;
  /** Conversation and activity id of the message it came from, and its number there from the second on. Unique. */
  readonly sourceKey?: string;
  /** Minted when the form was drawn. Unique. */
  readonly submissionId?: string;
  /** Set when it is taken away; the record stays so that a re-sent message cannot log it again. */
  readonly undone?: { readonly at: IsoInstant; readonly by: string };
}

/** Counts in results and statistics: done, and not taken back. */
export const countsAsDone = (activity: Activity): boolean =>
  activity.state === 'done' && activity.undone === undefined;

/** What a person stated, without the bookkeeping: the start of an edit. */
export const detailsOf = ({
  id: _id,
  version: _version,
  loggedBy: _loggedBy,
  loggedAt: _loggedAt,
  editedAt: _editedAt,
  source: _source,
  inferred: _inferred,
  importId: _importId,
  sourceLink: _sourceLink,
  sourceKey: _sourceKey,
  submissionId: _submissionId,
  undone: _undone,
  ...details
}: Activity): ActivityDetails => details;
