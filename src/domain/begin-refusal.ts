import type { ActRefusal } from './apply-act.js';
import { isOpen, type Request } from './request.js';
import type { RequestActKind } from './request-act.js';
import { isLineChosenAnew, isStep, nextSteps } from './request-life-cycle.js';

/** Work that goes on can be documented or reported and closed in one. */
const isClosedInOne = ({ status }: Request, act: RequestActKind): boolean =>
  act === 'close' && status === 'in_progress';

/** Why there is no sense in filling in the form of an act where the request stands; undefined when there is. */
export const beginRefusal = (request: Request, act: RequestActKind): ActRefusal | undefined => {
  const leadsOn =
    isClosedInOne(request, act) ||
    isLineChosenAnew(request, act) ||
    nextSteps(request).some((step) => step.act === act);
  if (!isOpen(request) || (isStep(act) && !leadsOn)) return { kind: 'no_such_step', act };
  const isAsked = request.waitingFor !== undefined;
  if (act === 'answer' && !isAsked) return { kind: 'problem', act, problem: 'no_question_open' };
  if (act === 'ask' && isAsked) return { kind: 'problem', act, problem: 'question_still_open' };
  return undefined;
};
