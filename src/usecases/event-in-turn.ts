import type { Store } from './ports.js';

const last = new WeakMap<Store, Map<string, Promise<unknown>>>();

const linesOf = (store: Store): Map<string, Promise<unknown>> => {
  const lines = last.get(store) ?? new Map<string, Promise<unknown>>();
  last.set(store, lines);
  return lines;
};

/**
 * Lets changes of one event and of the registrations for it wait for each other, from reading them to the commit. That
 * versions are compared is not enough for rules about several registrations: two that each see the last seat free write
 * different records. One process writes to a data folder, so it is enough to wait in it. Never within itself.
 */
export const eventInTurn = <T>(
  { store }: { readonly store: Store },
  eventId: string,
  work: () => Promise<T>,
): Promise<T> => {
  const lines = linesOf(store);
  const mine = (lines.get(eventId) ?? Promise.resolve()).then(work);
  const settled: Promise<unknown> = mine
    .catch(() => {})
    .finally(() => {
      if (lines.get(eventId) === settled) lines.delete(eventId);
    });
  lines.set(eventId, settled);
  return mine;
};

/** Somebody else can write to the same records in between; more than this in a row means a broken store. */
const MAX_ATTEMPTS = 10;

/** As {@link eventInTurn}, and again as long as the commit is refused because a record was written elsewhere. */
export const eventInTurnUntilKept = <T extends object>(
  ports: { readonly store: Store },
  eventId: string,
  attempt: () => Promise<T | 'lost_race'>,
): Promise<T> =>
  eventInTurn(ports, eventId, async () => {
    for (let count = 0; count < MAX_ATTEMPTS; count += 1) {
      const outcome = await attempt();
      if (outcome !== 'lost_race') return outcome;
    }
    throw new Error(`the records of an event changed ${MAX_ATTEMPTS} times while they were being changed`);
  });
