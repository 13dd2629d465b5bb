import {
  ATTENDANCE_FIELDS,
  type AttendanceValues,
  attendanceFormCard,
  attendanceFormView,
} from '../../src/cards/attendance-form.js';
import type { RenderedCard } from '../../src/cards/define-card.js';
import { evaluationCard, evaluationView } from '../../src/cards/evaluation.js';
import {
  ENTERED_FIELDS,
  type EnteredValues,
  evaluationCountsCard,
  evaluationCountsView,
} from '../../src/cards/evaluation-counts.js';
import { evaluationFormCard, evaluationFormView } from '../../src/cards/evaluation-form.js';
import { evaluationLimitsCard, evaluationLimitsView } from '../../src/cards/evaluation-limits.js';
import { heldEventsCard, heldEventsView } from '../../src/cards/held-events.js';
import { NO_ANSWERS } from '../../src/domain/evaluation-answer.js';
import { EVALUATION_LIMIT_FIELDS } from '../../src/domain/evaluation-limits.js';
import { resultsOf } from '../../src/domain/evaluation-results.js';
import type { Texts } from '../../src/texts/index.js';
import { anEvaluation, anEvent } from './coming-builders.js';
import { filledIn, LONG, MARKUP, manyOf } from './marked-samples.js';

const when = '10 december 2026 kl. 08.30';
const { date: _date, ...undated } = anEvent('a', { title: LONG });
const event = anEvent('a', {
  title: LONG,
  attendance: {
    attended: 1250,
    isEstimated: true,
    enteredBy: '2026-martin',
    enteredAt: '2026-12-11T09:00:00.000Z',
  },
});
const open = anEvaluation(event, { invited: 1200 });
const closed = anEvaluation(event, {
  counts: {
    grade: [0, 0, 0, 0, 0, 6, 10, 8, 4, 2],
    influence: { yes: 2, partly: 1, no: 0 },
    useful: { fully: 10, largely: 9, partly: 8, slightly: 2, not_at_all: 1 },
  },
  answers: 30,
  entered: {
    counts: { ...NO_ANSWERS, influence: { yes: 6, partly: 6, no: 0 } },
    answers: 12,
  },
  closedAt: '2026-12-20T02:00:00.000Z',
});
const few = anEvaluation(event, { answers: 4, closedAt: '2026-12-20T02:00:00.000Z' });

/** The cards about who came to an event and what they thought, as `cardSamples` has them. */
export const evaluationCardSamples = (texts: Texts): Readonly<Record<string, readonly RenderedCard[]>> => {
  // Both lists of fields are whole.
  const attended = filledIn('attendance-form', ATTENDANCE_FIELDS) as AttendanceValues;
  const entered = Object.fromEntries(ENTERED_FIELDS.map((field) => [field, MARKUP])) as EnteredValues;
  const form = {
    when,
    today: '2026-12-11',
    names: Array.from({ length: 230 }, (_, index) => ({ id: `2026-${index}`, name: LONG.slice(0, 100) })),
    values: attended,
    problems: [`${MARKUP} problem`],
  };
  const rows = manyOf({ event, details: `${when} · FoU-frukost`, state: 'x'.repeat(80) });
  return {
    'attendance-form': [
      attendanceFormCard.render(
        attendanceFormView(texts, { ...form, event: undated, registered: 1250, asked: undefined }),
      ),
      attendanceFormCard.render(
        attendanceFormView(texts, { ...form, event, registered: undefined, names: [], asked: 30 }),
      ),
    ],
    'held-events': [
      heldEventsCard.render(
        heldEventsView({
          title: 'Titel',
          intro: 'Intro',
          rows,
          open: { title: 'Visa', verb: 'evaluation.show' },
          more: (count) => `${count} till`,
          links: [{ title: '2025', year: 2025, kind: 'breakfast' }],
        }),
      ),
    ],
    'evaluation-form': [
      evaluationFormCard.render(evaluationFormView(texts, { event, evaluation: open, when })),
      evaluationFormCard.render(
        evaluationFormView(texts, {
          event,
          evaluation: open,
          when,
          values: { grade: MARKUP, influence: MARKUP, useful: MARKUP },
          problems: [`${MARKUP} problem`],
        }),
      ),
    ],
    evaluation: [open, closed, few].map((evaluation) =>
      evaluationCard.render(
        evaluationView(texts, {
          event,
          evaluation,
          results: resultsOf(evaluation, 5),
          when,
          registered: 1300,
          year: 2026,
          notices: ['Sparat.'],
        }),
      ),
    ),
    'evaluation-counts': [
      evaluationCountsCard.render(
        evaluationCountsView(texts, {
          event,
          evaluation: open,
          values: entered,
          submissionId: 'S1',
          problems: ['Ett fel.'],
        }),
      ),
    ],
    'evaluation-limits': [
      evaluationLimitsCard.render(
        evaluationLimitsView(texts, {
          values: filledIn('evaluation-limits', EVALUATION_LIMIT_FIELDS),
          standing: texts.evaluations.limits.setBy(MARKUP, '18 november 2026'),
          seenVersion: 3,
          notices: [texts.evaluations.limits.changed(MARKUP)],
        }),
      ),
    ],
  };
};
