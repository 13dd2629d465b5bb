import { z } from 'zod';
import type { ReportIdentity } from '../domain/annual-report.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { reportName } from './report-name.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  heading: word,
  states: z.array(z.strictObject({ text: userText })),
  means: word,
  document: word,
  workbook: word,
  confirm: word,
  back: word,
  kind: word,
  year: z.int(),
  structure: word,
  expectedVersion: z.int(),
});

/** Asks before an approved report is made a draft again. */
export const reportReopeningCard = defineCard('report-reopening', 1, model);

export const reportReopeningView = (
  texts: Texts,
  {
    which,
    seenVersion,
    states,
  }: {
    readonly which: ReportIdentity;
    /** Of the approved report that has been shown. */
    readonly seenVersion: number;
    /** Who has approved it and when, in whole sentences. */
    readonly states: readonly string[];
  },
): z.infer<typeof model> => {
  const { reportCard: words } = texts;
  const heading = words.reopening.heading(reportName(texts, which));
  return {
    summary: heading,
    heading,
    states: states.map((text) => ({ text })),
    means: words.reopening.means,
    document: words.buttons.document,
    workbook: words.buttons.workbook,
    confirm: words.reopening.confirm,
    back: words.reopening.back,
    ...which,
    expectedVersion: seenVersion,
  };
};
