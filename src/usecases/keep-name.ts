import type { Person } from '../domain/person.js';
import { personName } from '../domain/person-name.js';
import { auditOf, update } from './changes.js';
import type { Ports } from './ports.js';

/**
 * Keeps up with what Teams calls somebody until the name stands in the registry, and gives the person as they are
 * after it. Somebody who has a role already, as the first manager has, gets the name put there: whoever may do
 * something is not to change what others know them as. Nothing is written when the name is the same or none that
 * can be kept.
 */
export const keepName = async (ports: Ports, person: Person, told: string): Promise<Person> => {
  if (person.nameFrom !== 'teams' || told === person.displayName) return person;
  const displayName = personName(told);
  if (displayName === undefined || displayName === person.displayName) return person;
  const nameFrom = person.roles.length > 0 ? 'registry' : 'teams';
  const change = update('people', person, { ...person, displayName, nameFrom });
  const audit = auditOf(ports, person.id, 'keep-name', change, person);
  const kept = await ports.store.commit([change, audit]);
  // Who was first may have changed more than the name; it is tried again at the next message.
  return kept.ok ? change.record : ((await ports.store.get('people', person.id)) ?? person);
};
