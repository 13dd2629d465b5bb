import type { Line } from './enums.js';
import type { Role } from './person.js';
import { OPEN_STATUSES, type RequestStatus } from './request.js';
import type { RequestActKind } from './request-act.js';
import { ok, type Result, refused } from './result.js';

/** What must be on the record before a step may be taken. */
export const REQUIREMENTS = [
  'one_municipality_no_personal_data',
  'line_chosen',
  'steering_decision',
  'signed_by_both',
  'documentation',
  'fou_report_or_article',
] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

export interface Step {
  readonly to: RequestStatus;
  /** What is done to take it. */
  readonly act: RequestActKind;
  /** Whose step it is. The rights say so of the button that takes it; nothing else asks. */
  readonly by: readonly Role[];
  /** The only line that takes this step; both do when it is missing. */
  readonly line?: Line;
  readonly requires: readonly Requirement[];
  /** Document code and line of the rule, or the invariant's number. */
  readonly source: string;
}

const WITHDRAW: Step = {
  to: 'withdrawn',
  act: 'withdraw',
  by: ['council_member'],
  requires: [],
  source: 'domain-model section 3',
};

const FORWARD: Readonly<Record<RequestStatus, readonly Step[]>> = {
  draft: [
    {
      to: 'received',
      act: 'file',
      by: ['council_member', 'staff'],
      requires: ['one_municipality_no_personal_data'],
      source: '000:113, I27',
    },
  ],
  received: [
    { to: 'triaged', act: 'choose_line', by: ['staff'], requires: ['line_chosen'], source: '002:74' },
  ],
  triaged: [
    { to: 'accepted', act: 'accept', by: ['staff'], line: 'first', requires: [], source: '002:65, I3' },
    {
      to: 'awaiting_decision',
      act: 'submit',
      by: ['staff'],
      line: 'second',
      requires: [],
      source: '002:74, I4',
    },
    { to: 'referred', act: 'refer', by: ['staff'], requires: [], source: '002:56' },
  ],
  accepted: [
    { to: 'in_progress', act: 'start', by: ['staff'], line: 'first', requires: [], source: '002:64, I3' },
  ],
  awaiting_decision: [
    {
      to: 'decided_yes',
      act: 'record_decision',
      by: ['fou_manager'],
      line: 'second',
      requires: ['steering_decision'],
      source: '002:74, I4',
    },
    {
      to: 'decided_no',
      act: 'record_decision',
      by: ['fou_manager'],
      line: 'second',
      requires: ['steering_decision'],
      source: '002:74, I4',
    },
  ],
  decided_yes: [
    {
      to: 'awaiting_agreement',
      act: 'prepare_agreement',
      by: ['staff'],
      line: 'second',
      requires: [],
      source: '002:75, I5',
    },
  ],
  decided_no: [],
  awaiting_agreement: [
    {
      to: 'in_progress',
      act: 'record_agreement',
      by: ['fou_manager'],
      line: 'second',
      requires: ['signed_by_both'],
      source: '002:75, I5',
    },
  ],
  in_progress: [
    {
      to: 'documented',
      act: 'document',
      by: ['staff'],
      line: 'first',
      requires: ['documentation'],
      source: '002:66, I6',
    },
    {
      to: 'reported',
      act: 'report',
      by: ['staff'],
      line: 'second',
      requires: ['fou_report_or_article'],
      source: '002:78, I7',
    },
  ],
  documented: [
    {
      to: 'closed',
      act: 'close',
      by: ['staff'],
      line: 'first',
      requires: ['documentation'],
      source: '002:66, I6',
    },
  ],
  reported: [
    {
      to: 'closed',
      act: 'close',
      by: ['staff'],
      line: 'second',
      requires: ['fou_report_or_article'],
      source: '002:78, I7',
    },
  ],
  closed: [],
  withdrawn: [],
  referred: [],
};

/** Every step there is. */
export const STEPS: readonly Step[] = [...Object.values(FORWARD).flat(), WITHDRAW];

/** What is a step leads on only from where the life cycle says; the rest is done wherever an open request stands. */
export const isStep = (act: RequestActKind): boolean => STEPS.some((step) => step.act === act);

/** Where a request stands; `line` is missing until staff have chosen one. */
export interface Standing {
  readonly status: RequestStatus;
  readonly line?: Line;
}

/**
 * The steps that can follow (domain-model section 3), the way onwards before the way out. Until a line
 * is chosen both lines' steps are among them.
 */
export const nextSteps = ({ status, line }: Standing): readonly Step[] => {
  const onwards = FORWARD[status].filter(
    (step) => line === undefined || step.line === undefined || step.line === line,
  );
  return OPEN_STATUSES.includes(status) ? [...onwards, WITHDRAW] : onwards;
};

/** Whether an act chooses the line once more, which can be done until the work has begun to follow it. */
export const isLineChosenAnew = ({ status }: Standing, act: RequestActKind): boolean =>
  act === 'choose_line' && status === 'triaged';

export type MoveRefusal =
  | { readonly kind: 'no_such_step' }
  | { readonly kind: 'missing'; readonly requirements: readonly Requirement[] };

/** Whether the step can be taken, given what is on the record. */
export const canMove = (
  standing: Standing,
  move: { readonly to: RequestStatus; readonly fulfilled: readonly Requirement[] },
): Result<Step, MoveRefusal> => {
  const step = nextSteps(standing).find(({ to }) => to === move.to);
  if (step === undefined) return refused({ kind: 'no_such_step' });
  const fulfilled: readonly Requirement[] =
    standing.line === undefined ? move.fulfilled : [...move.fulfilled, 'line_chosen'];
  const needed: readonly Requirement[] =
    step.line === undefined ? step.requires : ['line_chosen', ...step.requires];
  const requirements = needed.filter((need) => !fulfilled.includes(need));
  return requirements.length > 0 ? refused({ kind: 'missing', requirements }) : ok(step);
};
