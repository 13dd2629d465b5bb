import type { RequestAct, RequestActKind } from './request-act.js';

/**
 * Whether those of the municipality are to notice an act by a message of its own. Everything shows on their card, which
 * changes without a sound; a message is for what decides whether and when they get help, and for what they are to do
 * something about. Questions to them are messages of their own already, and so is a new contact.
 */
const IS_NEWS: Readonly<Record<RequestActKind, boolean>> = {
  file: false,
  move: false,
  take: false,
  hand_over: false,
  ask: false,
  answer: false,
  choose_line: false,
  accept: true,
  start: false,
  refer: true,
  submit: false,
  record_decision: true,
  // They are to sign.
  prepare_agreement: true,
  record_agreement: true,
  set_resources: false,
  ask_jointly: false,
  answer_jointly: false,
  link_activity: false,
  unlink_activity: false,
  attach: false,
  document: false,
  report: true,
  close: true,
  // By a colleague of theirs.
  withdraw: true,
  // Nothing happens for a while, and they are told until when.
  pause: true,
  resume: false,
  move_contact: false,
};

export const isNews = ({ kind }: Pick<RequestAct, 'kind'>): boolean => IS_NEWS[kind];
