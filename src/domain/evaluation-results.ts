import type { Evaluation, EvaluationCounts, EvaluationQuestion } from './evaluation.js';
import { addedCounts, answersOf } from './evaluation-answer.js';

/** `count / answers × 100`, rounded half up; in whole numbers, so that a half is one. */
export const percentOf = (count: number, answers: number): number =>
  Math.floor((count * 200 + answers) / (answers * 2));

/** The mean of grades from 1 to 10 with one decimal, rounded half up (I16); `counts` as in {@link EvaluationCounts}. */
export const gradeMean = (counts: readonly number[]): number => {
  const answers = counts.reduce((sum, count) => sum + count, 0);
  const points = counts.reduce((sum, count, index) => sum + count * (index + 1), 0);
  return Math.floor((points * 20 + answers) / (answers * 2)) / 10;
};

/** Percentages are of those who answered the question. */
interface Answered {
  readonly answers: number;
}

export interface GradeResult extends Answered {
  readonly mean: number;
}

export interface InfluenceResult extends Answered {
  /** From the counts, and so not always the sum of the two (I15, 002:204-207). */
  readonly yesOrPartly: number;
  readonly yes: number;
  readonly partly: number;
  readonly no: number;
}

export interface UsefulResult extends Answered {
  /** Fully or largely, from the counts (I15). */
  readonly useful: number;
  /** "Delvis ytterligare": beside the useful, never in it. */
  readonly partly: number;
  /** Slightly or not at all, from the counts. */
  readonly little: number;
}

interface ResultTypes {
  readonly grade: GradeResult;
  readonly influence: InfluenceResult;
  readonly useful: UsefulResult;
}

const RESULT: {
  readonly [Q in EvaluationQuestion]: (counts: EvaluationCounts, answers: number) => ResultTypes[Q];
} = {
  grade: ({ grade }, answers) => ({ answers, mean: gradeMean(grade) }),
  influence: ({ influence: { yes, partly, no } }, answers) => ({
    answers,
    yesOrPartly: percentOf(yes + partly, answers),
    yes: percentOf(yes, answers),
    partly: percentOf(partly, answers),
    no: percentOf(no, answers),
  }),
  useful: ({ useful: { fully, largely, partly, slightly, not_at_all: notAtAll } }, answers) => ({
    answers,
    useful: percentOf(fully + largely, answers),
    partly: percentOf(partly, answers),
    little: percentOf(slightly + notAtAll, answers),
  }),
};

/** What may be shown of a question; nothing at all, not how many either, when too few have answered it. */
type Shown<Q extends EvaluationQuestion> = ResultTypes[Q] | 'too_few';

export type EvaluationResults =
  /** It can still be answered: two looks at it could tell what was answered between them. */
  | { readonly state: 'open'; readonly isEnough: boolean }
  | { readonly state: 'too_few' }
  | {
      readonly state: 'shown';
      readonly answers: number;
      readonly enteredAnswers: number;
      readonly results: { readonly [Q in EvaluationQuestion]?: Shown<Q> };
    };

/** What may be shown of a question by its counts. */
export const resultOf = <Q extends EvaluationQuestion>(
  question: Q,
  counts: EvaluationCounts,
  minAnswers: number,
): Shown<Q> => {
  const answers = answersOf(counts)[question];
  return answers === 0 || answers < minAnswers ? 'too_few' : RESULT[question](counts, answers);
};

/** Whether so many given answers can be shown with those entered: whoever entered these could take them away again. */
const canBeShown = (given: number, entered: number, minAnswers: number): boolean =>
  given + entered >= minAnswers && (given === 0 || given >= minAnswers);

/**
 * What may be shown of an evaluation: nothing before it is closed, and nothing of fewer answers than were promised, or
 * than the unit has settled since, whichever is more. What is entered from paper does not make up for too few given.
 */
export const resultsOf = (evaluation: Evaluation, minAnswersNow: number): EvaluationResults => {
  const { answers, entered, questions, counts, closedAt } = evaluation;
  const minAnswers = Math.max(evaluation.minAnswers, minAnswersNow);
  const isEnough = canBeShown(answers, entered.answers, minAnswers);
  if (closedAt === undefined) return { state: 'open', isEnough };
  const [given, fromPaper] = [answersOf(counts), answersOf(entered.counts)];
  const all = addedCounts(counts, entered.counts);
  const results = Object.fromEntries(
    questions.map((question) => [
      question,
      canBeShown(given[question], fromPaper[question], minAnswers)
        ? resultOf(question, all, minAnswers)
        : ('too_few' as const),
    ]),
  );
  const hasAny = Object.values(results).some((result) => result !== 'too_few');
  if (!isEnough || !hasAny) return { state: 'too_few' };
  return { state: 'shown', answers: answers + entered.answers, enteredAnswers: entered.answers, results };
};
