import type { ActivityImport } from '../domain/activity-import.js';
import { auditOf } from './changes.js';
import type { Ports, Remove } from './ports.js';

const removalOf = ({ id, version }: ActivityImport): Remove<'imports'> => ({
  op: 'remove',
  collection: 'imports',
  id,
  expectedVersion: version,
});

/**
 * Removes what is kept of files of activities that none is left of, each with its audit row. An import is written
 * together with its activities, so those that were read first and have none have lost them to retention. That of a plan
 * never had any, and stays.
 */
export const removeEmptyImports = async (
  ports: Ports,
  {
    by,
    action,
  }: {
    /** Id of Person, or `system`. */
    readonly by: string;
    /** For the audit. */
    readonly action: string;
  },
): Promise<void> => {
  const imports = await ports.store.find('imports');
  const left = new Set((await ports.store.find('activities')).map(({ importId }) => importId));
  const empty = imports.filter(({ id, planYear }) => planYear === undefined && !left.has(id));
  for (const removal of empty.map(removalOf))
    await ports.store.commit([removal, auditOf(ports, by, action, removal)]);
};
