import { z } from 'zod';
import { RIGHT_OF_ACT } from '../domain/act-rights.js';
import type { IsoDate } from '../domain/calendar.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Request } from '../domain/request.js';
import type { Texts } from '../texts/index.js';
import { clipped } from './clipped.js';
import { defineCard } from './define-card.js';
import { choices } from './form-choices.js';
import {
  type ActValues,
  FIRST_DAY,
  type FieldOf,
  type FormAct,
  fieldOf,
  fieldsOf,
  LAST_DAY,
} from './request-act-fields.js';
import { userText } from './user-text.js';

const MAX_QUESTION_LENGTH = 400;
/** What an input takes when its act sets no limit of its own. */
const MAX_LINE_LENGTH = 200;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  municipality: word,
  question: userText,
  lines: z.array(z.strictObject({ text: userText })),
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: userText })),
  fields: z.array(
    z.strictObject({
      id: word,
      label: word,
      hint: word,
      value: userText,
      isRequired: z.boolean(),
      error: word,
      max: z.int(),
      first: word,
      last: word,
      isLine: z.boolean(),
      isText: z.boolean(),
      isDate: z.boolean(),
      isChoice: z.boolean(),
      isList: z.boolean(),
      choices,
    }),
  ),
  save: word,
  verb: word,
  back: word,
  requestId: word,
  expectedVersion: z.int(),
});

export const requestActFormCard = defineCard('request-act-form', 1, model);

/** The part of a form that depends on the request and on who fills it in. */
export interface ActFormState<A extends FormAct> {
  /** What to know before one fills it in, in whole sentences; people's words may stand in them. */
  readonly lines?: readonly string[];
  /** What the lists offer. */
  readonly choices?: { readonly [F in FieldOf<A>]?: z.infer<typeof choices> };
  /** What stands in the inputs before anybody has written there. */
  readonly values?: Partial<ActValues<A>>;
  /** The fields that are asked for; all of them when it is left out. */
  readonly fields?: readonly FieldOf<A>[];
  /** Fields that are required because of how the request stands. */
  readonly required?: readonly FieldOf<A>[];
  /** The days that can be meant. */
  readonly days?: { readonly [F in FieldOf<A>]?: { readonly first?: IsoDate; readonly last?: IsoDate } };
}

/** The fields that the form asks for. */
export const shownFields = <A extends FormAct>(act: A, state: ActFormState<A>): readonly FieldOf<A>[] =>
  state.fields ?? fieldsOf(act);

export const isRequired = <A extends FormAct>(act: A, state: ActFormState<A>, field: FieldOf<A>): boolean =>
  fieldOf(act, field).isRequired === true || (state.required?.includes(field) ?? false);

/** The days that a field takes, the first and the last. */
export const daysFor = <A extends FormAct>(
  state: ActFormState<A>,
  field: FieldOf<A>,
): { readonly first: IsoDate; readonly last: IsoDate } => ({
  first: FIRST_DAY,
  last: LAST_DAY,
  ...state.days?.[field],
});

/** The words of one input. */
interface FieldWords {
  readonly label: string;
  readonly hint?: string;
}

/** The words of a form's inputs by their ids. */
export const fieldWords = <A extends FormAct>(
  { requestForms }: Texts,
  act: A,
): Readonly<Record<FieldOf<A>, FieldWords>> =>
  // The table's line for an act has that act's fields, which a union of acts cannot say.
  requestForms.acts[act].fields as Readonly<Record<FieldOf<A>, FieldWords>>;

/** Says that a required field is empty. */
export const missingSentence = <A extends FormAct>(texts: Texts, act: A, field: FieldOf<A>): string => {
  const { missing, notChosen } = texts.requestForms;
  const { kind } = fieldOf(act, field);
  const { label } = fieldWords(texts, act)[field];
  return kind === 'line' || kind === 'text' ? missing(label) : notChosen(label);
};

export interface ActForm<A extends FormAct> {
  readonly act: A;
  readonly request: Request;
  readonly state: ActFormState<A>;
  readonly values: ActValues<A>;
  /** Whole sentences. */
  readonly problems: readonly string[];
}

/** Asks for what an act with a request needs. */
export const requestActFormView = <A extends FormAct>(
  texts: Texts,
  { act, request, state, values, problems }: ActForm<A>,
): z.infer<typeof model> => {
  const { requestForms } = texts;
  const words = fieldWords(texts, act);
  const fields = shownFields(act, state).map((field) => {
    const { kind, max = MAX_LINE_LENGTH } = fieldOf(act, field);
    const { label, hint = kind === 'choice' ? texts.common.chooseOne : '' } = words[field];
    return {
      id: field,
      label,
      hint,
      value: values[field],
      isRequired: isRequired(act, state, field),
      error: missingSentence(texts, act, field),
      max,
      ...daysFor(state, field),
      isLine: kind === 'line',
      isText: kind === 'text',
      isDate: kind === 'date',
      isChoice: kind === 'choice',
      isList: kind === 'list',
      choices: state.choices?.[field] ?? [],
    };
  });
  const title = requestForms.acts[act].title(request.number);
  return {
    summary: problems[0] ?? title,
    title,
    municipality: texts.request.municipality(MUNICIPALITY_NAMES[request.municipalityId]),
    question: clipped(request.question, MAX_QUESTION_LENGTH),
    lines: (state.lines ?? []).map((text) => ({ text })),
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
    fields,
    save: requestForms.acts[act].save,
    verb: RIGHT_OF_ACT[act],
    back: requestForms.back,
    requestId: request.id,
    expectedVersion: request.version,
  };
};
