import { noticeCard, noticeView } from '../../cards/notice.js';
import type { DrawNotice } from './draw-notice.js';

export const drawSignInNeeded: DrawNotice<'sign_in_needed'> = async (_ports, _notice, texts) => {
  const { signInNeeded, showDigest } = texts.notices;
  const paragraphs = [signInNeeded.why, signInNeeded.do];
  return { cards: [noticeCard.render(noticeView(signInNeeded.title, paragraphs, showDigest))] };
};
