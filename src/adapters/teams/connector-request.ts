import type { Activity } from 'botbuilder';
import type { ConversationReference } from '../../domain/conversation-reference.js';
import type { TeamsActivity } from './teams-activity.js';

/** One call of the Bot Connector's REST API. */
export interface ConnectorRequest {
  readonly method: 'POST' | 'PUT';
  readonly url: URL;
  readonly body: string;
  /** Its messages go one after another. */
  readonly conversationId: string;
  /** What 403 and 404 are about: the conversation itself, a thread in it, or one message. */
  readonly about: 'conversation' | 'thread' | 'message';
  /** Of an update: the message that it changes, of which only the newest form matters. */
  readonly updates?: string;
}

type Outgoing = Partial<Activity>;

const CHANNEL_ID = 'msteams';

const addressIn = (serviceUrl: string, ...path: readonly string[]): URL =>
  new URL(
    ['v3', ...path.map(encodeURIComponent)].join('/'),
    serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`,
  );

const urlIn = (serviceUrl: string, ...path: readonly string[]): URL =>
  addressIn(serviceUrl, 'conversations', ...path);

/** The fields that botbuilder puts on a reply. */
const inAnswerTo = (incoming: TeamsActivity, activity: Outgoing): object => ({
  ...activity,
  channelId: incoming.channelId,
  serviceUrl: incoming.serviceUrl,
  conversation: incoming.conversation,
  from: incoming.recipient,
  recipient: incoming.from,
});

export const replyRequest = (incoming: TeamsActivity, activity: Outgoing): ConnectorRequest => {
  const { serviceUrl, conversation, id: replyToId } = incoming;
  const path = [conversation.id, 'activities', ...(replyToId === undefined ? [] : [replyToId])];
  return {
    method: 'POST',
    url: urlIn(serviceUrl, ...path),
    body: JSON.stringify({ ...inAnswerTo(incoming, activity), replyToId }),
    conversationId: conversation.id,
    about: conversation.id.includes(';messageid=') ? 'thread' : 'conversation',
  };
};

/** Puts an activity in the place of an earlier message of the bot's. */
export const updateRequest = (
  incoming: TeamsActivity,
  messageId: string,
  activity: Outgoing,
): ConnectorRequest => ({
  method: 'PUT',
  url: urlIn(incoming.serviceUrl, incoming.conversation.id, 'activities', messageId),
  body: JSON.stringify({ ...inAnswerTo(incoming, activity), id: messageId }),
  conversationId: incoming.conversation.id,
  about: 'message',
  updates: messageId,
});

/** Changes an earlier message of the bot's without having been asked. */
export const proactiveUpdateRequest = (
  { conversationId, serviceUrl, botId, tenantId }: ConversationReference,
  messageId: string,
  activity: Outgoing,
): ConnectorRequest => ({
  method: 'PUT',
  url: urlIn(serviceUrl, conversationId, 'activities', messageId),
  body: JSON.stringify({
    ...activity,
    id: messageId,
    channelId: CHANNEL_ID,
    serviceUrl,
    from: { id: botId },
    conversation: { id: conversationId, tenantId },
  }),
  conversationId,
  about: 'message',
  updates: messageId,
});

/** A message that answers nothing: in a chat as one more, in a channel as a new post. */
export const proactiveRequest = (to: ConversationReference, activity: Outgoing): ConnectorRequest => {
  const { conversationId, serviceUrl, botId, tenantId } = to;
  const common = { method: 'POST', conversationId, about: 'conversation' } as const;
  const from = { id: botId };
  if (to.kind === 'channel') {
    const channelData = { channel: { id: conversationId }, tenant: { id: tenantId } };
    const body = { isGroup: true, bot: from, tenantId, channelData, activity: { ...activity, from } };
    return { ...common, url: urlIn(serviceUrl), body: JSON.stringify(body) };
  }
  const conversation = { id: conversationId, tenantId };
  const body = { ...activity, channelId: CHANNEL_ID, serviceUrl, from, conversation };
  return { ...common, url: urlIn(serviceUrl, conversationId, 'activities'), body: JSON.stringify(body) };
};

/**
 * Where to ask who a member is: in a team the team, which has them all, and then the channel, which alone has those
 * that a shared one was opened for.
 */
export const memberUrls = (
  { serviceUrl, conversation, channelData }: TeamsActivity,
  memberId: string,
): readonly URL[] => {
  // A message in a channel names its thread, which has no members.
  const place = conversation.id.split(';')[0] ?? conversation.id;
  const places = new Set([channelData?.team?.id ?? place, place]);
  return [...places].map((id) => urlIn(serviceUrl, id, 'members', memberId));
};

/** Where to ask what a team is, and which channels it has. `teamId` is Teams' own. */
export const teamUrls = (
  serviceUrl: string,
  teamId: string,
): { readonly team: URL; readonly channels: URL } => ({
  team: addressIn(serviceUrl, 'teams', teamId),
  channels: addressIn(serviceUrl, 'teams', teamId, 'conversations'),
});
