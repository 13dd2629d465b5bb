import type { Personas } from './ports.js';

/** Local mode only: everyone acts as the first person until they switch; forgotten when the program ends. */
export const createPersonas = (firstPersonId: string): Personas => {
  const chosen = new Map<string, string>();
  return {
    personFor: (identity) => chosen.get(identity) ?? firstPersonId,
    become: (identity, personId) => {
      chosen.set(identity, personId);
    },
  };
};
