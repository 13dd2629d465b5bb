import { localDate } from '../../domain/calendar.js';
import { takesAnswers } from '../../domain/evaluation.js';
import { hasAnswered, wasThere } from '../../usecases/answer-evaluation.js';
import { evaluationOf } from '../../usecases/open-evaluation.js';
import { evaluationForm } from '../evaluation-form.js';
import type { DrawNotice } from './draw-notice.js';

/** Says nothing when it is closed or answered meanwhile, or staff have said that the reader was not there after all. */
export const drawEvaluationAsked: DrawNotice<'evaluation_asked'> = async (
  ports,
  { eventId },
  texts,
  reader,
) => {
  const evaluation = await evaluationOf(ports, eventId);
  const today = localDate(ports.clock.now(), ports.timeZone);
  if (evaluation === undefined || !takesAnswers(evaluation, today) || hasAnswered(evaluation, reader.id)) {
    return undefined;
  }
  if (!(await wasThere(ports, eventId, reader.id))) return undefined;
  const card = await evaluationForm(ports, { texts }, eventId);
  return card && { cards: [card] };
};
