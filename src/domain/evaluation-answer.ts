import {
  EVALUATION_QUESTIONS,
  type Evaluation,
  type EvaluationCounts,
  INFLUENCE_ANSWERS,
  type Influence,
  USEFUL_ANSWERS,
  type Usefulness,
} from './evaluation.js';

export const LOWEST_GRADE = 1;
export const HIGHEST_GRADE = 10;

/** Whether it is a grade that can be given (I16). */
export const isGrade = (grade: number): boolean =>
  Number.isInteger(grade) && LOWEST_GRADE <= grade && grade <= HIGHEST_GRADE;

/** What one person answers; a question that they leave is missing. */
export interface EvaluationAnswer {
  readonly grade?: number;
  readonly influence?: Influence;
  readonly useful?: Usefulness;
}

const none = <Answer extends string>(answers: readonly Answer[]): { readonly [A in Answer]: number } =>
  // Object.fromEntries forgets its keys; they are those of the list.
  Object.fromEntries(answers.map((answer) => [answer, 0])) as { readonly [A in Answer]: number };

/** Before anybody has answered. */
export const NO_ANSWERS: EvaluationCounts = {
  grade: Array.from({ length: HIGHEST_GRADE }, () => 0),
  influence: none(INFLUENCE_ANSWERS),
  useful: none(USEFUL_ANSWERS),
};

/** An answer as counts; a grade that cannot be given counts as none (I16). */
export const countsOf = ({ grade, influence, useful }: EvaluationAnswer): EvaluationCounts => ({
  grade: NO_ANSWERS.grade.map((_none, index) => Number(index + LOWEST_GRADE === grade)),
  influence: { ...NO_ANSWERS.influence, ...(influence && { [influence]: 1 }) },
  useful: { ...NO_ANSWERS.useful, ...(useful && { [useful]: 1 }) },
});

const sumOf = <Answer extends string>(
  answers: readonly Answer[],
  a: { readonly [A in Answer]: number },
  b: { readonly [A in Answer]: number },
): { readonly [A in Answer]: number } =>
  // As in `none`.
  Object.fromEntries(answers.map((answer) => [answer, a[answer] + b[answer]])) as {
    readonly [A in Answer]: number;
  };

/** Two lots of answers as one. */
export const addedCounts = (a: EvaluationCounts, b: EvaluationCounts): EvaluationCounts => ({
  grade: a.grade.map((count, index) => count + (b.grade[index] ?? 0)),
  influence: sumOf(INFLUENCE_ANSWERS, a.influence, b.influence),
  useful: sumOf(USEFUL_ANSWERS, a.useful, b.useful),
});

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** How many have answered each question. */
export const answersOf = ({ grade, influence, useful }: EvaluationCounts) => ({
  grade: total(grade),
  influence: total(Object.values(influence)),
  useful: total(Object.values(useful)),
});

/** The least number of people who can have given these answers, when each gave at most one to each question. */
export const fewestPeople = (counts: EvaluationCounts): number =>
  Math.max(...Object.values(answersOf(counts)));

/** What the evaluation asks, of an answer that may hold more. */
export const askedOf = (
  { questions }: Pick<Evaluation, 'questions'>,
  answer: EvaluationAnswer,
): EvaluationAnswer =>
  Object.fromEntries(
    EVALUATION_QUESTIONS.filter((question) => questions.includes(question)).flatMap((question) =>
      answer[question] === undefined ? [] : [[question, answer[question]]],
    ),
  );

export const isEmptyAnswer = (answer: EvaluationAnswer): boolean =>
  EVALUATION_QUESTIONS.every((question) => answer[question] === undefined);
