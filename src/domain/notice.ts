import type { Addressee } from './addressee.js';
import type { IsoDate, IsoInstant, IsoWeek } from './calendar.js';
import type { ConversationKind, LostReason } from './conversation-reference.js';
import type { RouteTrouble } from './digest-channel.js';
import type { LiveSubject } from './live-card.js';
import type { MunicipalityId } from './municipality.js';
import type { MendableWarning, OperationsWarning } from './operations-warning.js';
import type { LapseStage } from './sign-in.js';
import type { ReleasedSeats } from './training.js';

/** Something that a person is told without having written. What it says is drawn when it is sent. */
export type Notice =
  /** To the staff: a municipality has sent in a request. */
  | { readonly kind: 'request_filed'; readonly requestId: string }
  /** To those of the municipality who follow a request: something was done with it. `version` is the request's after it. */
  | { readonly kind: 'request_changed'; readonly requestId: string; readonly version: number }
  /** To those whom it concerns: something was done with a request that they should notice, beside the card that shows it. */
  | { readonly kind: 'request_news'; readonly requestId: string; readonly version: number }
  /** To who has a card open that is older than what it shows. It only ever changes that card. */
  | { readonly kind: 'card_outdated'; readonly subject: LiveSubject; readonly version: number }
  /** To the staff: the municipality has taken its request back. */
  | { readonly kind: 'request_withdrawn'; readonly requestId: string }
  /** To who speaks for the municipality: FoU asks something about its request. `version` is the request's after it. */
  | { readonly kind: 'request_asked'; readonly requestId: string; readonly version: number }
  /** To who asked, or whoever works with the request now: the municipality has answered. */
  | { readonly kind: 'request_answered'; readonly requestId: string; readonly version: number }
  /** To somebody of the staff: a colleague has handed the request over to them. */
  | { readonly kind: 'request_handed_over'; readonly requestId: string; readonly version: number }
  /** To a council member: does their municipality want to take part in what another has asked for? */
  | { readonly kind: 'joint_asked'; readonly requestId: string; readonly municipalityId: MunicipalityId }
  /** To those of the staff who work with the request, or who asked: a municipality wants to take part, or not. */
  | { readonly kind: 'joint_answered'; readonly requestId: string; readonly municipalityId: MunicipalityId }
  /** To the FoU manager: a municipality was to be asked to take part and has nobody on its council seat. */
  | {
      readonly kind: 'joint_seat_vacant';
      readonly requestId: string;
      readonly municipalityId: MunicipalityId;
    }
  /** To who answers for the municipality: somebody proposes a request. `version` is the proposal's when they got it. */
  | { readonly kind: 'proposal_made'; readonly proposalId: string; readonly version: number }
  /** To who proposed it: it was passed on or declined; or to who had it to answer: it was taken back. */
  | { readonly kind: 'proposal_ended'; readonly proposalId: string }
  /** To the staff: a conversation takes no more messages. `personId` names whose personal chat it was. */
  | {
      readonly kind: 'route_lost';
      readonly conversationKind: ConversationKind;
      readonly personId?: string;
      readonly reason: LostReason;
    }
  /** To the staff: a reply in a conversation, or a notice to a person, did not arrive or may not have. */
  | {
      readonly kind: 'send_failed';
      readonly conversationKind: ConversationKind;
      readonly personId?: string;
      /** False when it may have arrived all the same. */
      readonly isCertain: boolean;
    }
  /** To the FoU manager: how the week's digests ended. */
  | {
      readonly kind: 'digests_ended';
      readonly week: IsoWeek;
      /** How often it had been told, when the bot has tried on since and in vain; missing for the first. */
      readonly toldBefore?: number;
    }
  /** To the FoU manager: the digests of the week that goes out next can be looked at, and changed, before they do. */
  | { readonly kind: 'digests_preview'; readonly week: IsoWeek }
  /** To the FoU manager: the bot stood still when these weeks' digests should have gone out. Oldest first. */
  | { readonly kind: 'digests_missed'; readonly weeks: readonly IsoWeek[] }
  /** To who wrote a correction of a digest: it may have been posted, and somebody must look. `version` is the correction's. */
  | { readonly kind: 'correction_unclear'; readonly correctionId: string; readonly version: number }
  /** To the FoU manager: a municipality's digest cannot be posted in its channel any more. `at` tells losses apart. */
  | {
      readonly kind: 'digest_route_lost';
      readonly municipalityId: MunicipalityId;
      readonly reason: RouteTrouble;
      readonly at: IsoInstant;
    }
  /** To the FoU manager: the service account behind the digests must sign in again. */
  | { readonly kind: 'sign_in_needed' }
  /** To who began it: the service account is signed in. */
  | {
      readonly kind: 'sign_in_done';
      /** Tells one sign-in from the next. */
      readonly signInId: string;
      readonly tenantId: string;
      /** Missing when the account looks like a person's own: then its name is theirs. */
      readonly account?: string;
      /** Missing when it could not be asked. */
      readonly mayRead?: boolean;
    }
  /** To who began it: the service account did not get signed in. */
  | {
      readonly kind: 'sign_in_failed';
      readonly signInId: string;
      /** One of SIGN_IN_FAILURES, or Microsoft's own number or name for it. */
      readonly reason: string;
    }
  /** To the FoU manager: the sign-in could not be renewed. `since` is when it last was. */
  | { readonly kind: 'sign_in_lapsing'; readonly since: IsoDate; readonly stage: LapseStage }
  /** To who was told that it could not: now it has been. */
  | { readonly kind: 'sign_in_renewed'; readonly since: IsoDate }
  /** To the FoU manager: somebody says that they represent a municipality, and waits to be let in. */
  | { readonly kind: 'representation_claimed'; readonly claimId: string }
  /** To who claimed: what became of it. */
  | { readonly kind: 'claim_answered'; readonly claimId: string }
  /** To the person: their roles are others than before. `version` is the person's after the change. */
  | { readonly kind: 'roles_changed'; readonly version: number }
  /** To both council members: open requests have passed from one to the other. */
  | {
      readonly kind: 'requests_moved';
      /** Tells one move from the next. */
      readonly moveId: string;
      readonly municipalityId: MunicipalityId;
      readonly requestIds: readonly string[];
      readonly toPersonId: string;
    }
  /** To the FoU manager: nobody sits on a municipality's seat in the FoU council any more. */
  | { readonly kind: 'seat_vacant'; readonly municipalityId: MunicipalityId; readonly since: IsoDate }
  /** To the staff: the year's activities can be read and no longer changed. `changeId` tells one closing from the next. */
  | { readonly kind: 'year_closed'; readonly year: number; readonly changeId: string }
  /** To the staff: they can be changed again. */
  | {
      readonly kind: 'year_reopened';
      readonly year: number;
      readonly changeId: string;
      /** Id of Person. */
      readonly by: string;
    }
  /** To somebody of the staff: the time of what they had planned has passed; did it take place? */
  | {
      readonly kind: 'planned_passed';
      /** When they are asked. */
      readonly day: IsoDate;
      readonly activityIds: readonly string[];
    }
  /** To somebody of the staff who has asked for it: they have logged nothing in the week. */
  | { readonly kind: 'nothing_logged'; readonly week: IsoWeek }
  /** To the staff: networks should have met by now. */
  | { readonly kind: 'networks_overdue'; readonly week: IsoWeek }
  /** To a council member: the municipalities are asked what they need. */
  | { readonly kind: 'need_round_opened'; readonly roundId: string; readonly municipalityId: MunicipalityId }
  /** To the FoU manager: a municipality was to be asked what it needs and has nobody on its council seat. */
  | { readonly kind: 'need_seat_vacant'; readonly roundId: string; readonly municipalityId: MunicipalityId }
  /** To a council member: the last day to say what the municipality needs is near, and it has said nothing. */
  | { readonly kind: 'need_round_closing'; readonly roundId: string; readonly municipalityId: MunicipalityId }
  /** To the council members: the round is done, and some needs have become requests. */
  | { readonly kind: 'need_round_done'; readonly roundId: string }
  /** To whoever's turn it is: requests have waited for them for longer than the limits say, on that day. */
  | { readonly kind: 'requests_waiting'; readonly day: IsoDate }
  /** To somebody who came to an event: what did they think of it? */
  | { readonly kind: 'evaluation_asked'; readonly eventId: string }
  /** To whoever added an event, or all staff: it has passed, and nobody has said how many came. `day` is its last. */
  | { readonly kind: 'attendance_missing'; readonly eventId: string; readonly day: IsoDate }
  /** To who registered for an event where others read: what became of it. `version` is the registration's after it. */
  | { readonly kind: 'event_registered'; readonly registrationId: string; readonly version: number }
  /** To who waited for a seat at an event: they have one now. */
  | { readonly kind: 'seat_given'; readonly registrationId: string; readonly version: number }
  /** To who was registered for an event: somebody of the staff has taken the registration away. */
  | { readonly kind: 'registration_removed'; readonly registrationId: string; readonly version: number }
  /** To who is registered for an event: it has another time, place or way to take part. `version` is the event's after it. */
  | { readonly kind: 'event_changed'; readonly eventId: string; readonly version: number }
  /** To who is registered for an event: it is cancelled. */
  | { readonly kind: 'event_cancelled'; readonly eventId: string }
  /** To who has a seat at an event that is on the given day, the working day before. */
  | { readonly kind: 'event_soon'; readonly eventId: string; readonly day: IsoDate }
  /** To a municipality's council member, and to who nominated: people who waited have got seats in a training. */
  | {
      readonly kind: 'training_seated';
      /** Tells one change of the seats from the next. */
      readonly changeId: string;
      readonly trainingId: string;
      readonly municipalityId: MunicipalityId;
      readonly nominationIds: readonly string[];
    }
  /** To a council member: staff have let others have seats of their municipality's, or given such back. */
  | {
      readonly kind: 'training_seats_moved';
      readonly changeId: string;
      readonly trainingId: string;
      readonly municipalityId: MunicipalityId;
      readonly move: ReleasedSeats['kind'];
      readonly seats: number;
    }
  /** To a council member: their municipality has seats that nobody has; are they needed? Each asks once. */
  | {
      readonly kind: 'training_seats_free';
      readonly trainingId: string;
      readonly municipalityId: MunicipalityId;
      readonly askedBy: 'staff' | 'reminder';
    }
  /** To the council members who have nominated: the training is cancelled. */
  | { readonly kind: 'training_cancelled'; readonly trainingId: string }
  /** To the FoU manager: something about how the program runs needs a person. */
  | { readonly kind: 'operations_warning'; readonly warning: OperationsWarning }
  /** To who was told of it: now it is over. */
  | { readonly kind: 'operations_mended'; readonly warning: MendableWarning };

