import { noticeCard, noticeView } from '../../cards/notice.js';
import { localDate } from '../../domain/calendar.js';
import { signInOffers } from '../sign-in-replies.js';
import type { DrawNotice } from './draw-notice.js';

/** It goes to the FoU managers, who can sign in here, and to all staff only without any. */
export const drawSignInNeeded: DrawNotice<'sign_in_needed'> = async (ports, _notice, texts, reader) => {
  const { signInNeeded } = texts.notices;
  const offers = signInOffers(texts, reader, localDate(ports.clock.now(), ports.timeZone));
  const todo = offers.length > 0 ? signInNeeded.do : signInNeeded.askIt;
  return { cards: [noticeCard.render(noticeView(signInNeeded.title, [signInNeeded.why, todo], ...offers))] };
};
