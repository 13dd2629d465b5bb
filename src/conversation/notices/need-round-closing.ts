import { noticeCard, noticeView } from '../../cards/notice.js';
import { localDate } from '../../domain/calendar.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import { haveAdded, takesNeeds } from '../../domain/need-round.js';
import { councilMemberOf } from '../../domain/person.js';
import { needsOf } from '../../usecases/find-needs.js';
import type { DrawNotice } from './draw-notice.js';

/** Nothing when the municipality has added a need, the last day has passed, or the reader has left the seat. */
export const drawNeedRoundClosing: DrawNotice<'need_round_closing'> = async (
  ports,
  { roundId, municipalityId },
  texts,
  reader,
) => {
  const round = await ports.store.get('rounds', roundId);
  const today = localDate(ports.clock.now(), ports.timeZone);
  if (round === undefined || !takesNeeds(round, today)) return undefined;
  if (haveAdded(await needsOf(ports, roundId), roundId).has(municipalityId)) return undefined;
  if (councilMemberOf([reader], municipalityId, today) === undefined) return undefined;
  const { title, why, show } = texts.needRounds.notices.closing;
  const heading = title(MUNICIPALITY_NAMES[municipalityId], texts.formats.day(round.closesOn));
  const offer = { title: show, text: texts.needRounds.needsCommand(String(round.year)) };
  return { cards: [noticeCard.render(noticeView(heading, [why], offer))] };
};
