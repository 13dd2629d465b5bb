import type { Store } from './ports.js';

const last = new WeakMap<Store, Map<string, Promise<unknown>>>();

const linesOf = (store: Store): Map<string, Promise<unknown>> => {
  const lines = last.get(store) ?? new Map<string, Promise<unknown>>();
  last.set(store, lines);
  return lines;
};

/**
 * Lets changes of one record and of those that belong to it wait for each other, from reading them to the commit. That
 * versions are compared is not enough for rules about several records: two that each see the last seat free write
 * different ones. One process writes to a data folder, so it is enough to wait in it. Never within itself.
 */
export const inTurn = <T>(
  { store }: { readonly store: Store },
  recordId: string,
  work: () => Promise<T>,
): Promise<T> => {
  const lines = linesOf(store);
  const mine = (lines.get(recordId) ?? Promise.resolve()).then(work);
  const settled: Promise<unknown> = mine
    // Whoever asked for the work gets the error; here it only has to be over.
    .catch(() => {})
    .finally(() => {
      if (lines.get(recordId) === settled) lines.delete(recordId);
    });
  lines.set(recordId, settled);
  return mine;
};

/** Somebody else can write to the same records in between; more than this in a row means a broken store. */
const MAX_ATTEMPTS = 10;

/**
 * As {@link inTurn}, and again as long as the commit is refused because a record was written elsewhere, as when a person
 * is erased.
 */
export const inTurnUntilKept = <T extends object>(
  ports: { readonly store: Store },
  recordId: string,
  attempt: () => Promise<T | 'lost_race'>,
): Promise<T> =>
  inTurn(ports, recordId, async () => {
    for (let count = 0; count < MAX_ATTEMPTS; count += 1) {
      const outcome = await attempt();
      if (outcome !== 'lost_race') return outcome;
    }
    throw new Error(`records changed ${MAX_ATTEMPTS} times while they were being changed`);
  });
