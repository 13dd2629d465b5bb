import { localDate } from '../../domain/calendar.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import { takesNeeds } from '../../domain/need-round.js';
import { councilMemberOf } from '../../domain/person.js';
import { needListCard, needReaderOf } from '../need-replies.js';
import type { DrawNotice } from './draw-notice.js';

/** Nothing when the reader has left the seat, or the last day has passed. */
export const drawNeedRoundOpened: DrawNotice<'need_round_opened'> = async (
  ports,
  { roundId, municipalityId },
  texts,
  reader,
) => {
  const round = await ports.store.get('rounds', roundId);
  const today = localDate(ports.clock.now(), ports.timeZone);
  if (round === undefined || !takesNeeds(round, today)) return undefined;
  if (councilMemberOf([reader], municipalityId, today) === undefined) return undefined;
  const notices = [texts.needs.notice.title(MUNICIPALITY_NAMES[municipalityId])];
  return { cards: [await needListCard(ports, needReaderOf(reader, texts, today), round, { notices })] };
};
