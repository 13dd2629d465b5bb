import type { RenderedCard } from '../cards/define-card.js';
import { type AnswerValues, evaluationFormCard, evaluationFormView } from '../cards/evaluation-form.js';
import { noticeCard, noticeView } from '../cards/notice.js';
import { INFLUENCE_ANSWERS, USEFUL_ANSWERS } from '../domain/evaluation.js';
import type { EvaluationAnswer } from '../domain/evaluation-answer.js';
import { type AnswerEvaluationRefusal, answerEvaluation } from '../usecases/answer-evaluation.js';
import { evaluationOf } from '../usecases/open-evaluation.js';
import type { Ports } from '../usecases/ports.js';
import { stated } from './form-input.js';
import { whenHeld } from './held-event-words.js';
import { type Reply, replaceWith, say } from './reply.js';
import type { Turn } from './turn.js';

/** The card that asks somebody what they thought; undefined when there is nothing to ask about any more. */
export const evaluationForm = async (
  ports: Ports,
  { texts }: Pick<Turn, 'texts'>,
  eventId: string,
  filled: { readonly values?: AnswerValues; readonly problems?: readonly string[] } = {},
): Promise<RenderedCard | undefined> => {
  const event = await ports.store.get('events', eventId);
  const evaluation = await evaluationOf(ports, eventId);
  if (event === undefined || evaluation === undefined) return undefined;
  const view = { event, evaluation, when: whenHeld(texts, event), ...filled };
  return evaluationFormCard.render(evaluationFormView(texts, view));
};

/** The card again with what was chosen, or a sentence when there is none any more. */
export const evaluationFormAgain = async (
  ports: Ports,
  turn: Turn,
  eventId: string,
  values: AnswerValues,
  problem: string,
): Promise<Reply> => {
  const card = await evaluationForm(ports, turn, eventId, { values, problems: [problem] });
  return card === undefined ? say(turn.texts.evaluations.ask.gone) : replaceWith(card);
};

const answerIn = ({ grade, influence, useful }: AnswerValues): EvaluationAnswer =>
  stated({
    grade: grade === '' ? undefined : Number(grade),
    influence: INFLUENCE_ANSWERS.find((answer) => answer === influence),
    useful: USEFUL_ANSWERS.find((answer) => answer === useful),
  });

/** Counts what somebody answers. Nothing of it is shown again: the chat may be read over a shoulder. */
export const answerReply = async (
  ports: Ports,
  turn: Turn,
  { eventId, ...values }: AnswerValues & { readonly eventId: string },
): Promise<Reply> => {
  const { ask } = turn.texts.evaluations;
  const end = (title: string, ...paragraphs: readonly string[]): Reply =>
    replaceWith(noticeCard.render(noticeView(title, paragraphs)));
  const refusals: Readonly<Record<Exclude<AnswerEvaluationRefusal, 'empty'>, () => Reply>> = {
    not_found: () => say(ask.gone),
    not_there: () => say(ask.notThere),
    closed: () => end(ask.closed),
  };
  if (turn.person === undefined) return refusals.not_there();
  const answered = await answerEvaluation(ports, {
    eventId,
    personId: turn.person.id,
    answer: answerIn(values),
  });
  if (answered.ok) return answered.value === 'already' ? end(ask.already) : end(ask.thanks, ask.thanksMore);
  return answered.error === 'empty'
    ? evaluationFormAgain(ports, turn, eventId, values, ask.empty)
    : refusals[answered.error]();
};
