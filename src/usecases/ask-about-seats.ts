import { localDate } from '../domain/calendar.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../domain/municipality.js';
import { councilMemberOf } from '../domain/person.js';
import type { Training } from '../domain/training.js';
import { freeSeats } from '../domain/training-seats.js';
import { nominationsOf } from './commit-seats.js';
import type { Ports } from './ports.js';
import { tell } from './queue-notices.js';
import { whoCanBeWrittenTo } from './written-to.js';

/**
 * Asks the council members whose municipalities have seats that nobody has whether they need them; each is asked once
 * by the staff, and reminded once. Returns the municipalities with such seats whose council member can be written to.
 */
export const askAboutSeats = async (
  ports: Ports,
  training: Training,
  askedBy: 'staff' | 'reminder',
): Promise<readonly MunicipalityId[]> => {
  const nominations = await nominationsOf(ports, training.id);
  const people = await ports.store.find('people');
  const today = localDate(ports.clock.now(), ports.timeZone);
  const asked: MunicipalityId[] = [];
  for (const municipalityId of MUNICIPALITY_IDS) {
    if (freeSeats(training, nominations, municipalityId) === 0) continue;
    const member = councilMemberOf(people, municipalityId, today);
    const [reached] = member === undefined ? [] : await whoCanBeWrittenTo(ports, [member]);
    if (reached === undefined) continue;
    await tell(ports, [reached.id], {
      kind: 'training_seats_free',
      trainingId: training.id,
      municipalityId,
      askedBy,
    });
    asked.push(municipalityId);
  }
  return asked;
};
