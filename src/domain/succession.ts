import { addDays, type IsoDate } from './calendar.js';
import type { MunicipalityId } from './municipality.js';
import type { Person, RoleAssignment } from './person.js';
import { ok, type Result, refused } from './result.js';
import type { RoleProblem } from './role-rules.js';
import { endedBefore, firstLostDay, overlap } from './span.js';

/** Somebody's time on a council seat. */
export interface SeatHolder {
  readonly person: Person;
  readonly assignment: RoleAssignment;
}

const isOnSeat = ({ role, municipalityId }: RoleAssignment, municipality: MunicipalityId): boolean =>
  role === 'council_member' && municipalityId === municipality;

const holdersOf = (people: readonly Person[], municipality: MunicipalityId): SeatHolder[] =>
  people.flatMap((person) =>
    person.roles.filter((role) => isOnSeat(role, municipality)).map((assignment) => ({ person, assignment })),
  );

/** Somebody who leaves the seat for another. */
export interface Leaving {
  readonly before: Person;
  readonly roles: readonly RoleAssignment[];
  readonly lastDay: IsoDate;
}

export interface SeatTaken {
  readonly problem: Extract<RoleProblem, 'seat_taken_later' | 'seat_taken_then'>;
  readonly holder: SeatHolder;
}

/**
 * Who leaves a council seat that is given to somebody else, one member per municipality on any day (I2): the
 * holder's time ends the day before the new one's first. It does not begin again after the new one's last day,
 * for nobody is to get rights back that nobody has given them. A time that begins on or after the first day was
 * entered for somebody who is to come, and gives way only to who ends it. What is over by now neither takes
 * anything from who has the seat nor gives anything up.
 * @param others everyone but the one who gets it
 */
export const takeSeat = (
  others: readonly Person[],
  assignment: RoleAssignment,
  today: IsoDate,
): Result<Leaving | undefined, SeatTaken> => {
  const { role, municipalityId } = assignment;
  if (role !== 'council_member' || municipalityId === undefined) return ok(undefined);
  const meanwhile = holdersOf(others, municipalityId).filter((holder) =>
    overlap(holder.assignment, assignment),
  );
  const later = meanwhile.find((holder) => holder.assignment.from >= assignment.from);
  if (later !== undefined) return refused({ problem: 'seat_taken_later', holder: later });
  // Two at once there are not, so that at most one began earlier.
  const [holder] = meanwhile;
  if (holder === undefined) return ok(undefined);
  if ([assignment, holder.assignment].some((time) => endedBefore(time, today)))
    return refused({ problem: 'seat_taken_then', holder });
  const lastDay = addDays(assignment.from, -1);
  const roles = holder.person.roles.map((held) =>
    held === holder.assignment ? { ...held, to: lastDay } : held,
  );
  return ok({ before: holder.person, roles, lastDay });
};

/** The first day from today on that a seat becomes empty by a change, and had somebody before it. */
export const firstEmptyDay = (
  before: readonly Person[],
  after: readonly Person[],
  municipality: MunicipalityId,
  today: IsoDate,
): IsoDate | undefined => {
  const timesOf = (people: readonly Person[]) =>
    holdersOf(people, municipality).map(({ assignment }) => assignment);
  return firstLostDay(timesOf(before), timesOf(after), today);
};

/** The council seats that the roles are about. */
export const seatsIn = (roles: readonly RoleAssignment[]): MunicipalityId[] =>
  roles.flatMap(({ role, municipalityId }) =>
    role === 'council_member' && municipalityId !== undefined ? [municipalityId] : [],
  );

/** Since when a seat is empty today, by somebody whose time has run out; undefined when it is not, or never had anyone. */
export const emptySince = (
  people: readonly Person[],
  municipality: MunicipalityId,
  today: IsoDate,
): { readonly since: IsoDate; readonly last: Person } | undefined => {
  const begun = holdersOf(people, municipality).filter(({ assignment }) => assignment.from <= today);
  const last = begun
    .toSorted((a, b) => (a.assignment.to ?? '9').localeCompare(b.assignment.to ?? '9'))
    .at(-1);
  const to = last?.assignment.to;
  if (last === undefined || to === undefined || to >= today) return undefined;
  return { since: addDays(to, 1), last: last.person };
};

/** Whether every day from today on that had an FoU manager before a change has one after it. */
export const keepsManager = (
  before: readonly Person[],
  after: readonly Person[],
  today: IsoDate,
): boolean => {
  const timesOf = (people: readonly Person[]) =>
    people.flatMap(({ roles }) => roles.filter(({ role }) => role === 'fou_manager'));
  return firstLostDay(timesOf(before), timesOf(after), today) === undefined;
};
