import { localDate, yearOf } from '../domain/calendar.js';
import { auditOf, insert, update } from './changes.js';
import type { Ports } from './ports.js';

/**
 * Gives the very first person the role of FoU manager, so that a fresh bot has someone who may add the others. Does
 * nothing once anyone has been given a role; strangers who have told where they work, or the manager as one of them,
 * do not stand in the way. `identity` is `<tenant id>/<aadObjectId>`.
 */
export const ensureFirstManager = async (
  ports: Ports,
  identity: string,
  displayName: string,
): Promise<void> => {
  const people = await ports.store.find('people');
  if (people.some(({ roles }) => roles.length > 0)) return;
  const now = ports.clock.now();
  const roles = [{ role: 'fou_manager', from: localDate(now, ports.timeZone) }] as const;
  const known = people.find((person) => person.identity === identity.toLowerCase());
  const change =
    known === undefined
      ? insert('people', {
          id: ports.ids.record(yearOf(now)),
          identity: identity.toLowerCase(),
          displayName,
          nameFrom: 'teams',
          roles,
          competences: [],
        })
      : update('people', known, { ...known, roles });
  await ports.store.commit([change, auditOf(ports, 'system', 'ensure-first-manager', change, known)]);
};
