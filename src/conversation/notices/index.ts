import type { Notice, NoticeKind } from '../../domain/notice.js';
import type { Person } from '../../domain/person.js';
import type { Texts } from '../../texts/index.js';
import type { Ports } from '../../usecases/ports.js';
import type { Message } from '../reply.js';
import { drawAttendanceMissing } from './attendance-missing.js';
import { drawCardOutdated } from './card-outdated.js';
import { drawClaimAnswered } from './claim-answered.js';
import { drawCorrectionUnclear } from './correction-unclear.js';
import { drawDigestRouteLost } from './digest-route-lost.js';
import { drawDigestsEnded } from './digests-ended.js';
import { drawDigestsMissed } from './digests-missed.js';
import { drawDigestsPreview } from './digests-preview.js';
import type { DrawNotice } from './draw-notice.js';
import { drawEvaluationAsked } from './evaluation-asked.js';
import { drawEventCancelled } from './event-cancelled.js';
import { drawEventChanged } from './event-changed.js';
import { drawEventRegistered } from './event-registered.js';
import { drawEventSoon } from './event-soon.js';
import { drawJointAnswered } from './joint-answered.js';
import { drawJointAsked } from './joint-asked.js';
import { drawJointSeatVacant } from './joint-seat-vacant.js';
import { drawNeedRoundClosing } from './need-round-closing.js';
import { drawNeedRoundDone } from './need-round-done.js';
import { drawNeedRoundOpened } from './need-round-opened.js';
import { drawNeedSeatVacant } from './need-seat-vacant.js';
import { drawNetworksOverdue } from './networks-overdue.js';
import { drawNothingLogged } from './nothing-logged.js';
import { drawOperationsMended } from './operations-mended.js';
import { drawOperationsWarning } from './operations-warning.js';
import { drawPlannedPassed } from './planned-passed.js';
import { drawProposalEnded } from './proposal-ended.js';
import { drawProposalMade } from './proposal-made.js';
import { drawRegistrationRemoved } from './registration-removed.js';
import { drawRepresentationClaimed } from './representation-claimed.js';
import { drawRequestAnswered } from './request-answered.js';
import { drawRequestAsked } from './request-asked.js';
import { drawRequestChanged } from './request-changed.js';
import { drawRequestFiled } from './request-filed.js';
import { drawRequestHandedOver } from './request-handed-over.js';
import { drawRequestNews } from './request-news.js';
import { drawRequestWithdrawn } from './request-withdrawn.js';
import { drawRequestsMoved } from './requests-moved.js';
import { drawRequestsWaiting } from './requests-waiting.js';
import { drawRolesChanged } from './roles-changed.js';
import { drawRouteLost } from './route-lost.js';
import { drawSeatGiven } from './seat-given.js';
import { drawSeatVacant } from './seat-vacant.js';
import { drawSendFailed } from './send-failed.js';
import { drawSignInDone } from './sign-in-done.js';
import { drawSignInFailed } from './sign-in-failed.js';
import { drawSignInLapsing } from './sign-in-lapsing.js';
import { drawSignInNeeded } from './sign-in-needed.js';
import { drawSignInRenewed } from './sign-in-renewed.js';
import { drawTrainingCancelled } from './training-cancelled.js';
import { drawTrainingSeated } from './training-seated.js';
import { drawTrainingSeatsFree } from './training-seats-free.js';
import { drawTrainingSeatsMoved } from './training-seats-moved.js';
import { drawYearClosed } from './year-closed.js';
import { drawYearReopened } from './year-reopened.js';

const DRAW: { readonly [K in NoticeKind]: DrawNotice<K> } = {
  request_filed: drawRequestFiled,
  request_changed: drawRequestChanged,
  request_news: drawRequestNews,
  card_outdated: drawCardOutdated,
  request_withdrawn: drawRequestWithdrawn,
  request_asked: drawRequestAsked,
  request_answered: drawRequestAnswered,
  request_handed_over: drawRequestHandedOver,
  joint_asked: drawJointAsked,
  joint_answered: drawJointAnswered,
  joint_seat_vacant: drawJointSeatVacant,
  proposal_made: drawProposalMade,
  proposal_ended: drawProposalEnded,
  route_lost: drawRouteLost,
  send_failed: drawSendFailed,
  digests_ended: drawDigestsEnded,
  digests_preview: drawDigestsPreview,
  digests_missed: drawDigestsMissed,
  correction_unclear: drawCorrectionUnclear,
  digest_route_lost: drawDigestRouteLost,
  sign_in_needed: drawSignInNeeded,
  sign_in_done: drawSignInDone,
  sign_in_failed: drawSignInFailed,
  sign_in_lapsing: drawSignInLapsing,
  sign_in_renewed: drawSignInRenewed,
  representation_claimed: drawRepresentationClaimed,
  claim_answered: drawClaimAnswered,
  roles_changed: drawRolesChanged,
  requests_moved: drawRequestsMoved,
  seat_vacant: drawSeatVacant,
  year_closed: drawYearClosed,
  year_reopened: drawYearReopened,
  planned_passed: drawPlannedPassed,
  nothing_logged: drawNothingLogged,
  networks_overdue: drawNetworksOverdue,
  requests_waiting: drawRequestsWaiting,
  evaluation_asked: drawEvaluationAsked,
  attendance_missing: drawAttendanceMissing,
  event_registered: drawEventRegistered,
  seat_given: drawSeatGiven,
  registration_removed: drawRegistrationRemoved,
  event_changed: drawEventChanged,
  event_cancelled: drawEventCancelled,
  event_soon: drawEventSoon,
  training_cancelled: drawTrainingCancelled,
  training_seats_free: drawTrainingSeatsFree,
  training_seats_moved: drawTrainingSeatsMoved,
  training_seated: drawTrainingSeated,
  need_round_opened: drawNeedRoundOpened,
  need_seat_vacant: drawNeedSeatVacant,
  need_round_closing: drawNeedRoundClosing,
  need_round_done: drawNeedRoundDone,
  operations_warning: drawOperationsWarning,
  operations_mended: drawOperationsMended,
};

/** What a notice says now; undefined when there is nothing left to tell. */
export const drawNotice = (
  ports: Ports,
  notice: Notice,
  texts: Texts,
  reader: Person,
): Promise<Message | undefined> => {
  // The table has a line for the kind; that both come from the same notice is what TypeScript cannot follow.
  const draw = DRAW[notice.kind] as DrawNotice<NoticeKind>;
  return draw(ports, notice, texts, reader);
};
