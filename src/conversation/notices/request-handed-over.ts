import { noticeCard, noticeView } from '../../cards/notice.js';
import { nextStepText } from '../../cards/request-next-step.js';
import { nameOf } from '../name-of.js';
import type { DrawNotice } from './draw-notice.js';

/** Nothing when they have handed it on before they heard of it. */
export const drawRequestHandedOver: DrawNotice<'request_handed_over'> = async (
  ports,
  { requestId, version },
  texts,
  reader,
) => {
  const request = await ports.store.get('requests', requestId);
  if (request === undefined || !request.assignedTo.includes(reader.id)) return undefined;
  const { handedOver, showRequest } = texts.requestForms.notices;
  const name = await nameOf(ports, { texts }, request.history.find((step) => step.version === version)?.by);
  const paragraphs = [handedOver.by(name), request.question, nextStepText(texts, request)];
  const offer = { title: showRequest(request.number), text: request.number };
  return { cards: [noticeCard.render(noticeView(handedOver.title(request.number), paragraphs, offer))] };
};
