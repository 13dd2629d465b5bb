import {
  COUNT_FIELDS,
  ENTERED_FIELDS,
  type EnteredField,
  type EnteredValues,
  enteredLabels,
  evaluationCountsCard,
  evaluationCountsView,
} from '../cards/evaluation-counts.js';
import { type EvaluationCounts, INFLUENCE_ANSWERS, USEFUL_ANSWERS } from '../domain/evaluation.js';
import { isGrade, LOWEST_GRADE, NO_ANSWERS } from '../domain/evaluation-answer.js';
import { enterEvaluationCounts } from '../usecases/enter-evaluation-counts.js';
import { evaluationOf } from '../usecases/open-evaluation.js';
import type { Ports } from '../usecases/ports.js';
import { askerOf } from './asker.js';
import { showEvaluation } from './evaluation-replies.js';
import { type As, type Reply, replaceWith, say } from './reply.js';
import type { Turn } from './turn.js';
import { countIn, readCount } from './written-count.js';

const eachField = <Value>(valueIn: (field: EnteredField) => Value) =>
  // Object.fromEntries forgets its keys; they are those of the list.
  Object.fromEntries(ENTERED_FIELDS.map((field) => [field, valueIn(field)])) as Record<EnteredField, Value>;

export const NOTHING_ENTERED: EnteredValues = eachField(() => '');

/** The form for answers on paper; what is closed is shown instead, as it is. */
export const enteringForm = async (
  ports: Ports,
  turn: Turn,
  eventId: string,
  as: As,
  filled: {
    readonly values: EnteredValues;
    readonly submissionId: string;
    readonly problems: readonly string[];
  },
): Promise<Reply> => {
  const event = await ports.store.get('events', eventId);
  const evaluation = await evaluationOf(ports, eventId);
  if (event === undefined || evaluation === undefined) return say(turn.texts.evaluations.result.gone);
  if (evaluation.closedAt !== undefined) return showEvaluation(ports, turn, eventId, replaceWith);
  return as(evaluationCountsCard.render(evaluationCountsView(turn.texts, { event, evaluation, ...filled })));
};

/** Grades with anything between them; undefined when one is none (I16). */
const gradesIn = (typed: string): readonly number[] | undefined => {
  const grades = typed
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d{1,2}$/.test(part) ? Number(part) : Number.NaN));
  return grades.every(isGrade) ? grades : undefined;
};

/** What was entered as counts, or a whole sentence for each field that could not be read. */
const countsIn = (
  { texts }: Turn,
  values: EnteredValues,
): { readonly counts: EvaluationCounts; readonly problems: readonly string[] } => {
  const { gradesUnreadable, unreadable } = texts.evaluations.entering;
  const labels = enteredLabels(texts);
  const grades = gradesIn(values.grades);
  const count = (field: (typeof COUNT_FIELDS)[number]): number => countIn(values[field]) ?? 0;
  const [yes, partly, no] = INFLUENCE_ANSWERS.map((answer) => count(`influence_${answer}`));
  const useful = USEFUL_ANSWERS.map((answer) => [answer, count(`useful_${answer}`)]);
  return {
    counts: {
      grade: NO_ANSWERS.grade.map(
        (_none, index) => grades?.filter((grade) => grade === index + LOWEST_GRADE).length ?? 0,
      ),
      influence: { yes: yes ?? 0, partly: partly ?? 0, no: no ?? 0 },
      // Object.fromEntries forgets its keys; they are those of the list.
      useful: Object.fromEntries(useful) as EvaluationCounts['useful'],
    },
    problems: [
      ...(grades === undefined ? [gradesUnreadable] : []),
      ...COUNT_FIELDS.filter((field) => readCount(values[field]) === 'unreadable').map((field) =>
        unreadable(labels[`${field}Label`]),
      ),
    ],
  };
};

/** Adds answers from paper, or shows the form again with what to mend. */
export const saveEntered = async (
  ports: Ports,
  turn: Turn,
  {
    eventId,
    submissionId,
    ...values
  }: EnteredValues & { readonly eventId: string; readonly submissionId: string },
): Promise<Reply> => {
  const { entering, result } = turn.texts.evaluations;
  const { counts, problems } = countsIn(turn, values);
  const again = (sentences: readonly string[]): Promise<Reply> =>
    enteringForm(ports, turn, eventId, replaceWith, { values, submissionId, problems: sentences });
  if (problems.length > 0) return again(problems);
  const by = askerOf(turn).person.id;
  const entered = await enterEvaluationCounts(ports, { eventId, counts, submissionId, by });
  if (entered.ok) return showEvaluation(ports, turn, eventId, replaceWith, entering.saved);
  switch (entered.error) {
    case 'empty':
      return again([entering.empty]);
    case 'closed':
      return showEvaluation(ports, turn, eventId, replaceWith, turn.texts.evaluations.ask.closed);
    case 'not_found':
      return say(result.gone);
  }
};
