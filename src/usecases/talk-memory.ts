import { addMinutes, type IsoInstant } from '../domain/calendar.js';
import type { Talk, TalkMemory } from './ports.js';

/** After this nobody means what was said before any more. */
const REMEMBERED_MINUTES = 10;
/** More talks than anybody has at once; the oldest give way. */
const MOST_TALKS = 5_000;

interface Remembered<Value> {
  readonly value: Value;
  readonly identity: string;
  readonly at: IsoInstant;
}

const keyOf = ({ conversationId, identity }: Talk): string => `${conversationId}|${identity}`;
const isOver = ({ at }: Remembered<unknown>, now: IsoInstant): boolean =>
  now > addMinutes(at, REMEMBERED_MINUTES);

/** Remembers in memory alone, since it is gone after ten minutes anyway. */
export const createTalkMemory = <Value>(): TalkMemory<Value> => {
  /** The oldest first. */
  const talks = new Map<string, Remembered<Value>>();

  const dropOld = (now: IsoInstant): void => {
    for (const [key, remembered] of talks) {
      if (!isOver(remembered, now) && talks.size <= MOST_TALKS) return;
      talks.delete(key);
    }
  };

  return {
    recall: (talk, now) => {
      dropOld(now);
      return talks.get(keyOf(talk))?.value;
    },
    remember: (talk, now, value) => {
      talks.delete(keyOf(talk));
      talks.set(keyOf(talk), { value, identity: talk.identity, at: now });
      dropOld(now);
    },
    forget: (talk) => {
      talks.delete(keyOf(talk));
    },
    forgetPerson: (identity) => {
      for (const [key, remembered] of talks) if (remembered.identity === identity) talks.delete(key);
    },
  };
};
