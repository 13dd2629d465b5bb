import { noticeCard, noticeView } from '../../cards/notice.js';
import { nextStepText } from '../../cards/request-next-step.js';
import { localDate } from '../../domain/calendar.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import { nameOf } from '../name-of.js';
import type { DrawNotice } from './draw-notice.js';

export const drawRequestFiled: DrawNotice<'request_filed'> = async (ports, { requestId }, texts) => {
  const request = await ports.store.get('requests', requestId);
  if (request === undefined) return undefined;
  const { sentBy, requestFiled, showRequests } = texts.notices;
  const name = await nameOf(ports, { texts }, request.requestedBy);
  const day = texts.formats.day(localDate(request.createdAt, ports.timeZone));
  const next = request.status === 'withdrawn' ? requestFiled.withdrawn : nextStepText(texts, request);
  const title = requestFiled.title(request.number, MUNICIPALITY_NAMES[request.municipalityId]);
  const paragraphs = [request.question, sentBy(name, day), next];
  return { cards: [noticeCard.render(noticeView(title, paragraphs, showRequests))] };
};
