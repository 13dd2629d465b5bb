import type { Question } from './question-file.js';

/** All that the person sees on opening (design section 6). */
const MAX_SHOWN_LENGTH = 700;
/** How a decline and a refusal begin; others score by these words, so they stand here and not among the texts. */
const SAYS_NO =
  /^(?:Jag hittar inget svar|Det kan jag inte svara på|I can't find an answer|I can't answer that)/;

/** Lower case, with no-break spaces and runs of white space as one blank (domain-model section 9). */
const comparable = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

export type Verdict = 'right' | 'missing' | 'too long' | 'declined' | 'not declined';

/** Whether a reply, as all that a person sees of it, is right. */
export const scoreAnswer = ({ expect }: Pick<Question, 'expect'>, shown: string): Verdict => {
  const saysNo = SAYS_NO.test(shown);
  if (expect.length === 0) return saysNo ? 'right' : 'not declined';
  if (saysNo) return 'declined';
  const text = comparable(shown);
  const isThere = expect.every((group) => group.some((words) => text.includes(comparable(words))));
  if (!isThere) return 'missing';
  return shown.length <= MAX_SHOWN_LENGTH ? 'right' : 'too long';
};
