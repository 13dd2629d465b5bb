import { yearOf } from '../domain/calendar.js';
import { anonymousKey } from './anonymous-key.js';
import { insert } from './changes.js';
import type { Ports } from './ports.js';

/**
 * Stores a question that got no answer, without a name, so that staff can write the missing entry. A
 * message that arrives twice is kept once.
 */
export const keepUnanswered = async (
  ports: Ports,
  input: { readonly question: string; readonly sourceKey: string },
): Promise<void> => {
  const at = ports.clock.now();
  await ports.store.commit([
    insert('unanswered', {
      id: ports.ids.record(yearOf(at)),
      at,
      ...input,
      sourceKey: anonymousKey(input.sourceKey),
    }),
  ]);
};
