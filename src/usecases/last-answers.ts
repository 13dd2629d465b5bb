import type { LastAnswers } from './ports.js';
import { createTalkMemory } from './talk-memory.js';

/** What is asked on from is said in less. */
const LONGEST_QUESTION = 300;

/** The latest answers, each with no more of its question than is asked on from. */
export const createLastAnswers = (): LastAnswers => {
  const memory: LastAnswers = createTalkMemory();
  return {
    ...memory,
    remember: (talk, now, answer) =>
      memory.remember(talk, now, { ...answer, question: answer.question.slice(0, LONGEST_QUESTION) }),
  };
};
