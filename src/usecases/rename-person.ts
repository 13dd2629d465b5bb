import type { Person } from '../domain/person.js';
import { ok, type Result, refused } from '../domain/result.js';
import { nameProblems } from '../domain/role-rules.js';
import { auditOf, update } from './changes.js';
import { changedMeanwhile } from './keep-roles.js';
import type { RoleRefusal } from './planned-roles.js';
import type { Ports } from './ports.js';

/** Enters another name for somebody; from then on it does not follow what Teams says. */
export const renamePerson = async (
  ports: Ports,
  input: {
    /** Id of Person. */
    readonly by: string;
    readonly personId: string;
    /** The version that was seen. */
    readonly expectedVersion: number;
    readonly displayName: string;
  },
): Promise<Result<Person, RoleRefusal>> => {
  const { by, personId, expectedVersion } = input;
  const person = await ports.store.get('people', personId);
  if (person === undefined) return refused({ kind: 'gone' });
  const displayName = input.displayName.replace(/\s+/g, ' ').trim();
  if (person.displayName === displayName && person.nameFrom === 'registry') return ok(person);
  if (person.version !== expectedVersion) return refused(await changedMeanwhile(ports, person));
  const problems = nameProblems({ identity: person.identity, displayName });
  if (problems.length > 0) return refused({ kind: 'problems', problems });
  const change = update('people', person, { ...person, displayName, nameFrom: 'registry' });
  const committed = await ports.store.commit([change, auditOf(ports, by, 'rename-person', change, person)]);
  // Someone was first, and the next look tells who.
  return committed.ok ? ok(change.record) : renamePerson(ports, input);
};
