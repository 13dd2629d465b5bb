import { addDays, localDate } from '../domain/calendar.js';
import type { MunicipalityId } from '../domain/municipality.js';
import { councilMemberOf } from '../domain/person.js';
import { waitsOf } from '../domain/request-turn.js';
import type { Ports } from './ports.js';
import { tell } from './queue-notices.js';

/** Shorter than sent notices are kept, so that what has been told still shows. */
const TOLD_WITHIN_DAYS = 28;

/**
 * Asks who has come to a council seat what their municipality has yet to answer: whether it wants to take part in
 * another's request. The former holder was asked, and cannot answer any more. Everyone is asked once.
 */
export const followJointQuestions = async (ports: Ports, municipalityId: MunicipalityId): Promise<void> => {
  const { store, clock, timeZone } = ports;
  const today = localDate(clock.now(), timeZone);
  const member = councilMemberOf(await store.find('people'), municipalityId, today);
  const isNew = member?.roles.some(
    (role) =>
      role.role === 'council_member' &&
      role.municipalityId === municipalityId &&
      role.from <= today &&
      role.from > addDays(today, -TOLD_WITHIN_DAYS),
  );
  if (member === undefined || !isNew) return;
  const waiting = (await store.find('requests')).filter((request) =>
    waitsOf(request).some((wait) => wait.kind === 'joint_answer' && wait.municipalityId === municipalityId),
  );
  for (const { id: requestId } of waiting)
    await tell(ports, [member.id], { kind: 'joint_asked', requestId, municipalityId });
};
