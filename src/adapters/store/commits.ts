import { ok, type Result } from '../../domain/result.js';
import type { Change, Conflict } from '../../usecases/ports.js';
import type { Journal } from './journal.js';
import { entryLine } from './journal-format.js';
import { type Checked, checked, judge, writtenIn } from './judge.js';
import { Records, type Written } from './records.js';

type Verdict = Result<void, Conflict>;

interface Waiting {
  readonly changes: readonly Checked[];
  readonly resolve: (verdict: Verdict) => void;
  readonly reject: (error: unknown) => void;
}

interface Options {
  readonly records: Records;
  readonly seq: number;
  readonly schema: number;
  readonly journal: Journal;
  /** Called for every commit after it is durable and before it is acknowledged. */
  readonly onWritten: (changes: readonly Written[]) => void;
}

/**
 * Commits in the order they came. Those that wait while the disk is busy go together: one write, one fsync.
 * `records` changes only after that, so that no reader sees what a power cut could take back.
 */
export class Commits {
  readonly #options: Options;
  #seq: number;
  #waiting: Waiting[] = [];
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: Options) {
    this.#options = options;
    this.#seq = options.seq;
  }

  /** Number of the last durable commit. */
  get seq(): number {
    return this.#seq;
  }

  /** As `Store.commit`. @throws Error when it could not be made durable. */
  async commit(changes: readonly Change[]): Promise<Verdict> {
    const ready = changes.map(checked);
    if (ready.length === 0) return ok(undefined);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ changes: ready, resolve, reject });
      if (this.#waiting.length === 1) void this.inTurn(() => this.#writeWaiting());
    });
  }

  /** Runs a task between two batches of commits. */
  inTurn<T>(task: () => Promise<T> | T): Promise<T> {
    const run = this.#last.then(task);
    // The caller gets the error from `run`; the next task must have its turn all the same.
    this.#last = run.catch(() => undefined);
    return run;
  }

  async #writeWaiting(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    try {
      const draft = new Records(this.#options.records);
      const judged = batch.map((each) => ({ ...each, verdict: judge(draft, each.changes) }));
      await this.#write(
        judged
          .flatMap(({ verdict, changes }) => (verdict.ok ? [writtenIn(changes)] : []))
          .filter((writes) => writes.length > 0),
      );
      for (const { resolve, verdict } of judged) resolve(verdict);
    } catch (error) {
      // The refused too: what they lost to may be what did not become durable.
      for (const { reject } of batch) reject(error);
    }
  }

  async #write(commits: readonly (readonly Written[])[]): Promise<void> {
    if (commits.length === 0) return;
    const { journal, records, schema, onWritten } = this.#options;
    await journal.append(
      Buffer.concat(commits.map((changes, at) => entryLine(schema, this.#seq + 1 + at, changes))),
    );
    this.#seq += commits.length;
    for (const changes of commits) {
      for (const written of changes) records.apply(written);
      onWritten(changes);
    }
  }
}
