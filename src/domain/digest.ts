import type { ActivityKind } from './activity-kind.js';
import type { IsoDate, IsoInstant, IsoWeek } from './calendar.js';
import type { Pillar } from './enums.js';
import type { EventForm, EventKind } from './event.js';
import type { Period } from './fuzzy-date.js';
import { isMunicipalityId, type MunicipalityId } from './municipality.js';
import type { RequestStatus } from './request.js';
import type { SteeringBody } from './request-act.js';

/** A request as the digest shows it. */
export interface DigestRequest {
  readonly requestId: string;
  readonly number: string;
  readonly question: string;
  readonly status: RequestStatus;
  readonly isNew: boolean;
  /** FoU has answered it in the week. */
  readonly isAnswered?: true;
  /** Whom the next step waits for when the week ended, when it is not FoU. */
  readonly waitsFor?: 'municipality' | 'decision';
  /** What of the municipality; missing in digests from before it was told. */
  readonly wait?: 'question' | 'agreement';
  /** Which body is to decide, when that is on the record: until then, the steering group (002:74). */
  readonly body?: SteeringBody;
  /** FoU's answer is late by the unit's own limits. */
  readonly isOverdue?: true;
}

/** An activity as the digest shows it; `together` lists the other municipalities of joint work. */
export interface DigestActivity {
  readonly activityId: string;
  readonly kind: ActivityKind;
  readonly title: string;
  /** As it was logged, never made more exact (I32). */
  readonly date: Period;
  readonly dateEnd?: IsoDate;
  /** Person-hours in all, also of joint work. */
  readonly hours?: number;
  /** General work, done for no municipality in particular. */
  readonly forAll: boolean;
  readonly together: readonly MunicipalityId[];
  readonly otherParties: readonly string[];
}

/** An event as the digest shows it. */
export interface DigestEvent {
  readonly eventId: string;
  readonly kind: EventKind;
  readonly title: string;
  /** As exactly as it is known (I32). */
  readonly date: Period;
  readonly dateEnd?: IsoDate;
  readonly endTime?: string;
  readonly form: EventForm;
  /** How many of the municipality's have a seat, and how many wait for one. They are registered; who comes is another number (I17). */
  readonly registered: number;
  readonly waiting: number;
  /** Whoever registers now has to wait. */
  readonly isFull?: true;
}

/** A planned meeting of a network that the municipality is in. */
export interface DigestMeeting extends DigestActivity {
  readonly network: string;
}

/** Seats of the municipality's own in a training that nobody has. */
export interface DigestSeats {
  readonly trainingId: string;
  readonly name: string;
  /** How many it has, less what is released. */
  readonly seats: number;
  readonly free: number;
}

/** Something new to read. */
export type DigestNews =
  /** A report, or a promising practice that has been described. */
  | {
      readonly kind: 'publication' | 'promising_practice';
      readonly activityId: string;
      readonly title: string;
      readonly url?: string;
    }
  /** What a request of the municipality's own has led to. */
  | {
      readonly kind: 'document';
      readonly requestId: string;
      readonly number: string;
      readonly title: string;
      readonly url?: string;
    };

/** What somebody in the municipality is to answer. */
export type DigestToAnswer =
  /** Needs for a year; only for who has added none. */
  | { readonly kind: 'needs'; readonly roundId: string; readonly year: number; readonly closesOn: IsoDate }
  /** A training that has not begun and still has seats for the municipality. */
  | {
      readonly kind: 'nominations';
      readonly trainingId: string;
      readonly name: string;
      /** When it begins, as exactly as it is known. */
      readonly begins?: Period;
    }
  /** An event that people of the municipality were at; nothing says who, or how many (I28). */
  | {
      readonly kind: 'evaluation';
      readonly eventId: string;
      readonly title: string;
      readonly closesOn: IsoDate;
    };

/** Activities and person-hours so far this year beside the same stretch of last year. */
export interface YearSoFarRow {
  /** Null = internal work. */
  readonly pillar: Pillar | null;
  readonly activities: number;
  readonly hours: number;
  readonly activitiesLastYear: number;
  readonly hoursLastYear: number;
}

/** What a digest says of a correction of an earlier one. */
export interface DigestCorrectionNote {
  readonly correctionId: string;
  /** The week whose digest was corrected. */
  readonly week: IsoWeek;
  readonly text: string;
}

/** One municipality's digest of one ISO week; empty lists are blocks that are left out. */
export interface Digest {
  readonly week: IsoWeek;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly municipalityId: MunicipalityId;
  /** The FoU manager's own words to all eight. */
  readonly introduction?: string;
  /** The FoU manager's own words to this municipality. */
  readonly addition?: string;
  /** Corrections of earlier digests that no digest has told of; none = missing. */
  readonly corrections?: readonly DigestCorrectionNote[];
  /** In the order that a chief should see them, new ones first. */
  readonly requests: readonly DigestRequest[];
  readonly done: readonly DigestActivity[];
  /** Work of earlier weeks that no earlier digest could show. */
  readonly loggedLate: readonly DigestActivity[];
  /** General work of the week, for no municipality in particular. */
  readonly general: readonly DigestActivity[];
  /** Planned for the 14 days after the week, but for what stands under `events` and `meetings`. */
  readonly coming: readonly DigestActivity[];
  /** Those that take place in the 14 days, and those that may, as far as their dates are known (I32). */
  readonly events: readonly DigestEvent[];
  readonly meetings: readonly DigestMeeting[];
  readonly seats: readonly DigestSeats[];
  /** Missing in what was sent before digests told of it. */
  readonly news?: readonly DigestNews[];
  readonly toAnswer: readonly DigestToAnswer[];
  readonly yearSoFar: readonly YearSoFarRow[];
  readonly councilMember?: string;
  readonly fouManager?: string;
}

