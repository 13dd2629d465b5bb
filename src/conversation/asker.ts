import type { Asker } from '../usecases/file-request.js';
import type { Turn } from './turn.js';

/** Who asks, for commands that strangers cannot reach. */
export const askerOf = ({ person, roles, municipality }: Turn): Asker => {
  if (person === undefined) throw new Error('the audience check let a stranger through');
  return { person, roles, municipality };
};
