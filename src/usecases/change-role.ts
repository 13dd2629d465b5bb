import type { RoleAssignment } from '../domain/person.js';
import type { Result } from '../domain/result.js';
import type { Ports } from './ports.js';
import type { RoleChange, RoleRefusal } from './role-change.js';

/** Changes a role that has not ended. */
export const changeRole = async (
  _ports: Ports,
  _input: {
    readonly by: string;
    readonly personId: string;
    readonly expectedVersion: number;
    /** In `person.roles` of that version. */
    readonly index: number;
    readonly assignment: RoleAssignment;
  },
): Promise<Result<RoleChange, RoleRefusal>> => {
  throw new Error('not yet');
};
