import { join } from 'node:path';
import { type CollectionFile, collectionFileIn, placeNamed } from './collection-file.js';
import { JOURNAL_NAME, readJournal } from './journal-format.js';
import type { Schema } from './migrations.js';
import { openBackup, sourceOf } from './open-backup.js';
import type { Records } from './records.js';
import { replay } from './replay.js';
import { DamagedFile } from './start-refused.js';

/** The collections whose records have files of their own. */
const WITH_FILES: readonly string[] = ['reports', 'offers'];

/** The files that records say are there. */
const wantedBy = (records: Records): readonly string[] => [
  ...records.find('reports', { state: 'approved' }).flatMap((report) => {
    const files = report.state === 'approved' ? report.approval.files : undefined;
    return files === undefined
      ? []
      : [files.document, files.workbook].map(({ id }) => `filer/rapporter/${id}`);
  }),
  ...(['offered', 'handing_over'] as const).flatMap((state) =>
    records.find('offers', { state }).map(({ id }) => `filer/erbjudna/${id}`),
  ),
];

/**
 * Reads back every file of a backup that has just been written and compares it with its checksum. Its records are what
 * a running bot itself has read and written, so only those that have files are looked into: parsing ten years of the
 * others would keep its turns waiting.
 * @returns the files that records refer to and that are not in it
 * @throws DamagedFile
 */
export const missingIn = async (path: string, schema: Schema): Promise<readonly string[]> => {
  const backup = await openBackup(path, schema);
  try {
    const files = new Map<string, CollectionFile>();
    let journal: Buffer | undefined;
    for (const name of backup.names) {
      const content = await backup.read(name);
      if (name === JOURNAL_NAME) journal = content;
      if (WITH_FILES.includes(placeNamed(name)?.collection ?? ''))
        files.set(name, collectionFileIn(join(path, name), content, schema.version));
    }
    const journalPath = join(path, JOURNAL_NAME);
    if (journal === undefined) throw new DamagedFile(journalPath, 'journalen saknas');
    const text = readJournal(journalPath, journal, schema.version);
    const entries = text.entries.map((entry) => ({
      ...entry,
      changes: entry.changes.filter(({ collection }) => WITH_FILES.includes(collection)),
    }));
    const found = { files, journal: { path: journalPath, text: { ...text, entries } } };
    const { records } = await replay(sourceOf(backup), found, schema);
    return wantedBy(records).filter((name) => !backup.names.includes(name));
  } finally {
    await backup.close();
  }
};
