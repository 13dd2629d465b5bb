import type { Question } from './question-file.js';
import type { Verdict } from './score-answer.js';
import { shareRight } from './share.js';

/** A question with what was shown for it. */
export interface Asked {
  readonly question: Question;
  readonly shown: string;
  readonly verdict: Verdict;
}

const isIn = ({ question }: Asked): boolean => question.expect.length > 0;
const isRight = ({ verdict }: Asked): boolean => verdict === 'right';

/** The figures of a run, as the last line on stdout has them. */
export const figuresOf = (asked: readonly Asked[]) => {
  const inside = asked.filter(isIn);
  const outside = asked.filter((one) => !isIn(one));
  return {
    answered: shareRight(inside, isRight),
    declined: shareRight(outside, isRight),
    n_in: inside.length,
    n_out: outside.length,
  };
};

const countLines = (asked: readonly Asked[], by: (question: Question) => string): readonly string[] => {
  const names = [...new Set(asked.map(({ question }) => by(question)))].toSorted();
  return names.map((name) => {
    const of = asked.filter(({ question }) => by(question) === name);
    return `  ${name}: ${of.filter(isRight).length} of ${of.length}`;
  });
};

const missLines = ({ question, shown, verdict }: Asked): readonly string[] => [
  `${question.id} ${verdict}: ${question.q}`,
  `  expected ${JSON.stringify(question.expect)}`,
  ...shown.split('\n').map((line) => `  | ${line}`),
];

/** The misses with what was shown, and the shares per kind and source. */
export const answersReport = (asked: readonly Asked[]): readonly string[] => [
  ...asked.filter((one) => !isRight(one)).flatMap(missLines),
  'right per kind',
  ...countLines(asked, ({ kind }) => kind),
  'right per source',
  ...countLines(asked, ({ source }) => source),
];
