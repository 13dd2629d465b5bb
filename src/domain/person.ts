import type { IsoDate } from './calendar.js';
import type { MunicipalityId } from './municipality.js';

export const ROLES = [
  'council_member',
  'staff',
  'fou_manager',
  'chief',
  'steering_member_political',
  'network_member',
  'unit_user',
] as const;
export type Role = (typeof ROLES)[number];

/** A role held from a day (included) to a day (included, open when missing). */
export interface RoleAssignment {
  readonly role: Role;
  /** Required for council_member and chief, absent for staff and fou_manager. */
  readonly municipalityId?: MunicipalityId;
  readonly from: IsoDate;
  readonly to?: IsoDate;
}

export interface Person {
  readonly id: string;
  readonly version: number;
  /** `<tenant id>/<aadObjectId>`: who the token says they are. Unique. */
  readonly identity: string;
  readonly displayName: string;
  /** Whose words the name is: what Teams says is kept up with, what the manager has entered or given a role to stays. */
  readonly nameFrom: 'teams' | 'registry';
  readonly roles: readonly RoleAssignment[];
  readonly competences: readonly string[];
  /** Where somebody without a role says that they work. It guides the bot's answers and gives no rights. */
  readonly worksIn?: MunicipalityId | 'elsewhere';
}

/** Ids are GUIDs, which are the same in upper and lower case. */
export const identityOf = (tenantId: string, aadObjectId: string): string =>
  `${tenantId}/${aadObjectId}`.toLowerCase();

/** Whether the role counts on the day. */
export const holds = (assignment: RoleAssignment, today: IsoDate): boolean =>
  assignment.from <= today && (assignment.to === undefined || today <= assignment.to);

/** Roles that count today. An FoU manager is also staff (domain-model section 2). */
export const rolesOn = (person: Person, today: IsoDate): Role[] => {
  const roles = new Set(person.roles.filter((r) => holds(r, today)).map((r) => r.role));
  if (roles.has('fou_manager')) roles.add('staff');
  return [...roles];
};

/** Whether somebody is or has been of the unit's staff, as earlier work may name them. */
export const hasBeenStaff = ({ roles }: Pick<Person, 'roles'>): boolean =>
  roles.some(({ role }) => role === 'staff' || role === 'fou_manager');

/** Roles in the order of what they let a person do for a municipality. */
const STANDS_FOR: readonly Role[] = ['council_member', 'chief', 'unit_user'];

/**
 * The municipality a council member, chief or unit user stands for today. Of several roles the one that
 * may do most counts, so that a council seat in one municipality gives no say over another.
 */
export const municipalityOf = (person: Person, today: IsoDate): MunicipalityId | undefined =>
  STANDS_FOR.flatMap((role) => person.roles.filter((r) => r.role === role && holds(r, today))).find(
    (r) => r.municipalityId !== undefined,
  )?.municipalityId;

/** The person on a municipality's council seat today, at most one (I2). */
export const councilMemberOf = (
  people: readonly Person[],
  municipality: MunicipalityId,
  today: IsoDate,
): Person | undefined =>
  people.find((p) =>
    p.roles.some((r) => r.role === 'council_member' && r.municipalityId === municipality && holds(r, today)),
  );

/** The FoU manager today. */
export const fouManagerOf = (people: readonly Person[], today: IsoDate): Person | undefined =>
  people.find((p) => p.roles.some((r) => r.role === 'fou_manager' && holds(r, today)));

/** Every FoU manager today: as a rule one, but two while one takes over from the other. */
export const managersOf = (people: readonly Person[], today: IsoDate): Person[] =>
  people.filter((person) => rolesOn(person, today).includes('fou_manager'));

/** Everyone on the unit's staff today, the FoU manager too. */
export const staffOf = (people: readonly Person[], today: IsoDate): Person[] =>
  people.filter((person) => rolesOn(person, today).includes('staff'));

/**
 * Who is told when something needs a person: the FoU managers, or all staff when the trouble is that no manager
 * can be reached.
 */
export const watchersOf = (
  people: readonly Person[],
  today: IsoDate,
  unreachable: readonly string[] = [],
): Person[] => {
  const reachable = staffOf(people, today).filter(({ id }) => !unreachable.includes(id));
  const managers = managersOf(reachable, today);
  return managers.length > 0 ? managers : reachable;
};
