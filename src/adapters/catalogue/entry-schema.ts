import { z } from 'zod';
import {
  type CatalogueEntry,
  ENTRY_KINDS,
  ENTRY_STATUSES,
  FIRST_YEAR,
  LAST_YEAR,
  MAX_ANSWER_LENGTH,
} from '../../domain/catalogue-entry.js';
import { type EntrySource, isOwnSource } from '../../domain/entry-source.js';
import { AREAS, LINES, PILLARS } from '../../domain/enums.js';
import { ORGANISATIONS, SOURCE_DOCUMENT_IDS, SOURCE_DOCUMENTS } from '../../domain/source-document.js';

const year = z.number().int().min(FIRST_YEAR).max(LAST_YEAR);
const words = z.string().trim().min(1);

/** File names become ids: ASCII letters, digits and hyphens. */
const entryId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be ASCII kebab-case');

const documentSource = z.strictObject({
  document: z.enum(SOURCE_DOCUMENT_IDS),
  lines: z
    .string()
    .regex(/^\d+(-\d+)?$/, 'must be a quoted line or range, such as "115" or "115-117"')
    .exactOptional(),
});

/** Knowledge entered in Teams, which no document holds. */
const ownSource = z.strictObject({ title: words, year });

/** Chosen by its title, so that a mistake in a source is told by its field and not as one of two forms. */
const source = z.unknown().transform((value, context): EntrySource => {
  const isOwn = typeof value === 'object' && value !== null && 'title' in value;
  const parsed = (isOwn ? ownSource : documentSource).safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) context.addIssue({ ...issue });
  return z.NEVER;
});

const fact = z.strictObject({
  label: words,
  year: year.exactOptional(),
  gap: z.literal(true).exactOptional(),
  text: words.regex(/[.!?)]$/, 'must be a whole sentence'),
});

/** The strict shape of a catalogue file: front matter, the id from the file name, and the text below. */
export const entrySchema = z
  .strictObject({
    id: entryId,
    title: words,
    kind: z.enum(ENTRY_KINDS),
    organisation: z.enum(ORGANISATIONS),
    status: z.enum(ENTRY_STATUSES),
    years: z.array(year).min(1),
    pillar: z.enum(PILLARS).exactOptional(),
    area: z.enum(AREAS).exactOptional(),
    line: z.enum(LINES).exactOptional(),
    alsoCalled: z.array(words),
    facts: z.array(fact),
    related: z.array(entryId),
    sources: z.array(source).min(1),
    text: words.max(MAX_ANSWER_LENGTH),
  })
  .refine(
    ({ sources, organisation }) =>
      sources.some((s) => isOwnSource(s) || SOURCE_DOCUMENTS[s.document].organisation === organisation),
    {
      path: ['sources'],
      message: 'at least one source must belong to the organisation of the entry',
    },
  ) satisfies z.ZodType<CatalogueEntry>;
