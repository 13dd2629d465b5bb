import type { SeenConversation } from '../../domain/conversation-reference.js';
import { identityOf } from '../../domain/person.js';
import { localeOf } from '../../texts/index.js';
import { kindOf } from './incoming.js';
import { isFromExtension } from './search-query.js';
import { type TeamsActivity, tenantOf } from './teams-activity.js';

/** Keeps who can be written to, and how. */
export interface Conversations {
  /** Something came from a conversation. */
  seen(conversation: SeenConversation): Promise<void>;
  /** The bot is no longer in a conversation, or the conversation is no more. */
  left(conversationId: string): Promise<void>;
  /** The bot is no longer in a team, or the team is no more: none of its channels can be written to. */
  leftTeam(teamId: string): Promise<void>;
}

/** A channel's own id: that of a message in it has the thread behind. */
export const withoutThread = (conversationId: string): string => conversationId.split(';')[0] ?? '';

/** The channel that an event is about, else the conversation that it came from. */
const placeOf = ({ conversation, channelData }: TeamsActivity): string =>
  channelData?.eventType === undefined
    ? withoutThread(conversation.id)
    : (channelData.channel?.id ?? withoutThread(conversation.id));

/** Whose personal chat it is; nobody's when Teams does not say who wrote. */
export const ownerOf = (activity: TeamsActivity): string | undefined => {
  const tenant = tenantOf(activity);
  const { aadObjectId } = activity.from;
  return kindOf(activity.conversation) === 'personal' && tenant !== undefined && aadObjectId !== undefined
    ? identityOf(tenant, aadObjectId)
    : undefined;
};

/**
 * What an activity tells about its conversation; undefined when it does not say enough to write there. In a team
 * an installation comes from the General channel.
 */
const seenIn = (activity: TeamsActivity): SeenConversation | undefined => {
  if (isFromExtension(activity)) return undefined;
  const tenantId = tenantOf(activity);
  if (tenantId === undefined || activity.recipient === undefined) return undefined;
  const kind = kindOf(activity.conversation);
  const identity = ownerOf(activity);
  const teamId = activity.channelData?.team?.id;
  return {
    conversationId: kind === 'channel' ? placeOf(activity) : activity.conversation.id,
    kind,
    serviceUrl: activity.serviceUrl,
    botId: activity.recipient.id,
    tenantId,
    language: localeOf(activity.locale),
    ...(identity !== undefined && { identity }),
    ...(teamId !== undefined && { teamId }),
  };
};

const GONE_EVENTS: ReadonlySet<string | undefined> = new Set([
  'channelDeleted',
  'teamDeleted',
  'teamHardDeleted',
]);

/**
 * True when the bot was taken out, or when the channel or team is deleted. `remove-upgrade` is not that: Teams
 * sends it when the app gets a new version, with `add-upgrade` after it.
 */
const isLeaving = (activity: TeamsActivity): boolean => {
  const { type, action, membersRemoved, recipient, channelData } = activity;
  if (type === 'installationUpdate') return action === 'remove';
  if (type !== 'conversationUpdate') return false;
  const isBotRemoved = membersRemoved?.some(({ id }) => id !== undefined && id === recipient?.id) ?? false;
  return isBotRemoved || GONE_EVENTS.has(channelData?.eventType);
};

/** The team that the bot leaves; undefined when it leaves a chat or one channel. Teams names events by what they are about. */
const teamLeftBy = ({ channelData }: TeamsActivity): string | undefined =>
  channelData?.eventType?.startsWith('channel') ? undefined : channelData?.team?.id;

/** Tells what an authenticated activity says about its conversation, whatever it means to the bot otherwise. */
export const tellConversation = async (
  conversations: Conversations,
  activity: TeamsActivity,
): Promise<void> => {
  if (isLeaving(activity)) {
    const teamId = teamLeftBy(activity);
    if (teamId !== undefined) await conversations.leftTeam(teamId);
    // Also of a team: Teams need not have told which team the channel is in.
    await conversations.left(placeOf(activity));
    return;
  }
  const seen = seenIn(activity);
  if (seen !== undefined) await conversations.seen(seen);
};
