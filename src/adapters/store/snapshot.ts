import { join } from 'node:path';
import { Low } from 'lowdb';
import {
  type CollectionFile,
  CollectionFileAdapter,
  fileNameOf,
  type Place,
  placeOf,
} from './collection-file.js';
import type { Commits } from './commits.js';
import type { Journal } from './journal.js';
import type { Records, Written } from './records.js';
import { idOf } from './records.js';

/** What a snapshot is made from, taken between two commits. */
interface Moment {
  readonly seq: number;
  /** Length of the journal, in bytes. */
  readonly journalLength: number;
  readonly files: readonly CollectionFile[];
}

interface Options {
  readonly folder: string;
  readonly schema: number;
  readonly journal: Journal;
  readonly commits: Commits;
  readonly records: Records;
}

/** How the files stand at the start. */
interface Standing {
  readonly files: readonly Pick<CollectionFile, 'collection' | 'year' | 'seq'>[];
  /** The files that the journal is ahead of. */
  readonly touched: readonly Place[];
}

/** Moves what the journal holds into the collection files, and then shortens the journal. */
export class Snapshots {
  readonly #options: Options;
  /** Each file and the number of the last commit that is known to be in it. */
  readonly #seqs: Record<string, number> = {};
  #touched = new Map<string, Place>();
  #running: Promise<void> = Promise.resolve();

  constructor(options: Options, { files, touched }: Standing) {
    this.#options = options;
    for (const file of files) this.#seqs[fileNameOf(file)] = file.seq;
    for (const place of touched) this.#touch(place);
  }

  /** A commit has changed this record. */
  touch(written: Written): void {
    this.#touch(placeOf(written.collection, idOf(written)));
  }

  /**
   * Writes the touched files; commits go on meanwhile. One at a time: a second waits for the first.
   * @throws Error when a file could not be written; the journal still holds everything, and the next
   * snapshot tries again.
   */
  take(): Promise<void> {
    const run = this.#running.then(() => this.#takeOne());
    // The caller gets the error from `run`; the next snapshot must be tried all the same.
    this.#running = run.catch(() => undefined);
    return run;
  }

  async #takeOne(): Promise<void> {
    if (this.#touched.size === 0) return;
    const { commits, journal, schema } = this.#options;
    const moment = await commits.inTurn(() => this.#moment());
    try {
      for (const file of moment.files) await this.#write(file);
    } catch (error) {
      for (const file of moment.files) this.#touch(file);
      throw error;
    }
    const { seq, journalLength } = moment;
    for (const file of moment.files) this.#seqs[fileNameOf(file)] = seq;
    await commits.inTurn(() => journal.trim(journalLength, { schema, seq, files: this.#seqs }));
  }

  #moment(): Moment {
    const { commits, journal } = this.#options;
    const { seq } = commits;
    const files = [...this.#touched.values()].map((place) => this.#fileAt(place, seq));
    this.#touched = new Map();
    return { seq, journalLength: journal.length, files };
  }

  #fileAt(place: Place, seq: number): CollectionFile {
    const { records, schema } = this.#options;
    const inPlace = records
      .all(place.collection)
      .filter(({ id }) => placeOf(place.collection, id).year === place.year);
    return { schema, ...place, seq, records: inPlace };
  }

  async #write(file: CollectionFile): Promise<void> {
    const { folder, journal, schema } = this.#options;
    // A process that has lost the folder must not write old records over new ones.
    await journal.assertWritable();
    await new Low(new CollectionFileAdapter(join(folder, fileNameOf(file)), schema), file).write();
  }

  #touch({ collection, year }: Place): void {
    this.#touched.set(fileNameOf({ collection, year }), { collection, year });
  }
}
