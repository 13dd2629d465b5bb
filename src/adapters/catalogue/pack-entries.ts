import { strToU8, type Zippable, zipSync } from 'fflate';
import type { CatalogueEntry } from '../../domain/catalogue-entry.js';
import type { PackedEntries } from '../../usecases/ports.js';
import { entryFile } from './entry-file.js';

/** The earliest time a zip can hold, so that the same entries are the same file whenever they are packed. */
const EPOCH = new Date(1980, 0, 1);

/** Entries as files for the folder of the catalogue: one as it is, several in a zip. Their names are the ids. */
export const packEntries = (entries: readonly CatalogueEntry[]): PackedEntries => {
  const [only] = entries;
  if (only !== undefined && entries.length === 1) return { ending: 'md', content: strToU8(entryFile(only)) };
  const files: Zippable = Object.fromEntries(
    entries.map((entry) => [`${entry.id}.md`, strToU8(entryFile(entry))]),
  );
  return { ending: 'zip', content: zipSync(files, { mtime: EPOCH }) };
};
