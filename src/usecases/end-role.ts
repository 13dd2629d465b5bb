import { type IsoDate, isIsoDate, localDate } from '../domain/calendar.js';
import type { Person } from '../domain/person.js';
import { ok, type Result, refused } from '../domain/result.js';
import { endedBy } from '../domain/role-rules.js';
import { endedBefore } from '../domain/span.js';
import { changedMeanwhile, keepRoles } from './keep-roles.js';
import { planGivenRole } from './plan-given-role.js';
import { planRoles } from './plan-roles.js';
import type { PlannedRoles, RoleChange, RoleRefusal } from './planned-roles.js';
import type { Ports } from './ports.js';

interface EndRoleInput {
  /** Id of Person. */
  readonly by: string;
  readonly personId: string;
  /** The version that was seen. */
  readonly expectedVersion: number;
  /** In `person.roles` of that version. */
  readonly index: number;
  /** The last day with the role: yesterday when it is to be gone from the next message on. */
  readonly lastDay: IsoDate;
}

const planEnd = async (
  ports: Ports,
  person: Person,
  { by, index, lastDay }: EndRoleInput,
): Promise<Result<PlannedRoles, RoleRefusal>> => {
  const action = 'end-role';
  const role = person.roles[index];
  if (role === undefined) return refused({ kind: 'gone' });
  if (!isIsoDate(lastDay)) return refused({ kind: 'problems', problems: ['to_no_day'] });
  if (role.to === lastDay) return ok({ changes: [], outcome: { person, moved: [], unreached: [] } });
  const today = localDate(ports.clock.now(), ports.timeZone);
  if (endedBefore(role, today)) return refused({ kind: 'problems', problems: ['has_ended'] });
  // Later than was said before is more than ending it.
  if (endedBefore(role, lastDay)) {
    return planGivenRole(ports, {
      by,
      action,
      person,
      assignment: { ...role, to: lastDay },
      replaces: index,
    });
  }
  const ended = endedBy(role, lastDay);
  const roles = person.roles.flatMap((other, place) => (place === index ? (ended ?? []) : other));
  return planRoles(ports, { by, action, before: person, after: { ...person, roles } });
};

/**
 * Ends a role with its last day; one that had not begun by then is removed, for it never was. Somebody left
 * without roles stays in the registry.
 */
export const endRole = async (ports: Ports, input: EndRoleInput): Promise<Result<RoleChange, RoleRefusal>> =>
  keepRoles(ports, async () => {
    const person = await ports.store.get('people', input.personId);
    if (person === undefined) return refused({ kind: 'gone' });
    const isEndedSo = person.roles[input.index]?.to === input.lastDay;
    if (person.version !== input.expectedVersion && !isEndedSo)
      return refused(await changedMeanwhile(ports, person));
    return planEnd(ports, person, input);
  });
