import { drawPost } from '../../cards/digest-post.js';
import { keyedCard } from '../../cards/keyed-card.js';
import type { ConversationReference } from '../../domain/conversation-reference.js';
import type { DigestChannel } from '../../domain/digest-channel.js';
import { municipalityOf } from '../../domain/digest-post.js';
import { linkToMessage } from '../../domain/message-link.js';
import type { MunicipalityId } from '../../domain/municipality.js';
import { textsIn } from '../../texts/index.js';
import type { DeliveryOutcome, DigestDelivery, Log } from '../../usecases/ports.js';
import type { Connector } from './connector.js';

interface BotDeliveryOptions {
  /** The channel that a municipality's digests go to, when one has been chosen. */
  readonly channelOf: (municipality: MunicipalityId) => Promise<DigestChannel | undefined>;
  /** How to write in a channel; undefined when the bot has not been in it, or is not any more. */
  readonly conversationOf: (channelId: string) => Promise<ConversationReference | undefined>;
  /** Rejects when the bot has no credential to show. */
  readonly connector: () => Promise<Pick<Connector, 'post'>>;
  readonly log: Log;
}

/** Opens the post in Teams, where its id is one that Teams has links for. */
const withLink = (
  outcome: DeliveryOutcome,
  { teamGroupId, channelId }: DigestChannel,
  { tenantId }: ConversationReference,
): DeliveryOutcome => {
  if (outcome.state !== 'sent') return outcome;
  const link = linkToMessage({ channelId, messageId: outcome.receipt, tenantId, teamGroupId });
  return { ...outcome, ...(link && { link }) };
};

/**
 * Posts digests as the bot itself, where the service account does not reach: in a channel of a municipality's own
 * tenant. A bot cannot read a channel, so a post whose end is `unknown` is for a person to look for. Never posts twice.
 *
 * Reasons: `no_channel`, `bot_gone`, `not_configured`, and those of {@link Connector.post}.
 */
export const botDelivery = ({
  channelOf,
  conversationOf,
  connector,
  log,
}: BotDeliveryOptions): DigestDelivery => {
  const opened = async (): Promise<Pick<Connector, 'post'> | undefined> => {
    try {
      return await connector();
    } catch (error) {
      log.error({ err: error }, 'the bot cannot post digests by itself');
      return undefined;
    }
  };
  return {
    async post(post) {
      const { key } = post;
      const channel = await channelOf(municipalityOf(post));
      if (channel === undefined) return { state: 'failed', reason: 'no_channel' };
      const conversation = await conversationOf(channel.channelId);
      if (conversation === undefined) return { state: 'failed', reason: 'bot_gone' };
      const sender = await opened();
      if (sender === undefined) return { state: 'failed', reason: 'not_configured', isPassing: true };
      const outcome = await sender.post(conversation, keyedCard(drawPost(textsIn('sv'), post), key));
      if (outcome.state !== 'sent') log.warn({ key, ...outcome }, 'a digest was not posted');
      return withLink(outcome, channel, conversation);
    },
    find: async () => 'cannot_tell',
  };
};
