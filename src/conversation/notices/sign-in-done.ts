import { noticeCard, noticeView } from '../../cards/notice.js';
import { SIGN_IN_LIFE_DAYS } from '../../domain/sign-in.js';
import { personalCard } from '../sign-in-replies.js';
import type { DrawNotice } from './draw-notice.js';

/** Without the account's name it looks like a person's own, and then that is what is said. */
export const drawSignInDone: DrawNotice<'sign_in_done'> = async (_ports, notice, texts) => {
  const { account, tenantId, mayRead } = notice;
  if (account === undefined) return { cards: [personalCard(texts, tenantId)] };
  const { done, days } = texts.signIn;
  const reading = mayRead === undefined ? [] : [mayRead ? done.canRead : done.cannotRead];
  const paragraphs = [done.account(account, tenantId), done.days(days(SIGN_IN_LIFE_DAYS)), ...reading];
  return { cards: [noticeCard.render(noticeView(done.title, paragraphs))] };
};
