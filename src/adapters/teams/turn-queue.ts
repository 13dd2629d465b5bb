import type { TurnLoad } from '../../usecases/operations-ports.js';

/** How many turns there may be at once, of everybody and of one person. */
export interface QueueSizes {
  readonly running: number;
  readonly waiting: number;
  readonly runningOfOne: number;
  readonly waitingOfOne: number;
}

/** A place in the queue. */
export interface Slot {
  /** Resolves when the turn may begin. Never rejects. */
  readonly ready: Promise<void>;
  /** To be called when the turn has ended, well or not. */
  leave(): void;
}

interface PersonInLine {
  running: number;
  readonly line: (() => void)[];
}

/**
 * Lets a bounded number of turns run and a bounded number wait. Who waits comes on in turn, person by person, so that
 * somebody's backlog holds up nobody else. A person's own turns begin in the order that they came.
 */
export class TurnQueue {
  readonly #sizes: QueueSizes;
  /** Only those with something running or waiting; who has waited longest for a turn of theirs stands first. */
  readonly #people = new Map<string, PersonInLine>();
  #running = 0;
  #waiting = 0;

  constructor(sizes: QueueSizes) {
    this.#sizes = sizes;
  }

  get load(): TurnLoad {
    return { running: this.#running, waiting: this.#waiting };
  }

  /** Takes a place for a turn of somebody's; undefined when there is none. */
  enter(who: string): Slot | undefined {
    const person = this.#people.get(who) ?? { running: 0, line: [] };
    // With room for more, those who wait have as many running as one may have.
    const isFree = this.#running < this.#sizes.running && this.#mayRunMore(person);
    if (!isFree && !this.#mayWait(person)) return undefined;
    this.#people.set(who, person);
    if (!isFree) return this.#wait(who, person);
    this.#begin(person);
    return { ready: Promise.resolve(), leave: this.#leaveOnce(who, person) };
  }

  #mayRunMore({ running, line }: PersonInLine): boolean {
    return line.length === 0 && running < this.#sizes.runningOfOne;
  }

  #mayWait({ line }: PersonInLine): boolean {
    return this.#waiting < this.#sizes.waiting && line.length < this.#sizes.waitingOfOne;
  }

  #begin(person: PersonInLine): void {
    person.running += 1;
    this.#running += 1;
  }

  #wait(who: string, person: PersonInLine): Slot {
    this.#waiting += 1;
    const ready = new Promise<void>((resolve) => person.line.push(resolve));
    return { ready, leave: this.#leaveOnce(who, person) };
  }

  #leaveOnce(who: string, person: PersonInLine): () => void {
    let hasLeft = false;
    return () => {
      if (hasLeft) return;
      hasLeft = true;
      person.running -= 1;
      this.#running -= 1;
      this.#putLast(who, person);
      this.#letOneIn();
    };
  }

  #letOneIn(): void {
    for (const [who, person] of this.#people) {
      if (person.running >= this.#sizes.runningOfOne) continue;
      const begin = person.line.shift();
      if (begin === undefined) continue;
      this.#waiting -= 1;
      this.#begin(person);
      this.#putLast(who, person);
      begin();
      return;
    }
  }

  /** Nobody is kept without a turn. */
  #putLast(who: string, person: PersonInLine): void {
    this.#people.delete(who);
    if (person.running > 0 || person.line.length > 0) this.#people.set(who, person);
  }
}
