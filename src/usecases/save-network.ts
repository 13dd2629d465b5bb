import { isDeepStrictEqual } from 'node:util';
import { yearOf } from '../domain/calendar.js';
import { holdsIdentityNumber } from '../domain/identity-number.js';
import type { Network, NetworkDetails } from '../domain/network.js';
import { type NetworkProblem, networkProblems, writtenInNetwork } from '../domain/network-problems.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, insert, update } from './changes.js';
import type { Ports } from './ports.js';

export type SaveNetworkRefusal =
  | { readonly kind: 'problems'; readonly problems: readonly NetworkProblem[] }
  | { readonly kind: 'identity_number' }
  /** Another network has the name. */
  | { readonly kind: 'name_taken'; readonly network: Network }
  | { readonly kind: 'not_found' }
  /** Someone was first; `network` is as it is now. */
  | { readonly kind: 'changed'; readonly network: Network };

const asCompared = (name: string): string => name.toLocaleLowerCase('sv').replace(/\s+/g, ' ');

const refusalOf = async (
  { store }: Ports,
  details: NetworkDetails,
  id: string | undefined,
): Promise<SaveNetworkRefusal | undefined> => {
  if (writtenInNetwork(details).some(holdsIdentityNumber)) return { kind: 'identity_number' };
  const problems = networkProblems(details);
  if (problems.length > 0) return { kind: 'problems', problems };
  const network = (await store.find('networks')).find(
    (other) => other.id !== id && !other.isEnded && asCompared(other.name) === asCompared(details.name),
  );
  return network === undefined || details.isEnded ? undefined : { kind: 'name_taken', network };
};

/** Puts a network into the register. The same form sent twice gives the first record again. */
export const addNetwork = async (
  ports: Ports,
  input: {
    readonly details: NetworkDetails;
    /** Id of Person. */
    readonly by: string;
    /** Minted when the form was drawn. */
    readonly submissionId: string;
  },
): Promise<Result<Network, SaveNetworkRefusal>> => {
  const { details, by, submissionId } = input;
  const [earlier] = await ports.store.find('networks', { submissionId });
  if (earlier !== undefined) return ok(earlier);
  const refusal = await refusalOf(ports, details, undefined);
  if (refusal !== undefined) return refused(refusal);
  const now = ports.clock.now();
  const change = insert('networks', {
    ...details,
    id: ports.ids.record(yearOf(now)),
    addedAt: now,
    savedBy: by,
    savedAt: now,
    submissionId,
  });
  const committed = await ports.store.commit([change, auditOf(ports, by, 'add-network', change)]);
  // The same form twice at once: the other one is there now.
  return committed.ok ? ok(change.record) : addNetwork(ports, input);
};

/** What was stated of a network, without the bookkeeping. */
export const networkDetailsOf = ({
  id: _id,
  version: _version,
  source: _source,
  addedAt: _addedAt,
  savedBy: _savedBy,
  savedAt: _savedAt,
  submissionId: _submissionId,
  ...details
}: Network): NetworkDetails => details;

/** Changes a network, or ends it. Two who save at once: one wins and the other learns who. */
export const changeNetwork = async (
  ports: Ports,
  input: {
    readonly networkId: string;
    /** The version that the form showed. */
    readonly expectedVersion: number;
    readonly details: NetworkDetails;
    /** Id of Person. */
    readonly by: string;
  },
): Promise<Result<Network, SaveNetworkRefusal>> => {
  const { networkId, expectedVersion, details, by } = input;
  const before = await ports.store.get('networks', networkId);
  if (before === undefined) return refused({ kind: 'not_found' });
  if (isDeepStrictEqual(networkDetailsOf(before), details)) return ok(before);
  const refusal = await refusalOf(ports, details, networkId);
  if (refusal !== undefined) return refused(refusal);
  if (before.version !== expectedVersion) return refused({ kind: 'changed', network: before });
  const { id, source, addedAt, submissionId } = before;
  const change = update('networks', before, {
    ...details,
    id,
    addedAt,
    savedBy: by,
    savedAt: ports.clock.now(),
    ...(source !== undefined && { source }),
    ...(submissionId !== undefined && { submissionId }),
  });
  const committed = await ports.store.commit([change, auditOf(ports, by, 'change-network', change, before)]);
  return committed.ok ? ok(change.record) : changeNetwork(ports, input);
};
