import type { Store } from './ports.js';

const last = new WeakMap<Store, Promise<unknown>>();

/**
 * Lets changes of people's roles wait for each other, from reading the registry to the commit. That the versions are
 * compared is not enough for rules about several people: two that each see the seat empty, or the other manager
 * stay, change different records. One process writes to a data folder, so it is enough to wait in it.
 */
export const registryInTurn = <T>(
  { store }: { readonly store: Store },
  work: () => Promise<T>,
): Promise<T> => {
  const mine = (last.get(store) ?? Promise.resolve()).then(work);
  last.set(
    store,
    mine.catch(() => {}),
  );
  return mine;
};
