import { roundedHours } from '../domain/hours.js';
import { durationRangeIn, readDurations } from './duration.js';
import type { Span } from './spans.js';

/** The hours of a log line. */
export interface WorkHours {
  /** Person-hours in all. */
  readonly hours?: number;
  readonly hoursPerPerson?: number;
  readonly spans: readonly Span[];
  /** Words that only a person can settle; there are no hours then. */
  readonly unclear?: readonly Span[];
}

/**
 * Hours of a line: one length, "2 tim + 1 tim", or one for each municipality ("2 tim Solna, 1 tim
 * Sundbyberg"), which are added up. Several that stand there for no such reason are unclear. `people` did the
 * work together; `municipalities` are the places of the names.
 */
export const readWorkHours = (folded: string, people: number, municipalities: readonly Span[]): WorkHours => {
  const durations = readDurations(folded);
  const range = durationRangeIn(folded);
  const spans = durations.filter(({ isWholeWord }) => isWholeWord);
  const [first, ...more] = durations;
  if (range !== undefined) return { spans: [...spans, range], unclear: [range] };
  if (first === undefined) return { spans };
  if (more.length === 0) {
    return first.perPerson
      ? { spans, hours: roundedHours(first.hours * people), hoursPerPerson: first.hours }
      : { spans, hours: first.hours };
  }
  const gaps = more.map((next, index) => ({ start: durations[index]?.end ?? 0, end: next.start }));
  const isAdded = gaps.every(({ start, end }) =>
    /^[^,.;]*(?:\+|plus|\boch\b| o )[^,.;]*$/.test(folded.slice(start, end)),
  );
  const isOneEach = gaps.every((gap) =>
    municipalities.some(({ start }) => gap.start <= start && start < gap.end),
  );
  if (isAdded || isOneEach) {
    return { spans, hours: roundedHours(durations.reduce((sum, { hours }) => sum + hours, 0)) };
  }
  return { spans, unclear: spans };
};
