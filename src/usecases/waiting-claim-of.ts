import type { Claim } from '../domain/claim.js';
import type { Store } from './ports.js';

/** The claim of somebody, by id of Person, that an FoU manager has not answered yet; at most one. */
export const waitingClaimOf = async (
  store: Pick<Store, 'find'>,
  personId: string,
): Promise<Claim | undefined> => (await store.find('claims', { waitingFor: personId }))[0];
