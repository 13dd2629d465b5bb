import type { IsoDate } from './calendar.js';
import type { DocumentationKind, Line } from './enums.js';
import type { MunicipalityId } from './municipality.js';

/** Who can decide on a commission (001:37-39, 000:109-113). */
export const DECISION_BODIES = [
  'political_steering',
  'admin_steering',
  'fou_manager',
  'fou_council',
] as const;
export type DecisionBody = (typeof DECISION_BODIES)[number];

/** The bodies whose decision second-line work rests on: «kräver beslut av styrgrupp» (002:74). */
export const STEERING_BODIES = [
  'admin_steering',
  'political_steering',
] as const satisfies readonly DecisionBody[];
export type SteeringBody = (typeof STEERING_BODIES)[number];

export const DECISION_OUTCOMES = ['yes', 'no'] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];

/** The steering group's decision, as its minutes have it. */
export interface Decision {
  readonly body: SteeringBody;
  readonly date: IsoDate;
  readonly outcome: DecisionOutcome;
  /** Where the minutes are found, such as "protokoll 2026-11-12, § 4". */
  readonly minutesRef: string;
}

/** «Avtal (FoU chef + uppdragsgivare)» (002:75): both names are needed. */
export interface Agreement {
  /** Name of the FoU manager who has signed. */
  readonly fouManagerSigned: string;
  /** Name of who has signed for the commissioner. */
  readonly commissionerName: string;
  readonly signedAt: IsoDate;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export interface ExternalFunding {
  readonly source: string;
  /** Whole kronor. */
  readonly amount?: number;
}

/** What the work resulted in (002:66, 002:78). */
export interface Deliverable {
  readonly kind: DocumentationKind;
  readonly title: string;
  /** https. */
  readonly url?: string;
  readonly publishedAt?: IsoDate;
}

/** Everything that can be done with a request: each is a row of the history, and nothing else changes one. */
export type RequestAct =
  | { readonly kind: 'file' }
  /** What an earlier version of the program wrote down: only where it led. */
  | { readonly kind: 'move'; readonly reason?: string }
  /** Somebody of the staff puts their own name on it. */
  | { readonly kind: 'take' }
  /** From the one who does it, where they have it, to somebody else of the staff. */
  | { readonly kind: 'hand_over'; readonly toPersonId: string }
  | { readonly kind: 'ask'; readonly question: string }
  | { readonly kind: 'answer'; readonly text: string }
  /** May be done again until the work has begun to follow the line. */
  | { readonly kind: 'choose_line'; readonly line: Line; readonly reason?: string }
  | { readonly kind: 'accept' }
  | { readonly kind: 'start' }
  /** `to` is where the municipality is sent: an academy, another FoU unit … */
  | { readonly kind: 'refer'; readonly to: string; readonly reason?: string }
  | { readonly kind: 'submit' }
  | { readonly kind: 'record_decision'; readonly decision: Decision }
  | { readonly kind: 'prepare_agreement' }
  | { readonly kind: 'record_agreement'; readonly agreement: Agreement }
  /** What is left out is not there any more. */
  | {
      readonly kind: 'set_resources';
      readonly externalFunding?: ExternalFunding;
      readonly researcher?: string;
    }
  | { readonly kind: 'ask_jointly'; readonly municipalities: readonly MunicipalityId[] }
  | {
      readonly kind: 'answer_jointly';
      readonly municipalityId: MunicipalityId;
      readonly isInterested: boolean;
      readonly comment?: string;
    }
  | { readonly kind: 'link_activity'; readonly activityId: string }
  | { readonly kind: 'unlink_activity'; readonly activityId: string }
  | { readonly kind: 'attach'; readonly deliverable: Deliverable }
  /** First line: the work is documented (002:66). */
  | { readonly kind: 'document' }
  /** Second line: there is a FoU report or an article (002:78). */
  | { readonly kind: 'report' }
  | { readonly kind: 'close'; readonly note?: string }
  | { readonly kind: 'withdraw'; readonly reason?: string }
  | { readonly kind: 'pause'; readonly reason: string; readonly until: IsoDate }
  | { readonly kind: 'resume' }
  /** The municipality's seat in the FoU council has a new holder. */
  | { readonly kind: 'move_contact'; readonly toPersonId: string };

export type RequestActKind = RequestAct['kind'];
