import { SOURCE_DOCUMENTS, type SourceDocumentId } from './source-document.js';

/** A place in one of the five documents. */
export interface DocumentSource {
  readonly document: SourceDocumentId;
  /** Lines in the document, as `115` or `115-117`; missing for what staff have entered, who do not see the lines. */
  readonly lines?: string;
}

/** What staff vouch for themselves: where it comes from, in their own words. */
export interface OwnSource {
  readonly title: string;
  readonly year: number;
}

export type EntrySource = DocumentSource | OwnSource;

/** As an answer names it (I24). */
export interface NamedSource {
  readonly title: string;
  readonly year: number;
}

export const isOwnSource = (source: EntrySource): source is OwnSource => 'title' in source;

const named = (source: EntrySource): NamedSource =>
  isOwnSource(source) ? source : SOURCE_DOCUMENTS[source.document];

/** The sources of an entry, each once however many of its lines are named. */
export const namedSources = (sources: readonly EntrySource[]): readonly NamedSource[] => {
  const all = sources.map(named);
  return all.filter(
    ({ title, year }, at) => all.findIndex((other) => other.title === title && other.year === year) === at,
  );
};
