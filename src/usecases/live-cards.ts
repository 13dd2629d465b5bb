import { isDeepStrictEqual } from 'node:util';
import type { Addressee } from '../domain/addressee.js';
import { yearOf } from '../domain/calendar.js';
import { type LiveCard, type LiveSubject, liveCardKey, type Shown } from '../domain/live-card.js';
import { insert, update } from './changes.js';
import type { Change, Ports, Put, Remove } from './ports.js';

/** What a message shows that is sent, and goes on showing. */
export interface Following {
  readonly shown: Shown;
  /** It is kept up to date no longer. */
  readonly isLast: boolean;
}

/** A message that shows something to somebody. */
export interface ShownMessage {
  readonly to: Addressee;
  readonly chatId: string;
  readonly messageId: string;
  readonly shown: Shown;
}

/** The card that shows somebody the subject. */
export const liveCardOf = async (
  { store }: Ports,
  whose: Addressee,
  subject: LiveSubject,
): Promise<LiveCard | undefined> => {
  const [card] = await store.find('livecards', { key: liveCardKey(whose, subject) });
  return card;
};

export const forgotten = ({ id, version }: LiveCard): Remove<'livecards'> => ({
  op: 'remove',
  collection: 'livecards',
  id,
  expectedVersion: version,
});

/** Whatever else a message was remembered to show, for the commit after which it shows something else. */
export const nowHidden = async (
  { store }: Ports,
  { chatId, messageId }: Pick<ShownMessage, 'chatId' | 'messageId'>,
  key?: string,
): Promise<Remove<'livecards'>[]> => {
  const cards = await store.findBy('livecards', 'message', `${chatId} ${messageId}`);
  return cards.filter((card) => card.key !== key).map(forgotten);
};

const noticed = (
  { clock }: Ports,
  { shown }: ShownMessage,
): Pick<LiveCard, 'noticedAt' | 'noticedVersion'> => ({
  noticedAt: clock.now(),
  noticedVersion: shown.version,
});

/** Remembers a card that has come into the chat or been asked for; it takes the place of an earlier one. */
export const remembered = async (ports: Ports, message: ShownMessage): Promise<Change[]> => {
  const { to, shown, ...place } = message;
  const before = await liveCardOf(ports, to, shown.subject);
  const key = liveCardKey(to, shown.subject);
  const card = { ...to, ...place, key, shown, ...noticed(ports, message) };
  const put: Put<'livecards'> =
    before === undefined
      ? insert('livecards', { ...card, id: ports.ids.record(yearOf(ports.clock.now())) })
      : update('livecards', before, { ...card, id: before.id });
  return [...(await nowHidden(ports, message, key)), put];
};

/** Remembers that a card shows the subject as it had come now. */
export const updated = (card: LiveCard, shown: Shown): Put<'livecards'> =>
  update('livecards', card, { ...card, shown });

/** Whether the card shows this already; what it shows last is something else. */
export const showsAlready = (card: LiveCard, { shown, isLast }: Following): boolean =>
  !isLast && isDeepStrictEqual(card.shown, shown);
