import { localDate } from '../../domain/calendar.js';
import { councilMemberOf } from '../../domain/person.js';
import { isJointlyAsked, jointQuestion } from '../joint-answer-replies.js';
import type { DrawNotice } from './draw-notice.js';

/** Nothing when the municipality has answered, or the reader has left its seat. */
export const drawJointAsked: DrawNotice<'joint_asked'> = async (
  ports,
  { requestId, municipalityId },
  texts,
  reader,
) => {
  const request = await ports.store.get('requests', requestId);
  if (request === undefined || !isJointlyAsked(request, municipalityId)) return undefined;
  const today = localDate(ports.clock.now(), ports.timeZone);
  if (councilMemberOf([reader], municipalityId, today) === undefined) return undefined;
  return { cards: [jointQuestion({ texts }, request, municipalityId)] };
};
