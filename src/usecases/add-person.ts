import type { Person, RoleAssignment } from '../domain/person.js';
import { type Result, refused } from '../domain/result.js';
import { nameProblems } from '../domain/role-rules.js';
import { keepRoles } from './keep-roles.js';
import { planGivenRole } from './plan-given-role.js';
import type { NewPerson, RoleChange, RoleRefusal } from './planned-roles.js';
import type { Ports } from './ports.js';

/** What the manager writes goes before what Teams says, and what the manager has written before stays. */
const isBetterName = (known: Person, { nameFrom }: NewPerson): boolean =>
  known.nameFrom === 'teams' && nameFrom === 'registry';

/** Puts somebody into the registry with a role; who is there already is given the role. */
export const addPerson = async (
  ports: Ports,
  input: NewPerson & {
    /** Id of Person. */
    readonly by: string;
    readonly assignment: RoleAssignment;
  },
): Promise<Result<RoleChange, RoleRefusal>> => {
  const { by, assignment, identity, displayName, nameFrom } = input;
  const wrong = nameProblems(input);
  if (wrong.length > 0) return refused({ kind: 'problems', problems: wrong });
  return keepRoles(ports, async () => {
    const [known] = await ports.store.find('people', { identity: identity.toLowerCase() });
    const newPerson = { identity, displayName, nameFrom };
    const rename = known && isBetterName(known, newPerson) ? { name: displayName.trim() } : {};
    return planGivenRole(ports, {
      by,
      action: 'add-person',
      person: known ?? newPerson,
      assignment,
      ...rename,
    });
  });
};
