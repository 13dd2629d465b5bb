import type { Reply } from '../../conversation/reply.js';

/** What a person reads of a card's element; the rest is for screen readers, other clients or the bot. */
const READ_KEYS = ['text', 'title', 'label', 'value', 'placeholder'];
/** Stand in for what is shown, or come when something is pressed. */
const HIDDEN_KEYS = ['fallback', 'data', 'card', 'msteams', 'refresh', 'metadata'];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const stringsIn = (part: unknown): readonly string[] => {
  if (Array.isArray(part)) return part.flatMap(stringsIn);
  if (!isObject(part) || part['isVisible'] === false) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    if (typeof value === 'string') return READ_KEYS.includes(key) ? [value] : [];
    return HIDDEN_KEYS.includes(key) ? [] : stringsIn(value);
  });
};

/** What a person sees of a reply when it opens: message texts and every string of the cards (design section 6). */
export const shownStrings = ({ messages }: Reply): readonly string[] =>
  messages.flatMap(({ text, cards = [] }) => [
    ...(text === undefined ? [] : [text]),
    ...cards.flatMap(({ content }) => stringsIn(content)),
  ]);
