import { z } from 'zod';
import {
  type Evaluation,
  type EvaluationQuestion,
  INFLUENCE_ANSWERS,
  USEFUL_ANSWERS,
} from '../domain/evaluation.js';
import { HIGHEST_GRADE, LOWEST_GRADE } from '../domain/evaluation-answer.js';
import type { Event } from '../domain/event.js';
import type { Texts } from '../texts/index.js';
import { clipped } from './clipped.js';
import { defineCard } from './define-card.js';
import { choices, choicesOf } from './form-choices.js';
import { userText } from './user-text.js';

const MAX_TITLE_LENGTH = 200;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: userText })),
  eventTitle: userText,
  when: word,
  questions: z.array(
    z.strictObject({
      id: word,
      label: word,
      value: userText,
      style: z.enum(['compact', 'expanded']),
      choices,
    }),
  ),
  choose: word,
  anonymous: word,
  rule: word,
  send: word,
  eventId: word,
});

export const evaluationFormCard = defineCard('evaluation-form', 1, model);

/** What stands in the inputs of the questions that are asked. */
export type AnswerValues = Readonly<Record<EvaluationQuestion, string>>;
export const NOTHING_ANSWERED: AnswerValues = { grade: '', influence: '', useful: '' };

/** Every grade, best first (I16). */
const GRADES = Array.from({ length: HIGHEST_GRADE }, (_, index) => HIGHEST_GRADE - index);

const choicesFor = ({ evaluations }: Texts, question: EvaluationQuestion): z.infer<typeof choices> => {
  const { grades, influence, useful } = evaluations;
  switch (question) {
    case 'grade':
      return choicesOf(GRADES, (grade) => {
        if (grade === LOWEST_GRADE) return grades.lowest;
        return grade === HIGHEST_GRADE ? grades.highest : String(grade);
      });
    case 'influence':
      return choicesOf(INFLUENCE_ANSWERS, (answer) => influence[answer]);
    case 'useful':
      return choicesOf(USEFUL_ANSWERS, (answer) => useful[answer]);
  }
};

/** Asks somebody who came what they thought. */
export const evaluationFormView = (
  texts: Texts,
  {
    event,
    evaluation,
    when,
    values = NOTHING_ANSWERED,
    problems = [],
  }: {
    readonly event: Event;
    readonly evaluation: Evaluation;
    /** When it was, in words. */
    readonly when: string;
    readonly values?: AnswerValues;
    /** Whole sentences. */
    readonly problems?: readonly string[];
  },
): z.infer<typeof model> => {
  const { evaluations, formats } = texts;
  const { ask } = evaluations;
  const title = ask.title(ask.the[event.kind]);
  return {
    summary: problems[0] ?? title,
    title,
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
    eventTitle: clipped(event.title, MAX_TITLE_LENGTH),
    when,
    questions: evaluation.questions.map((question) => ({
      id: question,
      label: evaluations.questions[question](ask.the[event.kind]),
      value: values[question],
      style: question === 'grade' ? 'compact' : 'expanded',
      choices: choicesFor(texts, question),
    })),
    choose: ask.choose,
    anonymous: ask.anonymous,
    rule: ask.rule(formats.number(evaluation.minAnswers), formats.day(evaluation.closesOn)),
    send: ask.send,
    eventId: event.id,
  };
};
