import { createHash } from 'node:crypto';
import type { ChatMessage } from '@microsoft/microsoft-graph-types';
import type { RenderedCard } from '../../cards/define-card.js';
import { keyedCard } from '../../cards/keyed-card.js';

const CARD = 'application/vnd.microsoft.card.adaptive';
/** About 28 KB is what a channel message may hold (platform facts). */
const MAX_BYTES = 28 * 1024;

/** Made from the key alone, so that whoever has the key knows the post by it; nobody is shown it. */
const attachmentId = (key: string): string =>
  createHash('sha256').update(`fou-boten ${key}`).digest('hex').slice(0, 32);

/** A card as a channel message; undefined when it is larger than a channel takes. */
export const digestMessage = (key: string, card: RenderedCard): ChatMessage | undefined => {
  const id = attachmentId(key);
  const message: ChatMessage = {
    summary: card.summary,
    body: { contentType: 'html', content: `<attachment id="${id}"></attachment>` },
    // A second mark, in case Teams gives attachments ids of its own.
    attachments: [{ id, contentType: CARD, content: JSON.stringify(keyedCard(card, key).content) }],
  };
  return Buffer.byteLength(JSON.stringify(message)) < MAX_BYTES ? message : undefined;
};

/** Whether a message in a channel is the post with the key. */
export const isPostOf = (key: string, { attachments }: ChatMessage): boolean =>
  (attachments ?? []).some(
    ({ id, contentType, content }) =>
      id === attachmentId(key) || (contentType === CARD && (content ?? '').includes(JSON.stringify(key))),
  );
