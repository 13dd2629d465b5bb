import type { CatalogueEntry } from '../domain/catalogue-entry.js';
import { SOURCE_DOCUMENTS } from '../domain/source-document.js';
import type { Texts } from '../texts/index.js';

const documentsOf = ({ sources }: CatalogueEntry) =>
  [...new Set(sources.map(({ document }) => document))].map((id) => SOURCE_DOCUMENTS[id]);

/** The titles and years of the documents that an entry rests on. */
export const sourceLine = ({ answer }: Texts, entry: CatalogueEntry): string => {
  const documents = documentsOf(entry);
  const [only] = documents;
  if (documents.length === 1 && only !== undefined) return answer.source(only.title, only.year);
  return answer.sources(documents.map(({ title, year }) => `${title} (${year})`).join('; '));
};

/** The years of those documents, the oldest first. */
export const sourceYears = (entry: CatalogueEntry): readonly number[] =>
  [...new Set(documentsOf(entry).map(({ year }) => year))].toSorted((a, b) => a - b);
