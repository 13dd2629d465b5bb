import type { MunicipalityId } from '../domain/municipality.js';
import type { Role } from '../domain/person.js';
import { type RightName, reaches, reachOf, rolesThatMay } from '../domain/rights.js';
import type { Ports } from '../usecases/ports.js';
import type { Command } from './command.js';
import type { Turn } from './turn.js';

/** Why nothing was done; `reason` is for the log and never holds what was written. */
export interface Refusal {
  readonly reason: string;
  readonly sentence: string;
}

/** Whether someone with these roles may use a command or a button at all. */
export const mayUse = (name: RightName, roles: readonly Role[]): boolean =>
  reachOf(name, roles) !== undefined;

const isWatched = ({ conversation }: Turn): boolean => conversation.kind !== 'personal';

/** Why these roles may not have what is for certain roles here; undefined when they may. */
export const placeRefusal = (turn: Turn, personalFor: readonly Role[] = []): Refusal | undefined =>
  isWatched(turn) && turn.roles.some((role) => personalFor.includes(role))
    ? { reason: 'personal_only', sentence: turn.texts.errors.personalOnly }
    : undefined;

/** Says who may, to someone who is not among them. */
export const roleRefusal = ({ person, texts }: Turn, needed: readonly Role[]): Refusal => {
  const { errors, formats, labels } = texts;
  if (person === undefined) return { reason: 'unknown_person', sentence: errors.unknownPerson };
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

/** Why this person may not have it done for this municipality; undefined when they may. */
export const reachRefusal = (
  { roles, municipality, texts }: Turn,
  name: RightName,
  about: MunicipalityId | undefined,
): Refusal | undefined => {
  const reach = reachOf(name, roles);
  return reach !== undefined && reaches(reach, municipality, about)
    ? undefined
    : { reason: 'other_municipality', sentence: texts.errors.otherMunicipality };
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
