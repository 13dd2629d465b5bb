import type { CatalogueEntry } from '../domain/catalogue-entry.js';
import { entriesInUse } from '../domain/entry-edit.js';
import { createSearch } from '../language/search.js';
import type { EditedKnowledge } from './ports.js';

/** The catalogue's files until it is told what staff have made of them. */
export const editedKnowledge = (files: readonly CatalogueEntry[]): EditedKnowledge => {
  let entries = files;
  let search = createSearch(files);
  return {
    files,
    get entries() {
      return entries;
    },
    search: (...asked) => search(...asked),
    refresh: (edits) => {
      if (edits.length === 0 && entries === files) return;
      entries = entriesInUse(files, edits);
      search = createSearch(entries);
    },
  };
};
