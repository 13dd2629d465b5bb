import { z } from 'zod';
import {
  REPORT_STRUCTURES,
  type ReportIdentity,
  reportOutline,
  type SectionKey,
} from '../domain/annual-report.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { choices, choicesOf } from './form-choices.js';
import { reportName } from './report-name.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasNotices: z.boolean(),
  notices: z.array(z.strictObject({ text: userText })),
  states: z.array(z.strictObject({ text: userText })),
  intro: word,
  sections: z.array(z.strictObject({ heading: word, isChapter: z.boolean(), standing: userText })),
  sectionsHeading: word,
  canWrite: z.boolean(),
  sectionLabel: word,
  sectionHint: word,
  sectionChoices: choices,
  write: word,
  document: word,
  workbook: word,
  canApprove: z.boolean(),
  approve: word,
  canReopen: z.boolean(),
  reopen: word,
  showOther: word,
  otherStructure: word,
  kind: word,
  year: z.int(),
  structure: word,
});

/** A report or a plan draft: how it stands, which sections have text, and what can be done with it. */
export const reportCard = defineCard('report', 1, model);

interface ReportView {
  readonly which: ReportIdentity;
  /** Whole sentences: whether it is a draft, or who has approved it. */
  readonly states: readonly string[];
  /** Who has written in a section and when, of those that have text. */
  readonly written: ReadonlyMap<SectionKey, string>;
  readonly isApproved: boolean;
  readonly mayApprove: boolean;
  readonly mayReopen: boolean;
  /** Whole sentences about what just happened. */
  readonly notices: readonly string[];
}

export const reportView = (
  texts: Texts,
  { which, states, written, isApproved, mayApprove, mayReopen, notices }: ReportView,
): z.infer<typeof model> => {
  const { reportCard: words, reportSections } = texts;
  const { kind, year, structure } = which;
  const outline = reportOutline(structure, kind);
  const title = reportName(texts, which);
  const otherStructure = REPORT_STRUCTURES.find((other) => other !== structure) ?? structure;
  const { buttons } = words;
  return {
    summary: title,
    title,
    hasNotices: notices.length > 0,
    notices: notices.map((text) => ({ text })),
    states: states.map((text) => ({ text })),
    intro: words.intro[kind],
    sectionsHeading: words.sections,
    sections: outline.map(({ key, level }) => ({
      heading: reportSections[key],
      isChapter: level === 1,
      standing: written.get(key) ?? words.unwritten,
    })),
    canWrite: !isApproved,
    sectionLabel: words.section,
    sectionHint: words.sectionHint,
    sectionChoices: choicesOf(
      outline.map(({ key }) => key),
      (key) => reportSections[key],
    ),
    write: buttons.write,
    document: buttons.document,
    workbook: buttons.workbook,
    canApprove: !isApproved && mayApprove,
    approve: buttons.approve,
    canReopen: isApproved && mayReopen,
    reopen: buttons.reopen,
    showOther: buttons.structure[otherStructure],
    otherStructure,
    kind,
    year,
    structure,
  };
};
