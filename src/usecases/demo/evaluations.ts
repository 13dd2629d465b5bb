import { addDays, type IsoDate, instantAt, type TimeZone, yearOf } from '../../domain/calendar.js';
import { type Evaluation, QUESTIONS_OF_KIND } from '../../domain/evaluation.js';
import { NO_ANSWERS } from '../../domain/evaluation-answer.js';
import { DEFAULT_EVALUATION_LIMITS } from '../../domain/evaluation-limits.js';
import type { Event } from '../../domain/event.js';

const DAYS_TO_CLOSED = 5;

const evaluationOf = (event: Event, day: IsoDate, invited: number, zone: TimeZone): Evaluation => {
  const closesOn = addDays(day, DAYS_TO_CLOSED);
  return {
    id: `${yearOf(day)}-demo-evaluation-${event.id}`,
    version: 1,
    eventId: event.id,
    questions: QUESTIONS_OF_KIND[event.kind],
    counts: {
      ...NO_ANSWERS,
      grade: [0, 0, 0, 0, 0, 1, 1, 3, 1, 0],
      useful: { fully: 2, largely: 3, partly: 1, slightly: 0, not_at_all: 0 },
    },
    answers: 6,
    entered: { counts: NO_ANSWERS, answers: 0 },
    submissions: [],
    invited,
    minAnswers: DEFAULT_EVALUATION_LIMITS.minAnswers,
    answeredKeys: [],
    salt: '',
    openedAt: instantAt(day, '15:00', zone),
    closesOn,
    closedAt: instantAt(closesOn, '09:00', zone),
  };
};

/** What the participants of the demo's held events thought, as invented counts of evaluations that are closed. */
export const demoEvaluations = (events: readonly Event[], zone: TimeZone): Evaluation[] =>
  events.flatMap((event) =>
    event.date === undefined || event.attendance === undefined
      ? []
      : evaluationOf(event, event.date.to, event.attendance.attended, zone),
  );
