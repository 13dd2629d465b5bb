import type { RenderedCard } from './define-card.js';

/** A card with a key as the id of its first element, which nobody is shown: whoever has the key knows the post by it. */
export const keyedCard = (card: RenderedCard, key: string): RenderedCard => {
  const { body, ...content } = card.content;
  const [first, ...rest]: unknown[] = Array.isArray(body) ? body : [];
  // An element of a card's body is always an object.
  return { ...card, content: { ...content, body: [{ ...(first as object), id: key }, ...rest] } };
};
