import { z } from 'zod';
import {
  type Evaluation,
  type EvaluationQuestion,
  INFLUENCE_ANSWERS,
  USEFUL_ANSWERS,
} from '../domain/evaluation.js';
import type { Event } from '../domain/event.js';
import type { Texts } from '../texts/index.js';
import { clipped } from './clipped.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const MAX_TITLE_LENGTH = 200;
const MAX_COUNT_LENGTH = 6;
const MAX_GRADES_LENGTH = 2000;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: word })),
  eventTitle: userText,
  intro: word,
  fields: z.array(z.strictObject({ id: word, label: word, hint: word, value: userText, max: z.int() })),
  save: word,
  back: word,
  eventId: word,
  submissionId: word,
});

export const evaluationCountsCard = defineCard('evaluation-counts', 1, model);

/** Ids of the inputs that take how many gave an answer, and what answer it is. */
const INFLUENCE_FIELDS = INFLUENCE_ANSWERS.map((answer) => `influence_${answer}` as const);
const USEFUL_FIELDS = USEFUL_ANSWERS.map((answer) => `useful_${answer}` as const);
export const COUNT_FIELDS = [...INFLUENCE_FIELDS, ...USEFUL_FIELDS] as const;
export const ENTERED_FIELDS = ['grades', ...COUNT_FIELDS] as const;
export type EnteredField = (typeof ENTERED_FIELDS)[number];
export type EnteredValues = Readonly<Record<EnteredField, string>>;

const FIELDS_OF: { readonly [Q in EvaluationQuestion]: readonly EnteredField[] } = {
  grade: ['grades'],
  influence: INFLUENCE_FIELDS,
  useful: USEFUL_FIELDS,
};

/** The label of every input as `<field>Label`. */
export const enteredLabels = ({ evaluations }: Texts): Readonly<Record<`${EnteredField}Label`, string>> => {
  const { gradesLabel, countOf, influenceShort, usefulShort } = evaluations.entering;
  const counted = [
    ...INFLUENCE_ANSWERS.map((answer) => [
      `influence_${answer}Label`,
      countOf(influenceShort, evaluations.influence[answer]),
    ]),
    ...USEFUL_ANSWERS.map((answer) => [
      `useful_${answer}Label`,
      countOf(usefulShort, evaluations.useful[answer]),
    ]),
  ];
  // Object.fromEntries forgets its keys; they are those of the fields.
  return { gradesLabel, ...Object.fromEntries(counted) } as Readonly<Record<`${EnteredField}Label`, string>>;
};

/** Takes answers from paper as counts, to the questions that the evaluation asks. */
export const evaluationCountsView = (
  texts: Texts,
  {
    event,
    evaluation,
    values,
    submissionId,
    problems,
  }: {
    readonly event: Event;
    readonly evaluation: Evaluation;
    readonly values: EnteredValues;
    readonly submissionId: string;
    /** Whole sentences. */
    readonly problems: readonly string[];
  },
): z.infer<typeof model> => {
  const { title, intro, gradesHint, save, back } = texts.evaluations.entering;
  const labels = enteredLabels(texts);
  return {
    summary: problems[0] ?? title,
    title,
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
    eventTitle: clipped(event.title, MAX_TITLE_LENGTH),
    intro,
    fields: evaluation.questions
      .flatMap((question) => FIELDS_OF[question])
      .map((id) => ({
        id,
        label: labels[`${id}Label`],
        hint: id === 'grades' ? gradesHint : '',
        value: values[id],
        max: id === 'grades' ? MAX_GRADES_LENGTH : MAX_COUNT_LENGTH,
      })),
    save,
    back,
    eventId: event.id,
    submissionId,
  };
};
