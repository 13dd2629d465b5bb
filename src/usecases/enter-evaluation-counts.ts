import type { Evaluation, EvaluationCounts } from '../domain/evaluation.js';
import { addedCounts, fewestPeople } from '../domain/evaluation-answer.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, update } from './changes.js';
import { evaluationOf } from './open-evaluation.js';
import type { Ports } from './ports.js';

/**
 * Adds answers that were given on paper or in another form, as counts, while the evaluation is open: later, whoever
 * has seen the results could tell what came to them. The same form sent twice counts once.
 */
export const enterEvaluationCounts = async (
  ports: Ports,
  input: {
    readonly eventId: string;
    readonly counts: EvaluationCounts;
    /** Minted when the form was drawn. */
    readonly submissionId: string;
    /** Id of Person. */
    readonly by: string;
  },
): Promise<Result<Evaluation, 'not_found' | 'closed' | 'empty'>> => {
  const { eventId, counts, submissionId, by } = input;
  const before = await evaluationOf(ports, eventId);
  if (before === undefined) return refused('not_found');
  if (before.submissions.includes(submissionId)) return ok(before);
  if (before.closedAt !== undefined) return refused('closed');
  const people = fewestPeople(counts);
  if (people === 0) return refused('empty');
  const change = update('evaluations', before, {
    ...before,
    entered: {
      counts: addedCounts(before.entered.counts, counts),
      answers: before.entered.answers + people,
    },
    submissions: [...before.submissions, submissionId],
  });
  const committed = await ports.store.commit([
    change,
    auditOf(ports, by, 'enter-evaluation-counts', change, before),
  ]);
  return committed.ok ? ok(change.record) : enterEvaluationCounts(ports, input);
};
