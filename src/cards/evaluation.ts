import { z } from 'zod';
import type { Evaluation, EvaluationQuestion } from '../domain/evaluation.js';
import type {
  EvaluationResults,
  GradeResult,
  InfluenceResult,
  UsefulResult,
} from '../domain/evaluation-results.js';
import type { Event } from '../domain/event.js';
import type { Texts } from '../texts/index.js';
import { clipped } from './clipped.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const MAX_TITLE_LENGTH = 200;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasNotices: z.boolean(),
  notices: z.array(z.strictObject({ text: word })),
  eventTitle: userText,
  when: word,
  lines: z.array(z.strictObject({ text: word })),
  questions: z.array(
    z.strictObject({
      heading: word,
      result: word,
      hasShares: z.boolean(),
      shares: z.array(z.strictObject({ label: word, percent: z.int(), share: word })),
      answers: word,
    }),
  ),
  chart: word,
  column: word,
  share: word,
  hasRounding: z.boolean(),
  rounding: word,
  isOpen: z.boolean(),
  close: word,
  enter: word,
  correct: word,
  all: word,
  eventId: word,
  year: z.int(),
});
type Model = z.infer<typeof model>;
type Question = Model['questions'][number];

export const evaluationCard = defineCard('evaluation', 1, model);

export interface ShownEvaluation {
  readonly event: Event;
  readonly evaluation: Evaluation;
  readonly results: EvaluationResults;
  /** When it was, in words. */
  readonly when: string;
  /** How many had registered; undefined when nobody did here. */
  readonly registered: number | undefined;
  /** Whose list it leads back to. */
  readonly year: number;
  /** What just happened; whole sentences. */
  readonly notices: readonly string[];
}

const sharesOf = (
  { evaluations, formats }: Texts,
  shares: readonly (readonly [keyof Texts['evaluations']['result']['shares'], number])[],
) =>
  shares.map(([name, percent]) => ({
    label: evaluations.result.shares[name],
    percent,
    share: formats.percent(percent),
  }));

const gradeOf = (
  { evaluations, formats }: Texts,
  { mean }: GradeResult,
): Pick<Question, 'result' | 'shares'> => ({
  result: evaluations.result.grade(formats.oneDecimal(mean)),
  shares: [],
});

const influenceOf = (texts: Texts, { yesOrPartly, yes, partly, no }: InfluenceResult) => {
  const { percent } = texts.formats;
  return {
    result: texts.evaluations.result.influence(percent(yesOrPartly), percent(yes), percent(partly)),
    shares: sharesOf(texts, [
      ['yes', yes],
      ['partly', partly],
      ['no', no],
    ]),
  };
};

const usefulOf = (texts: Texts, { useful, partly, little }: UsefulResult) => {
  const { percent } = texts.formats;
  return {
    result: texts.evaluations.result.useful(percent(useful), percent(partly)),
    shares: sharesOf(texts, [
      ['useful', useful],
      ['partly', partly],
      ['little', little],
    ]),
  };
};

type Shown = Extract<EvaluationResults, { state: 'shown' }>['results'];

/** What is said of a question; undefined when too few have answered it. */
const resultOf = (texts: Texts, question: EvaluationQuestion, { grade, influence, useful }: Shown) => {
  switch (question) {
    case 'grade':
      return grade === undefined || grade === 'too_few'
        ? undefined
        : { ...gradeOf(texts, grade), count: grade.answers };
    case 'influence':
      return influence === undefined || influence === 'too_few'
        ? undefined
        : { ...influenceOf(texts, influence), count: influence.answers };
    case 'useful':
      return useful === undefined || useful === 'too_few'
        ? undefined
        : { ...usefulOf(texts, useful), count: useful.answers };
  }
};

const questionsOf = (texts: Texts, { event, evaluation, results }: ShownEvaluation): Question[] => {
  if (results.state !== 'shown') return [];
  const { evaluations, formats } = texts;
  return evaluation.questions.map((question) => {
    const found = resultOf(texts, question, results.results);
    return {
      heading: evaluations.questions[question](evaluations.ask.the[event.kind]),
      result: found?.result ?? evaluations.result.tooFew,
      hasShares: (found?.shares.length ?? 0) > 0,
      shares: found?.shares ?? [],
      answers: found === undefined ? '' : evaluations.result.answersToQuestion(formats.number(found.count)),
    };
  });
};

/** Registered, came and answered are numbers of their own, each with its name (I17). */
const linesOf = ({ evaluations, formats }: Texts, shown: ShownEvaluation): string[] => {
  const { event, evaluation, results, registered } = shown;
  const words = evaluations.result;
  const { number } = formats;
  const { attendance } = event;
  const came = attendance && number(attendance.attended);
  const state = (): string[] => {
    switch (results.state) {
      case 'open':
        return [
          words.isOpen(formats.day(evaluation.closesOn)),
          results.isEnough ? words.isEnough : words.isNotEnough,
          words.openMeans,
        ];
      case 'too_few':
        return [words.tooFew];
      case 'shown':
        return [
          results.enteredAnswers === 0
            ? words.answers(number(results.answers))
            : words.answersWithEntered(number(results.answers), number(results.enteredAnswers)),
        ];
    }
  };
  return [
    ...(registered === undefined ? [] : [words.registered(number(registered))]),
    ...(came === undefined ? [] : [words.attended(attendance?.isEstimated ? words.estimated(came) : came)]),
    words.asked(number(evaluation.invited)),
    ...state(),
  ];
};

/** What was thought of an event, as far as it may be shown. */
export const evaluationView = (texts: Texts, shown: ShownEvaluation): Model => {
  const { event, results, when, year, notices } = shown;
  const { title, chart, column, share, rounding, close, enter, correct, all } = texts.evaluations.result;
  const questions = questionsOf(texts, shown);
  return {
    summary: notices[0] ?? title,
    title,
    hasNotices: notices.length > 0,
    notices: notices.map((text) => ({ text })),
    eventTitle: clipped(event.title, MAX_TITLE_LENGTH),
    when,
    lines: linesOf(texts, shown).map((text) => ({ text })),
    questions,
    chart,
    column,
    share,
    hasRounding: questions.some(({ hasShares }) => hasShares),
    rounding,
    isOpen: results.state === 'open',
    close,
    enter,
    correct,
    all,
    eventId: event.id,
    year,
  };
};
