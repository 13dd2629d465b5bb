import type { IsoDate } from '../domain/calendar.js';
import type { Evaluation } from '../domain/evaluation.js';
import { takesAnswers } from '../domain/evaluation.js';
import { auditOf, update } from './changes.js';
import { evaluationOf } from './open-evaluation.js';
import type { Ports } from './ports.js';

/**
 * Closes the evaluation of an event, so that its results can be shown: the keys of those who have answered, and what
 * they were made with, are gone (I28). Undefined when there is none; once more changes nothing.
 */
export const closeEvaluation = async (
  ports: Ports,
  eventId: string,
  by: string,
): Promise<Evaluation | undefined> => {
  const before = await evaluationOf(ports, eventId);
  if (before === undefined || before.closedAt !== undefined) return before;
  const closedAt = ports.clock.now();
  const change = update('evaluations', before, {
    ...before,
    answeredKeys: [],
    salt: '',
    submissions: [],
    closedAt,
  });
  const committed = await ports.store.commit([
    change,
    auditOf(ports, by, 'close-evaluation', change, before),
  ]);
  // Somebody answered meanwhile, or was first to close it.
  return committed.ok ? change.record : closeEvaluation(ports, eventId, by);
};

/** Closes what could be answered until before the day. */
export const closeEvaluations = async (ports: Ports, today: IsoDate): Promise<void> => {
  const open = await ports.store.findBy('evaluations', 'isOpen', true);
  for (const { eventId } of open.filter((evaluation) => !takesAnswers(evaluation, today))) {
    await closeEvaluation(ports, eventId, 'system');
  }
};
