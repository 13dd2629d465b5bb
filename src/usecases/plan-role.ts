import type { Person, RoleAssignment } from '../domain/person.js';
import type { Result } from '../domain/result.js';
import type { Ports } from './ports.js';
import type { NewPerson, PlannedRole, RoleRefusal } from './role-change.js';

/**
 * Thinks out what giving a role leads to, without writing it: the one who has the council seat leaves it, open
 * requests pass on, and the people are told. A commit of the changes that is refused is to be planned anew.
 */
export const planRole = async (
  _ports: Ports,
  _input: {
    /** Id of Person. */
    readonly by: string;
    /** For the audit. */
    readonly action: string;
    readonly person: Person | NewPerson;
    readonly assignment: RoleAssignment;
    /** Index in `person.roles` of the role that it takes the place of. */
    readonly replaces?: number;
  },
): Promise<Result<PlannedRole, RoleRefusal>> => {
  throw new Error('not yet');
};
