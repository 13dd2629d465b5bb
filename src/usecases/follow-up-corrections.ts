import { auditOf, update } from './changes.js';
import type { Ports } from './ports.js';
import { noticeTo } from './queue-notices.js';

/**
 * Corrections that a dead run was posting may have come out: who wrote one is asked, and it is never posted again by
 * itself. For every minute; does nothing when there is nothing to do.
 */
export const followUpCorrections = async (ports: Ports, signal: AbortSignal): Promise<void> => {
  for (const record of await ports.store.find('corrections', { state: 'sending' })) {
    if (signal.aborted) return;
    if (record.reservedBy === ports.runId) continue;
    const put = update('corrections', record, { ...record, state: 'unknown', reason: 'broke_off' });
    // Refused when it has changed meanwhile, and then the next minute looks again.
    await ports.store.commit([
      put,
      auditOf(ports, 'system', 'follow-up-corrections', put, record),
      noticeTo(
        ports,
        { personId: record.by },
        { kind: 'correction_unclear', correctionId: record.id, version: put.record.version },
      ),
    ]);
  }
};
