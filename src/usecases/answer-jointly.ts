import type { MunicipalityId } from '../domain/municipality.js';
import type { Request } from '../domain/request.js';
import { ok, type Result, refused } from '../domain/result.js';
import { type ActOnRequestRefusal, actOnRequest } from './act-on-request.js';
import type { Ports } from './ports.js';

export interface AnswerJointlyInput {
  /** Id of Person. */
  readonly by: string;
  readonly requestId: string;
  readonly municipalityId: MunicipalityId;
  readonly isInterested: boolean;
  readonly comment?: string;
}

/**
 * Says whether a municipality wants to take part in another's request, whatever else has happened to it meanwhile:
 * several answer at once. A press that arrives twice answers once.
 */
export const answerJointly = async (
  ports: Ports,
  input: AnswerJointlyInput,
): Promise<Result<Request, ActOnRequestRefusal>> => {
  const { by, requestId, ...answer } = input;
  const request = await ports.store.get('requests', requestId);
  if (request === undefined) return refused({ kind: 'not_found' });
  const earlier = request.jointInterest?.answers.find(
    ({ municipalityId }) => municipalityId === answer.municipalityId,
  );
  const isSame =
    earlier?.by === by && earlier.isInterested === answer.isInterested && earlier.comment === answer.comment;
  if (isSame) return ok(request);
  const acts = [{ kind: 'answer_jointly', ...answer }] as const;
  const done = await actOnRequest(ports, { by, requestId, expectedVersion: request.version, acts });
  return !done.ok && done.error.kind === 'changed' ? answerJointly(ports, input) : done;
};
