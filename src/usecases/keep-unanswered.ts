import { yearOf } from '../domain/calendar.js';
import { isErased } from '../domain/pseudonym.js';
import { scrubbed } from '../domain/scrubbed.js';
import { anonymousKey } from './anonymous-key.js';
import { insert } from './changes.js';
import type { Ports } from './ports.js';

/**
 * Stores a question that got no answer, so that staff can write the missing entry: not whose it is, and without names
 * that the bot knows, addresses and numbers that point somebody out. A message that arrives twice is kept once.
 */
export const keepUnanswered = async (
  ports: Ports,
  input: { readonly question: string; readonly askerName: string; readonly sourceKey: string },
): Promise<void> => {
  const at = ports.clock.now();
  // Those who have had a role: anybody may call themself a word that everyone asks about.
  const known = (await ports.store.find('people')).filter(
    (person) => person.roles.length > 0 && !isErased(person),
  );
  const names = [input.askerName, ...known.map(({ displayName }) => displayName)];
  await ports.store.commit([
    insert('unanswered', {
      id: ports.ids.record(yearOf(at)),
      at,
      question: scrubbed(input.question, names),
      sourceKey: anonymousKey(input.sourceKey),
    }),
  ]);
};