export type NoticeKind = Notice['kind'];

export const NOTICE_STATES = ['waiting', 'sending', 'sent', 'failed', 'unknown', 'dismissed'] as const;
/**
 * `waiting` is tried at `nextAttemptAt`; `unknown` may have arrived and is never sent again by itself;
 * `failed` will never be taken, and of either a person may say that nobody wants it any more: `dismissed`. All but
 * the first two are ends.
 */
export type NoticeState = (typeof NOTICE_STATES)[number];

/** A notice on its way to one person or channel: written in the same commit as the change that it tells of. */
export type QueuedNotice = Addressee & {
  readonly id: string;
  readonly version: number;
  readonly notice: Notice;
  /** Unique: the same thing is told to somebody once. */
  readonly key: string;
  readonly state: NoticeState;
  readonly queuedAt: IsoInstant;
  /** How many times it was tried. */
  readonly attempts: number;
  readonly nextAttemptAt: IsoInstant;
  /** While `sending`: the run of the program that sends it. */
  readonly reservedBy?: string;
  /** While `sending`: the message that it changes, which may be done again; it is a new message when missing. */
  readonly updates?: string;
  readonly endedAt?: IsoInstant;
  /** Why it waits, failed or is unknown; a code, never a text of somebody's. */
  readonly reason?: string;
  /** Message id of what was sent. */
  readonly receipt?: string;
};

/** Kinds that only ever change a card that is there: nobody misses one that does not arrive, and none is kept. */
export const isOnlyUpdate = (kind: NoticeKind): boolean => kind === 'card_outdated';
