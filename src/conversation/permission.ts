import type { Role } from '../domain/person.js';
import { mayReach, type Owner, type RightName, reachesOf, rolesThatMay } from '../domain/rights.js';
import type { Ports } from '../usecases/ports.js';
import type { Command } from './command.js';
import type { Turn } from './turn.js';

/** Why nothing was done; `reason` is for the log and never holds what was written. */
export interface Refusal {
  readonly reason: string;
  readonly sentence: string;
  /** To someone without a role, who is to be told whom they can turn to as well. */
  readonly isWithoutRole?: true;
}

/** Whether someone with these roles may use a command or a button at all. */
export const mayUse = (name: RightName, roles: readonly Role[]): boolean => reachesOf(name, roles).length > 0;

const isWatched = ({ conversation }: Turn): boolean => conversation.kind !== 'personal';

/** Why they may not have here what some are to see in a personal chat only; undefined when they may. */
export const placeRefusal = (turn: Turn, personalFor: Command['personalFor'] = []): Refusal | undefined => {
  const isPersonal = personalFor === 'everyone' || turn.roles.some((role) => personalFor.includes(role));
  return isWatched(turn) && isPersonal
    ? { reason: 'personal_only', sentence: turn.texts.errors.personalOnly }
    : undefined;
};

/** Says who may, to someone who is not among them. */
export const roleRefusal = ({ person, roles, texts }: Turn, needed: readonly Role[]): Refusal => {
  const { errors, formats, labels } = texts;
  if (roles.length === 0) {
    const isUnknown = person === undefined || person.roles.length === 0;
    return isUnknown
      ? { reason: 'unknown_person', sentence: errors.unknownPerson, isWithoutRole: true }
      : { reason: 'no_role_now', sentence: errors.noRoleNow, isWithoutRole: true };
  }
  const named = formats.either(needed.map((role) => labels.roles[role]));
  return { reason: 'not_for_role', sentence: errors.notForRole(named) };
};

/** Why this person may not have this done here, whatever it is about; undefined when they may. */
export const refusalFor = (
  turn: Turn,
  name: RightName,
  personalFor: Command['personalFor'],
): Refusal | undefined =>
  placeRefusal(turn, personalFor) ??
  (mayUse(name, turn.roles) ? undefined : roleRefusal(turn, rolesThatMay(name) ?? []));

/** Whether this person may have it done with what is the owner's. */
export const mayDoTo = (
  { roles, municipality, person }: Pick<Turn, 'roles' | 'municipality' | 'person'>,
  name: RightName,
  owner: Owner,
): boolean => mayReach(name, { roles, municipality, personId: person?.id }, owner);

/** Why this person may not have it done with what is the owner's; undefined when they may. */
export const reachRefusal = (turn: Turn, name: RightName, owner: Owner | undefined): Refusal | undefined => {
  const { errors } = turn.texts;
  if (owner === undefined || mayDoTo(turn, name, owner)) return undefined;
  return 'municipalityId' in owner
    ? { reason: 'other_municipality', sentence: errors.otherMunicipality }
    : { reason: 'not_theirs', sentence: errors.notTheirs };
};

/** The commands of this mode: some exist in local mode only. */
export const commandsIn = (commands: readonly Command[], ports: Ports): readonly Command[] =>
  commands.filter(({ localOnly }) => !localOnly || ports.personas !== undefined);

/** The commands that someone with these roles may use in this mode. */
export const availableTo = (
  commands: readonly Command[],
  ports: Ports,
  roles: readonly Role[],
): readonly Command[] => commandsIn(commands, ports).filter(({ name }) => mayUse(name, roles));
