import type { Ports } from '../../usecases/ports.js';
import type { Command } from '../command.js';
import type { Turn } from '../turn.js';

/** The commands that this person may use in this mode. */
export const availableTo = (
  commands: readonly Command[],
  ports: Ports,
  { roles }: Pick<Turn, 'roles'>,
): readonly Command[] =>
  commands.filter(
    ({ audience, localOnly }) =>
      (audience === 'anyone' || audience.some((role) => roles.includes(role))) &&
      (!localOnly || ports.personas !== undefined),
  );
