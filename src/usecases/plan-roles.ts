import { addDays, localDate } from '../domain/calendar.js';
import { councilMemberOf, type Person, type RoleAssignment } from '../domain/person.js';
import { ok, type Result, refused } from '../domain/result.js';
import { firstEmptyDay, keepsManager, type Leaving, seatsIn, takeSeat } from '../domain/succession.js';
import { auditOf, insert, update } from './changes.js';
import { followSeat, openRequestsOf } from './follow-seat.js';
import type { PlannedRoles, RoleChange, RoleRefusal } from './planned-roles.js';
import type { Change, Ports, Put } from './ports.js';
import { noticesTo } from './queue-notices.js';
import { vacancyNotices } from './vacancy-notices.js';
import { whoCanBeWrittenTo } from './written-to.js';

interface RolesInput {
  /** Id of Person, or `system`. */
  readonly by: string;
  /** For the audit. */
  readonly action: string;
  /** Undefined for somebody who is new to the registry. */
  readonly before: Person | undefined;
  readonly after: Omit<Person, 'version'>;
  /** The role among them that is new; without one, nothing is taken from anybody else. */
  readonly given?: RoleAssignment;
}

const replacedIn = (people: readonly Person[], changed: readonly Person[]): Person[] => [
  ...people.filter(({ id }) => !changed.some((person) => person.id === id)),
  ...changed,
];

/** Tells people that their roles are others now, except who did it. */
const toldOfRoles = (ports: Ports, by: string, told: readonly Person[]): Change[] =>
  told
    .filter(({ id }) => id !== by)
    .flatMap(({ id, version }) => noticesTo(ports, [id], { kind: 'roles_changed', version }));

/** The requests of every seat that has somebody today follow it. */
const requestsFollow = async (ports: Ports, { by, action, before, after }: RolesInput, people: Person[]) => {
  const today = localDate(ports.clock.now(), ports.timeZone);
  const seats = new Set(seatsIn([...(before?.roles ?? []), ...after.roles]));
  const follows = [];
  for (const municipalityId of seats) {
    const to = councilMemberOf(people, municipalityId, today);
    if (to) follows.push(await followSeat(ports, { by, action, municipalityId, to, people }));
  }
  return {
    moved: follows.flatMap(({ moved }) => moved),
    changes: follows.flatMap(({ changes }) => changes),
  };
};

/** The seat that becomes empty, and what tells the other managers when it is so today; else the day itself does. */
const vacancyOf = async (
  ports: Ports,
  { by, before, after }: RolesInput,
  was: readonly Person[],
  is: readonly Person[],
): Promise<{ readonly vacant?: NonNullable<RoleChange['vacant']>; readonly changes: readonly Change[] }> => {
  const today = localDate(ports.clock.now(), ports.timeZone);
  const emptied = seatsIn([...(before?.roles ?? []), ...after.roles]).flatMap((municipalityId) => {
    const from = firstEmptyDay(was, is, municipalityId, today);
    return from === undefined ? [] : [{ municipalityId, from }];
  });
  // A change of one role empties one seat.
  const [seat] = emptied;
  if (seat === undefined) return { changes: [] };
  const openRequests = (await openRequestsOf(ports, seat.municipalityId)).length;
  const vacant = { ...seat, openRequests };
  if (seat.from > today) return { vacant, changes: [] };
  const others = is.filter(({ id }) => id !== by);
  return { vacant, changes: await vacancyNotices(ports, others, seat.municipalityId, seat.from) };
};

const leavingPut = ({ before, roles }: Leaving): Put<'people'> =>
  update('people', before, { ...before, roles });

/**
 * Thinks out what new roles of somebody lead to, without writing it (I2, and that a manager remains): who leaves
 * the council seat, which requests pass on, who is told. The given roles themselves are taken as right.
 */
export const planRoles = async (
  ports: Ports,
  input: RolesInput,
): Promise<Result<PlannedRoles, RoleRefusal>> => {
  const { by, action, before, after, given } = input;
  const today = localDate(ports.clock.now(), ports.timeZone);
  const people = await ports.store.find('people');
  const others = people.filter(({ id }) => id !== after.id);
  const seat = given === undefined ? ok(undefined) : takeSeat(others, given, today);
  if (!seat.ok) {
    const { problem, holder } = seat.error;
    return refused({ kind: 'problems', problems: [problem], holder });
  }
  const own = before === undefined ? insert('people', after) : update('people', before, after);
  const leaving = seat.value && { before: seat.value.before, put: leavingPut(seat.value) };
  const changed = [own.record, ...(leaving ? [leaving.put.record] : [])];
  const peopleAfter = replacedIn(people, changed);
  if (!keepsManager(people, peopleAfter, today)) return refused({ kind: 'last_manager' });

  const follow = await requestsFollow(ports, input, peopleAfter);
  const vacancy = await vacancyOf(ports, input, people, peopleAfter);
  const reached = await whoCanBeWrittenTo(ports, changed);
  return ok({
    changes: [
      own,
      auditOf(ports, by, action, own, before),
      ...(leaving ? [leaving.put, auditOf(ports, by, action, leaving.put, leaving.before)] : []),
      ...follow.changes,
      ...toldOfRoles(ports, by, reached),
      ...vacancy.changes,
    ],
    outcome: {
      person: own.record,
      ...(leaving && given
        ? { predecessor: { person: leaving.put.record, lastDay: addDays(given.from, -1) } }
        : {}),
      moved: follow.moved,
      ...(vacancy.vacant ? { vacant: vacancy.vacant } : {}),
      unreached: changed.filter(({ id }) => id !== by && !reached.some((person) => person.id === id)),
    },
  });
};
