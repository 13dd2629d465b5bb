import { Document, isCollection } from 'yaml';
import type { CatalogueEntry } from '../../domain/catalogue-entry.js';

/** As the files of the catalogue have them, in this order; short lists stand on one line. */
const ON_ONE_LINE = ['years', 'alsoCalled', 'related'];

/** The content of an entry's file, the way `loadCatalogue` reads it: front matter, and the text below. */
export const entryFile = ({ id: _id, text, ...entry }: CatalogueEntry): string => {
  const { title, kind, organisation, status, years, pillar, area, line } = entry;
  const { alsoCalled, facts, related, sources } = entry;
  const head = new Document(
    // What is undefined is left out, as the files leave it out.
    { title, kind, organisation, status, years, pillar, area, line, alsoCalled, facts, related, sources },
    { keepUndefined: false },
  );
  for (const field of ON_ONE_LINE) {
    const node = head.get(field, true);
    if (isCollection(node)) node.flow = true;
  }
  return `---\n${head.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n${text}\n`;
};
