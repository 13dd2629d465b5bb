import type { RequestDetails } from '../domain/request.js';
import { type SuggestedLine, suggestLine } from '../domain/request-rules.js';
import { speaksOfSeveralYears } from '../language/several-years.js';

type Answers = Pick<
  RequestDetails,
  'question' | 'background' | 'desiredStart' | 'desiredLine' | 'desiredResult'
>;

const spansYears = ({ desiredStart }: Answers): boolean =>
  desiredStart?.period?.precision === 'year' &&
  desiredStart.period.from.slice(0, 4) !== desiredStart.period.to.slice(0, 4);

/** The line that the answers on the form point to, also by what is written freely. */
export const suggestedLine = (answers: Answers): SuggestedLine => {
  const written = `${answers.question}\n${answers.background ?? ''}`;
  return suggestLine(answers, speaksOfSeveralYears(written) || spansYears(answers));
};
