import { inTurn } from './in-turn.js';
import type { Store } from './ports.js';

/**
 * Lets changes of people's roles wait for each other, from reading the registry to the commit: two that each see the
 * seat empty, or the other manager stay, change different records.
 */
export const registryInTurn = <T>(ports: { readonly store: Store }, work: () => Promise<T>): Promise<T> =>
  inTurn(ports, 'people', work);
