/** Work that goes on after the answer that began it. */
export interface Background {
  /** Aborted when the program is to stop: work then stops between two steps and leaves the rest to the next run. */
  readonly stopping: AbortSignal;
  /** Has the end of the program wait for the work. */
  add(work: Promise<unknown>): void;
  /** Resolves when no work goes on, however it ended. */
  ended(): Promise<void>;
}

/** Without `stopping` nothing stops the work before it has ended. */
export const createBackground = (stopping: AbortSignal = new AbortController().signal): Background => {
  const works = new Set<Promise<void>>();
  return {
    stopping,
    add: (work) => {
      const over = (): void => {
        works.delete(kept);
      };
      const kept: Promise<void> = work.then(over, over);
      works.add(kept);
    },
    ended: async () => {
      while (works.size > 0) await Promise.all(works);
    },
  };
};
