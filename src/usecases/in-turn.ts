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
