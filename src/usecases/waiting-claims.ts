import type { Claim } from '../domain/claim.js';
import type { Store } from './ports.js';

/** The claims that nobody has answered, the oldest first. */
export const listWaitingClaims = async (store: Pick<Store, 'find'>): Promise<readonly Claim[]> =>
  (await store.find('claims', { state: 'waiting' })).toSorted((a, b) =>
    a.claimedAt.localeCompare(b.claimedAt),
  );

/** The claim of somebody, by id of Person, that an FoU manager has not answered yet; at most one. */
export const waitingClaimOf = async (
  store: Pick<Store, 'find'>,
  personId: string,
): Promise<Claim | undefined> => (await store.find('claims', { waitingFor: personId }))[0];
