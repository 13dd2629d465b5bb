import { startServer } from '../../src/adapters/http/server.js';
import {
  type Connector,
  type ConnectorOptions,
  createConnector,
} from '../../src/adapters/teams/connector.js';
import { createTeamsEndpoint, type TeamsOptions } from '../../src/adapters/teams/endpoint.js';
import type { RenderedCard } from '../../src/cards/define-card.js';
import { type Reply, say } from '../../src/conversation/reply.js';
import type { Incoming } from '../../src/conversation/turn.js';
import type { SeenConversation } from '../../src/domain/conversation-reference.js';
import type { TurnLoad } from '../../src/usecases/operations-ports.js';
import type { RepliedMessage } from '../../src/usecases/remember-card.js';
import type { LostReply } from '../../src/usecases/report-lost-reply.js';
import { type FakeMicrosoft, type Posted, type PostOverrides, startFakeMicrosoft } from './fake-microsoft.js';
import { fakeClock, fakeIds, fakeLog } from './fakes.js';

/** Longer than any test. */
const LONG_MS = 60_000;

/** More than any test sends that is not about limits. */
const NO_LIMITS = { perUser: 100_000, perTenant: 100_000 };

/** The Teams endpoint behind a real server, with a dispatcher that records and answers as told. */
export interface TeamsTestBot extends FakeMicrosoft {
  readonly port: number;
  readonly log: ReturnType<typeof fakeLog>;
  readonly clock: ReturnType<typeof fakeClock>;
  readonly heard: readonly Incoming[];
  /** What goes out goes through this one. */
  readonly outbound: Connector;
  /** What was told about conversations. */
  readonly seen: readonly SeenConversation[];
  readonly left: readonly string[];
  readonly leftTeams: readonly string[];
  readonly lost: readonly LostReply[];
  /** What was told about what messages show. */
  readonly shown: readonly RepliedMessage[];
  /** How the coming turns are answered; "Hej!" from the start. */
  answer: (incoming: Incoming) => Promise<Reply>;
  say(activity: unknown, overrides?: PostOverrides): Promise<Posted>;
  /** Begins a stop: requests that are not answered within the time are cut. */
  shut(withinMs: number): Promise<void>;
  drain(withinMs?: number): Promise<void>;
  /** How many turns are worked on, and how many wait. */
  load(): TurnLoad;
}

export const startTeamsBot = async (
  options: Partial<TeamsOptions> = {},
  tuning: Partial<ConnectorOptions> = {},
): Promise<TeamsTestBot> => {
  const microsoft = await startFakeMicrosoft();
  const { settings, credentials } = microsoft;
  const log = fakeLog();
  const clock = fakeClock();
  const heard: Incoming[] = [];
  const seen: SeenConversation[] = [];
  const left: string[] = [];
  const leftTeams: string[] = [];
  const lost: LostReply[] = [];
  const shown: RepliedMessage[] = [];
  const outbound = createConnector({ settings, credentials, log: options.log ?? log, ...tuning });
  const endpoint = createTeamsEndpoint({
    settings,
    credentials,
    connector: outbound,
    limits: NO_LIMITS,
    conversations: {
      seen: async (conversation) => void seen.push(conversation),
      left: async (conversationId) => void left.push(conversationId),
      leftTeam: async (teamId) => void leftTeams.push(teamId),
    },
    onLostReply: async (reply) => void lost.push(reply),
    onShown: async (message) => void shown.push(message),
    download: async () => ({ state: 'failed', reason: 'none here' }),
    clock,
    ids: fakeIds(),
    log,
    dispatch: (incoming) => {
      heard.push(incoming);
      return bot.answer(incoming);
    },
    ...options,
  });
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    onMessages: endpoint,
    log: options.log ?? log,
  });
  let isShut: Promise<void> | undefined;
  const shut = (withinMs: number): Promise<void> => {
    isShut ??= server.close(withinMs);
    return isShut;
  };
  const bot: TeamsTestBot = {
    ...microsoft,
    port: server.port,
    log,
    clock,
    heard,
    outbound,
    seen,
    left,
    leftTeams,
    lost,
    shown,
    answer: async () => say('Hej!'),
    say: (activity, overrides) => microsoft.post(server.port, activity, overrides),
    load: () => endpoint.load(),
    drain: (withinMs = LONG_MS) => endpoint.drain(withinMs),
    shut,
    close: async () => {
      await shut(LONG_MS);
      await endpoint.drain(LONG_MS);
      await microsoft.close();
    },
  };
  return bot;
};

/** A card that shows a name. */
export const namedCard = (name: string): RenderedCard => ({
  content: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: name }] },
  summary: `Kort: ${name}`,
});

/** The card as the Bot Connector gets it. */
export const attachmentOf = ({ content }: RenderedCard) => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content,
});
