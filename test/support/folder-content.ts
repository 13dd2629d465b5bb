import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file under a folder with its bytes, to see that nothing has changed. A missing folder is empty. */
export const contentOf = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path, entry.isFile() ? await readFile(path, 'latin1') : 'folder'] as const;
  });
  return Object.fromEntries(await Promise.all(files));
};
