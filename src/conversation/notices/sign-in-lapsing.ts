import { noticeCard, noticeView } from '../../cards/notice.js';
import { daysBetween, type IsoDate, localDate } from '../../domain/calendar.js';
import { type LapseStage, SIGN_IN_LIFE_DAYS } from '../../domain/sign-in.js';
import type { Texts } from '../../texts/index.js';
import type { Ports } from '../../usecases/ports.js';
import { signInOffers } from '../sign-in-replies.js';
import type { DrawNotice } from './draw-notice.js';

const isRenewedSince = async ({ signIn, timeZone }: Ports, since: IsoDate): Promise<boolean> => {
  const status = await signIn.status();
  return status.state === 'signed_in' && localDate(status.succeededAt, timeZone) > since;
};

const wordsOf = ({ signIn, formats }: Texts, stage: LapseStage, since: IsoDate, days: string) => {
  const { lapsing } = signIn;
  if (stage === 'first') return { title: lapsing.first.title, paragraphs: [lapsing.first.text(days)] };
  return { title: lapsing[stage](days), paragraphs: [lapsing.why(formats.day(since)), lapsing.do] };
};

/** Nothing once the sign-in has been renewed after all. The days are those that are left when it is sent. */
export const drawSignInLapsing: DrawNotice<'sign_in_lapsing'> = async (ports, notice, texts, reader) => {
  const { since, stage } = notice;
  if (await isRenewedSince(ports, since)) return undefined;
  const today = localDate(ports.clock.now(), ports.timeZone);
  const days = texts.signIn.days(Math.max(0, SIGN_IN_LIFE_DAYS - daysBetween(since, today)));
  const { title, paragraphs } = wordsOf(texts, stage, since, days);
  const offers = stage === 'first' ? [] : signInOffers(texts, reader, today);
  return { cards: [noticeCard.render(noticeView(title, paragraphs, ...offers))] };
};
