import { yearOf } from './calendar.js';
import type { Evaluation } from './evaluation.js';
import { type EvaluationResults, resultsOf } from './evaluation-results.js';
import type { Event, EventKind } from './event.js';
import { compareByDate } from './event-dates.js';

/** An event with what may be shown of what was thought of it. */
export interface EvaluatedEvent {
  readonly event: Event;
  readonly evaluation: Evaluation;
  readonly results: EvaluationResults;
}

/**
 * The events of a year that were evaluated, of one kind or of all, the latest first. Figures for a report are those
 * whose results are shown, event by event: a sum over several would tell what is hidden of one.
 */
export const evaluatedEvents = (
  events: readonly Event[],
  evaluations: readonly Evaluation[],
  {
    year,
    kind,
    minAnswers,
  }: { readonly year: number; readonly kind?: EventKind | undefined; readonly minAnswers: number },
): readonly EvaluatedEvent[] => {
  const byId = new Map(events.map((event) => [event.id, event]));
  return evaluations
    .flatMap((evaluation) => {
      const event = byId.get(evaluation.eventId);
      const isWanted =
        event?.date !== undefined &&
        yearOf(event.date.from) === year &&
        (kind === undefined || event.kind === kind);
      return isWanted ? [{ event, evaluation, results: resultsOf(evaluation, minAnswers) }] : [];
    })
    .toSorted((a, b) => compareByDate(b.event, a.event));
};
