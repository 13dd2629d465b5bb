import { z } from 'zod';
import { readJsonLines } from './json-lines.js';

const word = z.string().min(1);
const count = z.number().nonnegative();

/** Only the asked keys are there; null = not stated in the line. */
const expected = z
  .object({
    kind: word.nullable(),
    date: z.iso.date().nullable(),
    hours: count.nullable(),
    municipalities: z.array(word).nullable(),
    area: word.nullable(),
    participants: count.nullable(),
    title_contains: word.nullable(),
  })
  .partial();

/** What an activity ought to be; in a `split`, one of several. */
export type Expected = z.infer<typeof expected>;

/** What is right too. */
const accepted = z
  .object({
    kind_accept: z.array(word.nullable()),
    date_accept: z.array(z.iso.date().nullable()),
    hours_accept: z.array(count.nullable()),
    /** In hours, up and down. */
    hours_tolerance: count,
    municipalities_accept: z.array(z.array(word).nullable()),
    area_accept: z.array(word.nullable()),
    participants_basis: z.enum(['registered', 'attended']),
    title_alternatives: z.array(word),
  })
  .partial();

export type Accepted = z.infer<typeof accepted>;

const extras = z
  .object({
    registered: count.nullable(),
    split: z.array(expected),
    split_attendance: z.object({ on_site: count.nullable(), online: count.nullable() }).partial(),
    other_parties: z.array(word),
    staff: z.array(word),
    state: word,
    date_precision: word.nullable(),
    week: word.nullable(),
    date_end: z.iso.date().nullable(),
  })
  .partial();

export type ExpectedExtras = z.infer<typeof extras>;

const ASKED = Object.keys(expected.shape);

const utterance = z
  .object({
    id: word,
    text: word,
    expect: expected.extend({ not_activity: z.boolean().optional() }).default({}),
    not_activity: z.boolean().optional(),
    must_not_store: z.array(word).min(1).optional(),
    ...accepted.shape,
    ...extras.shape,
  })
  .transform(({ not_activity, expect: { not_activity: expectsNone, ...expect }, ...line }) => ({
    ...line,
    expect,
    isActivity: !(not_activity ?? expectsNone ?? false),
  }))
  .refine(
    ({ expect, isActivity, must_not_store }) =>
      !isActivity || must_not_store !== undefined || ASKED.some((key) => key in expect),
    'nothing is expected of it',
  );

/** One line of a file of log lines (domain-model section 9). */
export type Utterance = z.infer<typeof utterance>;

/**
 * Reads log lines, one JSON object a line; empty lines and keys that nothing is compared with are passed over.
 * @throws an Error that names the first line that is not one.
 */
export const readUtterances = (file: string): Promise<readonly Utterance[]> =>
  readJsonLines(file, 'log line', utterance);
