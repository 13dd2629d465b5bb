import { evaluationCard, evaluationView } from '../cards/evaluation.js';
import { heldEventsCard, heldEventsView } from '../cards/held-events.js';
import { yearOf } from '../domain/calendar.js';
import { evaluatedEvents } from '../domain/evaluated-events.js';
import { type EvaluationResults, resultsOf } from '../domain/evaluation-results.js';
import type { EventKind } from '../domain/event.js';
import { seatsTaken } from '../domain/event-seats.js';
import type { Texts } from '../texts/index.js';
import { evaluationLimitsNow } from '../usecases/keep-evaluation-limits.js';
import { evaluationOf } from '../usecases/open-evaluation.js';
import type { Ports } from '../usecases/ports.js';
import { registrationsFor } from '../usecases/registrations.js';
import { heldLine, whenHeld } from './held-event-words.js';
import { type Reply, say, type show } from './reply.js';
import type { Turn } from './turn.js';

/** What was thought of an event, as far as it may be shown, under what just happened. */
export const showEvaluation = async (
  ports: Ports,
  turn: Turn,
  eventId: string,
  put: typeof show,
  ...notices: readonly string[]
): Promise<Reply> => {
  const { texts } = turn;
  const event = await ports.store.get('events', eventId);
  const evaluation = await evaluationOf(ports, eventId);
  if (event === undefined || evaluation === undefined) return say(texts.evaluations.result.gone);
  const registrations = await registrationsFor(ports, eventId);
  const { limits } = await evaluationLimitsNow(ports);
  return put(
    evaluationCard.render(
      evaluationView(texts, {
        event,
        evaluation,
        results: resultsOf(evaluation, limits.minAnswers),
        when: whenHeld(texts, event),
        registered: registrations.length === 0 ? undefined : seatsTaken(registrations),
        year: yearOf(event.date?.from ?? turn.today),
        notices,
      }),
    ),
  );
};

/** The figures of an event on one line. */
const stateOf = ({ evaluations, formats }: Texts, closesOn: string, results: EvaluationResults): string => {
  const words = evaluations.result;
  switch (results.state) {
    case 'open':
      return words.isOpen(formats.day(closesOn));
    case 'too_few':
      return words.tooFew;
    case 'shown': {
      const { grade, influence, useful } = results.results;
      return [
        ...(grade === undefined || grade === 'too_few'
          ? []
          : [words.gradeShort(formats.oneDecimal(grade.mean))]),
        ...(useful === undefined || useful === 'too_few'
          ? []
          : [words.usefulShort(formats.percent(useful.useful))]),
        ...(influence === undefined || influence === 'too_few'
          ? []
          : [words.influenceShort(formats.percent(influence.yesOrPartly))]),
      ].join(' · ');
    }
  }
};

/** The year's evaluations, of one kind or of all. */
export const evaluationList = async (
  ports: Ports,
  { texts }: Turn,
  { year, kind }: { readonly year: number; readonly kind: EventKind | undefined },
  put: typeof show,
): Promise<Reply> => {
  const { list } = texts.evaluations;
  const [events, evaluations] = await Promise.all([
    ports.store.find('events'),
    ports.store.find('evaluations'),
  ]);
  const { minAnswers } = (await evaluationLimitsNow(ports)).limits;
  const rows = evaluatedEvents(events, evaluations, { year, kind, minAnswers });
  if (rows.length === 0 && kind === undefined) return say(list.none(String(year)));
  const ofKind = kind && list.titleOf(texts.labels.kinds[kind], String(year));
  const before = { year: year - 1, kind: kind ?? '' } as const;
  return put(
    heldEventsCard.render(
      heldEventsView({
        title: ofKind ?? list.title(String(year)),
        intro: rows.length === 0 ? list.none(String(year)) : list.intro,
        rows: rows.map(({ event, evaluation, results }) => ({
          event,
          details: heldLine(texts, event),
          state: stateOf(texts, evaluation.closesOn, results),
        })),
        open: { title: list.open, verb: 'evaluation.show' },
        more: (count) => list.more(texts.formats.number(count)),
        links: [{ title: list.showYear(String(year - 1)), ...before }],
      }),
    ),
  );
};
