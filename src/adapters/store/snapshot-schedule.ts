export interface SnapshotTimes {
  /** Take one after so many commits … */
  readonly afterCommits: number;
  /** … or when there has been no commit for so long, in milliseconds. */
  readonly afterQuietMs: number;
}

/** Decides when the collection files are brought up to date; `take` must not reject. */
export class SnapshotSchedule {
  readonly #take: () => Promise<void>;
  readonly #times: SnapshotTimes;
  #commits = 0;
  #quiet: NodeJS.Timeout | undefined;

  constructor(take: () => Promise<void>, times: SnapshotTimes) {
    this.#take = take;
    this.#times = times;
  }

  /** The journal has grown by one commit. */
  committed(): void {
    this.#commits += 1;
    clearTimeout(this.#quiet);
    if (this.#commits >= this.#times.afterCommits) this.#now();
    // Does not keep the program alive: the journal has everything.
    else this.#quiet = setTimeout(() => this.#now(), this.#times.afterQuietMs).unref();
  }

  stop(): void {
    clearTimeout(this.#quiet);
  }

  #now(): void {
    this.#commits = 0;
    void this.#take();
  }
}
