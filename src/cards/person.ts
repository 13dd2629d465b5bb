import { z } from 'zod';
import type { Person } from '../domain/person.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  name: userText,
  hasNotices: z.boolean(),
  notices: z.array(z.strictObject({ text: userText })),
  sentences: z.array(z.strictObject({ text: word })),
  sections: z.array(
    z.strictObject({
      heading: word,
      rows: z.array(
        z.strictObject({
          role: word,
          when: word,
          mayEnd: z.boolean(),
          mayChange: z.boolean(),
          change: word,
          end: word,
          index: z.int(),
          held: word,
        }),
      ),
      hasMore: z.boolean(),
      more: word,
    }),
  ),
  newRole: word,
  rename: word,
  showsName: z.boolean(),
  nameLabel: word,
  written: userText,
  saveName: word,
  back: word,
  personId: word,
  expectedVersion: z.int(),
});

export const personCard = defineCard('person', 1, model);

/** A role as the card tells of it. */
export interface RoleRow {
  readonly role: string;
  readonly when: string;
  readonly mayEnd: boolean;
  readonly mayChange: boolean;
  /** Title of the button that ends it. */
  readonly end: string;
  /** In the person's roles. */
  readonly index: number;
  /** Tells the role from the person's others. */
  readonly held: string;
}

export interface RoleSection {
  readonly heading: string;
  readonly rows: readonly RoleRow[];
  /** Says how many others there are; empty when all are shown. */
  readonly more: string;
}

export interface ShownPerson {
  readonly person: Person;
  /** What just happened; whole sentences. */
  readonly notices: readonly string[];
  readonly sentences: readonly string[];
  readonly sections: readonly RoleSection[];
  /** A new name that could not be taken as it was. */
  readonly written: string | undefined;
}

/** Somebody in the registry, with the roles they have, have had and are to have. */
export const personView = (
  { people: { person: words } }: Texts,
  { person, notices, sentences, sections, written }: ShownPerson,
): z.infer<typeof model> => ({
  summary: notices[0] ?? person.displayName,
  title: words.title,
  name: person.displayName,
  hasNotices: notices.length > 0,
  notices: notices.map((text) => ({ text })),
  sentences: sentences.map((text) => ({ text })),
  sections: sections.map(({ heading, rows, more }) => ({
    heading,
    hasMore: more !== '',
    more,
    rows: rows.map((row) => ({ ...row, when: ` · ${row.when}`, change: words.change })),
  })),
  newRole: words.newRole,
  rename: words.rename,
  showsName: written !== undefined,
  nameLabel: words.nameLabel,
  written: written ?? person.displayName,
  saveName: words.saveName,
  back: words.back,
  personId: person.id,
  expectedVersion: person.version,
});
