import {
  type Connector,
  type ConnectorOptions,
  createConnector,
} from '../../src/adapters/teams/connector.js';
import type { ConversationReference } from '../../src/domain/conversation-reference.js';
import type { SendOutcome } from '../../src/usecases/ports.js';
import type { SentActivity } from './fake-connector.js';
import { APP_ID, type FakeMicrosoft, startFakeMicrosoft, TENANT_ID } from './fake-microsoft.js';
import { type FakeTime, fakeTime } from './fake-time.js';
import { fakeLog } from './fakes.js';

/** Waits between tries are shorter than this, deadlines longer. */
const SHORT_MS = 10_000;

/** The connector by itself, against the stand-in for Microsoft's, with time that passes as the test says. */
export interface Outbound extends FakeMicrosoft {
  readonly sender: Connector;
  readonly time: FakeTime;
  readonly log: ReturnType<typeof fakeLog>;
  /** Sends a text as the bot's own message. */
  say(text: string, conversationId?: string): Promise<SendOutcome>;
}

export const personalChat = (
  serviceUrl: string,
  overrides: Partial<ConversationReference> = {},
): ConversationReference => ({
  id: '2026-c1',
  version: 1,
  conversationId: 'a:personal',
  kind: 'personal',
  serviceUrl,
  botId: `28:${APP_ID}`,
  tenantId: TENANT_ID,
  language: 'sv',
  ...overrides,
});

export const startOutbound = async (
  options: Partial<ConnectorOptions> = {},
  time: FakeTime = fakeTime(SHORT_MS),
): Promise<Outbound> => {
  const microsoft = await startFakeMicrosoft();
  const { settings, credentials, connector } = microsoft;
  const log = fakeLog();
  const { sleep, now } = time;
  const sender = createConnector({ settings, credentials, log, sleep, now, random: () => 0.5, ...options });
  return {
    ...microsoft,
    sender,
    time,
    log,
    say: (text, conversationId = 'a:personal') =>
      sender.messenger.send(personalChat(connector.serviceUrl, { conversationId }), { text }),
  };
};

export const textsOf = (activities: readonly SentActivity[]): (string | undefined)[] =>
  activities.map(({ activity }) => activity.text);
