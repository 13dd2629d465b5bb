import { z } from 'zod';
import { channelName } from '../../domain/channel-link.js';
import type { ChosenChannel } from '../../domain/digest-channel.js';
import type { Log } from '../../usecases/ports.js';
import { type AskConnector, isAnswered, reasonOf } from './ask-connector.js';
import { teamUrls } from './connector-request.js';
import type { Exchange } from './keep-alive-http.js';
import { withoutThread } from './seen-conversation.js';
import { type TeamsActivity, tenantOf } from './teams-activity.js';

const TEAM = z.object({
  aadGroupId: z.guid().optional().catch(undefined),
  name: z.string().optional().catch(undefined),
});
type Team = z.infer<typeof TEAM>;

/** The General channel has no name, for every client has its own word for it. */
const CHANNELS = z.object({
  conversations: z.array(z.object({ id: z.string(), name: z.string().nullish().catch(undefined) })),
});
const NO_CHANNELS: z.infer<typeof CHANNELS> = { conversations: [] };

/**
 * Asks the Bot Connector which channel an activity came from: Teams leaves out of messages what it tells when the bot
 * is added. A team that does not know the bot says nothing of itself, and the channel is told without it.
 * Never rejects. Nothing of the answers is logged.
 */
export const createFindChannel = (begin: () => AskConnector, log: Log) => {
  /** What is at the address; `empty` when Teams does not tell this bot. */
  const read = async <T>(
    answering: Promise<Exchange>,
    shape: z.ZodType<T>,
    empty: T,
  ): Promise<T | 'unreachable'> => {
    const answer = await answering;
    if (isAnswered(answer, 200)) {
      return shape.safeParse('body' in answer ? answer.body : undefined).data ?? empty;
    }
    if (isAnswered(answer, 400, 403, 404)) return empty;
    log.warn({ reason: reasonOf(answer) }, 'Teams did not say which channel it is');
    return 'unreachable';
  };

  return async (incoming: TeamsActivity): Promise<ChosenChannel | 'unreachable'> => {
    const { team: told, channel } = incoming.channelData ?? {};
    const channelId = withoutThread(incoming.conversation.id);
    const tenantId = tenantOf(incoming);
    const ask = begin();
    const teamId = told?.id ?? channelId;
    const urls = teamUrls(incoming.serviceUrl, teamId);
    const [team, channels] = await Promise.all([
      told?.aadGroupId === undefined ? read<Team>(ask(urls.team), TEAM, {}) : told,
      channel?.name === undefined ? read(ask(urls.channels), CHANNELS, NO_CHANNELS) : NO_CHANNELS,
    ]);
    if (team === 'unreachable' || channels === 'unreachable') return 'unreachable';
    const { aadGroupId, name: teamName = told?.name } = team;
    const listed = channels.conversations.find(({ id }) => id === channelId);
    const isGeneral = channelId === teamId;
    const name = channelName(channel?.name ?? listed?.name ?? (isGeneral ? (teamName ?? '') : ''));
    return {
      channelId,
      ...(aadGroupId !== undefined && { teamGroupId: aadGroupId.toLowerCase() }),
      ...(name !== undefined && { name }),
      ...(tenantId !== undefined && { tenantId }),
    };
  };
};
