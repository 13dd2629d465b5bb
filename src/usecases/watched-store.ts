import type { CollectionName } from './collections.js';
import type { Change, Store } from './ports.js';

/** The store, with somebody told of every commit that was acknowledged. `onCommit` must not throw. */
export const watchedStore = (store: Store, onCommit: (changes: readonly Change[]) => void): Store => ({
  get: (collection, id) => store.get(collection, id),
  find: (collection, where) => store.find(collection, where),
  findBy: (collection, index, value) => store.findBy(collection, index, value),
  commit: async (changes) => {
    const committed = await store.commit(changes);
    if (committed.ok) onCommit(changes);
    return committed;
  },
});

const SHOWN_ON_CARDS: readonly CollectionName[] = ['requests', 'digests', 'livecards'];

/** Whether a commit may have made a card older than what it shows, or remembered one that is. */
export const concernsCards = (changes: readonly Change[]): boolean =>
  changes.some(({ op, collection }) => op === 'put' && SHOWN_ON_CARDS.includes(collection));

/** Whether a commit may have made something to send: a notice that waits, or a chat that can be written in. */
export const concernsNotices = (changes: readonly Change[]): boolean =>
  changes.some(
    (change) =>
      change.op === 'put' &&
      (change.collection === 'conversations' ||
        (change.collection === 'notices' && change.record.state === 'waiting')),
  );
