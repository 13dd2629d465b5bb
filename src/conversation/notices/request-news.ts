import { noticeCard, noticeView } from '../../cards/notice.js';
import { showsRequest } from '../../domain/live-card.js';
import type { Person } from '../../domain/person.js';
import type { Request } from '../../domain/request.js';
import type { RequestAct } from '../../domain/request-act.js';
import { isNews } from '../../domain/request-news.js';
import { liveCardOf } from '../../usecases/live-cards.js';
import type { Ports } from '../../usecases/ports.js';
import { followedView, readerOf } from '../live-request.js';
import { stepSentence } from '../request-happened.js';
import type { DrawNotice } from './draw-notice.js';

const reasonOf = (act: RequestAct): string | undefined => ('reason' in act ? act.reason : undefined);

/** Whether the card came to the reader, or they asked for it, when it showed this already. */
const hasNoticed = async (
  ports: Ports,
  { id: personId }: Person,
  request: Request,
  version: number,
): Promise<boolean> => {
  const card = await liveCardOf(ports, { personId }, showsRequest(request).subject);
  return card !== undefined && card.noticedVersion >= version;
};

/**
 * A short message, since the card changes without a sound. Says nothing when the reader has noticed it by the card
 * itself, or when there is later news, which is told instead.
 */
export const drawRequestNews: DrawNotice<'request_news'> = async (
  ports,
  { requestId, version },
  texts,
  reader,
) => {
  const request = await ports.store.get('requests', requestId);
  const latest = request?.history.findLast(({ act }) => isNews(act));
  if (request === undefined || latest === undefined || latest.version !== version) return undefined;
  if (followedView(readerOf(ports, texts, reader), request) === undefined) return undefined;
  if (await hasNoticed(ports, reader, request, version)) return undefined;
  const { requestNews, requestCard } = texts;
  const reason = reasonOf(latest.act);
  const paragraphs = [
    await stepSentence(ports, texts, latest),
    ...(reason === undefined ? [] : [requestNews.why(reason)]),
    request.question,
    ...(latest.act.kind === 'pause' ? [] : [requestCard.now[request.status]]),
  ];
  const { number } = request;
  return {
    cards: [
      noticeCard.render(
        noticeView(requestNews.title(number), paragraphs, { title: requestNews.show, text: number }),
      ),
    ],
  };
};
