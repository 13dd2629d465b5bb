import { join } from 'node:path';
import type { Files } from '../../usecases/ports.js';

/** Makes the file's folder, replaces the whole file or nothing, and returns when a power cut takes none of it. */
type WriteFile = (path: string, content: Uint8Array) => Promise<void>;

/** Hands files over by putting them in a folder: for local mode and the terminal. */
export const folderFiles = (folder: string, write: WriteFile): Files => ({
  handOver: async (_personId, { name, content }) => {
    const path = join(folder, name);
    await write(path, content);
    return { kind: 'saved', path };
  },
});
