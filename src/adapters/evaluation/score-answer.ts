import type { Question } from './question-file.js';
import { comparable, saysNo } from './shown-text.js';

/** All that the person sees on opening (design section 6). */
const MAX_SHOWN_LENGTH = 700;

export type Verdict = 'right' | 'missing' | 'too long' | 'declined' | 'not declined';

/** Whether a reply, as all that a person sees of it, is right. */
export const scoreAnswer = ({ expect }: Pick<Question, 'expect'>, shown: string): Verdict => {
  const isNo = saysNo(shown);
  if (expect.length === 0) return isNo ? 'right' : 'not declined';
  if (isNo) return 'declined';
  const text = comparable(shown);
  const isThere = expect.every((group) => group.some((words) => text.includes(comparable(words))));
  if (!isThere) return 'missing';
  return shown.length <= MAX_SHOWN_LENGTH ? 'right' : 'too long';
};
