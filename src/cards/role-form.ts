import { z } from 'zod';
import type { Person } from '../domain/person.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { type RoleValues, roleFields, roleFieldsView } from './role-fields.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  ...roleFields,
  summary: word,
  title: word,
  name: userText,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: userText })),
  now: z.array(z.strictObject({ text: userText })),
  save: word,
  cancel: word,
  personId: word,
  expectedVersion: z.int(),
  index: z.int(),
  held: word,
});

export const roleFormCard = defineCard('role-form', 1, model);

/** Which of a person's roles: its index, and what tells it from the others. */
export interface HeldRole {
  readonly index: number;
  readonly held: string;
}

/** No role that the person has: a new one. */
export const NEW_ROLE: HeldRole = { index: -1, held: '' };

export interface RoleForm {
  readonly person: Person;
  /** {@link NEW_ROLE} for one more. */
  readonly role: HeldRole;
  readonly values: RoleValues;
  /** Whole sentences. */
  readonly problems: readonly string[];
  /** What the person is now, in whole sentences. */
  readonly now: readonly string[];
}

/** Takes a new role for somebody in the registry, or changes one that they have. */
export const roleFormView = (
  texts: Texts,
  { person, role, values, problems, now }: RoleForm,
): z.infer<typeof model> => {
  const { roleForm } = texts.people;
  const title = role.index === NEW_ROLE.index ? roleForm.titleNew : roleForm.titleChange;
  return {
    ...roleFieldsView(texts, values),
    summary: title,
    title,
    name: person.displayName,
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
    now: now.map((text) => ({ text })),
    save: roleForm.save,
    cancel: roleForm.cancel,
    personId: person.id,
    expectedVersion: person.version,
    index: role.index,
    held: role.held,
  };
};
