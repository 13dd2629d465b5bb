import { createHmac } from 'node:crypto';
import { localDate } from '../domain/calendar.js';
import { type Evaluation, takesAnswers } from '../domain/evaluation.js';
import {
  addedCounts,
  askedOf,
  countsOf,
  type EvaluationAnswer,
  isEmptyAnswer,
} from '../domain/evaluation-answer.js';
import { ok, type Result, refused } from '../domain/result.js';
import { update } from './changes.js';
import { evaluationOf } from './open-evaluation.js';
import type { Ports } from './ports.js';
import { registrationsFor } from './registrations.js';

const keyOf = ({ salt }: Evaluation, personId: string): string =>
  createHmac('sha256', salt).update(personId).digest('base64url');

export const hasAnswered = (evaluation: Evaluation, personId: string): boolean =>
  evaluation.answeredKeys.includes(keyOf(evaluation, personId));

/** Whether somebody was at the event, as staff have said. */
export const wasThere = async (
  { store }: Pick<Ports, 'store'>,
  eventId: string,
  personId: string,
): Promise<boolean> => {
  const registrations = await registrationsFor({ store }, eventId);
  return registrations.some((registration) => registration.personId === personId && registration.attended);
};

export type AnswerEvaluationRefusal = 'not_found' | 'not_there' | 'closed' | 'empty';

/**
 * Counts what somebody answers, once for each person and without their name (I28): nothing that is written joins the
 * two, and so no audit row tells of it. `already` when they have been counted before, which changes nothing.
 */
export const answerEvaluation = async (
  ports: Ports,
  input: {
    readonly eventId: string;
    /** Id of Person. */
    readonly personId: string;
    readonly answer: EvaluationAnswer;
  },
): Promise<Result<'counted' | 'already', AnswerEvaluationRefusal>> => {
  const { eventId, personId } = input;
  const before = await evaluationOf(ports, eventId);
  if (before === undefined) return refused('not_found');
  if (!(await wasThere(ports, eventId, personId))) return refused('not_there');
  if (!takesAnswers(before, localDate(ports.clock.now(), ports.timeZone))) return refused('closed');
  if (hasAnswered(before, personId)) return ok('already');
  const answer = askedOf(before, input.answer);
  if (isEmptyAnswer(answer)) return refused('empty');
  const committed = await ports.store.commit([
    update('evaluations', before, {
      ...before,
      counts: addedCounts(before.counts, countsOf(answer)),
      answers: before.answers + 1,
      answeredKeys: [...before.answeredKeys, keyOf(before, personId)].toSorted(),
    }),
  ]);
  // Another answered at the same time, or the same press came twice.
  return committed.ok ? ok('counted') : answerEvaluation(ports, input);
};
