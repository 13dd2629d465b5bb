import type { RenderedCard } from '../cards/define-card.js';
import type { FileOffer } from '../domain/file-offer.js';
import type { Shown } from '../domain/live-card.js';
import type { FilePlace } from './turn.js';

/** A file as the chat shows it; where files are not offered, there is none of these. */
export type FileMessage =
  /** Asks whether the file may be put in the person's OneDrive. */
  | { readonly kind: 'offered'; readonly offer: FileOffer; readonly description: string }
  /** The file where it now lies. */
  | { readonly kind: 'placed'; readonly place: Omit<FilePlace, 'uploadUrl'> };

/** Something that was found: how the list shows it, and what is put into the chat when it is chosen. */
export interface SearchResult {
  readonly title: string;
  /** One line. */
  readonly line: string;
  /** Without buttons that need the bot, which need not be in that chat. */
  readonly card: RenderedCard;
}

/** One thing to show: a plain text (never Markdown), one or more cards, a file, or what a search found. */
export interface Message {
  readonly text?: string;
  readonly cards?: readonly RenderedCard[];
  readonly file?: FileMessage;
  /** Best first. Answers a search, and nothing else. */
  readonly results?: readonly SearchResult[];
  /** Put in the place of the card that was pressed, where the client can. */
  readonly replacesPressedCard?: boolean;
  /**
   * What its one card shows. In a personal chat the message is remembered, and the card is drawn again in its place
   * whenever the subject changes. Such a card has no inputs, or what somebody is typing would be gone.
   */
  readonly follows?: Shown;
  /** With `follows`: the card is not kept up to date after this, and is shown only in the place of an earlier one. */
  readonly isLast?: true;
}

export interface Reply {
  readonly messages: readonly Message[];
}

/** Below what was written, or in the place of the card that was pressed. */
export type As = (card: RenderedCard) => Reply;

export const say = (text: string): Reply => ({ messages: [{ text }] });
export const show = (...cards: readonly RenderedCard[]): Reply => ({ messages: [{ cards }] });
export const replaceWith = (card: RenderedCard): Reply => ({
  messages: [{ cards: [card], replacesPressedCard: true }],
});
/** Has a reply of one card kept up to date where it is shown. */
export const following = (follows: Shown, { messages }: Reply): Reply => ({
  messages: messages.map((message) => (message.cards === undefined ? message : { ...message, follows })),
});
export const both = (...replies: readonly Reply[]): Reply => ({
  messages: replies.flatMap((reply) => reply.messages),
});
