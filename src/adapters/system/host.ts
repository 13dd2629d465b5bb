import { statfs } from 'node:fs/promises';
import type { DiskPlace } from '../../domain/operations-warning.js';
import type { Host } from '../../usecases/operations-ports.js';

/** `folders` says where each place lies. */
export const systemHost = (folders: Readonly<Record<DiskPlace, string>>): Host => ({
  diskSpace: async (place) => {
    try {
      const { bavail, blocks, bsize } = await statfs(folders[place]);
      return { free: bavail * bsize, total: blocks * bsize };
    } catch {
      // A folder that is not there yet, or a system that does not tell: nothing is known, which is no trouble in itself.
      return undefined;
    }
  },
});
