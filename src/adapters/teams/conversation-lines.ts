/** A job that waits for its turn, and everyone who waits for what comes of it. */
interface Waiting<T> {
  job: () => Promise<T>;
  readonly subject: string | undefined;
  readonly outcome: Promise<T>;
  readonly settle: (outcome: Promise<T>) => void;
}

const waitingWith = <T>(job: () => Promise<T>, subject: string | undefined): Waiting<T> => {
  let settle: (outcome: Promise<T>) => void = () => {};
  const outcome = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { job, subject, outcome, settle };
};

/** Keeps the order within each conversation and lets the conversations go beside each other. */
export class ConversationLines<T> {
  readonly #lines = new Map<string, Waiting<T>[]>();
  #whenIdle: (() => void)[] = [];

  /** How many conversations have something on its way. */
  get size(): number {
    return this.#lines.size;
  }

  /**
   * Runs a job when those before it in the conversation are done. Of jobs with the same subject that still wait,
   * only the newest is run, in the place of the first; its outcome is theirs.
   */
  enter(conversationId: string, job: () => Promise<T>, subject?: string): Promise<T> {
    const line = this.#lines.get(conversationId);
    const same = subject === undefined ? undefined : line?.find((waiting) => waiting.subject === subject);
    if (same !== undefined) {
      same.job = job;
      return same.outcome;
    }
    const waiting = waitingWith(job, subject);
    if (line !== undefined) line.push(waiting);
    else void this.#work(conversationId, [waiting]);
    return waiting.outcome;
  }

  /** Resolves as soon as nothing is on its way. */
  async idle(): Promise<void> {
    if (this.#lines.size === 0) return;
    await new Promise<void>((resolve) => this.#whenIdle.push(resolve));
  }

  async #work(conversationId: string, line: Waiting<T>[]): Promise<void> {
    this.#lines.set(conversationId, line);
    for (let next = line.shift(); next !== undefined; next = line.shift()) {
      const outcome = next.job();
      next.settle(outcome);
      // A bug in one is told to whoever waits for it, and must not hold up the conversation, or a stop, for ever.
      await outcome.catch(() => {});
    }
    this.#lines.delete(conversationId);
    if (this.#lines.size > 0) return;
    for (const resolve of this.#whenIdle.splice(0)) resolve();
  }
}
