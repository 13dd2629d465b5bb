import type { IsoDate } from './calendar.js';
import { isHttpsLink } from './https-link.js';
import type { Request } from './request.js';
import type { RequestAct, RequestActKind } from './request-act.js';

/** Longest texts that are written on a request that has been sent, in characters. */
export const MAX_ACT_LENGTH = {
  text: 4000,
  reason: 500,
  name: 200,
} as const;

/** Who does something, and when. */
export interface Actor {
  /** Id of Person, or `system`. */
  readonly by: string;
  /** Today in the unit's time zone. */
  readonly today: IsoDate;
}

/** What is wrong with what somebody wants to do, other than where the request stands. */
export const ACT_PROBLEMS = [
  'text_missing',
  'text_too_long',
  'reason_missing',
  'nothing_to_set',
  'already_yours',
  'already_theirs',
  'hand_over_to_yourself',
  'question_still_open',
  'no_question_open',
  'municipality_missing',
  'own_municipality',
  'already_asked_jointly',
  'not_asked_jointly',
  'already_answered_jointly',
  'decision_in_the_future',
  'minutes_missing',
  'signer_missing',
  'signed_in_the_future',
  'agreement_ends_before_it_begins',
  'link_not_https',
  'already_attached',
  'pause_in_the_past',
  'not_paused',
] as const;
export type ActProblem = (typeof ACT_PROBLEMS)[number];

const isMissing = (text: string): boolean => text.trim() === '';

const textProblem = (text: string, max: number): ActProblem | undefined => {
  if (isMissing(text)) return 'text_missing';
  return text.length > max ? 'text_too_long' : undefined;
};

const noteProblem = (text: string | undefined, max: number): ActProblem | undefined =>
  (text?.length ?? 0) > max ? 'text_too_long' : undefined;

type Check<K extends RequestActKind> = (
  act: Extract<RequestAct, { kind: K }>,
  request: Request,
  actor: Actor,
) => ActProblem | undefined;

const none = (): undefined => undefined;

const CHECKS: { readonly [K in RequestActKind]: Check<K> } = {
  file: none,
  move: none,
  take: (_act, { assignedTo }, { by }) => (assignedTo.includes(by) ? 'already_yours' : undefined),
  hand_over: ({ toPersonId }, { assignedTo }, { by }) => {
    if (toPersonId === by) return 'hand_over_to_yourself';
    return assignedTo.includes(toPersonId) && !assignedTo.includes(by) ? 'already_theirs' : undefined;
  },
  ask: ({ question }, { waitingFor }) =>
    waitingFor === undefined ? textProblem(question, MAX_ACT_LENGTH.text) : 'question_still_open',
  answer: ({ text }, { waitingFor }) =>
    waitingFor === undefined ? 'no_question_open' : textProblem(text, MAX_ACT_LENGTH.text),
  choose_line: ({ line, reason }, request) => {
    const isAnotherThanBefore = request.line !== undefined && request.line !== line;
    if (isAnotherThanBefore && isMissing(reason ?? '')) return 'reason_missing';
    return noteProblem(reason, MAX_ACT_LENGTH.reason);
  },
  accept: none,
  start: none,
  refer: ({ to, reason }) =>
    textProblem(to, MAX_ACT_LENGTH.name) ?? noteProblem(reason, MAX_ACT_LENGTH.reason),
  submit: none,
  record_decision: ({ decision: { date, minutesRef } }, _request, { today }) => {
    if (date > today) return 'decision_in_the_future';
    if (isMissing(minutesRef)) return 'minutes_missing';
    return noteProblem(minutesRef, MAX_ACT_LENGTH.name);
  },
  prepare_agreement: none,
  record_agreement: ({ agreement }, _request, { today }) => {
    const { fouManagerSigned, commissionerName, signedAt, from, to } = agreement;
    if (isMissing(fouManagerSigned) || isMissing(commissionerName)) return 'signer_missing';
    if (signedAt > today) return 'signed_in_the_future';
    if (to < from) return 'agreement_ends_before_it_begins';
    return (
      noteProblem(fouManagerSigned, MAX_ACT_LENGTH.name) ?? noteProblem(commissionerName, MAX_ACT_LENGTH.name)
    );
  },
  set_resources: ({ externalFunding, researcher }, request) => {
    const isNothing = externalFunding === undefined && researcher === undefined;
    if (isNothing && request.externalFunding === undefined && request.researcher === undefined)
      return 'nothing_to_set';
    return (
      noteProblem(externalFunding?.source, MAX_ACT_LENGTH.name) ??
      noteProblem(researcher, MAX_ACT_LENGTH.name)
    );
  },
  ask_jointly: ({ municipalities }, { municipalityId, jointInterest }) => {
    if (municipalities.length === 0) return 'municipality_missing';
    if (municipalities.includes(municipalityId)) return 'own_municipality';
    return municipalities.every((id) => jointInterest?.asked.includes(id))
      ? 'already_asked_jointly'
      : undefined;
  },
  answer_jointly: ({ municipalityId, comment }, { jointInterest }) => {
    if (!jointInterest?.asked.includes(municipalityId)) return 'not_asked_jointly';
    if (jointInterest.answers.some((answer) => answer.municipalityId === municipalityId))
      return 'already_answered_jointly';
    return noteProblem(comment, MAX_ACT_LENGTH.reason);
  },
  link_activity: none,
  unlink_activity: none,
  attach: ({ deliverable: { title, url } }, { deliverables }) => {
    if (deliverables.some((each) => each.title === title && each.url === url)) return 'already_attached';
    if (url !== undefined && !isHttpsLink(url)) return 'link_not_https';
    return textProblem(title, MAX_ACT_LENGTH.name);
  },
  document: none,
  report: none,
  close: ({ note }) => noteProblem(note, MAX_ACT_LENGTH.text),
  withdraw: ({ reason }) => noteProblem(reason, MAX_ACT_LENGTH.reason),
  pause: ({ reason, until }, _request, { today }) =>
    until <= today ? 'pause_in_the_past' : textProblem(reason, MAX_ACT_LENGTH.reason),
  resume: (_act, { paused }) => (paused === undefined ? 'not_paused' : undefined),
  move_contact: ({ toPersonId }, { contactId }) => (toPersonId === contactId ? 'already_theirs' : undefined),
};

/** What is wrong with an act on an open request, or undefined. Where the request stands is the life cycle's to say. */
export const actProblem = (act: RequestAct, request: Request, actor: Actor): ActProblem | undefined => {
  // The table's line for a kind takes that kind's acts, which a Record of unions cannot say.
  const check = CHECKS[act.kind] as Check<RequestActKind>;
  return check(act, request, actor);
};
