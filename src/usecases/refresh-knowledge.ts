import type { Change, Ports } from './ports.js';

type Edited = Pick<Ports, 'store' | 'knowledge'>;

const last = new WeakMap<Edited['knowledge'], Promise<unknown>>();

/**
 * Puts in force what staff have made of the knowledge. One at a time, so that none who read the store earlier comes
 * last.
 */
export const refreshKnowledge = ({ store, knowledge }: Edited): Promise<void> => {
  const mine = (last.get(knowledge) ?? Promise.resolve()).then(async () => {
    knowledge.refresh(await store.find('edits'));
  });
  last.set(
    knowledge,
    mine.catch(() => {}),
  );
  return mine;
};

/** The same, when a commit that is about something else has changed what an entry says. */
export const refreshAfter = async (ports: Edited, changes: readonly Change[]): Promise<void> => {
  if (changes.some(({ collection }) => collection === 'edits')) await refreshKnowledge(ports);
};
