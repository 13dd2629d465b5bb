import { localDate, yearOf } from '../domain/calendar.js';
import { auditOf, insert } from './changes.js';
import type { Ports } from './ports.js';

/**
 * Gives the very first person the role of FoU manager, so that a fresh bot has someone who may add the
 * others. Does nothing once anyone is in the registry. `identity` is `<tenant id>/<aadObjectId>`.
 */
export const ensureFirstManager = async (
  ports: Ports,
  identity: string,
  displayName: string,
): Promise<void> => {
  if ((await ports.store.find('people')).length > 0) return;
  const now = ports.clock.now();
  const person = insert('people', {
    id: ports.ids.record(yearOf(now)),
    identity: identity.toLowerCase(),
    displayName,
    nameFrom: 'teams',
    roles: [{ role: 'fou_manager', from: localDate(now, ports.timeZone) }],
    competences: [],
  });
  await ports.store.commit([person, auditOf(ports, 'system', 'ensure-first-manager', person)]);
};
