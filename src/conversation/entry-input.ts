import { z } from 'zod';
import type { EntryField, EntryFormTarget, EntryFormValues } from '../cards/entry-form.js';
import { NOT_STATED } from '../cards/form-choices.js';
import { type CatalogueEntry, ENTRY_KINDS, ENTRY_STATUSES } from '../domain/catalogue-entry.js';
import type { KnownEntry } from '../domain/entry-edit.js';
import { isOwnSource } from '../domain/entry-source.js';
import { AREAS, LINES, PILLARS } from '../domain/enums.js';
import { factLines } from '../domain/fact-lines.js';
import { ORGANISATIONS } from '../domain/source-document.js';
import { inputText, oneOf, submissionId } from './form-input.js';

const entryFields = {
  title: inputText,
  text: inputText,
  kind: z.enum(ENTRY_KINDS),
  status: z.enum(ENTRY_STATUSES),
  organisation: z.enum(ORGANISATIONS),
  years: inputText,
  alsoCalled: inputText,
  facts: inputText,
  documents: inputText,
  sourceTitle: inputText,
  sourceYear: inputText,
  related: inputText,
  pillar: oneOf([NOT_STATED, ...PILLARS]),
  area: oneOf([NOT_STATED, ...AREAS]),
  line: oneOf([NOT_STATED, ...LINES]),
} satisfies Record<EntryField, z.ZodType>;

/** What the form of an entry submits. */
export const entryInput = z.strictObject({
  ...entryFields,
  entryId: z.string().max(100),
  expectedVersion: z.int(),
  submissionId,
  questionId: z.string().max(100),
  until: z.string().max(100),
} satisfies Record<EntryField | keyof EntryFormTarget, z.ZodType>);
export type EntryInput = z.infer<typeof entryInput>;

/** The inputs of a card whose button has no use for them: some clients send them along all the same. */
export const unreadEntry = {
  ...entryFields,
  kind: inputText,
  status: inputText,
  organisation: inputText,
  pillar: inputText,
  area: inputText,
  line: inputText,
};

/** Between names; a semicolon when one of them holds a comma itself. */
const listed = (names: readonly string[]): string =>
  names.join(names.some((name) => name.includes(',')) ? '; ' : ', ');

/** What an entry says, as it stands in the inputs. */
export const entryValuesOf = (entry: CatalogueEntry, all: readonly KnownEntry[]): EntryFormValues => {
  const titleOf = (id: string): string => all.find((known) => known.entry.id === id)?.entry.title ?? id;
  const own = entry.sources.find(isOwnSource);
  const documents = entry.sources.flatMap((source) => (isOwnSource(source) ? [] : source.document));
  return {
    title: entry.title,
    text: entry.text,
    kind: entry.kind,
    status: entry.status,
    organisation: entry.organisation,
    years: entry.years.join(', '),
    alsoCalled: listed(entry.alsoCalled),
    facts: factLines(entry.facts),
    documents: [...new Set(documents)].join(','),
    sourceTitle: own?.title ?? '',
    sourceYear: own === undefined ? '' : String(own.year),
    related: entry.related.map(titleOf).join('\n'),
    pillar: entry.pillar ?? NOT_STATED,
    area: entry.area ?? NOT_STATED,
    line: entry.line ?? NOT_STATED,
  };
};
