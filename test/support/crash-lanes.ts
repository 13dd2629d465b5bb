import type { AuditRow } from '../../src/domain/audit.js';
import type { AnswerFeedback, UnansweredQuestion } from '../../src/domain/feedback.js';
import type { Change } from '../../src/usecases/ports.js';

/** Lanes commit at the same time and change records of their own. */
export const LANES = ['a', 'b', 'c'] as const;
export type Lane = (typeof LANES)[number];

const AT = '2026-11-18T11:00:00.000Z';

/** Two counters in two collections, which always agree, and a row for each step they took. */
export interface LaneStep {
  readonly question: UnansweredQuestion;
  readonly feedback: AnswerFeedback;
  readonly row: AuditRow;
}

/** What the `step`th commit of a lane writes; steps are counted from 1. */
export const laneStep = (lane: Lane, step: number): LaneStep => ({
  question: { id: `2026-${lane}`, version: step, at: AT, question: `${step}`, sourceKey: lane },
  feedback: { id: `2026-${lane}`, version: step, at: AT, entryId: `${step}`, helped: true, sourceKey: lane },
  row: {
    // Two years, so that two files grow.
    id: `${2025 + (step % 2)}-${lane}-${step}`,
    version: 1,
    at: AT,
    by: 'system',
    action: 'step',
    collection: 'unanswered',
    recordId: `2026-${lane}`,
    fields: [`${step}`],
  },
});

export const laneChanges = (lane: Lane, step: number): Change[] => {
  const { question, feedback, row } = laneStep(lane, step);
  return [
    { op: 'put', collection: 'unanswered', record: question, expectedVersion: step - 1 },
    { op: 'put', collection: 'feedback', record: feedback, expectedVersion: step - 1 },
    { op: 'put', collection: 'audit', record: row, expectedVersion: 0 },
  ];
};
