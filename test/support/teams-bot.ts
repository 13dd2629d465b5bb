import { startServer } from '../../src/adapters/http/server.js';
import { createTeamsEndpoint, type TeamsOptions } from '../../src/adapters/teams/endpoint.js';
import type { RenderedCard } from '../../src/cards/define-card.js';
import { type Reply, say } from '../../src/conversation/reply.js';
import type { Incoming } from '../../src/conversation/turn.js';
import { type FakeMicrosoft, type Posted, type PostOverrides, startFakeMicrosoft } from './fake-microsoft.js';
import { fakeClock, fakeIds, fakeLog } from './fakes.js';

/** The Teams endpoint behind a real server, with a dispatcher that records and answers as told. */
export interface TeamsTestBot extends FakeMicrosoft {
  readonly port: number;
  readonly log: ReturnType<typeof fakeLog>;
  readonly clock: ReturnType<typeof fakeClock>;
  readonly heard: readonly Incoming[];
  /** How the coming turns are answered; "Hej!" from the start. */
  answer: (incoming: Incoming) => Promise<Reply>;
  say(activity: unknown, overrides?: PostOverrides): Promise<Posted>;
  drain(): Promise<void>;
}

export const startTeamsBot = async (options: Partial<TeamsOptions> = {}): Promise<TeamsTestBot> => {
  const microsoft = await startFakeMicrosoft();
  const log = fakeLog();
  const clock = fakeClock();
  const heard: Incoming[] = [];
  const endpoint = createTeamsEndpoint({
    settings: microsoft.settings,
    credentials: microsoft.credentials,
    clock,
    ids: fakeIds(),
    log,
    dispatch: (incoming) => {
      heard.push(incoming);
      return bot.answer(incoming);
    },
    ...options,
  });
  const server = await startServer({ host: '127.0.0.1', port: 0, onMessages: endpoint, log });
  const bot: TeamsTestBot = {
    ...microsoft,
    port: server.port,
    log,
    clock,
    heard,
    answer: async () => say('Hej!'),
    say: (activity, overrides) => microsoft.post(server.port, activity, overrides),
    drain: () => endpoint.drain(),
    close: async () => {
      await server.close();
      await endpoint.drain();
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
