import { noticeCard, noticeView } from '../../cards/notice.js';
import { localDate } from '../../domain/calendar.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import { councilMemberOf } from '../../domain/person.js';
import { openRequestsOf } from '../../usecases/follow-seat.js';
import type { DrawNotice } from './draw-notice.js';

/** Says nothing when somebody is on the seat again. */
export const drawSeatVacant: DrawNotice<'seat_vacant'> = async (ports, { municipalityId }, texts) => {
  const today = localDate(ports.clock.now(), ports.timeZone);
  if (councilMemberOf(await ports.store.find('people'), municipalityId, today)) return undefined;
  const { notices, roles } = texts;
  const open = (await openRequestsOf(ports, municipalityId)).length;
  const paragraphs = [notices.seatVacant.do, ...(open > 0 ? [roles.waiting(open)] : [])];
  const title = notices.seatVacant.title(MUNICIPALITY_NAMES[municipalityId]);
  return { cards: [noticeCard.render(noticeView(title, paragraphs, notices.showPeople))] };
};
