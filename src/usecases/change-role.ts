import type { RoleAssignment } from '../domain/person.js';
import { type Result, refused } from '../domain/result.js';
import { isSameAssignment } from '../domain/role-rules.js';
import { changedMeanwhile, keepRoles } from './keep-roles.js';
import { planGivenRole } from './plan-given-role.js';
import type { RoleChange, RoleRefusal } from './planned-roles.js';
import type { Ports } from './ports.js';

/**
 * Changes a role that has not ended. Days that were entered wrong are put right; when somebody becomes something
 * else later than they became this, they have been this until then.
 */
export const changeRole = async (
  ports: Ports,
  input: {
    /** Id of Person. */
    readonly by: string;
    readonly personId: string;
    /** The version that was seen. */
    readonly expectedVersion: number;
    /** In `person.roles` of that version. */
    readonly index: number;
    readonly assignment: RoleAssignment;
  },
): Promise<Result<RoleChange, RoleRefusal>> => {
  const { by, personId, expectedVersion, index, assignment } = input;
  return keepRoles(ports, async () => {
    const person = await ports.store.get('people', personId);
    const role = person?.roles[index];
    if (person === undefined) return refused({ kind: 'gone' });
    const isAsWished = role !== undefined && isSameAssignment(role, assignment);
    if (person.version !== expectedVersion && !isAsWished)
      return refused(await changedMeanwhile(ports, person));
    return planGivenRole(ports, { by, action: 'change-role', person, assignment, replaces: index });
  });
};
