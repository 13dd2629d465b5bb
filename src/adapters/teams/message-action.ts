import { z } from 'zod';
import type { MessageActionInput } from '../../conversation/turn.js';
import { readMessageLink } from '../../domain/message-link.js';
import { wordsOfHtml } from './html-text.js';
import { plainWords } from './plain-words.js';
import type { TeamsActivity } from './teams-activity.js';

/** Somebody picked one of our commands in the menu of a message. */
export const FETCH_TASK = 'composeExtension/fetchTask';

const BODY = z.discriminatedUnion('contentType', [
  z.object({ contentType: z.literal('html'), content: z.string() }),
  z.object({ contentType: z.literal('text'), content: z.string() }),
]);
type Body = z.infer<typeof BODY>;

const NO_BODY: Body = { contentType: 'text', content: '' };

/**
 * What is read of the message. Who wrote it, whom it mentions, and what is attached to it stays unread: nobody has asked
 * for it to be kept. Teams sends null for what there is none of.
 */
const MESSAGE = z
  .object({
    deleted: z.boolean().catch(false),
    subject: z.string().catch(''),
    body: BODY.catch(NO_BODY),
    linkToMessage: z.string().transform(readMessageLink).catch(undefined),
    createdDateTime: z.iso.datetime({ offset: true }).catch(''),
  })
  .catch({ deleted: false, subject: '', body: NO_BODY, linkToMessage: undefined, createdDateTime: '' });

/** A command's id has at most 64 characters in the manifest. */
const PICKED = z.object({ commandId: z.string().min(1).max(64), messagePayload: MESSAGE });

const wordsOf = ({ contentType, content }: Body): string =>
  contentType === 'html' ? wordsOfHtml(content) : plainWords(content);

/** The message and what is to be done with it; undefined when it is not said what. */
export const messageActionIn = ({ value }: TeamsActivity): MessageActionInput | undefined => {
  const { data } = PICKED.safeParse(value);
  if (data === undefined) return undefined;
  const { deleted, subject, body, linkToMessage: link, createdDateTime } = data.messagePayload;
  const picked = { kind: 'message_action', action: data.commandId } as const;
  if (deleted) return { ...picked, text: '', subject: '' };
  return {
    ...picked,
    text: wordsOf(body),
    subject: plainWords(subject),
    ...(link !== undefined && { link }),
    ...(createdDateTime !== '' && { writtenAt: new Date(createdDateTime).toISOString() }),
  };
};
