import { addDays, type IsoDate } from './calendar.js';
import type { Person, RoleAssignment } from './person.js';
import type { Somebody } from './traces.js';

/** What an erased person is called instead. No tenant has this id, so nobody can be taken for them. */
const ERASED = 'raderad/';

export interface Pseudonym extends Somebody {
  /** Id of a new Person. */
  readonly id: string;
}

/** `id` is random, and `code` a few random letters to tell one erased person from another by. */
export const pseudonymFrom = (id: string, code: string): Pseudonym => ({
  id,
  identity: `${ERASED}${id}`,
  displayName: `Raderad person ${code}`,
});

/** Whether a Person only stands for somebody who has erased their data. */
export const isErased = ({ identity }: Pick<Person, 'identity'>): boolean => identity.startsWith(ERASED);

/** Roles as they were: they end the day before, and what had not begun by then never was. */
const endedRoles = (roles: readonly RoleAssignment[], today: IsoDate): RoleAssignment[] => {
  const yesterday = addDays(today, -1);
  return roles
    .filter(({ from }) => from <= yesterday)
    .map((role) => ({ ...role, to: role.to !== undefined && role.to < yesterday ? role.to : yesterday }));
};

/** What stays of a person in the registry, so that history can still be read: when which role was held. */
export const pseudonymPerson = (
  { roles }: Person,
  { id, identity, displayName }: Pseudonym,
  today: IsoDate,
): Omit<Person, 'version'> => ({
  id,
  identity,
  displayName,
  nameFrom: 'registry',
  roles: endedRoles(roles, today),
  competences: [],
});
