import { reportCard, reportView } from '../cards/report.js';
import type { ApprovalValues } from '../cards/report-approval.js';
import { reportApprovalCard, reportApprovalView } from '../cards/report-approval.js';
import { reportReopeningCard, reportReopeningView } from '../cards/report-reopening.js';
import { type ReportSectionForm, reportSectionCard, reportSectionView } from '../cards/report-section.js';
import {
  type AnnualReport,
  type ApprovedReport,
  type ReportIdentity,
  reportOutline,
  type SectionKey,
  sectionOf,
} from '../domain/annual-report.js';
import { type IsoInstant, localDate, yearOf } from '../domain/calendar.js';
import type { Ports } from '../usecases/ports.js';
import { reportOf } from '../usecases/report-of.js';
import { nameOf } from './name-of.js';
import { mayUse } from './permission.js';
import { type As, type Reply, replaceWith } from './reply.js';
import type { Turn } from './turn.js';

/** The day of something that was done. */
export const dayIn = (ports: Ports, turn: Turn, at: IsoInstant): string =>
  turn.texts.formats.day(localDate(at, ports.timeZone));

const approvalSentences = async (
  ports: Ports,
  turn: Turn,
  { approval }: ApprovedReport,
): Promise<string[]> => {
  const { reportCard: words, requestHistory, formats } = turn.texts;
  const { body, date, minutesRef, recordedBy, recordedAt } = approval;
  return [
    words.approved(requestHistory.bodies[body], formats.day(date), minutesRef),
    words.approvedBy(await nameOf(ports, turn, recordedBy), dayIn(ports, turn, recordedAt)),
  ];
};

const writtenIn = async (
  ports: Ports,
  turn: Turn,
  report: AnnualReport | undefined,
): Promise<ReadonlyMap<SectionKey, string>> => {
  const { written } = turn.texts.reportCard;
  const told = (report?.sections ?? []).map(
    async ({ key, editedBy, editedAt }): Promise<[SectionKey, string]> => [
      key,
      written(await nameOf(ports, turn, editedBy), dayIn(ports, turn, editedAt)),
    ],
  );
  return new Map(await Promise.all(told));
};

/** The card of a report, under what just happened. */
export const reportReply = async (
  ports: Ports,
  turn: Turn,
  which: ReportIdentity,
  as: As,
  ...notices: readonly string[]
): Promise<Reply> => {
  const report = await reportOf(ports, which);
  const isApproved = report?.state === 'approved';
  const view = reportView(turn.texts, {
    which,
    states: isApproved ? await approvalSentences(ports, turn, report) : [turn.texts.reportCard.draft],
    written: await writtenIn(ports, turn, report),
    isApproved,
    mayApprove: mayUse('report.ask-approve', turn.roles),
    mayReopen: mayUse('report.ask-reopen', turn.roles),
    notices,
  });
  return as(reportCard.render(view));
};

/** The form for a section in the place of the card that was pressed. */
export const sectionForm = (turn: Turn, form: ReportSectionForm): Reply =>
  replaceWith(reportSectionCard.render(reportSectionView(turn.texts, form)));

/** The form for a section with its text as it is. */
export const openSection = async (
  ports: Ports,
  turn: Turn,
  which: ReportIdentity,
  section: SectionKey,
): Promise<Reply> => {
  const report = await reportOf(ports, which);
  // Its card says that it is approved.
  if (report?.state === 'approved') return reportReply(ports, turn, which, replaceWith);
  const standing = sectionOf(report, section);
  return sectionForm(turn, {
    which,
    section,
    text: standing?.text ?? '',
    seenVersion: standing?.version ?? 0,
  });
};

/** The form for an approval, or the report's card when it is approved already. */
export const approvalForm = async (
  ports: Ports,
  turn: Turn,
  which: ReportIdentity,
  {
    values,
    seenVersion,
    problems = [],
  }: {
    readonly values: ApprovalValues;
    /** The report's own, as it is now, when this is left out. */
    readonly seenVersion?: number;
    readonly problems?: readonly string[];
  },
): Promise<Reply> => {
  const report = await reportOf(ports, which);
  if (report?.state === 'approved') return reportReply(ports, turn, which, replaceWith);
  const outline = reportOutline(which.structure, which.kind);
  const view = reportApprovalView(turn.texts, {
    which,
    values,
    seenVersion: seenVersion ?? report?.version ?? 0,
    isOver: which.year < yearOf(turn.today),
    unwritten: outline.filter(({ key }) => sectionOf(report, key) === undefined).length,
    problems,
  });
  return replaceWith(reportApprovalCard.render(view));
};

/** Asks before an approved report is made a draft again. */
export const askToReopenReport = async (ports: Ports, turn: Turn, which: ReportIdentity): Promise<Reply> => {
  const report = await reportOf(ports, which);
  if (report?.state !== 'approved') {
    return reportReply(ports, turn, which, replaceWith, turn.texts.reportCard.reopening.already);
  }
  const states = await approvalSentences(ports, turn, report);
  const view = reportReopeningView(turn.texts, { which, seenVersion: report.version, states });
  return replaceWith(reportReopeningCard.render(view));
};
