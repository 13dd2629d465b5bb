import type { PressedAct } from './act-rights.js';
import { fulfilledOn } from './apply-act.js';
import { isOpen, type Request, type RequestStatus } from './request.js';
import { canMove, nextSteps, type Step } from './request-life-cycle.js';

/** Steps that bring what they require themselves. */
const BRINGS_IT: readonly Step['act'][] = ['choose_line', 'record_decision', 'record_agreement'];

const isReady = (request: Request, { act, to }: Step): boolean =>
  BRINGS_IT.includes(act) || canMove(request, { to, fulfilled: fulfilledOn(request) }).ok;

/** A request that has been sent is not sent again. */
const isPressed = (act: Step['act']): act is PressedAct =>
  act !== 'file' && act !== 'move' && act !== 'move_contact';

/** Steps onwards that what is on the record allows. */
const stepsOnwards = (request: Request): readonly PressedAct[] => {
  const ready = nextSteps(request).filter((step) => isReady(request, step) && step.act !== 'withdraw');
  return [...new Set(ready.map(({ act }) => act).filter(isPressed))];
};

/** Where a line can be chosen once more. */
const LINE_IN: readonly RequestStatus[] = ['received', 'triaged'];

/** What can be done wherever an open request stands. */
const STANDING: Readonly<
  Partial<Record<PressedAct, (request: Request, personId: string | undefined) => boolean>>
> = {
  answer: ({ waitingFor }) => waitingFor !== undefined,
  take: ({ assignedTo }, personId) => personId !== undefined && !assignedTo.includes(personId),
  attach: ({ status }) => !LINE_IN.includes(status),
  ask: ({ waitingFor }) => waitingFor === undefined,
  hand_over: () => true,
  link_activity: () => true,
  unlink_activity: () => true,
  set_resources: ({ line }) => line === 'second',
  ask_jointly: () => true,
  answer_jointly: ({ jointInterest }) => jointInterest !== undefined,
  choose_line: ({ status }) => LINE_IN.includes(status),
  resume: ({ paused }) => paused !== undefined,
  pause: ({ paused }) => paused === undefined,
  withdraw: () => true,
};

// Object.keys forgets that the keys are acts.
const STANDING_ACTS = Object.keys(STANDING) as PressedAct[];

/**
 * All that can be done with a request where it stands, by whoever may: the steps onwards that what is on the record
 * allows before the rest. The life cycle says which; nothing is asked of rights here.
 */
export const actsHere = (request: Request, personId: string | undefined): readonly PressedAct[] => {
  if (!isOpen(request)) return [];
  const standing = STANDING_ACTS.filter((act) => STANDING[act]?.(request, personId));
  return [...new Set([...stepsOnwards(request), ...standing])];
};
