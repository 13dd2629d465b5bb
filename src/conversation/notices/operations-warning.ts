import { noticeCard, noticeView } from '../../cards/notice.js';
import { type OperationsWarning, type Standing, subjectOf } from '../../domain/operations-warning.js';
import { operationsNow } from '../../usecases/operations-now.js';
import { warningWords } from '../operations-words.js';
import type { DrawNotice } from './draw-notice.js';

const subjectIn = (standing: Standing): string =>
  standing.state === 'fine' ? standing.subject : subjectOf(standing.warning);

/** As it is when it is sent: worse or better than when it was queued, or as it was when nothing is known. */
const stillSo = (
  warning: OperationsWarning,
  standings: readonly Standing[],
): OperationsWarning | undefined => {
  const now = standings.find((standing) => subjectIn(standing) === subjectOf(warning));
  if (now === undefined) return warning;
  return now.state === 'fine' ? undefined : now.warning;
};

/** Nothing once it is over. */
export const drawOperationsWarning: DrawNotice<'operations_warning'> = async (ports, { warning }, texts) => {
  const now = stillSo(warning, await operationsNow(ports));
  if (now === undefined) return undefined;
  const { title, paragraphs, offers } = warningWords(ports, texts, now);
  return { cards: [noticeCard.render(noticeView(title, paragraphs, ...offers))] };
};
