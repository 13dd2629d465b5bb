import type { Asker } from '../usecases/file-request.js';
import type { Turn } from './turn.js';

/** Who asks, for commands that strangers cannot reach. */
export const askerOf = ({ person, roles, municipality }: Turn): Asker => {
  if (person === undefined)
    throw new Error('the rights let somebody through whom the registry does not know');
  return { person, roles, municipality };
};
