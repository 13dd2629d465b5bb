import { yearOf } from '../domain/calendar.js';
import { KNOWN_NETWORKS, type KnownNetwork } from '../domain/known-networks.js';
import type { Network } from '../domain/network.js';
import { SOURCE_DOCUMENTS } from '../domain/source-document.js';
import { auditOf, insert } from './changes.js';
import type { Ports } from './ports.js';

/** A network of the documents as a record without its bookkeeping. */
export const recordOfKnown = ({ document, ...network }: KnownNetwork) => {
  const { title, year } = SOURCE_DOCUMENTS[document];
  return { ...network, isEnded: false, source: `${title} (${year})` };
};

/**
 * Puts the networks that the documents name into a register that is empty; undefined when it is not. Two presses at once
 * put them in once.
 */
export const addKnownNetworks = async (ports: Ports, by: string): Promise<readonly Network[] | undefined> => {
  if ((await ports.store.find('networks')).length > 0) return undefined;
  const now = ports.clock.now();
  const changes = KNOWN_NETWORKS.map((known) =>
    insert('networks', {
      ...recordOfKnown(known),
      id: ports.ids.record(yearOf(now)),
      addedAt: now,
      savedBy: by,
      savedAt: now,
      submissionId: `known network ${known.name}`,
    }),
  );
  const committed = await ports.store.commit(
    changes.flatMap((change) => [change, auditOf(ports, by, 'add-network', change)]),
  );
  return committed.ok ? changes.map(({ record }) => record) : undefined;
};
