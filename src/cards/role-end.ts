import { z } from 'zod';
import type { Person } from '../domain/person.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import type { HeldRole } from './role-form.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  name: userText,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: userText })),
  what: word,
  sentences: z.array(z.strictObject({ text: word })),
  asksDay: z.boolean(),
  lastDayLabel: word,
  lastDay: userText,
  confirm: word,
  keep: word,
  personId: word,
  expectedVersion: z.int(),
  index: z.int(),
  held: word,
});

export const roleEndCard = defineCard('role-end', 1, model);

export interface RoleEnd {
  readonly person: Person;
  readonly role: HeldRole;
  /** The role and since when, as text. */
  readonly what: string;
  /** It has not begun: it is removed, and no day is asked for. */
  readonly isComing: boolean;
  /** What it leads to, in whole sentences. */
  readonly sentences: readonly string[];
  /** What stands in the input. */
  readonly lastDay: string;
  /** Whole sentences. */
  readonly problems: readonly string[];
}

/** Asks for a role's last day, and says what happens then; one that has not begun is removed. */
export const roleEndView = (
  { people: { roleEnd } }: Texts,
  { person, role, what, isComing, sentences, lastDay, problems }: RoleEnd,
): z.infer<typeof model> => {
  const title = isComing ? roleEnd.titleRemove : roleEnd.title;
  return {
    summary: title,
    title,
    name: person.displayName,
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
    what: ` · ${what}`,
    sentences: sentences.map((text) => ({ text })),
    asksDay: !isComing,
    lastDayLabel: roleEnd.lastDayLabel,
    lastDay,
    confirm: isComing ? roleEnd.confirmRemove : roleEnd.confirm,
    keep: roleEnd.keep,
    personId: person.id,
    expectedVersion: person.version,
    index: role.index,
    held: role.held,
  };
};
