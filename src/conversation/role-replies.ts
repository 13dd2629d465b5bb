import { EMPTY_ROLE, type RoleValues } from '../cards/role-fields.js';
import { type HeldRole, NEW_ROLE, roleFormCard, roleFormView } from '../cards/role-form.js';
import type { Person, RoleAssignment } from '../domain/person.js';
import type { Result } from '../domain/result.js';
import { endedBefore } from '../domain/span.js';
import { changeRole } from '../usecases/change-role.js';
import { giveRole } from '../usecases/give-role.js';
import type { RoleChange, RoleRefusal } from '../usecases/planned-roles.js';
import type { Ports } from '../usecases/ports.js';
import { askerOf } from './asker.js';
import { roleNamed } from './held-role.js';
import { peopleList } from './people-replies.js';
import { personReply } from './person-replies.js';
import { type Reply, replaceWith } from './reply.js';
import { valuesOf } from './role-input.js';
import { roleChangeSentences, roleRefusalSentences, rolesSentences } from './role-words.js';
import type { Turn } from './turn.js';

/** A role of somebody's, as a button names it. */
export interface RoleOf {
  readonly personId: string;
  readonly role: HeldRole;
}

/** A role that somebody has or is to have. */
export interface FoundRole {
  readonly person: Person;
  readonly assignment: RoleAssignment;
  readonly role: HeldRole;
}

/** Somebody as they are now, or the list when there is no such person any more. */
export const personById = async (
  ports: Ports,
  turn: Turn,
  personId: string,
  draw: (person: Person) => Reply | Promise<Reply>,
  ...notices: readonly string[]
): Promise<Reply> => {
  const person = await ports.store.get('people', personId);
  if (person !== undefined) return draw(person);
  const { notThere } = turn.texts.people.list;
  return peopleList(ports, turn, replaceWith, {}, ...(notices.length > 0 ? notices : [notThere]));
};

/** Draws what is to be done with a role, or the person as they are now when it is gone or has ended. */
export const withRole = (
  ports: Ports,
  turn: Turn,
  { personId, role }: RoleOf,
  draw: (found: FoundRole) => Reply | Promise<Reply>,
  ...notices: readonly string[]
): Promise<Reply> =>
  personById(
    ports,
    turn,
    personId,
    (person) => {
      const { people, roles } = turn.texts;
      const found = roleNamed(person, role);
      const gone = notices.length > 0 ? notices : [roles.refusals.gone];
      if (found === undefined) return personReply(ports, turn, replaceWith, person, gone);
      return endedBefore(found.assignment, turn.today)
        ? personReply(ports, turn, replaceWith, person, [...notices, people.problems.has_ended])
        : draw({ person, ...found });
    },
    ...notices,
  );

/** The form for a role, with what was filled in and what is wrong with it; else with the role as it is. */
export const roleForm = (
  ports: Ports,
  turn: Turn,
  of: RoleOf,
  values: RoleValues | undefined = undefined,
  ...problems: readonly string[]
): Promise<Reply> => {
  const draw = (person: Person, role: HeldRole, shown: RoleValues): Reply => {
    const now = rolesSentences(turn.texts, person, turn.today, 'others');
    return replaceWith(
      roleFormCard.render(roleFormView(turn.texts, { person, role, values: shown, problems, now })),
    );
  };
  if (of.role.index === NEW_ROLE.index) {
    const empty = { ...EMPTY_ROLE, from: turn.today };
    return personById(
      ports,
      turn,
      of.personId,
      (person) => draw(person, NEW_ROLE, values ?? empty),
      ...problems,
    );
  }
  return withRole(
    ports,
    turn,
    of,
    ({ person, role, assignment }) => draw(person, role, values ?? valuesOf(assignment)),
    ...problems,
  );
};

/** What was done, on the person's card; or the sentences that say why not, on what `draw` draws. */
export const answerTo = async (
  ports: Ports,
  turn: Turn,
  changed: Result<RoleChange, RoleRefusal>,
  draw: (...problems: readonly string[]) => Promise<Reply>,
): Promise<Reply> =>
  changed.ok
    ? personReply(ports, turn, replaceWith, changed.value.person, roleChangeSentences(turn, changed.value))
    : draw(...(await roleRefusalSentences(ports, turn, changed.error)));

/** Gives or changes a role, or shows the form with all of it and what to do instead. */
export const saveRole = async (
  ports: Ports,
  turn: Turn,
  of: RoleOf & { readonly expectedVersion: number },
  values: RoleValues,
  assignment: RoleAssignment | undefined,
): Promise<Reply> => {
  const draw = (...problems: readonly string[]): Promise<Reply> =>
    roleForm(ports, turn, of, values, ...problems);
  if (assignment === undefined) return draw(turn.texts.people.problems.role_not_given);
  const { personId, expectedVersion, role } = of;
  const input = { by: askerOf(turn).person.id, personId, expectedVersion, assignment };
  const saved =
    role.index === NEW_ROLE.index
      ? await giveRole(ports, input)
      : await changeRole(ports, { ...input, index: role.index });
  return answerTo(ports, turn, saved, draw);
};
