import type { Ports } from '../usecases/ports.js';
import type { Turn } from './turn.js';

/** The name of someone in the registry, or words for someone who has left it. */
export const nameOf = async (
  ports: Ports,
  turn: Pick<Turn, 'texts'>,
  personId: string | undefined,
): Promise<string> => {
  const person = personId === undefined ? undefined : await ports.store.get('people', personId);
  return person?.displayName ?? turn.texts.common.someoneElse;
};
