import type { IsoInstant } from './calendar.js';
import { isOpen, type Request, type RequestStatus } from './request.js';
import type { RequestAct, RequestActKind } from './request-act.js';
import { type Actor, type ActProblem, actProblem } from './request-act-problems.js';
import { canMove, isLineChosenAnew, isStep, nextSteps, type Requirement } from './request-life-cycle.js';
import { SECOND_LINE_RESULTS } from './request-rules.js';
import { ok, type Result, refused } from './result.js';

export type ActRefusal =
  /** It cannot be done where the request stands. */
  | { readonly kind: 'no_such_step'; readonly act: RequestActKind }
  | { readonly kind: 'missing'; readonly act: RequestActKind; readonly requirements: readonly Requirement[] }
  | { readonly kind: 'problem'; readonly act: RequestActKind; readonly problem: ActProblem };

/** Who does it and when; all that is done in one press has one version. */
export interface Doing extends Actor {
  readonly now: IsoInstant;
  /** The version that the request gets. */
  readonly version: number;
}

/** What is on the record of that which steps ask for. A request is only filed without personal data. */
export const fulfilledOn = ({ line, decision, agreement, deliverables }: Request): readonly Requirement[] => [
  'one_municipality_no_personal_data',
  ...(line === undefined ? [] : (['line_chosen'] as const)),
  ...(decision === undefined ? [] : (['steering_decision'] as const)),
  ...(agreement === undefined ? [] : (['signed_by_both'] as const)),
  ...(deliverables.length === 0 ? [] : (['documentation'] as const)),
  ...(deliverables.some(({ kind }) => SECOND_LINE_RESULTS.includes(kind))
    ? (['fou_report_or_article'] as const)
    : []),
];

type Effect<K extends RequestActKind> = (
  act: Extract<RequestAct, { kind: K }>,
  request: Request,
  doing: Doing,
) => Partial<Request>;

const nothing = (): Partial<Request> => ({});

/** The record without the fields, so that what is over leaves no trace but in the history. */
const without = <K extends keyof Request>(request: Request, field: K): Request => {
  const { [field]: _gone, ...rest } = request;
  return rest as Request;
};

/** What an act leaves on the record beside its row in the history and the status. */
const EFFECTS: { readonly [K in RequestActKind]: Effect<K> } = {
  file: nothing,
  move: nothing,
  take: (_act, { assignedTo }, { by }) => ({ assignedTo: [...assignedTo, by] }),
  hand_over: ({ toPersonId }, { assignedTo }, { by }) => ({
    assignedTo: [...assignedTo.filter((id) => id !== by && id !== toPersonId), toPersonId],
  }),
  ask: ({ question }, _request, { by, now }) => ({ waitingFor: { question, since: now, askedBy: by } }),
  answer: nothing,
  choose_line: ({ line }) => ({ line }),
  accept: nothing,
  start: nothing,
  refer: nothing,
  submit: nothing,
  record_decision: ({ decision }) => ({ decision }),
  prepare_agreement: nothing,
  record_agreement: ({ agreement }) => ({ agreement }),
  set_resources: ({ externalFunding, researcher }) => ({
    ...(externalFunding && { externalFunding }),
    ...(researcher !== undefined && { researcher }),
  }),
  ask_jointly: ({ municipalities }, { jointInterest }, { now }) => ({
    jointInterest: {
      asked: [...new Set([...(jointInterest?.asked ?? []), ...municipalities])],
      askedAt: now,
      answers: jointInterest?.answers ?? [],
    },
  }),
  answer_jointly: ({ kind: _kind, ...answer }, { jointInterest }, { by, now }) => ({
    ...(jointInterest && {
      jointInterest: { ...jointInterest, answers: [...jointInterest.answers, { ...answer, at: now, by }] },
    }),
  }),
  link_activity: nothing,
  unlink_activity: nothing,
  attach: ({ deliverable }, { deliverables }) => ({ deliverables: [...deliverables, deliverable] }),
  document: nothing,
  report: nothing,
  close: ({ note }, _request, { now }) => ({
    closedAt: now,
    ...(note !== undefined && { closingNote: note }),
  }),
  withdraw: nothing,
  pause: ({ reason, until }) => ({ paused: { reason, until } }),
  resume: nothing,
  move_contact: ({ toPersonId }) => ({ contactId: toPersonId }),
};

/** What an act takes off the record before it leaves something there. */
const ENDS: { readonly [K in RequestActKind]?: readonly (keyof Request)[] } = {
  answer: ['waitingFor'],
  resume: ['paused'],
  set_resources: ['externalFunding', 'researcher'],
};

const leadsTo = (act: RequestAct, to: RequestStatus): boolean =>
  act.kind !== 'record_decision' || to === (act.decision.outcome === 'yes' ? 'decided_yes' : 'decided_no');

/** Where the act leads by the life cycle; the same status for one that moves nothing, undefined when it cannot be taken. */
const targetOf = (request: Request, act: RequestAct): RequestStatus | undefined => {
  const step = nextSteps(request).find(({ act: kind, to }) => kind === act.kind && leadsTo(act, to));
  if (step !== undefined) return step.to;
  // "move" is only read, from older records.
  const staysHere = (!isStep(act.kind) && act.kind !== 'move') || isLineChosenAnew(request, act.kind);
  return staysHere && isOpen(request) ? request.status : undefined;
};

const changed = (request: Request, act: RequestAct, doing: Doing): Request => {
  // The table's line for a kind takes that kind's acts, which a Record of unions cannot say.
  const effect = EFFECTS[act.kind] as Effect<RequestActKind>;
  const before = (ENDS[act.kind] ?? []).reduce<Request>(without, request);
  return { ...before, ...effect(act, request, doing) };
};

const applyOne = (request: Request, act: RequestAct, doing: Doing): Result<Request, ActRefusal> => {
  const to = targetOf(request, act);
  if (to === undefined) return refused({ kind: 'no_such_step', act: act.kind });
  const problem = actProblem(act, request, doing);
  if (problem !== undefined) return refused({ kind: 'problem', act: act.kind, problem });
  const after = changed(request, act, doing);
  if (to !== request.status) {
    const may = canMove({ ...after, status: request.status }, { to, fulfilled: fulfilledOn(after) });
    if (!may.ok) return refused({ ...may.error, act: act.kind });
  }
  const { by, now, version } = doing;
  const step = { at: now, by, version, from: request.status, to, act };
  const moved = { ...after, status: to, history: [...request.history, step] };
  return ok(isOpen(moved) ? moved : without(without(moved, 'waitingFor'), 'paused'));
};

/**
 * The request after the acts, one after the other, each with its row in the history; or why the first that cannot
 * be done cannot. All of it is one new version.
 */
export const applyActs = (
  request: Request,
  acts: readonly RequestAct[],
  actor: Omit<Doing, 'version'>,
): Result<Request, ActRefusal> => {
  const doing = { ...actor, version: request.version + 1 };
  let after = request;
  for (const act of acts) {
    const done = applyOne(after, act, doing);
    if (!done.ok) return done;
    after = done.value;
  }
  return ok({ ...after, version: doing.version });
};
