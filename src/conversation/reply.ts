import type { RenderedCard } from '../cards/define-card.js';

/** One thing to show: a plain text (never Markdown), or one or more cards. */
export interface Message {
  readonly text?: string;
  readonly cards?: readonly RenderedCard[];
  /** Put in the place of the card that was pressed, where the client can. */
  readonly replacesPressedCard?: boolean;
}

export interface Reply {
  readonly messages: readonly Message[];
}

export const say = (text: string): Reply => ({ messages: [{ text }] });
export const show = (...cards: readonly RenderedCard[]): Reply => ({ messages: [{ cards }] });
export const replaceWith = (card: RenderedCard): Reply => ({
  messages: [{ cards: [card], replacesPressedCard: true }],
});
export const both = (...replies: readonly Reply[]): Reply => ({
  messages: replies.flatMap((reply) => reply.messages),
});
