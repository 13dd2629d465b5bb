const A_MINUTE_MS = 60_000;
/** Kinds may come from outside; those beyond this count as one. */
const MOST_KINDS = 50;

/** Tells of something of a kind, now or together with others of it later. */
export type TellSeldom = (kind: string, tell: (times: number) => void) => void;

interface Told {
  one: number;
  /** How many have come since that are not told of. */
  more: number;
}

/**
 * Tells of the first of each kind one by one, as many as it is made for, and then once a minute how many more there were,
 * until a minute has had none.
 */
export const createSeldom = (first: number): TellSeldom => {
  /** Of the kinds that were told of in the last minute. */
  const kinds = new Map<string, Told>();

  const tellLater = (kind: string, told: Told, tell: (times: number) => void): void => {
    setTimeout(() => {
      if (told.more === 0) {
        kinds.delete(kind);
        return;
      }
      tell(told.more);
      told.one = first;
      told.more = 0;
      tellLater(kind, told, tell);
    }, A_MINUTE_MS).unref();
  };

  return (asked, tell) => {
    const kind = kinds.has(asked) || kinds.size < MOST_KINDS ? asked : 'other';
    const known = kinds.get(kind);
    const told = known ?? { one: 0, more: 0 };
    if (known === undefined) {
      kinds.set(kind, told);
      tellLater(kind, told, tell);
    }
    if (told.one === first) {
      told.more += 1;
      return;
    }
    told.one += 1;
    tell(1);
  };
};
