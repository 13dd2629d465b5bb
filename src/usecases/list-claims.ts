import type { Claim } from '../domain/claim.js';
import type { Ports } from './ports.js';

/** The claims that nobody has answered, the oldest first. */
export const listClaims = async ({ store }: Ports): Promise<readonly Claim[]> =>
  (await store.find('claims', { state: 'waiting' })).toSorted((a, b) =>
    a.claimedAt.localeCompare(b.claimedAt),
  );
