import type { AnnualReport, ReportIdentity } from '../domain/annual-report.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, update } from './changes.js';
import type { Ports } from './ports.js';
import { reportOf } from './report-of.js';
import { discardReportFiles } from './tidy-report-files.js';

interface ReopenReportInput {
  readonly which: ReportIdentity;
  /** Id of Person. */
  readonly by: string;
  /** Of the approved report that was shown. */
  readonly seenVersion: number;
}

/**
 * Makes an approved report a draft again: its sections can be written in, and the files that were approved are gone.
 * Refused with the report as it is now when it is none any more, or has been approved anew since it was shown.
 */
export const reopenReport = async (
  ports: Ports,
  input: ReopenReportInput,
): Promise<Result<void, AnnualReport | undefined>> => {
  const { which, by, seenVersion } = input;
  const before = await reportOf(ports, which);
  if (before?.state !== 'approved' || before.version !== seenVersion) return refused(before);
  const { approval, state: _state, ...rest } = before;
  const change = update('reports', before, { ...rest, state: 'draft' });
  const committed = await ports.store.commit([change, auditOf(ports, by, 'reopen-report', change, before)]);
  if (!committed.ok) return reopenReport(ports, input);
  if (approval.files !== undefined) await discardReportFiles(ports, approval.files);
  return ok(undefined);
};
