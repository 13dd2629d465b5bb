import { type IsoDate, localDate } from '../domain/calendar.js';
import { MUNICIPALITY_IDS } from '../domain/municipality.js';
import { haveAdded, takesNeeds } from '../domain/need-round.js';
import { councilMemberOf } from '../domain/person.js';
import { isWorkingDay, workingDaysBetween } from '../domain/working-day.js';
import { needsOf, openRound } from './find-needs.js';
import type { Ports } from './ports.js';
import { tell } from './queue-notices.js';

/** How many working days before the last day those are reminded who have added nothing; the sources do not say. */
const DAYS_BEFORE = 5;

/**
 * Reminds the council members of municipalities that have added no need when the last day comes near, each once in a
 * round. Nobody is on a day off, nor of a day that has passed before the program came to it.
 */
export const remindOfNeeds = async (ports: Ports, day: IsoDate): Promise<void> => {
  const today = localDate(ports.clock.now(), ports.timeZone);
  if (day !== today || !isWorkingDay(today, ports.holidays)) return;
  const round = await openRound(ports);
  if (round === undefined || !takesNeeds(round, today)) return;
  if (workingDaysBetween(today, round.closesOn, ports.holidays) > DAYS_BEFORE) return;
  const added = haveAdded(await needsOf(ports, round.id), round.id);
  const people = await ports.store.find('people');
  for (const municipalityId of MUNICIPALITY_IDS.filter((id) => !added.has(id))) {
    const member = councilMemberOf(people, municipalityId, today);
    if (member === undefined) continue;
    await tell(ports, [member.id], { kind: 'need_round_closing', roundId: round.id, municipalityId });
  }
};
