import type { Personas } from './ports.js';

/**
 * Local mode only: everyone acts as the first person until they switch; forgotten when the program ends.
 * `onSwitch` is called after a switch, because the new person may have notices waiting; it must not throw.
 */
export const createPersonas = (firstPersonId: string, onSwitch = (): void => {}): Personas => {
  const chosen = new Map<string, string>();
  return {
    personFor: (identity) => chosen.get(identity) ?? firstPersonId,
    become: (identity, personId) => {
      chosen.set(identity, personId);
      onSwitch();
    },
  };
};
