import { yearOf } from '../domain/calendar.js';
import { anonymousKey } from './anonymous-key.js';
import { insert } from './changes.js';
import type { Ports } from './ports.js';

/** Stores whether an answer helped, without a name. A press that arrives twice is kept once. */
export const keepFeedback = async (
  ports: Ports,
  input: { readonly entryId: string; readonly helped: boolean; readonly sourceKey: string },
): Promise<void> => {
  const at = ports.clock.now();
  await ports.store.commit([
    insert('feedback', {
      id: ports.ids.record(yearOf(at)),
      at,
      ...input,
      sourceKey: anonymousKey(input.sourceKey),
    }),
  ]);
};
