import type { Ports } from './ports.js';

/**
 * Lets open requests follow the council seat: those whose contact is not on it today get the one who is, and
 * managers hear of a seat that has become empty. For every minute; does nothing when there is nothing to do.
 */
export const moveRequests = async (_ports: Ports): Promise<void> => {
  throw new Error('not yet');
};
