import type { ActRefusal } from './apply-act.js';
import { isOpen, type Request } from './request.js';
import type { RequestActKind } from './request-act.js';
import { nextSteps, STEPS } from './request-life-cycle.js';

/** What leads on only from where the life cycle says; the rest can be done wherever an open request stands. */
const MOVING: ReadonlySet<RequestActKind> = new Set(STEPS.map(({ act }) => act));

/** Work that goes on can be documented or reported and closed in one, and a line chosen anew. */
const isSpecial = ({ status }: Request, act: RequestActKind): boolean =>
  (act === 'close' && status === 'in_progress') || (act === 'choose_line' && status === 'triaged');

/** Why there is no sense in filling in the form of an act where the request stands; undefined when there is. */
export const beginRefusal = (request: Request, act: RequestActKind): ActRefusal | undefined => {
  const leadsOn = isSpecial(request, act) || nextSteps(request).some((step) => step.act === act);
  if (!isOpen(request) || (MOVING.has(act) && !leadsOn)) return { kind: 'no_such_step', act };
  const isAsked = request.waitingFor !== undefined;
  if (act === 'answer' && !isAsked) return { kind: 'problem', act, problem: 'no_question_open' };
  if (act === 'ask' && isAsked) return { kind: 'problem', act, problem: 'question_still_open' };
  return undefined;
};
