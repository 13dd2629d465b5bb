import { noticeCard, noticeView } from '../../cards/notice.js';
import { localDate } from '../../domain/calendar.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import { takesNeeds } from '../../domain/need-round.js';
import { councilMemberOf } from '../../domain/person.js';
import type { DrawNotice } from './draw-notice.js';

/** Nothing when the seat has been filled meanwhile, or the last day has passed. */
export const drawNeedSeatVacant: DrawNotice<'need_seat_vacant'> = async (
  ports,
  { roundId, municipalityId },
  texts,
) => {
  const round = await ports.store.get('rounds', roundId);
  const today = localDate(ports.clock.now(), ports.timeZone);
  const member = councilMemberOf(await ports.store.find('people'), municipalityId, today);
  if (round === undefined || !takesNeeds(round, today) || member !== undefined) return undefined;
  const { title, why, whatToDo } = texts.needRounds.notices.seatVacant;
  const name = MUNICIPALITY_NAMES[municipalityId];
  const paragraphs = [why(name, String(round.year)), whatToDo];
  return { cards: [noticeCard.render(noticeView(title(name), paragraphs, texts.notices.showPeople))] };
};
