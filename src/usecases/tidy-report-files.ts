import type { AnnualReport, ApprovedFiles } from '../domain/annual-report.js';
import { inTurn } from './in-turn.js';
import type { Ports } from './ports.js';

/** Files are kept before the report says so; what takes away those without a report waits for that. */
export const REPORT_FILES = 'files of approved reports';

/** Throws away files that no report has any more. What cannot be removed now is removed by the nightly tidying. */
export const discardReportFiles = async (
  { reportFiles, log }: Pick<Ports, 'reportFiles' | 'log'>,
  { document, workbook }: ApprovedFiles,
): Promise<void> => {
  for (const { id } of [document, workbook]) {
    try {
      await reportFiles.discard(id);
    } catch (error) {
      log.warn({ kept: id, err: error }, 'a file of a report could not be removed');
    }
  }
};

const keptBy = (report: AnnualReport): readonly string[] => {
  const files = report.state === 'approved' ? report.approval.files : undefined;
  return files === undefined ? [] : [files.document.id, files.workbook.id];
};

/** Throws away files that no approved report has, such as those that a crash left before the report said so. */
export const tidyReportFiles = (ports: Ports): Promise<void> =>
  inTurn(ports, REPORT_FILES, async () => {
    const { store, reportFiles } = ports;
    const wanted = new Set((await store.find('reports')).flatMap(keptBy));
    for (const id of await reportFiles.ids()) {
      if (!wanted.has(id)) await reportFiles.discard(id);
    }
  });
