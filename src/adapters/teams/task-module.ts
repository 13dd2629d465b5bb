import type { RenderedCard } from '../../cards/define-card.js';
import { sentenceCard, sentenceView } from '../../cards/sentence.js';
import type { Message, Reply } from '../../conversation/reply.js';
import { attachmentOf } from './outgoing.js';

/** Somebody pressed a button in a window that one of our message actions had opened. */
export const SUBMIT_ACTION = 'composeExtension/submitAction';

type Json = unknown;

/** Microsoft's documents have Action.Submit alone in such a window. Every Execute of ours has one to fall back to. */
const withSubmits = (part: Json): Json => {
  if (Array.isArray(part)) return part.map(withSubmits);
  if (typeof part !== 'object' || part === null) return part;
  const { type, fallback } = part as Readonly<Record<string, Json>>;
  if (type === 'Action.Execute') return fallback;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, withSubmits(value)]));
};

const shownBy = ({ text, cards = [] }: Message): readonly RenderedCard[] => [
  ...(text === undefined ? [] : [sentenceCard.render(sentenceView(text))]),
  ...cards,
];

const partsOf = ({ content }: RenderedCard, field: 'body' | 'actions'): readonly Json[] => {
  const parts = content[field];
  return Array.isArray(parts) ? parts : [];
};

/** The window has one row of buttons: that of the first card with any. */
const inOne = (cards: readonly RenderedCard[]): RenderedCard['content'] | undefined => {
  const main = cards.find((card) => partsOf(card, 'actions').length > 0) ?? cards[0];
  return main && { ...main.content, body: cards.flatMap((card) => partsOf(card, 'body')) };
};

/**
 * What the invokes of a message action are answered with: everything that the reply says, in one card in the window. Also
 * a sentence alone stands in a card: a window that is opened with Teams' own kind of message has been seen to stay empty.
 */
export const answerTask = ({ messages }: Reply): object => {
  const content = inOne(messages.flatMap(shownBy));
  const [named] = messages.flatMap(({ cards = [] }) => cards);
  if (content === undefined) return {};
  const card = attachmentOf({ summary: '', content: withSubmits(content) as RenderedCard['content'] });
  const title = named === undefined ? {} : { title: named.summary };
  return { task: { type: 'continue', value: { ...title, height: 'large', width: 'medium', card } } };
};