export const DIGEST_STATES = ['planned', 'approved', 'sending', 'sent', 'failed', 'unknown'] as const;
export type DigestState = (typeof DIGEST_STATES)[number];

/** Why a planned digest is not sent by itself. */
export const HOLD_REASONS = ['held', 'week_skipped', 'cancelled', 'empty_week'] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** Who did something, and when. */
interface DoneBy {
  /** Id of Person, or `system`. */
  readonly by: string;
  readonly at: IsoInstant;
}

interface DigestCore {
  /** `2026-W46-jarfalla`. */
  readonly id: string;
  readonly version: number;
  /** Same as id. Unique. */
  readonly key: string;
  readonly week: IsoWeek;
  readonly municipalityId: MunicipalityId;
}

/** A person has had the week sent, and the digest waits for its turn. */
export interface DigestDue extends DoneBy {
  /** The run of the program that is at it; another run takes it up. */
  readonly run: string;
}

/** Compiled anew whenever it is shown; so is one that there is no record of yet. */
export interface PlannedDigest extends DigestCore {
  readonly state: 'planned';
  /** Not to be sent until a person says so. */
  readonly held?: DoneBy & { readonly why: HoldReason };
  readonly due?: DigestDue;
}

/** Frozen until its time to be sent comes. */
export interface ApprovedDigest extends DigestCore {
  readonly state: 'approved';
  readonly digest: Digest;
  readonly approved: DoneBy;
  readonly due?: DigestDue;
}

/** Characters of why a person has a digest sent again. */
export const MAX_RESEND_REASON_LENGTH = 300;

export const ATTEMPT_ENDS = ['sent', 'failed', 'unknown'] as const;

/** One try to post a digest, and how it ended. */
export interface DigestAttempt extends DoneBy {
  readonly endedAt: IsoInstant;
  readonly end: (typeof ATTEMPT_ENDS)[number];
  /** Code of why it failed, or why nobody knows. */
  readonly reason?: string;
  /** HTTP status of the answer. */
  readonly status?: number;
  /** What support at Microsoft asks for. */
  readonly requestId?: string;
  /** Why a person had a digest sent again that had been sent. */
  readonly why?: string;
}

/** Where a post went: see {@link PostedDigest}. */
export interface DigestPlace {
  readonly receipt?: string;
  readonly link?: string;
}

/** The durable reservation of one post: written before sending, so a second run finds it. */
export interface PostedDigest extends DigestCore {
  readonly state: 'sending' | 'sent' | 'failed' | 'unknown';
  /** What was posted, as it was. */
  readonly digest: Digest;
  /** Missing for one that was compiled when it was sent. */
  readonly approved?: DoneBy;
  /** The run of the program that reserved it; another run may take up an unfinished one. */
  readonly reservedBy: string;
  readonly reservedAt: IsoInstant;
  /** The tries that have ended, oldest first. */
  readonly attempts: readonly DigestAttempt[];
  /** Where it went: a file's path or a message id. */
  readonly receipt?: string;
  /** Address that opens the post in Teams. */
  readonly link?: string;
  /** Where it had gone before a person had it sent again, oldest first. */
  readonly earlier?: readonly DigestPlace[];
  /** While `sending`: a person has it sent again though it had been sent. */
  readonly resent?: DoneBy & { readonly why: string };
  readonly reason?: string;
  /** A `failed` one whose trouble may pass is tried again then. */
  readonly retryAt?: IsoInstant;
  /** When the first of the tries that are still going on failed. */
  readonly failedSince?: IsoInstant;
  /** Since when it is `unknown`. */
  readonly unknownSince?: IsoInstant;
  /** How often an `unknown` one has been looked for where it should be. */
  readonly looks?: number;
}

/** Where one municipality's digest of one week has come (design section 9). */
export type DigestRecord = PlannedDigest | ApprovedDigest | PostedDigest;

/** When what it holds was last settled: approved, or reserved to be posted. Undefined for one that holds nothing. */
export const frozenAt = (record: DigestRecord): IsoInstant | undefined => {
  if (record.state === 'planned') return undefined;
  return record.state === 'approved' ? record.approved.at : record.reservedAt;
};

/** Whether the bot may have something to do about it by itself; all others have ended, or are a person's. */
export const isUnderWay = (record: DigestRecord): boolean => {
  switch (record.state) {
    case 'planned':
    case 'approved':
      return record.due !== undefined;
    case 'sent':
      return false;
    case 'sending':
      return true;
    case 'failed':
      return record.retryAt !== undefined;
    case 'unknown':
      return record.unknownSince !== undefined;
  }
};

/** The key that makes a post unique: ISO week and municipality (design section 5, I29). */
export const digestKey = (week: IsoWeek, municipality: MunicipalityId): string => `${week}-${municipality}`;

const KEY = /^(?<week>\d{4}-W\d{2})-(?<municipality>[a-z_]+)$/;

/** What a key was made of; undefined when it is none. */
export const partsOfDigestKey = (
  key: string,
): { readonly week: IsoWeek; readonly municipalityId: MunicipalityId } | undefined => {
  const { week = '', municipality = '' } = KEY.exec(key)?.groups ?? {};
  return isMunicipalityId(municipality) ? { week, municipalityId: municipality } : undefined;
};
