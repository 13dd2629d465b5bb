import type { Role } from '../domain/person.js';
import type { Ports } from '../usecases/ports.js';
import type { Audience, Command } from './command.js';
import type { Turn } from './turn.js';

/** Why nothing was done; `reason` is for the log and never holds what was written. */
export interface Refusal {
  readonly reason: string;
  readonly sentence: string;
}

/** Whether someone with these roles is among those that a command or a button is for. */
export const isFor = (audience: Audience, roles: readonly Role[]): boolean =>
  audience === 'anyone' || audience.some((role) => roles.includes(role));

/** Why this person may not have this done here; undefined when they may. */
export const refusalFor = (
  turn: Turn,
  command: Pick<Command, 'personalFor'>,
  audience: Audience,
): Refusal | undefined => {
  const { errors, formats, labels } = turn.texts;
  const isWatched = turn.conversation.kind !== 'personal';
  if (isWatched && isFor(command.personalFor ?? [], turn.roles)) {
    return { reason: 'personal_only', sentence: errors.personalOnly };
  }
  if (audience === 'anyone' || isFor(audience, turn.roles)) return undefined;
  if (turn.person === undefined) return { reason: 'unknown_person', sentence: errors.unknownPerson };
  const needed = formats.either(audience.map((role) => labels.roles[role]));
  return { reason: 'not_for_role', sentence: errors.notForRole(needed) };
};

/** The commands of this mode: some exist in local mode only. */
export const commandsIn = (commands: readonly Command[], ports: Ports): readonly Command[] =>
  commands.filter(({ localOnly }) => !localOnly || ports.personas !== undefined);

/** The commands that someone with these roles may use in this mode. */
export const availableTo = (
  commands: readonly Command[],
  ports: Ports,
  roles: readonly Role[],
): readonly Command[] => commandsIn(commands, ports).filter(({ audience }) => isFor(audience, roles));
