import { addDays, type IsoDate, isIsoDate } from './calendar.js';
import { holdsIdentityNumber } from './identity-number.js';
import type { Person, Role, RoleAssignment } from './person.js';
import { covers, endedBefore, overlap } from './span.js';

/** The roles that the FoU manager gives in chat. */
export const GIVEN_ROLES = [
  'council_member',
  'chief',
  'staff',
  'fou_manager',
] as const satisfies readonly Role[];

/** The roles of one municipality each; the others are of none. */
export const ROLES_OF_MUNICIPALITY: readonly Role[] = ['council_member', 'chief'];

/** In characters. */
export const MAX_NAME_LENGTH = 100;

const isOfMunicipality = ({ role }: RoleAssignment): boolean => ROLES_OF_MUNICIPALITY.includes(role);

/** True = the problem is there. The order is the order in which a person is told. */
const OF_ASSIGNMENT = {
  role_not_given: ({ role }) => !GIVEN_ROLES.some((given) => given === role),
  municipality_missing: (role) => isOfMunicipality(role) && role.municipalityId === undefined,
  municipality_not_wanted: (role) => !isOfMunicipality(role) && role.municipalityId !== undefined,
  from_no_day: ({ from }) => !isIsoDate(from),
  to_no_day: ({ to }) => to !== undefined && !isIsoDate(to),
  ends_before_it_begins: ({ from, to }) => isIsoDate(from) && to !== undefined && isIsoDate(to) && to < from,
} as const satisfies Readonly<Record<string, (assignment: RoleAssignment) => boolean>>;

type AssignmentProblem = keyof typeof OF_ASSIGNMENT;
// Object.keys forgets what the keys are.
const ASSIGNMENT_PROBLEMS = Object.keys(OF_ASSIGNMENT) as readonly AssignmentProblem[];

const OF_NAME = {
  identity_missing: ({ identity }) => !/^[^/]+\/[^/]+$/.test(identity),
  name_missing: ({ displayName }) => displayName.trim() === '',
  name_too_long: ({ displayName }) => displayName.trim().length > MAX_NAME_LENGTH,
  name_holds_identity_number: ({ displayName }) => holdsIdentityNumber(displayName),
} as const satisfies Readonly<Record<string, (person: Pick<Person, 'identity' | 'displayName'>) => boolean>>;

type NameProblem = keyof typeof OF_NAME;
const NAME_PROBLEMS = Object.keys(OF_NAME) as readonly NameProblem[];

/** What stands in the way of a role as it was entered. */
export type RoleProblem =
  | AssignmentProblem
  | NameProblem
  /** The person stands for another municipality at the same time. */
  | 'other_municipality'
  | 'has_role_already'
  /** Somebody else's time on the council seat begins on or after the new one's first day (I2). */
  | 'seat_taken_later'
  /** Somebody else had the council seat on days that have passed, and that is not changed afterwards (I2). */
  | 'seat_taken_then'
  /** What has ended stays as it was. */
  | 'has_ended';

/** What is wrong with a new person, whoever they are to be. */
export const nameProblems = (person: Pick<Person, 'identity' | 'displayName'>): readonly RoleProblem[] =>
  NAME_PROBLEMS.filter((problem) => OF_NAME[problem](person));

/** The role by which the person stands for another municipality during days of this one. */
export const roleElsewhere = (
  assignment: RoleAssignment,
  others: readonly RoleAssignment[],
): RoleAssignment | undefined =>
  others.find(
    (other) =>
      isOfMunicipality(other) &&
      isOfMunicipality(assignment) &&
      other.municipalityId !== assignment.municipalityId &&
      overlap(other, assignment),
  );

/**
 * What is wrong with a role that somebody with these other roles is to have: by itself, and beside the others. A
 * person stands for one municipality at a time.
 */
export const roleProblems = (
  assignment: RoleAssignment,
  others: readonly RoleAssignment[],
): readonly RoleProblem[] => {
  const wrong = ASSIGNMENT_PROBLEMS.filter((problem) => OF_ASSIGNMENT[problem](assignment));
  if (wrong.length > 0) return wrong;
  if (roleElsewhere(assignment, others)) return ['other_municipality'];
  const hasRole = others.some((other) => other.role === assignment.role && overlap(other, assignment));
  return hasRole ? ['has_role_already'] : [];
};

/** Whether it is the same role with the same days. */
export const isSameAssignment = (a: RoleAssignment, b: RoleAssignment): boolean =>
  a.role === b.role && a.municipalityId === b.municipalityId && a.from === b.from && a.to === b.to;

const isSameRole = (a: RoleAssignment, b: RoleAssignment): boolean =>
  a.role === b.role && a.municipalityId === b.municipalityId;

/** Whether one of the others is the same role and has begun, and not ended, on its first day. */
export const beginsWithin = (assignment: RoleAssignment, others: readonly RoleAssignment[]): boolean =>
  others.some((other) => isSameRole(other, assignment) && covers(other, assignment.from));

/**
 * What is left of a role that another takes the place of. Nothing, when its days were entered wrong; but what
 * somebody has been stays, when they become something else or pause, so that nothing that was so is lost.
 */
export const leftOfReplaced = (
  replaced: RoleAssignment,
  by: RoleAssignment,
  today: IsoDate,
): RoleAssignment | undefined => {
  if (replaced.from > today || by.from <= replaced.from) return undefined;
  if (!isSameRole(replaced, by)) return endedBy(replaced, addDays(by.from, -1));
  return by.from > today ? endedBy(replaced, addDays(today, -1)) : undefined;
};

/** A role with its last day; undefined when it had not begun by then. */
export const endedBy = (assignment: RoleAssignment, lastDay: IsoDate): RoleAssignment | undefined => {
  if (lastDay < assignment.from) return undefined;
  const isOver = endedBefore(assignment, lastDay);
  return isOver ? assignment : { ...assignment, to: lastDay };
};
