import { setTimeout as after } from 'node:timers/promises';

/**
 * How long a turn that runs alone waits for those before it. Every call that leaves the bot has a deadline of its own,
 * so a turn that takes longer than this hangs, and is no reason to leave an erasure undone.
 */
const PATIENCE_MS = 5 * 60_000;

/** Resolves when nobody should wait any longer, or when the signal says that nobody does. Never rejects. */
export type Patience = (isNoMoreNeeded: AbortSignal) => Promise<void>;

const byTimer: Patience = (signal) => after(PATIENCE_MS, undefined, { signal, ref: false }).catch(() => {});

interface UnderWay {
  readonly isAlone: boolean;
  /** Resolves when it has ended, well or not. */
  readonly ended: Promise<void>;
}

export interface TurnsOfOne {
  /**
   * Runs a turn of somebody's. Their turns run beside each other, but one that runs alone waits for theirs under way
   * and holds the ones that come meanwhile until it has ended. Other people's are not affected.
   * Ends as the turn ends.
   */
  run<T>(who: string, isAlone: boolean, turn: () => Promise<T>): Promise<T>;
  /** How many people have turns under way. */
  readonly size: number;
}

/** Knows of each person the turns under way, and of nobody else anything. */
export const turnsOfOne = (patience: Patience = byTimer): TurnsOfOne => {
  const everyone = new Map<string, Set<UnderWay>>();

  /** Those that are held need no limit: what they wait for has one, and after it only its work on the disk. */
  const allEnded = async (before: readonly UnderWay[], isAlone: boolean): Promise<void> => {
    const all = Promise.all(before.map(({ ended }) => ended));
    if (!isAlone || before.length === 0) {
      await all;
      return;
    }
    const enough = new AbortController();
    await Promise.race([all, patience(enough.signal)]);
    enough.abort();
  };

  return {
    get size() {
      return everyone.size;
    },
    run: async (who, isAlone, turn) => {
      const theirs = everyone.get(who) ?? new Set();
      everyone.set(who, theirs);
      const before = [...theirs].filter((other) => isAlone || other.isAlone);
      const outcome = allEnded(before, isAlone).then(turn);
      const mine: UnderWay = {
        isAlone,
        ended: outcome.then(
          () => {},
          () => {},
        ),
      };
      theirs.add(mine);
      try {
        return await outcome;
      } finally {
        theirs.delete(mine);
        if (theirs.size === 0) everyone.delete(who);
      }
    },
  };
};
