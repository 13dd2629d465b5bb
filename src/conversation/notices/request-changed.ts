import { noticeCard, noticeView } from '../../cards/notice.js';
import { nextStepText } from '../../cards/request-next-step.js';
import type { DrawNotice } from './draw-notice.js';

export const drawRequestChanged: DrawNotice<'request_changed'> = async (ports, { requestId }, texts) => {
  const request = await ports.store.get('requests', requestId);
  if (request === undefined) return undefined;
  const { requestChanged, showRequests } = texts.notices;
  const title = requestChanged.title(request.number, texts.labels.statuses[request.status]);
  const paragraphs = [request.question, nextStepText(texts, request)];
  return { cards: [noticeCard.render(noticeView(title, paragraphs, showRequests))] };
};
