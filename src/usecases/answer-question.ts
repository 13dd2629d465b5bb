import type { Request } from '../domain/request.js';
import { ok, type Result, refused } from '../domain/result.js';
import { type ActOnRequestRefusal, actOnRequest } from './act-on-request.js';
import type { Ports } from './ports.js';

export interface AnswerQuestionInput {
  /** Id of Person. */
  readonly by: string;
  readonly requestId: string;
  /** The version of the request when the question was seen. */
  readonly seenVersion: number;
  readonly text: string;
}

/**
 * Answers a question of FoU's for as long as it is open, whatever else has happened to the request since it was seen. A
 * press that arrives twice answers once; who comes after another's answer learns whose it was.
 */
export const answerQuestion = async (
  ports: Ports,
  input: AnswerQuestionInput,
): Promise<Result<Request, ActOnRequestRefusal>> => {
  const { by, requestId, seenVersion, text } = input;
  const request = await ports.store.get('requests', requestId);
  if (request === undefined) return refused({ kind: 'not_found' });
  const { history, version } = request;
  const seen = history.findLast((step) => step.act.kind === 'ask' && step.version <= seenVersion);
  const answer = history.find(
    (step) => seen !== undefined && step.version > seen.version && step.act.kind === 'answer',
  );
  if (answer?.act.kind === 'answer') {
    const isSame = answer.by === by && answer.act.text === text;
    return isSame ? ok(request) : refused({ kind: 'changed', request, by: answer.by });
  }
  const acts = [{ kind: 'answer', text }] as const;
  const done = await actOnRequest(ports, { by, requestId, expectedVersion: version, acts });
  return !done.ok && done.error.kind === 'changed' ? answerQuestion(ports, input) : done;
};
