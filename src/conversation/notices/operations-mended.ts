import { noticeCard, noticeView } from '../../cards/notice.js';
import { mendedWords } from '../operations-words.js';
import type { DrawNotice } from './draw-notice.js';

export const drawOperationsMended: DrawNotice<'operations_mended'> = async (_ports, { warning }, texts) => {
  const { title, paragraphs } = mendedWords(texts, warning);
  return { cards: [noticeCard.render(noticeView(title, paragraphs))] };
};
