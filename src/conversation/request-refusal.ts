import { nextStepText } from '../cards/request-next-step.js';
import { isOpen } from '../domain/request.js';
import type { ActOnRequestRefusal } from '../usecases/act-on-request.js';
import type { Ports } from '../usecases/ports.js';
import { nameOf } from './name-of.js';
import type { Turn } from './turn.js';

/** Why something was not done with a request: what is missing and who can give it. */
export const requestRefusal = async (
  ports: Ports,
  turn: Turn,
  error: ActOnRequestRefusal,
): Promise<string> => {
  const { requestActs, labels, errors } = turn.texts;
  switch (error.kind) {
    case 'not_found':
      return requestActs.notFound;
    case 'identity_number':
      return errors.identityNumber;
    case 'changed':
      if (error.by === turn.person?.id) return requestActs.changedByYou(error.request.number);
      return requestActs.changed(error.request.number, await nameOf(ports, turn, error.by));
    case 'refused': {
      const { request, refusal } = error;
      switch (refusal.kind) {
        case 'no_such_step': {
          const act = requestActs.infinitives[refusal.act];
          const next = isOpen(request) ? nextStepText(turn.texts, request) : requestActs.over;
          return `${requestActs.noSuchStep(request.number, labels.statuses[request.status], act)} ${next}`;
        }
        case 'missing':
          return refusal.requirements.map((need) => requestActs.missing[need]).join(' ');
        case 'problem':
          return requestActs.problems[refusal.problem];
      }
    }
  }
};
