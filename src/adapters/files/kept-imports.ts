import type { KeptImport, KeptImports, KeptPlan } from '../../usecases/file-ports.js';
import type { WriteFile } from '../../usecases/ports.js';
import { contentsById } from './contents-by-id.js';

/** Keeps files that wait to be saved in a folder, as JSON by their id. */
export const keptImports = (folder: string, write: WriteFile): KeptImports => {
  const contents = contentsById(folder, write);
  return {
    keep: (kept) => contents.keep(kept.id, Buffer.from(JSON.stringify(kept))),
    read: async (id) => {
      const content = await contents.read(id);
      // Written whole by `keep` or not at all, and by nobody else.
      return content === undefined
        ? undefined
        : (JSON.parse(Buffer.from(content).toString('utf8')) as KeptImport | KeptPlan);
    },
    discard: contents.discard,
    ids: contents.ids,
  };
};
