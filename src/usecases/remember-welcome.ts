import { yearOf } from '../domain/calendar.js';
import { insert } from './changes.js';
import type { Ports } from './ports.js';

/** True the first time for a conversation, false ever after: a bot says hello once. */
export const rememberWelcome = async (ports: Ports, conversationId: string): Promise<boolean> => {
  const at = ports.clock.now();
  const id = ports.ids.record(yearOf(at));
  const committed = await ports.store.commit([insert('welcomed', { id, conversationId, at })]);
  return committed.ok;
};
