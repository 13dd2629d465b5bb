import type { IsoInstant } from './calendar.js';
import type { CatalogueEntry } from './catalogue-entry.js';

export const ENTRY_CHANGES = ['added', 'changed', 'retired', 'restored'] as const;
export type EntryChangeKind = (typeof ENTRY_CHANGES)[number];

/** One step of an entry's history in Teams. */
export interface EntryChange {
  readonly at: IsoInstant;
  /** Id of Person. */
  readonly by: string;
  readonly change: EntryChangeKind;
  /** Names of the fields that were changed; empty for every other kind of change. */
  readonly fields: readonly string[];
}

/** What staff have made of one entry in Teams. It stands before the catalogue's file of the same id. */
export interface EntryEdit {
  readonly id: string;
  readonly version: number;
  /** Unique. */
  readonly entryId: string;
  /** What the entry says now; missing while the file says it. */
  readonly entry?: CatalogueEntry;
  /** Out of use: it answers no question, and can be brought back. */
  readonly isRetired: boolean;
  /** The oldest first; nothing is ever taken out of it. */
  readonly history: readonly EntryChange[];
  /** Minted when the form of a new entry was drawn; unique. */
  readonly submissionId?: string;
}

/** An entry as staff see it, in use or not. */
export interface KnownEntry {
  readonly entry: CatalogueEntry;
  /** Missing when nobody has changed the file in Teams. */
  readonly edit?: EntryEdit;
}

/** The catalogue is read in the order of its file names, so that "bbic-2" comes before "bbic". */
const inFileOrder = (a: string, b: string): number => (`${a}.md` < `${b}.md` ? -1 : 1);

/** Every entry of the files and of Teams, those out of use too, in the order that the files are read. */
export const knownEntries = (
  files: readonly CatalogueEntry[],
  edits: readonly EntryEdit[],
): readonly KnownEntry[] => {
  const fileOf = new Map(files.map((file) => [file.id, file]));
  const editOf = new Map(edits.map((edit) => [edit.entryId, edit]));
  const ids = [...new Set([...fileOf.keys(), ...editOf.keys()])].toSorted(inFileOrder);
  return ids.flatMap((id) => {
    const edit = editOf.get(id);
    // A file may have been taken out of the program after somebody had retired it and nothing more.
    const entry = edit?.entry ?? fileOf.get(id);
    return entry === undefined ? [] : [{ entry, ...(edit && { edit }) }];
  });
};

/** Whether it answers questions. */
export const isInUse = ({ edit }: KnownEntry): boolean => edit?.isRetired !== true;

/** The entries that answer questions. */
export const entriesInUse = (
  files: readonly CatalogueEntry[],
  edits: readonly EntryEdit[],
): readonly CatalogueEntry[] =>
  knownEntries(files, edits)
    .filter(isInUse)
    .map(({ entry }) => entry);
