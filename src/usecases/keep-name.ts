import type { Person } from '../domain/person.js';
import { personName } from '../domain/person-name.js';
import { auditOf, update } from './changes.js';
import type { Ports } from './ports.js';

/**
 * Keeps up with what Teams calls somebody, unless the manager has entered a name, and gives the person as they are
 * after it. Nothing is written when the name is the same or none that can be kept.
 */
export const keepName = async (ports: Ports, person: Person, told: string): Promise<Person> => {
  if (person.nameFrom !== 'teams' || told === person.displayName) return person;
  const displayName = personName(told);
  if (displayName === undefined || displayName === person.displayName) return person;
  const change = update('people', person, { ...person, displayName });
  const audit = auditOf(ports, person.id, 'keep-name', change, person);
  const kept = await ports.store.commit([change, audit]);
  // Who was first may have changed more than the name; it is tried again at the next message.
  return kept.ok ? change.record : ((await ports.store.get('people', person.id)) ?? person);
};
