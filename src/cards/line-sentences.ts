import type { SuggestedLine } from '../domain/request-rules.js';
import type { Texts } from '../texts/index.js';

/** The line that the answers point to, why, and who decides. */
export const lineSentences = ({ request, labels }: Texts, { line, reason }: SuggestedLine): string => {
  const { receipt, lineReasons } = request;
  return `${receipt.suggestion(labels.lines[line])} ${lineReasons[reason]} ${receipt.staffDecide}`;
};
