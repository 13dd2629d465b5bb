import type { HeldRole } from '../cards/role-form.js';
import type { Person, RoleAssignment } from '../domain/person.js';

const keyOf = ({ role, municipalityId, from }: RoleAssignment): string =>
  `${role} ${municipalityId ?? ''} ${from}`;

/** Names a role of a person in the data of a button. */
export const heldRole = (role: RoleAssignment, index: number): HeldRole => ({ index, held: keyOf(role) });

/** The role that a button names, where it stands now; undefined when the person does not have it any more. */
export const roleNamed = (
  { roles }: Person,
  { held }: HeldRole,
): { readonly assignment: RoleAssignment; readonly role: HeldRole } | undefined => {
  const index = roles.findIndex((role) => keyOf(role) === held);
  const assignment = roles[index];
  return assignment && { assignment, role: { index, held } };
};
