import { noticeCard, noticeView } from '../../cards/notice.js';
import { localDate } from '../../domain/calendar.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import { nameOf } from '../name-of.js';
import type { DrawNotice } from './draw-notice.js';

export const drawRequestWithdrawn: DrawNotice<'request_withdrawn'> = async (ports, { requestId }, texts) => {
  const request = await ports.store.get('requests', requestId);
  const withdrawal = request?.history.findLast(({ act }) => act.kind === 'withdraw');
  if (request === undefined || withdrawal === undefined) return undefined;
  const { requestWithdrawn, showRequests } = texts.notices;
  const name = await nameOf(ports, { texts }, withdrawal.by);
  const day = texts.formats.day(localDate(withdrawal.at, ports.timeZone));
  const title = requestWithdrawn.title(request.number, MUNICIPALITY_NAMES[request.municipalityId]);
  const why = withdrawal.act.kind === 'withdraw' ? withdrawal.act.reason : undefined;
  const reason = why === undefined ? [] : [requestWithdrawn.reason(why)];
  const paragraphs = [request.question, requestWithdrawn.by(name, day), ...reason];
  return { cards: [noticeCard.render(noticeView(title, paragraphs, showRequests))] };
};
