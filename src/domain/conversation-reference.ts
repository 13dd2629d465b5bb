import type { IsoInstant } from './calendar.js';

export const CONVERSATION_KINDS = ['personal', 'group', 'channel'] as const;
export type ConversationKind = (typeof CONVERSATION_KINDS)[number];

/** Why a conversation takes no more messages: the bot is blocked or not allowed there, or it is gone. */
export const LOST_REASONS = ['blocked', 'gone'] as const;
export type LostReason = (typeof LOST_REASONS)[number];

/** What is needed to write first in a conversation, as the newest activity from it said. */
export interface ConversationReference {
  readonly id: string;
  readonly version: number;
  /** Unique. A channel's is the channel's own id, without the thread. */
  readonly conversationId: string;
  readonly kind: ConversationKind;
  /** Where the Bot Connector takes messages to it. */
  readonly serviceUrl: string;
  /** The bot's id in the channel, `28:<app id>`. */
  readonly botId: string;
  readonly tenantId: string;
  /** Whose personal chat it is: an identity of Person. */
  readonly identity?: string;
  readonly language: 'sv' | 'en';
  /** Teams' own id of the team that a channel is in, which is not the team's id in Entra; when Teams has told it. */
  readonly teamId?: string;
  /** Of a channel: new requests are posted in it. At most one is. */
  readonly takesRequests?: {
    readonly since: IsoInstant;
    /** Id of Person. */
    readonly setBy: string;
  };
  /** Set when a send was answered with 403 or 404; the next activity from the conversation takes it away. */
  readonly lost?: { readonly at: IsoInstant; readonly reason: LostReason };
}

/** What an activity tells about the conversation that it came from. */
export type SeenConversation = Omit<ConversationReference, 'id' | 'version' | 'lost' | 'takesRequests'>;
