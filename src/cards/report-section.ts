import { z } from 'zod';
import type { ReportIdentity, SectionKey } from '../domain/annual-report.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { reportName } from './report-name.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  heading: word,
  report: word,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: userText })),
  textLabel: word,
  text: userText,
  hint: word,
  hasTheirs: z.boolean(),
  theirsHeading: userText,
  theirs: z.array(z.strictObject({ text: userText })),
  save: word,
  back: word,
  kind: word,
  year: z.int(),
  structure: word,
  section: word,
  expectedVersion: z.int(),
});

/** The form for one section's text. */
export const reportSectionCard = defineCard('report-section', 1, model);

export interface ReportSectionForm {
  readonly which: ReportIdentity;
  readonly section: SectionKey;
  /** What stands in the box. */
  readonly text: string;
  /** Of the section that has been shown; 0 when it was empty. */
  readonly seenVersion: number;
  /** Whole sentences. */
  readonly problems?: readonly string[];
  /** What somebody else wrote meanwhile. */
  readonly theirs?: { readonly name: string; readonly text: string } | undefined;
}

/** So many lines of their own; what is left of a longer text goes on in the last. */
const MAX_LINES = 20;

const linesOf = (text: string): readonly string[] => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const last = lines.slice(MAX_LINES - 1).join(' ');
  return [...lines.slice(0, MAX_LINES - 1), ...(last === '' ? [] : [last])];
};

export const reportSectionView = (
  texts: Texts,
  { which, section, text, seenVersion, problems = [], theirs }: ReportSectionForm,
): z.infer<typeof model> => {
  const { reportCard: words, reportSections } = texts;
  const { form } = words;
  const heading = form.heading(reportSections[section]);
  return {
    summary: heading,
    heading,
    report: reportName(texts, which),
    hasProblems: problems.length > 0,
    problems: problems.map((problem) => ({ text: problem })),
    textLabel: form.textLabel,
    text,
    hint: form.hint,
    hasTheirs: theirs !== undefined,
    theirsHeading: theirs === undefined ? '' : form.theirs(theirs.name),
    theirs: linesOf(theirs?.text ?? '').map((line) => ({ text: line })),
    save: form.save,
    back: form.back,
    ...which,
    section,
    expectedVersion: seenVersion,
  };
};
