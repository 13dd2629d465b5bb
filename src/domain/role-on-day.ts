import type { IsoDate } from './calendar.js';
import { holds, type Person, type Role, type RoleAssignment } from './person.js';

/** The role that says most of why somebody does something with a request, first. */
const BY_WEIGHT: readonly Role[] = [
  'fou_manager',
  'staff',
  'council_member',
  'chief',
  'steering_member_political',
  'network_member',
  'unit_user',
];

/** What somebody was on a day, for those who read of it later; undefined for someone who had no role then. */
export const roleOnDay = (person: Person, day: IsoDate): RoleAssignment | undefined =>
  BY_WEIGHT.flatMap((role) => person.roles.filter((held) => held.role === role && holds(held, day)))[0];
