import { createNotifier, type Notifier } from '../../src/conversation/notifier.js';
import type { Message } from '../../src/conversation/reply.js';
import type { ConversationReference } from '../../src/domain/conversation-reference.js';
import type { QueuedNotice } from '../../src/domain/notice.js';
import type { Person } from '../../src/domain/person.js';
import type { Ports, SendOutcome } from '../../src/usecases/ports.js';

/** Now in every fake clock that nobody has moved. */
const NOW = '2026-11-18T11:00:00.000Z';

/** For Martin, or whom or which channel the overrides say. */
export const aNotice = (id: string, overrides: Partial<QueuedNotice> = {}): QueuedNotice =>
  // Only one of person and channel is there, which TypeScript cannot see of a part.
  ({
    id,
    version: 1,
    ...(overrides.conversationId === undefined && { personId: '2026-martin' }),
    notice: { kind: 'sign_in_needed' },
    key: `key of ${id}`,
    state: 'waiting',
    queuedAt: NOW,
    attempts: 0,
    nextAttemptAt: NOW,
    ...overrides,
  }) as QueuedNotice;

/** A person's chat with the bot. */
export const aChat = (
  { id, identity }: Person,
  overrides: Partial<ConversationReference> = {},
): ConversationReference => ({
  id: `2026-chat-${id}`,
  version: 1,
  conversationId: `chat of ${id}`,
  kind: 'personal',
  serviceUrl: 'https://connector.example/',
  botId: '28:bot',
  tenantId: 'tenant',
  identity,
  language: 'sv',
  ...overrides,
});

export const SENT: SendOutcome = { state: 'sent', receipt: 'message-1' };
export const NOT_NOW: SendOutcome = { state: 'not_now', reason: 'http_502' };
export const BLOCKED: SendOutcome = { state: 'route_lost', reason: 'blocked' };
export const REFUSED: SendOutcome = { state: 'refused', reason: 'http_400' };
export const UNKNOWN: SendOutcome = { state: 'unknown', reason: 'timeout' };

/** Keeps what it was given to send; `outcome` decides how the coming sends end. */
export const fakeMessenger = () => {
  const tries: { readonly to: string; readonly message: Message; readonly updates?: string }[] = [];
  return {
    tries,
    outcome: async (_to: ConversationReference): Promise<SendOutcome> => SENT,
    async send(to: ConversationReference, message: Message): Promise<SendOutcome> {
      tries.push({ to: to.conversationId, message });
      return this.outcome(to);
    },
    async update(to: ConversationReference, messageId: string, message: Message): Promise<SendOutcome> {
      tries.push({ to: to.conversationId, message, updates: messageId });
      return this.outcome(to);
    },
  };
};
export type FakeMessenger = ReturnType<typeof fakeMessenger>;

/** Everything over a store in memory is done when the microtasks are. */
export const allDone = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A notifier whose timer a test lets run out. */
export const notifierOver = (ports: Ports, messenger: FakeMessenger) => {
  let timer: { readonly run: () => void; readonly ms: number } | undefined;
  const notifier: Notifier = createNotifier(ports, {
    messenger,
    random: () => 0,
    later: (run, ms) => {
      const mine = { run, ms };
      timer = mine;
      return () => {
        if (timer === mine) timer = undefined;
      };
    },
  });
  return {
    ...notifier,
    /** How long it wants to rest, in ms; undefined when no timer runs. */
    rest: () => timer?.ms,
    runOut: async () => {
      timer?.run();
      await allDone();
    },
  };
};
