import type { CatalogueEntry } from '../domain/catalogue-entry.js';
import { namedSources } from '../domain/entry-source.js';
import type { Texts } from '../texts/index.js';

/** The titles and years of what an entry rests on: documents, and what staff vouch for. */
export const sourceLine = ({ answer }: Texts, entry: CatalogueEntry): string => {
  const documents = namedSources(entry.sources);
  const [only] = documents;
  if (documents.length === 1 && only !== undefined) return answer.source(only.title, only.year);
  return answer.sources(documents.map(({ title, year }) => `${title} (${year})`).join('; '));
};

/** Their years, the oldest first. */
export const sourceYears = (entry: CatalogueEntry): readonly number[] =>
  [...new Set(namedSources(entry.sources).map(({ year }) => year))].toSorted((a, b) => a - b);
