import type { Role } from './person.js';

/** The roles that the FoU manager gives in chat. */
export const GIVEN_ROLES = [
  'council_member',
  'chief',
  'staff',
  'fou_manager',
] as const satisfies readonly Role[];
export type GivenRole = (typeof GIVEN_ROLES)[number];

/** The roles of one municipality each; the others are of none. */
export const ROLES_OF_MUNICIPALITY: readonly Role[] = ['council_member', 'chief'];

/** What stands in the way of a role as it was entered. */
export type RoleProblem =
  | 'role_not_given'
  | 'municipality_missing'
  | 'municipality_not_wanted'
  | 'from_no_day'
  | 'to_no_day'
  | 'ends_before_it_begins'
  /** The person stands for another municipality at the same time. */
  | 'other_municipality'
  | 'has_role_already'
  /** Somebody else's time on the council seat begins on or after the new one's first day (I2). */
  | 'seat_taken_later'
  /** Somebody else had the council seat, and days that have passed are not taken from them (I2). */
  | 'seat_taken_then'
  /** What has ended stays as it was. */
  | 'has_ended'
  | 'name_missing'
  | 'name_too_long'
  | 'name_holds_identity_number'
  /** Nobody that Teams could name. */
  | 'identity_missing';

/** In characters. */
export const MAX_NAME_LENGTH = 100;
