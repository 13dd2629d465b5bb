import { z } from 'zod';
import {
  type CatalogueEntry,
  ENTRY_KINDS,
  ENTRY_STATUSES,
  MAX_ANSWER_LENGTH,
} from '../../domain/catalogue-entry.js';
import { AREAS, LINES, PILLARS } from '../../domain/enums.js';
import { SOURCE_DOCUMENT_IDS, SOURCE_DOCUMENTS } from '../../domain/source-document.js';

const ORGANISATIONS = ['fou_nordvast', 'stockholm'] as const;
const year = z.number().int().min(2000).max(2035);
const words = z.string().trim().min(1);

/** File names become ids: ASCII letters, digits and hyphens. */
const entryId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be ASCII kebab-case');

const source = z.strictObject({
  document: z.enum(SOURCE_DOCUMENT_IDS),
  lines: z.string().regex(/^\d+(-\d+)?$/, 'must be a quoted line or range, such as "115" or "115-117"'),
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
    (entry) => entry.sources.some((s) => SOURCE_DOCUMENTS[s.document].organisation === entry.organisation),
    {
      path: ['sources'],
      message: 'at least one source must belong to the organisation of the entry',
    },
  ) satisfies z.ZodType<CatalogueEntry>;
