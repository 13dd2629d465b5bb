import { addDays, localDate } from '../domain/calendar.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../domain/municipality.js';
import { councilMemberOf, type Person } from '../domain/person.js';
import { emptySince } from '../domain/succession.js';
import { followJointQuestions } from './follow-joint-questions.js';
import { followNeedRound } from './follow-need-round.js';
import { followProposals } from './follow-proposals.js';
import { followSeat } from './follow-seat.js';
import type { Change, Ports } from './ports.js';
import { registryInTurn } from './registry-in-turn.js';
import { vacancyNotices } from './vacancy-notices.js';

const BY_ITSELF = { by: 'system', action: 'move-requests' } as const;

/** Shorter than sent notices are kept, so that what has been told still shows. */
const TOLD_WITHIN_DAYS = 28;

/** Whether somebody emptied the seat when it was so already; then they saw it, and the others were told. */
const isKnown = async ({ store, timeZone }: Ports, { id }: Person, since: string): Promise<boolean> => {
  const rows = await store.find('audit', { collection: 'people', recordId: id });
  return rows.some(({ at, fields }) => fields.includes('roles') && localDate(at, timeZone) >= since);
};

/** Tells the managers of a seat that has become empty because its holder's last day has passed. */
const vacancyTold = async (
  ports: Ports,
  people: readonly Person[],
  municipalityId: MunicipalityId,
): Promise<readonly Change[]> => {
  const today = localDate(ports.clock.now(), ports.timeZone);
  const empty = emptySince(people, municipalityId, today);
  if (empty === undefined || empty.since < addDays(today, -TOLD_WITHIN_DAYS)) return [];
  if (await isKnown(ports, empty.last, empty.since)) return [];
  return vacancyNotices(ports, people, municipalityId, empty.since);
};

const moveTo = async (ports: Ports, municipalityId: MunicipalityId): Promise<void> => {
  const people = await ports.store.find('people');
  const to = councilMemberOf(people, municipalityId, localDate(ports.clock.now(), ports.timeZone));
  const changes =
    to === undefined
      ? await vacancyTold(ports, people, municipalityId)
      : (await followSeat(ports, { ...BY_ITSELF, municipalityId, to, people })).changes;
  // Refused when somebody was quicker with one of them; the next look takes the rest.
  if (changes.length > 0) await ports.store.commit(changes);
  await followProposals(ports, municipalityId);
  await followJointQuestions(ports, municipalityId);
  await followNeedRound(ports, municipalityId);
};

/**
 * Lets open requests, waiting proposals and questions about taking part follow the council seat: those whose contact is
 * not on it today get the one who is, and the managers hear of a seat that has become empty. For every minute; does nothing when there is nothing to do. In turn
 * with changes of roles, or requests that have just followed one would be moved back to who left the seat.
 */
export const moveRequests = async (ports: Ports): Promise<void> => {
  for (const municipalityId of MUNICIPALITY_IDS)
    await registryInTurn(ports, () => moveTo(ports, municipalityId));
};
