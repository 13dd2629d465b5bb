import type { IsoInstant } from '../domain/calendar.js';
import { addMinutes } from '../domain/calendar.js';
import type { LastAnswer, LastAnswers } from './ports.js';

/** After this nobody means the answer before any more. */
const REMEMBERED_MINUTES = 10;
/** More talks than anybody has at once; the oldest give way. */
const MOST_TALKS = 5_000;

/** Remembers in memory alone, since it is gone after ten minutes anyway. */
export const createLastAnswers = (): LastAnswers => {
  const talks = new Map<string, LastAnswer & { readonly at: IsoInstant }>();
  return {
    recall: (talk, now) => {
      const last = talks.get(talk);
      return last !== undefined && now <= addMinutes(last.at, REMEMBERED_MINUTES) ? last : undefined;
    },
    remember: (talk, now, answer) => {
      talks.delete(talk);
      talks.set(talk, { ...answer, at: now });
      const [oldest] = talks.keys();
      if (talks.size > MOST_TALKS && oldest !== undefined) talks.delete(oldest);
    },
    forget: (talk) => {
      talks.delete(talk);
    },
  };
};
