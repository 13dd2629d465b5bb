import type { RequestActKind } from './request-act.js';
import type { RightName } from './rights.js';

/** What people do with a request that has been sent; the rest is done along with something else. */
export type PressedAct = Exclude<RequestActKind, 'file' | 'move' | 'move_contact'>;

/** The button that does each, whose row in RIGHTS says who may. */
export const RIGHT_OF_ACT = {
  take: 'request.take',
  hand_over: 'request.hand-over',
  ask: 'request.ask',
  answer: 'request.answer',
  choose_line: 'request.change-line',
  accept: 'request.accept',
  start: 'request.start',
  refer: 'request.refer',
  submit: 'request.submit',
  record_decision: 'request.record-decision',
  prepare_agreement: 'request.prepare-agreement',
  record_agreement: 'request.record-agreement',
  set_resources: 'request.set-resources',
  ask_jointly: 'request.ask-jointly',
  answer_jointly: 'request.answer-jointly',
  link_activity: 'request.link-activity',
  unlink_activity: 'request.unlink-activity',
  attach: 'request.attach',
  document: 'request.document',
  report: 'request.report',
  close: 'request.close',
  withdraw: 'request.withdraw',
  pause: 'request.pause',
  resume: 'request.resume',
} as const satisfies Readonly<Record<PressedAct, RightName>>;

/** Done by one press with nothing to say beside it. */
export const AT_ONCE_ACTS = [
  'take',
  'start',
  'submit',
  'prepare_agreement',
  'document',
  'report',
  'resume',
] as const satisfies readonly PressedAct[];
export type AtOnceAct = (typeof AT_ONCE_ACTS)[number];
