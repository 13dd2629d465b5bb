import type { RenderedCard } from '../cards/define-card.js';
import { noticeCard, noticeView } from '../cards/notice.js';
import { requestJointAnswerCard, requestJointAnswerView } from '../cards/request-joint-answer.js';
import { MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import { isOpen, type Request } from '../domain/request.js';
import { type AnswerJointlyInput, answerJointly } from '../usecases/answer-jointly.js';
import type { Ports } from '../usecases/ports.js';
import { askerOf } from './asker.js';
import { type Reply, replaceWith, say } from './reply.js';
import { requestRefusal } from './request-refusal.js';
import type { Turn } from './turn.js';

/** Whether the municipality has been asked to take part, and has not answered. */
export const isJointlyAsked = (request: Request, municipalityId: MunicipalityId): boolean => {
  const { asked = [], answers = [] } = request.jointInterest ?? {};
  return (
    isOpen(request) &&
    asked.includes(municipalityId) &&
    !answers.some((answer) => answer.municipalityId === municipalityId)
  );
};

/** The question to a municipality, to be answered on the card. */
export const jointQuestion = (
  { texts }: Pick<Turn, 'texts'>,
  request: Request,
  municipalityId: MunicipalityId,
): RenderedCard => requestJointAnswerCard.render(requestJointAnswerView(texts, { request, municipalityId }));

/** The card again with the comment, under what to put right. */
export const jointQuestionAgain = (
  { texts }: Turn,
  request: Request,
  municipalityId: MunicipalityId,
  comment: string,
  problem: string,
): Reply =>
  replaceWith(
    requestJointAnswerCard.render(
      requestJointAnswerView(texts, { request, municipalityId, comment, problems: [problem] }),
    ),
  );

/** Keeps a municipality's yes or no; who is not of the asking one sees no more of the request than the question. */
export const sayJointly = async (
  ports: Ports,
  turn: Turn,
  answer: Omit<AnswerJointlyInput, 'by'>,
): Promise<Reply> => {
  const answered = await answerJointly(ports, { by: askerOf(turn).person.id, ...answer });
  if (!answered.ok) {
    const sentence = await requestRefusal(ports, turn, answered.error);
    const { error } = answered;
    return 'request' in error && isJointlyAsked(error.request, answer.municipalityId)
      ? jointQuestionAgain(turn, error.request, answer.municipalityId, answer.comment ?? '', sentence)
      : say(sentence);
  }
  const { saidYes, saidNo, thanks } = turn.texts.requestForms.joint;
  const title = (answer.isInterested ? saidYes : saidNo)(MUNICIPALITY_NAMES[answer.municipalityId]);
  const { number, question } = answered.value;
  return replaceWith(noticeCard.render(noticeView(title, [question, thanks(number)])));
};
