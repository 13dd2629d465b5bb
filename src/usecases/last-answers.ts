import { addMinutes, type IsoInstant } from '../domain/calendar.js';
import type { LastAnswer, LastAnswers, Talk } from './ports.js';

/** After this nobody means the answer before any more. */
const REMEMBERED_MINUTES = 10;
/** More talks than anybody has at once; the oldest give way. */
const MOST_TALKS = 5_000;
/** What is asked on from is said in less. */
const LONGEST_QUESTION = 300;

interface Remembered extends LastAnswer {
  readonly identity: string;
  readonly at: IsoInstant;
}

const keyOf = ({ conversationId, identity }: Talk): string => `${conversationId}|${identity}`;
const isOver = ({ at }: Remembered, now: IsoInstant): boolean => now > addMinutes(at, REMEMBERED_MINUTES);

/** Remembers in memory alone, since it is gone after ten minutes anyway. */
export const createLastAnswers = (): LastAnswers => {
  /** The oldest first. */
  const talks = new Map<string, Remembered>();

  const dropOld = (now: IsoInstant): void => {
    for (const [key, answer] of talks) {
      if (!isOver(answer, now) && talks.size <= MOST_TALKS) return;
      talks.delete(key);
    }
  };

  return {
    recall: (talk, now) => {
      dropOld(now);
      return talks.get(keyOf(talk));
    },
    remember: (talk, now, answer) => {
      const { identity } = talk;
      talks.delete(keyOf(talk));
      talks.set(keyOf(talk), {
        ...answer,
        question: answer.question.slice(0, LONGEST_QUESTION),
        identity,
        at: now,
      });
      dropOld(now);
    },
    forget: (talk) => {
      talks.delete(keyOf(talk));
    },
    forgetPerson: (identity) => {
      for (const [key, answer] of talks) if (answer.identity === identity) talks.delete(key);
    },
  };
};
