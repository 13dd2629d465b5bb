import { noticeCard, noticeView } from '../../cards/notice.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import { nameOf } from '../name-of.js';
import type { DrawNotice } from './draw-notice.js';

/** Those of the requests that still have the one they moved to as their contact. */
export const drawRequestsMoved: DrawNotice<'requests_moved'> = async (ports, notice, texts, reader) => {
  const { municipalityId, requestIds, toPersonId } = notice;
  const requests = await Promise.all(requestIds.map((id) => ports.store.get('requests', id)));
  const numbers = requests.flatMap((request) => (request?.contactId === toPersonId ? request.number : []));
  if (numbers.length === 0) return undefined;
  const { requestsMoved, showRequests, showHelp } = texts.notices;
  const municipality = MUNICIPALITY_NAMES[municipalityId];
  const list = texts.formats.list(numbers.toSorted());
  const view =
    reader.id === toPersonId
      ? noticeView(
          requestsMoved.yours(municipality, numbers.length),
          [requestsMoved.which(list), requestsMoved.meaning],
          showRequests,
        )
      : noticeView(
          requestsMoved.passedOn(municipality, numbers.length),
          [requestsMoved.to(await nameOf(ports, { texts }, toPersonId), list), requestsMoved.done],
          showHelp,
        );
  return { cards: [noticeCard.render(view)] };
};
