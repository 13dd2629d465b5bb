import { noticeCard, noticeView } from '../../cards/notice.js';
import { localDate } from '../../domain/calendar.js';
import { showsRequest } from '../../domain/live-card.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import type { Notice } from '../../domain/notice.js';
import type { Request } from '../../domain/request.js';
import type { Texts } from '../../texts/index.js';
import type { Ports } from '../../usecases/ports.js';
import { nameOf } from '../name-of.js';
import type { Message } from '../reply.js';
import { hasJustCome, lastHappened } from '../request-happened.js';

/** A request for all who read a channel: what it is about and how it stands. What is done with it is done in a chat. */
const requestInChannel = async (ports: Ports, texts: Texts, request: Request): Promise<Message> => {
  const { requestNews, labels, formats } = texts;
  const municipality = MUNICIPALITY_NAMES[request.municipalityId];
  const name = await nameOf(ports, { texts }, request.requestedBy);
  const filed = requestNews.filed(
    municipality,
    name,
    formats.day(localDate(request.createdAt, ports.timeZone)),
  );
  const paragraphs = [
    request.question,
    filed,
    requestNews.channel.status(labels.statuses[request.status]),
    ...(hasJustCome(request) ? [] : [await lastHappened(ports, texts, request, 'staff')]),
    requestNews.channel.how(request.number),
  ];
  const title = requestNews.channel.title(request.number, municipality);
  return { cards: [noticeCard.render(noticeView(title, paragraphs))], follows: showsRequest(request) };
};

const requestIdOf = (notice: Notice): string | undefined => {
  if (notice.kind === 'request_filed') return notice.requestId;
  if (notice.kind !== 'card_outdated' || notice.subject.kind !== 'request') return undefined;
  return notice.subject.requestId;
};

/** What a notice says in a channel, whoever reads it there; undefined when there is nothing to tell there. */
export const drawInChannel = async (
  ports: Ports,
  notice: Notice,
  texts: Texts,
): Promise<Message | undefined> => {
  const requestId = requestIdOf(notice);
  const request = requestId && (await ports.store.get('requests', requestId));
  return request ? requestInChannel(ports, texts, request) : undefined;
};
