import { noticeCard, noticeView } from '../../cards/notice.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import type { DrawNotice } from './draw-notice.js';

export const drawSeatVacant: DrawNotice<'seat_vacant'> = async (_ports, { municipalityId }, texts) => {
  const { seatVacant, showPeople } = texts.notices;
  const municipality = MUNICIPALITY_NAMES[municipalityId];
  const view = noticeView(seatVacant.title(municipality), [seatVacant.do], showPeople);
  return { cards: [noticeCard.render(view)] };
};
