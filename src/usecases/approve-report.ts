import {
  type AnnualReport,
  type ApprovedFiles,
  type ApprovedReport,
  type KeptFile,
  type ReportApproval,
  type ReportIdentity,
  reportKey,
} from '../domain/annual-report.js';
import { yearOf } from '../domain/calendar.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, insert, update } from './changes.js';
import { inTurn } from './in-turn.js';
import type { Ports } from './ports.js';
import { reportOf } from './report-of.js';
import { discardReportFiles, REPORT_FILES } from './tidy-report-files.js';

/** A file of a report, as it is made. */
interface MadeReportFile {
  readonly name: string;
  readonly content: Uint8Array;
}

export type ApproveReportRefusal =
  /** Somebody was first. */
  | { readonly kind: 'approved'; readonly report: ApprovedReport }
  /** Somebody has written in it since it was shown. */
  | { readonly kind: 'changed'; readonly report: AnnualReport | undefined };

export interface ApproveReportInput {
  readonly which: ReportIdentity;
  /** What the steering group has said; checked by `approvalProblems` before. */
  readonly approval: Pick<ReportApproval, 'body' | 'date' | 'minutesRef'>;
  /** Id of Person. */
  readonly by: string;
  /** Of the report that was shown; 0 when nobody had written in it. */
  readonly seenVersion: number;
  /** Makes the files of the report, which says in them that it is approved. */
  make(
    approved: ApprovedReport,
  ): Promise<{ readonly document: MadeReportFile; readonly workbook: MadeReportFile }>;
}

const keep = async (ports: Ports, { name, content }: MadeReportFile): Promise<KeptFile> => {
  const id = ports.ids.record(yearOf(ports.clock.now()));
  await ports.reportFiles.keep(id, content);
  return { id, name };
};

const refusalOf = (
  before: AnnualReport | undefined,
  seenVersion: number,
): ApproveReportRefusal | undefined => {
  if (before?.state === 'approved') return { kind: 'approved', report: before };
  return (before?.version ?? 0) === seenVersion ? undefined : { kind: 'changed', report: before };
};

const approve = async (
  ports: Ports,
  { which, approval, by, seenVersion, make }: ApproveReportInput,
): Promise<Result<ApprovedReport, ApproveReportRefusal>> => {
  const before = await reportOf(ports, which);
  const refusal = refusalOf(before, seenVersion);
  if (refusal !== undefined) return refused(refusal);
  const recordedAt = ports.clock.now();
  const approved: ApprovedReport = {
    ...which,
    id: before?.id ?? ports.ids.record(yearOf(recordedAt)),
    version: (before?.version ?? 0) + 1,
    key: reportKey(which),
    sections: before?.sections ?? [],
    state: 'approved',
    approval: { ...approval, recordedBy: by, recordedAt },
  };
  const made = await make(approved);
  const files: ApprovedFiles = {
    document: await keep(ports, made.document),
    workbook: await keep(ports, made.workbook),
  };
  const withFiles = { ...approved, approval: { ...approved.approval, files } };
  const change = before === undefined ? insert('reports', withFiles) : update('reports', before, withFiles);
  const committed = await ports.store.commit([change, auditOf(ports, by, 'approve-report', change, before)]);
  if (committed.ok) return ok(withFiles);
  await discardReportFiles(ports, files);
  const now = await reportOf(ports, which);
  return refused(refusalOf(now, seenVersion) ?? { kind: 'changed', report: now });
};

/**
 * Records that the steering group has approved a report or a plan (001:37), and keeps its files as they are now: their
 * contents first, so that whatever a crash leaves no approved report lacks them.
 */
export const approveReport = (
  ports: Ports,
  input: ApproveReportInput,
): Promise<Result<ApprovedReport, ApproveReportRefusal>> =>
  inTurn(ports, REPORT_FILES, () => approve(ports, input));
