import { z } from 'zod';
import type { ReportIdentity } from '../domain/annual-report.js';
import { STEERING_BODIES } from '../domain/request-act.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { choices, choicesOf } from './form-choices.js';
import { reportName } from './report-name.js';
import { userText } from './user-text.js';

const word = z.string();

/** Ids of the form's inputs. */
export const APPROVAL_FIELDS = ['body', 'date', 'minutesRef'] as const;
export type ApprovalField = (typeof APPROVAL_FIELDS)[number];
/** What stands in the inputs, as text the way the client sends it. */
export type ApprovalValues = Readonly<Record<ApprovalField, string>>;

/** The political steering group is the one that decides on the account and the plan (001:37). */
export const EMPTY_APPROVAL: ApprovalValues = { body: 'political_steering', date: '', minutesRef: '' };

const model = z.strictObject({
  summary: word,
  heading: word,
  report: word,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: userText })),
  means: word,
  remarks: z.array(z.strictObject({ text: word })),
  bodyLabel: word,
  bodies: choices,
  body: userText,
  dateLabel: word,
  date: userText,
  minutesRefLabel: word,
  minutesRefHint: word,
  minutesRef: userText,
  save: word,
  back: word,
  kind: word,
  year: z.int(),
  structure: word,
  expectedVersion: z.int(),
});

/** The form for what the steering group has approved. */
export const reportApprovalCard = defineCard('report-approval', 1, model);

interface ReportApprovalForm {
  readonly which: ReportIdentity;
  readonly values: ApprovalValues;
  /** Of the report that has been shown; 0 when nobody has written in it. */
  readonly seenVersion: number;
  /** Has ended. */
  readonly isOver: boolean;
  /** How many sections have no text. */
  readonly unwritten: number;
  /** Whole sentences. */
  readonly problems?: readonly string[];
}

export const reportApprovalView = (
  texts: Texts,
  { which, values, seenVersion, isOver, unwritten, problems = [] }: ReportApprovalForm,
): z.infer<typeof model> => {
  const { reportCard: words, networks } = texts;
  const { heading, means, notOver, unwritten: unwrittenWords, ...approval } = words.approval;
  const remarks = [
    ...(which.kind === 'report' && !isOver ? [notOver(String(which.year))] : []),
    ...(unwritten > 0 ? [unwrittenWords(unwritten)] : []),
  ];
  return {
    summary: heading,
    heading,
    report: reportName(texts, which),
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
    means: means[which.kind],
    remarks: remarks.map((text) => ({ text })),
    bodyLabel: approval.bodyLabel,
    bodies: choicesOf(STEERING_BODIES, (body) => networks.steering.bodies[body]),
    dateLabel: approval.dateLabel,
    minutesRefLabel: approval.minutesRefLabel,
    minutesRefHint: approval.minutesRefHint,
    ...values,
    save: approval.save,
    back: approval.back,
    ...which,
    expectedVersion: seenVersion,
  };
};
