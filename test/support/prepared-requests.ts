import type { PressedAct } from '../../src/domain/act-rights.js';
import { applyActs } from '../../src/domain/apply-act.js';
import type { Request } from '../../src/domain/request.js';
import type { RequestAct } from '../../src/domain/request-act.js';
import { aRequest, at } from './digest-builders.js';

const FIRST: RequestAct = { kind: 'choose_line', line: 'first' };
const SECOND: RequestAct = { kind: 'choose_line', line: 'second' };
const ASK: RequestAct = { kind: 'ask', question: 'När vill ni börja?' };
const MEMO: RequestAct = { kind: 'attach', deliverable: { kind: 'memo', title: 'En sammanställning' } };
const REPORT: RequestAct = { kind: 'attach', deliverable: { kind: 'fou_report', title: 'En rapport' } };
const DECISION: RequestAct = {
  kind: 'record_decision',
  decision: {
    body: 'admin_steering',
    date: '2026-11-12',
    outcome: 'yes',
    minutesRef: 'protokoll 2026-11-12, § 4',
  },
};
const AGREEMENT: RequestAct = {
  kind: 'record_agreement',
  agreement: {
    fouManagerSigned: 'Anna Demo',
    commissionerName: 'Eva Demo',
    signedAt: '2026-11-16',
    from: '2027-01-01',
    to: '2028-12-31',
  },
};

const ACCEPTED: readonly RequestAct[] = [FIRST, { kind: 'accept' }];
const STARTED: readonly RequestAct[] = [...ACCEPTED, { kind: 'start' }];
const DOCUMENTED: readonly RequestAct[] = [...STARTED, MEMO, { kind: 'document' }];
const SUBMITTED: readonly RequestAct[] = [SECOND, { kind: 'submit' }];
const DECIDED: readonly RequestAct[] = [...SUBMITTED, DECISION];
const IN_AGREEMENT: readonly RequestAct[] = [...DECIDED, { kind: 'prepare_agreement' }];
const AGREED: readonly RequestAct[] = [...IN_AGREEMENT, AGREEMENT];

/** What has been done with a request before each act can be. */
const BEFORE: Readonly<Record<PressedAct, readonly RequestAct[]>> = {
  take: [],
  hand_over: [],
  ask: [],
  answer: [ASK],
  choose_line: [],
  accept: [FIRST],
  start: ACCEPTED,
  refer: [FIRST],
  submit: [SECOND],
  record_decision: SUBMITTED,
  prepare_agreement: DECIDED,
  record_agreement: IN_AGREEMENT,
  set_resources: [SECOND],
  ask_jointly: [],
  answer_jointly: [{ kind: 'ask_jointly', municipalities: ['solna'] }],
  link_activity: [],
  unlink_activity: [{ kind: 'link_activity', activityId: '2026-activity' }],
  attach: STARTED,
  document: [...STARTED, MEMO],
  report: [...AGREED, REPORT],
  close: DOCUMENTED,
  withdraw: [],
  pause: [],
  resume: [{ kind: 'pause', reason: 'Sommar', until: '2027-08-01' }],
};

/** The request after the acts, as if all had been written at once by Martin: its version is 1. */
export const afterActs = (request: Request, acts: readonly RequestAct[], by = '2026-martin'): Request => {
  const after = applyActs(request, acts, { by, now: at('2026-11-16'), today: '2026-11-16' });
  if (!after.ok) throw new Error(`${request.number}: ${JSON.stringify(after.error)}`);
  const { value } = after;
  return { ...value, version: 1, history: value.history.map((step) => ({ ...step, version: 1 })) };
};

/** A request with which the act can be done next. */
export const preparedFor = (act: PressedAct, overrides: Partial<Request> = {}): Request =>
  afterActs(aRequest('F2026-014', overrides), BEFORE[act]);
