import {
  type ActValues,
  FIRST_DAY,
  type FieldOf,
  type FormAct,
  fieldOf,
  LAST_DAY,
} from '../../cards/request-act-fields.js';
import {
  type ActFormState,
  fieldWords,
  isRequired,
  missingSentence,
  shownFields,
} from '../../cards/request-act-form.js';
import { isIsoDate } from '../../domain/calendar.js';
import type { Texts } from '../../texts/index.js';
import { idsIn } from '../form-input.js';

const dayProblem = ({ requestForms, formats }: Texts, label: string, day: string): string[] => {
  const { unreadableDay, dayOutside } = requestForms.problems;
  if (!isIsoDate(day)) return [unreadableDay(label)];
  const isOutside = day < FIRST_DAY || day > LAST_DAY;
  return isOutside ? [dayOutside(label, formats.day(FIRST_DAY), formats.day(LAST_DAY))] : [];
};

/** What the client checks too, in case it does not: what is missing, too long, no day or not in the list. */
export const fieldProblems = <A extends FormAct>(
  texts: Texts,
  act: A,
  state: ActFormState<A>,
  values: ActValues<A>,
): readonly string[] => {
  const { problems } = texts.requestForms;
  const words = fieldWords(texts, act);
  const problemsOf = (field: FieldOf<A>): string[] => {
    const value = values[field];
    const { kind, max } = fieldOf(act, field);
    const { label } = words[field];
    if (value === '') return isRequired(act, state, field) ? [missingSentence(texts, act, field)] : [];
    if (kind === 'date') return dayProblem(texts, label, value);
    if (max !== undefined && value.length > max) return [problems.tooLong(label, texts.formats.number(max))];
    if (kind !== 'choice' && kind !== 'list') return [];
    const offered = (state.choices?.[field] ?? []).map((choice) => choice.value);
    return idsIn(value).every((id) => offered.includes(id)) ? [] : [problems.notInList(label)];
  };
  return shownFields(act, state).flatMap(problemsOf);
};
