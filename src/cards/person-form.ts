import { z } from 'zod';
import type { Texts } from '../texts/index.js';
import { choiceTitle } from './choice-title.js';
import { defineCard } from './define-card.js';
import { choices } from './form-choices.js';
import { EMPTY_ROLE, ROLE_FIELDS, roleFields, roleFieldsView } from './role-fields.js';
import { userText } from './user-text.js';

/** Ids of the form's inputs. */
export const PERSON_FIELDS = ['picked', 'name', ...ROLE_FIELDS] as const;

/** What stands in them, as text the way the client sends it. */
export type PersonValues = Readonly<Record<(typeof PERSON_FIELDS)[number], string>>;

export const EMPTY_PERSON: PersonValues = { picked: '', name: '', ...EMPTY_ROLE };

/** A colleague's name in a list, at most. */
const MAX_TITLE_LENGTH = 80;

const word = z.string();

const model = z.strictObject({
  ...roleFields,
  summary: word,
  title: word,
  intro: word,
  otherOrganisation: word,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: userText })),
  searches: z.boolean(),
  pickedLabel: word,
  pickedHint: word,
  pickedError: word,
  colleagues: choices,
  picked: userText,
  nameLabel: word,
  nameHint: word,
  name: userText,
  save: word,
  cancel: word,
});

export const personFormCard = defineCard('person-form', 1, model);

export interface PersonForm {
  readonly values: PersonValues;
  /** Whole sentences. */
  readonly problems: readonly string[];
  /** Whom to choose from where there is no organisation to search in; else undefined. */
  readonly colleagues: readonly { readonly identity: string; readonly name: string }[] | undefined;
}

/** Takes somebody and their first role. The people picker gives the id of whom it finds and nothing else. */
export const personFormView = (
  texts: Texts,
  { values, problems, colleagues }: PersonForm,
): z.infer<typeof model> => {
  const { form } = texts.people;
  return {
    ...roleFieldsView(texts, values),
    summary: form.title,
    title: form.title,
    intro: colleagues === undefined ? form.intro : form.introLocal,
    otherOrganisation: form.otherOrganisation,
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
    searches: colleagues === undefined,
    pickedLabel: form.pickedLabel,
    pickedHint: form.pickedHint,
    pickedError: form.pickedError,
    colleagues: (colleagues ?? []).map(({ identity, name }) => ({
      title: choiceTitle(name, MAX_TITLE_LENGTH),
      value: identity,
    })),
    picked: values.picked,
    nameLabel: form.nameLabel,
    nameHint: form.nameHint,
    name: values.name,
    save: form.save,
    cancel: form.cancel,
  };
};
