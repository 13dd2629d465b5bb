import { type AnnualReport, type ReportIdentity, reportKey } from '../domain/annual-report.js';
import type { Ports } from './ports.js';

/** What is kept of a report; undefined before anybody has written in it. */
export const reportOf = async (
  { store }: Pick<Ports, 'store'>,
  which: ReportIdentity,
): Promise<AnnualReport | undefined> => {
  const [report] = await store.find('reports', { key: reportKey(which) });
  return report;
};
