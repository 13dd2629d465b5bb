import { isDeepStrictEqual } from 'node:util';
import type { CatalogueEntry } from '../domain/catalogue-entry.js';
import { isInUse } from '../domain/entry-edit.js';
import { allEntries } from './known-entries.js';
import type { Ports } from './ports.js';

export interface EditsToExport {
  /** Entries in use that say something else than their files, or have none. */
  readonly changed: readonly CatalogueEntry[];
  /** Names of files whose entries are out of use. */
  readonly toRemove: readonly string[];
}

/** What differs between the knowledge in use and the catalogue's files. */
export const editsToExport = async (ports: Pick<Ports, 'store' | 'knowledge'>): Promise<EditsToExport> => {
  const fileOf = new Map(ports.knowledge.files.map((file) => [file.id, file]));
  const all = await allEntries(ports);
  return {
    changed: all
      .filter((known) => isInUse(known) && !isDeepStrictEqual(known.entry, fileOf.get(known.entry.id)))
      .map(({ entry }) => entry),
    toRemove: all
      .filter((known) => !isInUse(known) && fileOf.has(known.entry.id))
      .map(({ entry }) => `${entry.id}.md`),
  };
};
