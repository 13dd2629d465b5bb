import { isDeepStrictEqual } from 'node:util';
import { localDate, yearOf } from '../domain/calendar.js';
import type { CatalogueEntry } from '../domain/catalogue-entry.js';
import { isInUse } from '../domain/entry-edit.js';
import { type EntryProblem, entryProblems } from '../domain/entry-problems.js';
import { allEntries } from './known-entries.js';
import type { Ports } from './ports.js';

/** An entry that would stop the start as a file: the stand-in of somebody erased may have made it too long. */
export interface UnfitEntry {
  readonly entry: CatalogueEntry;
  readonly problems: readonly EntryProblem[];
}

export interface EditsToExport {
  /** Entries in use that say something else than their files, or have none. */
  readonly changed: readonly CatalogueEntry[];
  /** Those that must be mended first. */
  readonly unfit: readonly UnfitEntry[];
  /** Names of files whose entries are out of use. */
  readonly toRemove: readonly string[];
}

/** What differs between the knowledge in use and the catalogue's files. */
export const editsToExport = async (
  ports: Pick<Ports, 'store' | 'knowledge' | 'clock' | 'timeZone'>,
): Promise<EditsToExport> => {
  const thisYear = yearOf(localDate(ports.clock.now(), ports.timeZone));
  const fileOf = new Map(ports.knowledge.files.map((file) => [file.id, file]));
  const all = await allEntries(ports);
  const differing = all
    .filter((known) => isInUse(known) && !isDeepStrictEqual(known.entry, fileOf.get(known.entry.id)))
    .map(({ entry }) => ({ entry, problems: entryProblems(entry, thisYear) }));
  return {
    changed: differing.filter(({ problems }) => problems.length === 0).map(({ entry }) => entry),
    unfit: differing.filter(({ problems }) => problems.length > 0),
    toRemove: all
      .filter((known) => !isInUse(known) && fileOf.has(known.entry.id))
      .map(({ entry }) => `${entry.id}.md`),
  };
};
