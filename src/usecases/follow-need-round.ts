import { addDays, localDate } from '../domain/calendar.js';
import type { MunicipalityId } from '../domain/municipality.js';
import { takesNeeds } from '../domain/need-round.js';
import { councilMemberOf } from '../domain/person.js';
import { openRound } from './find-needs.js';
import type { Ports } from './ports.js';
import { tell } from './queue-notices.js';

/** Shorter than sent notices are kept, so that what has been told still shows. */
const TOLD_WITHIN_DAYS = 28;

/** Asks who has come to a council seat what their municipality needs, while a round goes on. Everyone is asked once. */
export const followNeedRound = async (ports: Ports, municipalityId: MunicipalityId): Promise<void> => {
  const today = localDate(ports.clock.now(), ports.timeZone);
  const round = await openRound(ports);
  if (round === undefined || !takesNeeds(round, today)) return;
  const people = await ports.store.find('people');
  const member = councilMemberOf(people, municipalityId, today);
  const before = councilMemberOf(people, municipalityId, addDays(today, -TOLD_WITHIN_DAYS));
  if (member === undefined || member.id === before?.id) return;
  await tell(ports, [member.id], { kind: 'need_round_opened', roundId: round.id, municipalityId });
};
