import { noticeCard, noticeView } from '../../cards/notice.js';
import { SIGN_IN_LIFE_DAYS } from '../../domain/sign-in.js';
import type { DrawNotice } from './draw-notice.js';

export const drawSignInRenewed: DrawNotice<'sign_in_renewed'> = async (_ports, _notice, { signIn }) => {
  const { title, text } = signIn.renewed;
  return { cards: [noticeCard.render(noticeView(title, [text(signIn.days(SIGN_IN_LIFE_DAYS))]))] };
};
