import { noticeCard, noticeView } from '../../cards/notice.js';
import { localDate } from '../../domain/calendar.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import { councilMemberOf } from '../../domain/person.js';
import type { DrawNotice } from './draw-notice.js';

/** Nothing when the seat has been filled meanwhile. */
export const drawJointSeatVacant: DrawNotice<'joint_seat_vacant'> = async (
  ports,
  { requestId, municipalityId },
  texts,
) => {
  const request = await ports.store.get('requests', requestId);
  const today = localDate(ports.clock.now(), ports.timeZone);
  const member = councilMemberOf(await ports.store.find('people'), municipalityId, today);
  if (request === undefined || member !== undefined) return undefined;
  const { title, why, whatToDo } = texts.requestForms.notices.jointVacant;
  const name = MUNICIPALITY_NAMES[municipalityId];
  const paragraphs = [why(name), whatToDo];
  return {
    cards: [noticeCard.render(noticeView(title(name, request.number), paragraphs, texts.notices.showPeople))],
  };
};
