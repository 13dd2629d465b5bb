import type { ReportIdentity } from '../domain/annual-report.js';
import type { Texts } from '../texts/index.js';

/** What a report or a plan is called, with its year and order. */
export const reportName = ({ reportCard }: Texts, { kind, structure, year }: ReportIdentity): string =>
  reportCard.names[kind][structure](String(year));
