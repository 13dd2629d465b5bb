import type { RoleAssignment } from '../domain/person.js';
import type { Result } from '../domain/result.js';
import type { Ports } from './ports.js';
import type { NewPerson, RoleChange, RoleRefusal } from './role-change.js';

/** Puts somebody into the registry with a role; who is there already is given the role. */
export const addPerson = async (
  _ports: Ports,
  _input: NewPerson & { readonly by: string; readonly assignment: RoleAssignment },
): Promise<Result<RoleChange, RoleRefusal>> => {
  throw new Error('not yet');
};
