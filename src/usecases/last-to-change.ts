import type { CollectionName } from './collections.js';
import type { Ports } from './ports.js';

/** Who changed a record last, as the audit has it: id of Person, or `system`. */
export const lastToChange = async (
  { store }: Pick<Ports, 'store'>,
  collection: CollectionName,
  recordId: string,
): Promise<string | undefined> => {
  const rows = await store.find('audit', { collection, recordId });
  return rows.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1)?.by;
};
