import type { RenderedCard } from '../cards/define-card.js';
import { noticeCard, noticeView } from '../cards/notice.js';
import type { IsoDate } from '../domain/calendar.js';
import type { Person } from '../domain/person.js';
import { rolesOn } from '../domain/person.js';
import { SIGN_IN_FAILURES } from '../domain/sign-in.js';
import type { Texts } from '../texts/index.js';
import { mayUse } from './permission.js';

/** Why a sign-in did not come about and what to do; `code` is one of SIGN_IN_FAILURES or Microsoft's own. */
export const failureCard = (texts: Texts, code: string): RenderedCard => {
  const { signIn } = texts;
  const known = SIGN_IN_FAILURES.find((failure) => failure === code);
  const paragraphs = known === undefined ? signIn.otherFailure(code) : signIn.failures[known];
  return noticeCard.render(noticeView(signIn.failed, paragraphs, signIn.again));
};

/** The account looks like a person's own; says nothing of whose. */
export const personalCard = (texts: Texts, tenantId: string): RenderedCard => {
  const { signIn } = texts;
  const { title, why, effect, do: todo } = signIn.personal;
  return noticeCard.render(noticeView(title, [why(tenantId), effect, todo], signIn.anew));
};

/** The way to sign in, for a reader who may. */
export const signInOffers = ({ signIn }: Texts, reader: Person, today: IsoDate) =>
  mayUse('koppla graph', rolesOn(reader, today)) ? [signIn.begin] : [];
