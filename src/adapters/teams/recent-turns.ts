import type { Clock } from '../../usecases/ports.js';

/** Teams sends an activity again when the answer is late; an hour covers its retries with room. */
const KEEP_MS = 60 * 60 * 1000;
/** Teams asks again for an answer within seconds, and takes none that comes later than this. */
const KEEP_ANSWER_MS = 2 * 60 * 1000;
/** Bounds the memory: ten times what the unit's people could write in an hour. */
const MOST = 10_000;
/** Of the answers together. */
const MOST_BYTES = 32 * 1024 * 1024;
/** An object takes up about this much for each character of its JSON. */
const BYTES_PER_CHARACTER = 4;

interface Answering {
  readonly answer: Promise<{ readonly body?: object }>;
}

interface Remembered<Turn> {
  readonly turn: Turn;
  readonly since: number;
}

/** A turn whose answer is remembered too. */
interface Fresh {
  readonly since: number;
  bytes: number;
  isRefused: boolean;
}

interface Bounds {
  readonly most: number;
  readonly mostBytes: number;
}

const bytesOf = (body: object | undefined): number =>
  body === undefined ? 0 : JSON.stringify(body).length * BYTES_PER_CHARACTER;

/**
 * Hands out the first turn again for an activity that is sent again (design: idempotency). For an hour it knows that
 * there was one, and for two minutes, or until there is too much, how it was answered.
 */
export class RecentTurns<Turn extends Answering> {
  /** A Map keeps the order of insertion, so the oldest stand first. */
  readonly #turns = new Map<string, Remembered<Turn>>();
  readonly #fresh = new Map<string, Fresh>();
  readonly #clock: Clock;
  readonly #past: Turn;
  readonly #bounds: Bounds;
  #bytes = 0;

  /** @param past handed out for a turn whose own answer is forgotten */
  constructor(clock: Clock, past: Turn, { most = MOST, mostBytes = MOST_BYTES }: Partial<Bounds> = {}) {
    this.#clock = clock;
    this.#past = past;
    this.#bounds = { most, mostBytes };
  }

  /** The turn remembered under the source key, or a new one. Two calls at once start one turn. */
  once(sourceKey: string, start: () => Turn): Turn {
    const now = Date.parse(this.#clock.now());
    this.#forgetBefore(now);
    const known = this.#turns.get(sourceKey);
    if (known !== undefined) return known.turn;
    const turn = start();
    this.#turns.set(sourceKey, { turn, since: now });
    const fresh = { since: now, bytes: 0, isRefused: false };
    this.#fresh.set(sourceKey, fresh);
    this.#forgetBeyond();
    // Whoever waits for the answer hears of what went wrong with it.
    turn.answer.then(({ body }) => this.#weigh(sourceKey, fresh, bytesOf(body))).catch(() => {});
    return turn;
  }

  /** Nothing was done in the turn, so that it need not be remembered for longer than its answer. */
  refused(sourceKey: string): void {
    const fresh = this.#fresh.get(sourceKey);
    if (fresh !== undefined) fresh.isRefused = true;
  }

  #weigh(sourceKey: string, fresh: Fresh, bytes: number): void {
    if (this.#fresh.get(sourceKey) !== fresh) return;
    fresh.bytes = bytes;
    this.#bytes += bytes;
    for (const key of this.#fresh.keys()) {
      if (this.#bytes <= this.#bounds.mostBytes) return;
      this.#forgetAnswer(key);
    }
  }

  #forgetBefore(now: number): void {
    for (const [key, { since }] of this.#fresh) {
      if (since >= now - KEEP_ANSWER_MS) break;
      this.#forgetAnswer(key);
    }
    for (const [key, { since }] of this.#turns) {
      if (since >= now - KEEP_MS) return;
      this.#turns.delete(key);
    }
  }

  #forgetAnswer(key: string): void {
    const fresh = this.#fresh.get(key);
    const remembered = this.#turns.get(key);
    this.#fresh.delete(key);
    this.#bytes -= fresh?.bytes ?? 0;
    if (remembered === undefined) return;
    if (fresh?.isRefused) this.#turns.delete(key);
    else this.#turns.set(key, { ...remembered, turn: this.#past });
  }

  #forgetBeyond(): void {
    for (const key of this.#turns.keys()) {
      if (this.#turns.size <= this.#bounds.most) return;
      this.#forgetAnswer(key);
      this.#turns.delete(key);
    }
  }
}
