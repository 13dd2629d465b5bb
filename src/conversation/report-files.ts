import type { KeptFile, ReportIdentity } from '../domain/annual-report.js';
import type { Ports } from '../usecases/ports.js';
import { reportOf } from '../usecases/report-of.js';
import { type MadeReport, makeReport, reportToMake } from './make-report.js';

type Named = MadeReport['document'];

const keptFile = async (
  { reportFiles }: Pick<Ports, 'reportFiles'>,
  { id, name }: KeptFile,
): Promise<Named | undefined> => {
  const content = await reportFiles.read(id);
  return content && { name, content };
};

/**
 * The files of a report: those that were approved, or made as it is now while it is a draft; 'gone' when those that
 * were approved are no longer kept, as after an older copy of the data folder was put back.
 */
export const filesOfReport = async (
  ports: Parameters<typeof makeReport>[0] & Pick<Ports, 'reportFiles'>,
  maker: Parameters<typeof makeReport>[1],
  which: ReportIdentity,
): Promise<MadeReport | 'gone'> => {
  const report = await reportOf(ports, which);
  if (report?.state !== 'approved') return makeReport(ports, maker, which);
  const { files } = report.approval;
  if (files === undefined) return 'gone';
  const [document, workbook] = await Promise.all([
    keptFile(ports, files.document),
    keptFile(ports, files.workbook),
  ]);
  return document === undefined || workbook === undefined ? 'gone' : { document, workbook, isEmpty: false };
};

/** One of the files of {@link filesOfReport}; the other is not made, which takes as long. */
export const fileOfReport = async (
  ports: Parameters<typeof filesOfReport>[0],
  maker: Parameters<typeof makeReport>[1],
  which: ReportIdentity,
  file: 'document' | 'workbook',
): Promise<(Named & Pick<MadeReport, 'isEmpty'>) | 'gone'> => {
  const report = await reportOf(ports, which);
  if (report?.state !== 'approved') {
    const { isEmpty, [file]: make } = await reportToMake(ports, maker, which);
    return { ...(await make()), isEmpty };
  }
  const kept = report.approval.files?.[file];
  const found = kept && (await keptFile(ports, kept));
  return found === undefined ? 'gone' : { ...found, isEmpty: false };
};
