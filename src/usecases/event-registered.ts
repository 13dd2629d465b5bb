import type { Registration } from '../domain/event.js';

/** The people who have a seat or wait for one, but who does it; a number that staff have entered names nobody. */
export const registeredPeople = (registrations: readonly Registration[], doneBy: string): string[] => [
  ...new Set(
    registrations.flatMap(({ personId, state }) =>
      state === 'withdrawn' || personId === undefined || personId === doneBy ? [] : [personId],
    ),
  ),
];
