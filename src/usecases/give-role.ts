import type { RoleAssignment } from '../domain/person.js';
import type { Result } from '../domain/result.js';
import type { Ports } from './ports.js';
import type { RoleChange, RoleRefusal } from './role-change.js';

/** Gives somebody in the registry one role more. */
export const giveRole = async (
  _ports: Ports,
  _input: {
    readonly by: string;
    readonly personId: string;
    readonly expectedVersion: number;
    readonly assignment: RoleAssignment;
  },
): Promise<Result<RoleChange, RoleRefusal>> => {
  throw new Error('not yet');
};
