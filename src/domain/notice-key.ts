import type { IsoDate } from './calendar.js';
import type { LiveSubject } from './live-card.js';
import type { Notice, NoticeKind } from './notice.js';
import { stageOf, subjectOf } from './operations-warning.js';

const nameOf = (subject: LiveSubject): string => {
  switch (subject.kind) {
    case 'request':
      return subject.requestId;
    case 'requests':
      return subject.kind;
    case 'digests':
      return `${subject.kind} ${subject.week}`;
  }
};

/**
 * What a notice is about: the same about the same is told to a person once. Troubles are told once a day, so
 * that one that comes back is not passed over.
 */
const SUBJECT_OF: {
  readonly [K in NoticeKind]: (notice: Extract<Notice, { kind: K }>, today: IsoDate) => string;
} = {
  request_filed: ({ requestId }) => requestId,
  request_changed: ({ requestId, version }) => `${requestId} ${version}`,
  request_news: ({ requestId, version }) => `${requestId} ${version}`,
  card_outdated: ({ subject, version }) => `${nameOf(subject)} ${version}`,
  request_withdrawn: ({ requestId }) => requestId,
  request_asked: ({ requestId, version }) => `${requestId} ${version}`,
  request_answered: ({ requestId, version }) => `${requestId} ${version}`,
  request_handed_over: ({ requestId, version }) => `${requestId} ${version}`,
  joint_asked: ({ requestId, municipalityId }) => `${requestId} ${municipalityId}`,
  joint_answered: ({ requestId, municipalityId }) => `${requestId} ${municipalityId}`,
  joint_seat_vacant: ({ requestId, municipalityId }) => `${requestId} ${municipalityId}`,
  proposal_made: ({ proposalId, version }) => `${proposalId} ${version}`,
  proposal_ended: ({ proposalId }) => proposalId,
  route_lost: ({ conversationKind, personId = '' }, today) => `${conversationKind} ${personId} ${today}`,
  send_failed: ({ conversationKind, personId = '' }, today) => `${conversationKind} ${personId} ${today}`,
  digests_ended: ({ week, toldBefore }) => (toldBefore === undefined ? week : `${week} ${toldBefore}`),
  digests_preview: ({ week }) => week,
  digests_missed: ({ weeks }) => weeks.at(-1) ?? '',
  correction_unclear: ({ correctionId, version }) => `${correctionId} ${version}`,
  digest_route_lost: ({ municipalityId, at }) => `${municipalityId} ${at}`,
  sign_in_needed: (_notice, today) => today,
  sign_in_done: ({ signInId }) => signInId,
  sign_in_failed: ({ signInId }) => signInId,
  sign_in_lapsing: ({ since, stage }) => `${since} ${stage}`,
  sign_in_renewed: ({ since }) => since,
  representation_claimed: ({ claimId }) => claimId,
  claim_answered: ({ claimId }) => claimId,
  roles_changed: ({ version }) => String(version),
  requests_moved: ({ moveId }) => moveId,
  seat_vacant: ({ municipalityId, since }) => `${municipalityId} ${since}`,
  year_closed: ({ changeId }) => changeId,
  year_reopened: ({ changeId }) => changeId,
  planned_passed: ({ day }) => day,
  nothing_logged: ({ week }) => week,
  networks_overdue: ({ week }) => week,
  requests_waiting: ({ day }) => day,
  evaluation_asked: ({ eventId }) => eventId,
  attendance_missing: ({ eventId, day }) => `${eventId} ${day}`,
  event_registered: ({ registrationId, version }) => `${registrationId} ${version}`,
  seat_given: ({ registrationId, version }) => `${registrationId} ${version}`,
  registration_removed: ({ registrationId, version }) => `${registrationId} ${version}`,
  event_changed: ({ eventId, version }) => `${eventId} ${version}`,
  event_cancelled: ({ eventId }) => eventId,
  event_soon: ({ eventId, day }) => `${eventId} ${day}`,
  training_seated: ({ changeId, municipalityId }) => `${changeId} ${municipalityId}`,
  training_seats_moved: ({ changeId }) => changeId,
  training_seats_free: ({ trainingId, municipalityId, askedBy }) =>
    `${trainingId} ${municipalityId} ${askedBy}`,
  training_cancelled: ({ trainingId }) => trainingId,
  operations_warning: ({ warning }, today) => `${subjectOf(warning)} ${stageOf(warning)} ${today}`,
  operations_mended: ({ warning }, today) => `${subjectOf(warning)} ${today}`,
  need_round_opened: ({ roundId, municipalityId }) => `${roundId} ${municipalityId}`,
  need_seat_vacant: ({ roundId, municipalityId }) => `${roundId} ${municipalityId}`,
  need_round_closing: ({ roundId, municipalityId }) => `${roundId} ${municipalityId}`,
  need_round_done: ({ roundId }) => roundId,
};

/** The key that makes a notice to somebody unique; `addressee` is the id of a person or a conversation. */
export const noticeKey = (notice: Notice, addressee: string, today: IsoDate): string => {
  // The table has a line for the kind; that both come from the same notice is what TypeScript cannot follow.
  const subjectOf = SUBJECT_OF[notice.kind] as (notice: Notice, today: IsoDate) => string;
  return `${notice.kind} ${subjectOf(notice, today)} ${addressee}`;
};
