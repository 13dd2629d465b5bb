import type { ChatMessage } from '@microsoft/microsoft-graph-types';
import { addDays, daysOfWeek } from '../../domain/calendar.js';
import type { Sighting } from '../../domain/delivery-outcome.js';
import { partsOfDigestKey } from '../../domain/digest.js';
import type { DigestChannel } from '../../domain/digest-channel.js';
import type { AskGraph } from './ask-graph.js';
import { isPostOf } from './digest-message.js';
import { messagesPath } from './messages-path.js';
import { linkTo } from './post-link.js';

const PAGE_SIZE = 50;
const MOST_PAGES = 10;

interface Page {
  readonly messages: readonly ChatMessage[];
  /** The address of the page after, when there is one. */
  readonly next: string | undefined;
}

/** A page as Graph sends it; undefined when it is something else. */
const pageIn = (body: unknown): Page | undefined => {
  if (typeof body !== 'object' || body === null || !('value' in body) || !Array.isArray(body.value)) {
    return undefined;
  }
  const next = '@odata.nextLink' in body ? body['@odata.nextLink'] : undefined;
  return { messages: body.value, next: typeof next === 'string' ? next : undefined };
};

/** No digest is posted before its week begins; a day is given to time zones. */
const earliestPost = (key: string): string => {
  const from = daysOfWeek(partsOfDigestKey(key)?.week ?? '')?.from;
  return from === undefined ? '' : addDays(from, -1);
};

const foundIn = (channel: DigestChannel, post: ChatMessage): Sighting => {
  if (post.id === undefined) return 'cannot_tell';
  const link = linkTo(channel, post.id, post);
  return { found: post.id, ...(link !== undefined && { link }) };
};

/**
 * Looks through a channel's messages, newest first, for the post with the key, back to when it can have been made.
 * `not_seen` only when all of them were read, for Graph's list may lag behind its posts. An old message that somebody
 * answers comes up again, so a page counts as too old when every message on it is.
 */
export const findDigest = async (ask: AskGraph, channel: DigestChannel, key: string): Promise<Sighting> => {
  const earliest = earliestPost(key);
  let path = `${messagesPath(channel)}?$top=${PAGE_SIZE}`;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const result = await ask('read', { path });
    if (result.kind !== 'answered' || result.status !== 200) return 'cannot_tell';
    const page = pageIn(result.body);
    if (page === undefined) return 'cannot_tell';
    const post = page.messages.find((message) => isPostOf(key, message));
    if (post !== undefined) return foundIn(channel, post);
    const isPast = page.messages.every(({ createdDateTime }) => (createdDateTime ?? earliest) < earliest);
    if (page.next === undefined || (isPast && page.messages.length > 0)) return 'not_seen';
    path = page.next;
  }
  return 'cannot_tell';
};
