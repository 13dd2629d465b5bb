import type { RequestAct, RequestActKind } from '../../src/domain/request-act.js';

/** An act of each kind as somebody would do it on 18 November 2026, with all that can be said with it. */
export const ACTS: { readonly [K in RequestActKind]: Extract<RequestAct, { kind: K }> } = {
  file: { kind: 'file' },
  move: { kind: 'move' },
  take: { kind: 'take' },
  hand_over: { kind: 'hand_over', toPersonId: '2026-martin' },
  ask: { kind: 'ask', question: 'Hur många ärenden gäller det?' },
  answer: { kind: 'answer', text: 'Ungefär fyrtio om året.' },
  choose_line: { kind: 'choose_line', line: 'first' },
  accept: { kind: 'accept' },
  start: { kind: 'start' },
  refer: { kind: 'refer', to: 'Stockholms universitet', reason: 'Det är en fråga för grundforskning.' },
  submit: { kind: 'submit' },
  record_decision: {
    kind: 'record_decision',
    decision: {
      body: 'admin_steering',
      date: '2026-11-12',
      outcome: 'yes',
      minutesRef: 'protokoll 2026-11-12, § 4',
    },
  },
  prepare_agreement: { kind: 'prepare_agreement' },
  record_agreement: {
    kind: 'record_agreement',
    agreement: {
      fouManagerSigned: 'Anna Demo',
      commissionerName: 'Nora Demo',
      signedAt: '2026-11-17',
      from: '2027-01-01',
      to: '2028-12-31',
    },
  },
  set_resources: {
    kind: 'set_resources',
    externalFunding: { source: 'Socialstyrelsen', amount: 250_000 },
    researcher: 'Stockholms universitet',
  },
  ask_jointly: { kind: 'ask_jointly', municipalities: ['solna', 'ekero'] },
  answer_jointly: { kind: 'answer_jointly', municipalityId: 'solna', isInterested: true, comment: 'Gärna' },
  link_activity: { kind: 'link_activity', activityId: '2026-a1' },
  unlink_activity: { kind: 'unlink_activity', activityId: '2026-a1' },
  attach: {
    kind: 'attach',
    deliverable: { kind: 'memo', title: 'PM om uppföljning', url: 'https://example.org/pm' },
  },
  document: { kind: 'document' },
  report: { kind: 'report' },
  close: { kind: 'close', note: 'Tack för samarbetet.' },
  withdraw: { kind: 'withdraw', reason: 'Löst på annat sätt' },
  pause: { kind: 'pause', reason: 'Semester', until: '2027-01-11' },
  resume: { kind: 'resume' },
  move_contact: { kind: 'move_contact', toPersonId: '2026-nora' },
};

export const ACT_KINDS = Object.keys(ACTS) as readonly RequestActKind[];

export const REPORT: RequestAct = {
  kind: 'attach',
  deliverable: { kind: 'fou_report', title: 'FoU-rapport 3', url: 'https://example.org/r3' },
};

/** What leads a first-line request from received to closed. */
export const FIRST_LINE: readonly RequestAct[] = [
  { kind: 'choose_line', line: 'first' },
  ACTS.accept,
  ACTS.start,
  ACTS.attach,
  ACTS.document,
  ACTS.close,
];

/** What leads a second-line request from received to closed. */
export const SECOND_LINE: readonly RequestAct[] = [
  { kind: 'choose_line', line: 'second' },
  ACTS.submit,
  ACTS.record_decision,
  ACTS.prepare_agreement,
  ACTS.record_agreement,
  REPORT,
  ACTS.report,
  ACTS.close,
];
