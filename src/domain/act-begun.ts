import { isOpen, type Request } from './request.js';
import type { RequestActKind } from './request-act.js';
import { nextSteps, STEPS } from './request-life-cycle.js';

/** What leads on only from where the life cycle says; the rest can be done wherever an open request stands. */
const MOVING: ReadonlySet<RequestActKind> = new Set(STEPS.map(({ act }) => act));

/**
 * Whether it makes sense to fill in the form of an act where the request stands. Work that goes on can be documented
 * or reported and closed in one.
 */
export const canBegin = (request: Request, act: RequestActKind): boolean => {
  const { status, waitingFor, paused } = request;
  if (!isOpen(request)) return false;
  if (act === 'close' && status === 'in_progress') return true;
  if (act === 'choose_line' && status === 'triaged') return true;
  if (act === 'answer') return waitingFor !== undefined;
  if (act === 'ask') return waitingFor === undefined;
  if (act === 'pause') return paused === undefined;
  return !MOVING.has(act) || nextSteps(request).some((step) => step.act === act);
};
