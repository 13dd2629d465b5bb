import type { RoleAssignment } from '../domain/person.js';
import { type Result, refused } from '../domain/result.js';
import { isSameAssignment } from '../domain/role-rules.js';
import { changedMeanwhile, keepRoles } from './keep-roles.js';
import { planGivenRole } from './plan-given-role.js';
import type { RoleChange, RoleRefusal } from './planned-roles.js';
import type { Ports } from './ports.js';

/** Gives somebody in the registry one role more. A press that arrives twice gives it once. */
export const giveRole = async (
  ports: Ports,
  input: {
    /** Id of Person. */
    readonly by: string;
    readonly personId: string;
    /** The version that was seen. */
    readonly expectedVersion: number;
    readonly assignment: RoleAssignment;
  },
): Promise<Result<RoleChange, RoleRefusal>> => {
  const { by, personId, expectedVersion, assignment } = input;
  return keepRoles(ports, async () => {
    const person = await ports.store.get('people', personId);
    if (person === undefined) return refused({ kind: 'gone' });
    const isGiven = person.roles.some((role) => isSameAssignment(role, assignment));
    if (person.version !== expectedVersion && !isGiven) return refused(await changedMeanwhile(ports, person));
    return planGivenRole(ports, { by, action: 'give-role', person, assignment });
  });
};
