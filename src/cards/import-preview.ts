import { z } from 'zod';
import type { Texts } from '../texts/index.js';
import { clipped } from './clipped.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

/** As many as one looks through on a phone, and with the longest of problems well under what Teams takes (80 KB). */
const PAGE_SIZE = 8;
const MAX_PROBLEMS = 5;
/** In characters; cells may hold far more. */
const MAX_LINE_LENGTH = 300;

const word = z.string();
const line = z.strictObject({ text: userText });

const model = z.strictObject({
  summary: word,
  title: word,
  fileName: userText,
  hasNotice: z.boolean(),
  notice: word,
  verdict: word,
  remarks: z.array(line),
  rows: z.array(z.strictObject({ head: userText, lines: z.array(line), problems: z.array(line) })),
  hasPages: z.boolean(),
  pageOf: word,
  canSave: z.boolean(),
  save: word,
  cancel: word,
  keptId: word,
  alike: z.int(),
  hasPrevious: z.boolean(),
  previous: word,
  previousPage: z.int(),
  hasNext: z.boolean(),
  next: word,
  nextPage: z.int(),
});

export const importPreviewCard = defineCard('import-preview', 1, model);

/** A row of the file in words. */
export interface PreviewRow {
  /** Which row it is and what it comes to. */
  readonly head: string;
  readonly lines: readonly string[];
  /** What must be mended; none when the row can be saved. */
  readonly problems: readonly string[];
}

export interface ImportPreview {
  readonly keptId: string;
  readonly fileName: string;
  /** In the order that they are shown; those of other pages are not asked for. */
  readonly rows: readonly (() => PreviewRow)[];
  /** How many of the rows cannot be saved. */
  readonly wrong: number;
  /** How many seem to be there already. */
  readonly alike: number;
  /** What holds for the whole file. */
  readonly remarks: readonly string[];
  /** Counted from 1; the nearest there is when there are not so many. */
  readonly page: number;
  /** What just happened. */
  readonly notice?: string;
}

const lines = (texts: readonly string[]) => texts.map((text) => ({ text: clipped(text, MAX_LINE_LENGTH) }));

const rowView = ({ imports }: Texts, { head, lines: said, problems }: PreviewRow) => {
  const more = problems.length - MAX_PROBLEMS;
  const shown = problems.slice(0, MAX_PROBLEMS);
  return {
    head: clipped(head, MAX_LINE_LENGTH),
    lines: lines(said),
    problems: lines(more > 0 ? [...shown, imports.moreProblems(String(more))] : shown),
  };
};

/** What was understood of a file, row by row; it can be saved when nothing is wrong. */
export const importPreviewView = (texts: Texts, preview: ImportPreview): z.infer<typeof model> => {
  const { imports, formats } = texts;
  const { title, cancel, previous, next, ...said } = imports.preview;
  const { keptId, fileName, rows, wrong, alike, remarks, notice = '' } = preview;
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const page = Math.min(Math.max(1, preview.page), pages);
  const count = formats.number(rows.length);
  const verdict = wrong === 0 ? said.allRight(count) : said.someWrong(formats.number(wrong), count);
  return {
    summary: notice === '' ? verdict : notice,
    title,
    fileName,
    hasNotice: notice !== '',
    notice,
    verdict,
    remarks: lines(remarks),
    rows: rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map((row) => rowView(texts, row())),
    hasPages: pages > 1,
    pageOf: said.page(formats.number(page), formats.number(pages)),
    canSave: wrong === 0,
    save: alike === 0 ? said.save(count) : said.saveAlike(count, formats.number(alike)),
    cancel,
    keptId,
    alike,
    hasPrevious: page > 1,
    previous,
    previousPage: page - 1,
    hasNext: page < pages,
    next,
    nextPage: page + 1,
  };
};
