import type { Clock } from '../../usecases/ports.js';

/** Teams sends an activity again when the answer is late; an hour covers its retries with room. */
const KEEP_MS = 60 * 60 * 1000;
/** Bounds the memory: ten times what the unit's people could write in an hour. */
const MOST = 10_000;

interface Remembered<Turn> {
  readonly turn: Turn;
  readonly since: number;
}

/** Hands out the first turn again for an activity that is sent again (design: idempotency). */
export class RecentTurns<Turn> {
  readonly #turns = new Map<string, Remembered<Turn>>();
  readonly #clock: Clock;
  readonly #most: number;

  constructor(clock: Clock, most: number = MOST) {
    this.#clock = clock;
    this.#most = most;
  }

  /** The turn remembered under the source key, or a new one. Two calls at once start one turn. */
  once(sourceKey: string, start: () => Turn): Turn {
    const now = Date.parse(this.#clock.now());
    this.#forgetBefore(now - KEEP_MS);
    const known = this.#turns.get(sourceKey);
    if (known !== undefined) return known.turn;
    const turn = start();
    this.#turns.set(sourceKey, { turn, since: now });
    this.#forgetBeyond(this.#most);
    return turn;
  }

  /** A Map keeps the order of insertion, so the oldest stand first. */
  #forgetBefore(instant: number): void {
    for (const [key, { since }] of this.#turns) {
      if (since >= instant) return;
      this.#turns.delete(key);
    }
  }

  #forgetBeyond(most: number): void {
    for (const key of this.#turns.keys()) {
      if (this.#turns.size <= most) return;
      this.#turns.delete(key);
    }
  }
}
