import { z } from 'zod';
import { ENTRY_KINDS, ENTRY_STATUSES } from '../../domain/catalogue-entry.js';
import { ENTRY_CHANGES } from '../../domain/entry-edit.js';
import { AREAS, LINES, PILLARS } from '../../domain/enums.js';
import { ORGANISATIONS, SOURCE_DOCUMENT_IDS } from '../../domain/source-document.js';
import { identified, instant, text } from './schema-parts.js';

const year = z.int();

const entry = z.strictObject({
  id: text,
  title: text,
  kind: z.enum(ENTRY_KINDS),
  organisation: z.enum(ORGANISATIONS),
  status: z.enum(ENTRY_STATUSES),
  years: z.array(year),
  pillar: z.enum(PILLARS).exactOptional(),
  area: z.enum(AREAS).exactOptional(),
  line: z.enum(LINES).exactOptional(),
  alsoCalled: z.array(text),
  facts: z.array(
    z.strictObject({ label: text, year: year.exactOptional(), gap: z.literal(true).exactOptional(), text }),
  ),
  related: z.array(text),
  sources: z.array(
    z.union([
      z.strictObject({ document: z.enum(SOURCE_DOCUMENT_IDS), lines: text.exactOptional() }),
      z.strictObject({ title: text, year }),
    ]),
  ),
  text,
});

export const edits = z.strictObject({
  ...identified,
  entryId: text,
  entry: entry.exactOptional(),
  isRetired: z.boolean(),
  history: z.array(
    z.strictObject({ at: instant, by: text, change: z.enum(ENTRY_CHANGES), fields: z.array(text) }),
  ),
  submissionId: text.exactOptional(),
});

const ending = { at: instant, by: text };

export const unanswered = z.strictObject({
  ...identified,
  at: instant,
  question: text,
  sourceKey: text,
  ended: z
    .union([
      z.strictObject({ ...ending, how: z.literal('answered'), entryId: text }),
      z.strictObject({ ...ending, how: z.literal('not_relevant') }),
    ])
    .exactOptional(),
});
