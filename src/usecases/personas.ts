import type { Persona, Personas } from './ports.js';

/**
 * Local mode only: everyone acts as the first one until they switch; forgotten when the program ends.
 * `onSwitch` is called after a switch, because the new one may have notices waiting; it must not throw.
 */
export const createPersonas = (
  first: Persona,
  directory: readonly Persona[] = [],
  onSwitch = (): void => {},
): Personas => {
  const chosen = new Map<string, Persona>();
  return {
    directory,
    playedBy: (identity) => chosen.get(identity) ?? first,
    become: (identity, persona) => {
      chosen.set(identity, persona);
      onSwitch();
    },
  };
};
