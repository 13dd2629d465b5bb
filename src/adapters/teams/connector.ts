import type { ServiceClientCredentialsFactory } from 'botframework-connector';
import type { RenderedCard } from '../../cards/define-card.js';
import type { Messenger } from '../../conversation/messenger.js';
import type { ConversationReference } from '../../domain/conversation-reference.js';
import type { ChosenChannel } from '../../domain/digest-channel.js';
import type { DeliveryOutcome, Log, SendOutcome } from '../../usecases/ports.js';
import { appTokenOf } from './app-token.js';
import { createAsk } from './ask-connector.js';
import { createBearerToken } from './bearer-token.js';
import { createClosingTime } from './closing-time.js';
import { type ConnectorRequest, proactiveRequest, proactiveUpdateRequest } from './connector-request.js';
import { ConversationLines } from './conversation-lines.js';
import { type Sleep, sleep as sleepFor } from './deadline.js';
import { createExchange } from './exchange-with-token.js';
import { createFindChannel } from './find-channel.js';
import { createFindMember, type FoundMember } from './find-member.js';
import { createKeepAliveHttp } from './keep-alive-http.js';
import { activitiesOf, cardActivity, isTooLarge } from './outgoing.js';
import { createPostOnce } from './post-once.js';
import { RETRY_POLICY, type RetryPolicy } from './retry-policy.js';
import { createSend } from './send-with-retries.js';
import { endpointsOf, type TeamsSettings } from './settings.js';
import { signingKeysAt } from './signing-keys.js';
import type { TeamsActivity } from './teams-activity.js';

export interface ConnectorOptions {
  readonly settings: TeamsSettings;
  /** Where tokens come from; Entra with the settings' credential when missing. */
  readonly credentials?: ServiceClientCredentialsFactory;
  readonly log: Log;
  readonly policy?: RetryPolicy;
  readonly sleep?: Sleep;
  /** 0..1; spreads the retries. */
  readonly random?: () => number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Everything that goes out to Teams goes through one of these, made once and kept for as long as the bot runs. */
export interface Connector {
  /** Sends in the order of calls within a conversation. Never rejects. */
  send(request: ConnectorRequest): Promise<SendOutcome>;
  /**
   * Asks who a member of the conversation is that an activity came from: `unknown` is nobody there, or somebody
   * without an account. Short retries, and an answer within seconds. Never rejects.
   */
  member(incoming: TeamsActivity, memberId: string): Promise<FoundMember>;
  /** Asks which channel an activity came from, as `member` asks. Never rejects. */
  channel(incoming: TeamsActivity): Promise<ChosenChannel | 'unreachable'>;
  /**
   * Posts a card in a channel, once: what may have been taken is not sent again by itself. The receipt is the
   * message's id. Never rejects.
   *
   * Reasons: `too_large`, `insecure`, `stopping`, `bot_sign_in`, `bot_forbidden`, `bot_gone`, `throttled`, `unreachable`,
   * `http_<status>`; of `unknown` ones `no_id`, `timeout`, `cut`, `http_<status>`.
   */
  post(to: ConversationReference, card: RenderedCard): Promise<DeliveryOutcome>;
  /** Writes first in a conversation, in line with the replies there. */
  readonly messenger: Messenger;
  /** How many conversations have something on its way; their memory is let go when it has arrived. */
  readonly conversationsUnderWay: number;
  /**
   * Fetches the token and the Bot Connector's keys, so that the first messages need not wait; true when the keys are
   * there. Without them nobody's message can be taken. Never rejects.
   */
  warmUp(): Promise<boolean>;
  /**
   * Begins the end. What comes meanwhile is still sent, but nothing waits for a retry beyond the time; when it is
   * up, what is in flight is cut off (`unknown`) and the rest is `not_now`. Resolves when nothing is on its way.
   */
  stop(withinMs: number): Promise<void>;
}

/** As long as a post by Graph may take: asking a person whether it came out costs more than the wait. */
const POST_WITHIN_MS = 30_000;

const NOTHING: SendOutcome = { state: 'refused', reason: 'nothing to send' };
const NOT_HTTPS: SendOutcome = { state: 'refused', reason: 'the service url is not https' };

export const createConnector = ({
  settings,
  credentials,
  log,
  policy = RETRY_POLICY,
  sleep = sleepFor,
  random = Math.random,
  now = Date.now,
}: ConnectorOptions): Connector => {
  const token = settings.anonymous
    ? undefined
    : createBearerToken({ fetchToken: appTokenOf(settings, credentials), now, sleep, log });
  const mayUsePlainHttp = settings.anonymous === true || settings.plainHttpServiceUrls === true;
  const closingTime = createClosingTime({ now, sleep });
  const exchange = createExchange({ http: createKeepAliveHttp(), token });
  const sendNow = createSend({ exchange, closingTime, policy, sleep, random, now, log });
  const postNow = createPostOnce({ exchange, closingTime, sleep, withinMs: POST_WITHIN_MS });
  const begin = createAsk({ exchange, closingTime, sleep, random, now });
  const findMember = createFindMember(begin, log);
  const findChannel = createFindChannel(begin, log);
  const lines = new ConversationLines<SendOutcome>();
  const posts = new ConversationLines<DeliveryOutcome>();

  /** The token is the bot's name and right to write; it is shown to nobody in between. */
  const mayBeShownToken = ({ protocol }: URL): boolean => protocol === 'https:' || mayUsePlainHttp;

  const send = async (request: ConnectorRequest): Promise<SendOutcome> => {
    if (!mayBeShownToken(request.url)) return NOT_HTTPS;
    return lines.enter(request.conversationId, () => sendNow(request), request.updates);
  };

  return {
    send,
    member: async (incoming, memberId) =>
      mayBeShownToken(new URL(incoming.serviceUrl)) ? findMember(incoming, memberId) : 'unreachable',
    channel: async (incoming) =>
      mayBeShownToken(new URL(incoming.serviceUrl)) ? findChannel(incoming) : 'unreachable',
    async post(to, card) {
      const activity = cardActivity([card]);
      if (isTooLarge(activity)) return { state: 'failed', reason: 'too_large' };
      const request = proactiveRequest(to, activity);
      if (!mayBeShownToken(request.url)) return { state: 'failed', reason: 'insecure' };
      return posts.enter(request.conversationId, () => postNow(request));
    },
    messenger: {
      async send(to, message) {
        let outcome: SendOutcome = NOTHING;
        for (const activity of activitiesOf(message)) {
          outcome = await send(proactiveRequest(to, activity));
          if (outcome.state !== 'sent') return outcome;
        }
        return outcome;
      },
      async update(to, messageId, message) {
        const [activity] = activitiesOf(message);
        return activity === undefined ? NOTHING : send(proactiveUpdateRequest(to, messageId, activity));
      },
    },
    get conversationsUnderWay() {
      return lines.size + posts.size;
    },
    async warmUp() {
      if (settings.anonymous) return true;
      const keys = signingKeysAt(endpointsOf(settings).openIdMetadataUrl);
      const [hasKeys] = await Promise.all([
        // There is no key without a name; asking for one fetches them all.
        keys.getKey('').then(
          () => true,
          (error: unknown) => {
            log.warn({ err: error }, "the Bot Connector's signing keys could not be fetched ahead");
            return false;
          },
        ),
        // A token that cannot be had is logged where it is asked for.
        token?.current().catch(() => {}),
      ]);
      return hasKeys;
    },
    async stop(withinMs) {
      void closingTime.end(withinMs);
      await Promise.all([lines.idle(), posts.idle()]);
    },
  };
};
