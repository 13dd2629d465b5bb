import { localDate, yearOf } from '../domain/calendar.js';
import type { Person, RoleAssignment } from '../domain/person.js';
import { ok, type Result, refused } from '../domain/result.js';
import {
  isSameAssignment,
  leftOfReplaced,
  nameProblems,
  roleElsewhere,
  roleProblems,
} from '../domain/role-rules.js';
import { endedBefore } from '../domain/span.js';
import { planRoles } from './plan-roles.js';
import type { NewPerson, PlannedRoles, RoleRefusal } from './planned-roles.js';
import type { Ports } from './ports.js';

interface GivenRoleInput {
  /** Id of Person. */
  readonly by: string;
  /** For the audit. */
  readonly action: string;
  readonly person: Person | NewPerson;
  readonly assignment: RoleAssignment;
  /** What somebody in the registry is to be called from now on, when the manager has entered it with the role. */
  readonly name?: string;
  /** Index in `person.roles` of the role that it takes the place of. */
  readonly replaces?: number;
}

const isKnown = (person: Person | NewPerson): person is Person => 'id' in person;

/** Somebody new, with a name as it is to be kept. */
const newcomer = ({ clock, ids }: Ports, { identity, displayName, nameFrom }: NewPerson) => ({
  id: ids.record(yearOf(clock.now())),
  identity: identity.toLowerCase(),
  displayName: displayName.trim(),
  nameFrom,
  roles: [],
  competences: [],
});

/** Who has it already, so that a press that arrives twice changes nothing the second time. */
const asWished = (person: Person): PlannedRoles => ({
  changes: [],
  outcome: { person, moved: [], unreached: [] },
});

/** The roles with some in the place of another, or at the end. */
const withRole = (
  roles: readonly RoleAssignment[],
  replaced: RoleAssignment | undefined,
  given: readonly RoleAssignment[],
): RoleAssignment[] =>
  replaced === undefined
    ? [...roles, ...given]
    : roles.flatMap((role) => (role === replaced ? given : [role]));

/**
 * Thinks out what giving a role leads to, without writing it: the one who has the council seat leaves it, open
 * requests pass on, and the people are told. A commit of the changes that is refused is to be planned anew; both are
 * done inside {@link registryInTurn}.
 */
export const planGivenRole = async (
  ports: Ports,
  { by, action, person, assignment, name, replaces }: GivenRoleInput,
): Promise<Result<PlannedRoles, RoleRefusal>> => {
  const today = localDate(ports.clock.now(), ports.timeZone);
  const before = isKnown(person) ? person : undefined;
  const roles = before?.roles ?? [];
  const replaced = replaces === undefined ? undefined : roles[replaces];
  if (replaces !== undefined && replaced === undefined) return refused({ kind: 'gone' });
  const wished = replaced ? [replaced] : roles;
  if (before && wished.some((role) => isSameAssignment(role, assignment))) return ok(asWished(before));

  if (replaced && endedBefore(replaced, today)) return refused({ kind: 'problems', problems: ['has_ended'] });
  const left = replaced && leftOfReplaced(replaced, assignment, today);
  const others = replaced ? roles.filter((role) => role !== replaced) : roles;
  const beside = left ? [...others, left] : others;
  const problems = [...(before ? [] : nameProblems(person)), ...roleProblems(assignment, beside)];
  if (problems.length > 0) {
    const elsewhere = problems.includes('other_municipality') && roleElsewhere(assignment, beside);
    return refused({ kind: 'problems', problems, ...(elsewhere && { elsewhere }) });
  }
  const after = before ?? newcomer(ports, person);
  // The manager has seen the name, so from now on it is not the person's to change.
  const named = { displayName: name ?? after.displayName, nameFrom: 'registry' } as const;
  return planRoles(ports, {
    by,
    action,
    before,
    after: { ...after, ...named, roles: withRole(roles, replaced, [...(left ? [left] : []), assignment]) },
    given: assignment,
  });
};
