import { roleEndCard, roleEndView } from '../cards/role-end.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { RoleAssignment } from '../domain/person.js';
import { endRole } from '../usecases/end-role.js';
import { openRequestsOf } from '../usecases/follow-seat.js';
import type { Ports } from '../usecases/ports.js';
import { askerOf } from './asker.js';
import { written } from './form-input.js';
import { headed } from './people-rows.js';
import { timeOf } from './person-replies.js';
import { type Reply, replaceWith } from './reply.js';
import { answerTo, type FoundRole, type RoleOf, withRole } from './role-replies.js';
import { roleTitle } from './role-words.js';
import type { Turn } from './turn.js';

/** What happens to what hangs on the role. */
const consequences = async (
  ports: Ports,
  turn: Turn,
  { role, municipalityId }: RoleAssignment,
): Promise<string[]> => {
  const { roleEnd } = turn.texts.people;
  if (role === 'fou_manager') return [roleEnd.manager];
  if (role !== 'council_member' || municipalityId === undefined) return [];
  const name = MUNICIPALITY_NAMES[municipalityId];
  const { length } = await openRequestsOf(ports, municipalityId);
  return [roleEnd.requests(length, name), roleEnd.seat(name)];
};

/** Asks for the last day of a role, under what is wrong with the one that was given. */
export const roleEndQuestion = (
  ports: Ports,
  turn: Turn,
  of: RoleOf,
  lastDay: string = turn.today,
  ...problems: readonly string[]
): Promise<Reply> => {
  const draw = async ({ person, role, assignment }: FoundRole): Promise<Reply> => {
    const { roleEnd } = turn.texts.people;
    const isComing = assignment.from > turn.today;
    const view = roleEndView(turn.texts, {
      person,
      role,
      what: `${headed(roleTitle(turn.texts, assignment))} · ${timeOf(turn, assignment)}`,
      isComing,
      sentences: isComing
        ? [roleEnd.notBegun]
        : [...(await consequences(ports, turn, assignment)), roleEnd.explanation],
      lastDay,
      problems,
    });
    return replaceWith(roleEndCard.render(view));
  };
  return withRole(ports, turn, of, draw, ...problems);
};

/** Ends a role with its last day, today when none was given; one that has not begun by then is removed. */
export const endRoleOf = async (
  ports: Ports,
  turn: Turn,
  { personId, role, expectedVersion }: RoleOf & { readonly expectedVersion: number },
  lastDay: string,
): Promise<Reply> => {
  const ended = await endRole(ports, {
    by: askerOf(turn).person.id,
    personId,
    expectedVersion,
    index: role.index,
    lastDay: written(lastDay) ?? turn.today,
  });
  return answerTo(ports, turn, ended, (...problems) =>
    roleEndQuestion(ports, turn, { personId, role }, lastDay, ...problems),
  );
};
