import type { Store } from '../../usecases/ports.js';
import { loadOrRefuse } from './load-or-refuse.js';
import { CURRENT_SCHEMA, type Schema } from './migrations.js';
import type { Records } from './records.js';

/** The reading methods of a store. */
export const readingFrom = (records: Records): Pick<Store, 'get' | 'find' | 'findBy'> => ({
  get: async (collection, id) => records.get(collection, id),
  find: async (collection, where = {}) => records.find(collection, where),
  findBy: async (collection, index, value) => records.findBy(collection, String(index), value),
});

/**
 * Reads a folder as it is now, also while a bot writes in it: takes no lock and writes nothing. A folder
 * that does not exist is an empty store. `commit` throws.
 * @throws StartRefused `damaged` or `newer_schema`
 */
export const openReadOnly = async (
  folder: string,
  schema: Schema = CURRENT_SCHEMA,
  backups?: string,
): Promise<Store> => {
  const { records } = await loadOrRefuse(folder, schema, backups);
  return {
    ...readingFrom(records),
    commit: async () => {
      throw new Error(`${folder} är öppnad bara för läsning.`);
    },
  };
};
