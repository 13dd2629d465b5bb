import { setTimeout as after } from 'node:timers/promises';
import { drawPost } from '../../cards/digest-post.js';
import type { DeliveryOutcome } from '../../domain/delivery-outcome.js';
import { partsOfDigestKey } from '../../domain/digest.js';
import type { DigestChannel } from '../../domain/digest-channel.js';
import { type DigestPost, municipalityOf } from '../../domain/digest-post.js';
import type { MunicipalityId } from '../../domain/municipality.js';
import { textsIn } from '../../texts/index.js';
import type { Clock, DigestDelivery, Log } from '../../usecases/ports.js';
import { type AskGraphOptions, askGraphWith, type GraphResult } from './ask-graph.js';
import { digestMessage } from './digest-message.js';
import { findDigest } from './find-digest.js';
import type { Fetch } from './graph-call.js';
import type { TokenSource } from './graph-token.js';
import { messagesPath } from './messages-path.js';
import { postOutcome } from './post-outcome.js';

interface GraphDeliveryOptions extends Partial<Pick<AskGraphOptions, 'sleep' | 'deadline' | 'stopping'>> {
  /** The channel that a municipality's digests go to, when one has been chosen. */
  readonly channelOf: (municipality: MunicipalityId) => Promise<DigestChannel | undefined>;
  readonly token: TokenSource;
  readonly clock: Clock;
  readonly log: Log;
  readonly fetch?: Fetch;
  /** Opens the reader's chat with the bot. */
  readonly botChatUrl?: string;
}

const DEADLINE_MS = 30_000;

/** Why there was no answer, for the log; no text of anybody's. */
const whyUnanswered = (result: GraphResult): Readonly<Record<string, unknown>> => {
  if (result.kind === 'no_token') return { signIn: result.token };
  return result.kind === 'answered' ? {} : { code: result.code };
};

const TOO_LARGE = { state: 'failed', reason: 'too_large' } as const satisfies DeliveryOutcome;

/**
 * Posts digests in the municipalities' channels as the signed-in service account. The receipt is the message's id.
 * What a channel finds too large is drawn smaller, once. Never posts twice: what may have come out is told as `unknown`,
 * to be looked for by {@link DigestDelivery.find}.
 *
 * Reasons: `no_channel`, `not_configured`, `sign_in_needed`, `forbidden`, `channel_gone`, `too_large`, `throttled`,
 * `unreachable`, `http_<status>`; of `unknown` ones `no_id`, `timeout`, `cut`, `http_<status>`.
 */
export const graphDelivery = (options: GraphDeliveryOptions): DigestDelivery => {
  const { channelOf, clock, log, botChatUrl = '' } = options;
  // fetch is looked up at each call, as the program's own is.
  const ask = askGraphWith({
    fetch: (...request) => fetch(...request),
    sleep: (ms, signal) => after(ms, undefined, { ...(signal && { signal }) }),
    deadline: () => AbortSignal.timeout(DEADLINE_MS),
    ...options,
  });
  const postAt = async (
    channel: DigestChannel,
    post: DigestPost,
    budget: 'normal' | 'small',
  ): Promise<DeliveryOutcome> => {
    const message = digestMessage(post.key, drawPost(textsIn('sv'), post, { budget, botChatUrl }));
    if (message === undefined) return TOO_LARGE;
    const result = await ask('send', { path: messagesPath(channel), body: message });
    const outcome = postOutcome(result, channel, Date.parse(clock.now()));
    if (outcome.state !== 'sent') {
      log.warn({ key: post.key, budget, ...outcome, ...whyUnanswered(result) }, 'a digest was not posted');
    }
    return outcome;
  };
  return {
    async post(post) {
      const channel = await channelOf(municipalityOf(post));
      if (channel === undefined) return { state: 'failed', reason: 'no_channel' };
      const outcome = await postAt(channel, post, 'normal');
      const isTooLarge = outcome.state === 'failed' && outcome.reason === TOO_LARGE.reason;
      // Graph has said for certain that it took nothing, so the same may be posted smaller, and no more than once.
      return isTooLarge ? postAt(channel, post, 'small') : outcome;
    },
    async find(key) {
      const municipality = partsOfDigestKey(key)?.municipalityId;
      if (municipality === undefined) return 'absent';
      const channel = await channelOf(municipality);
      return channel === undefined ? 'cannot_tell' : findDigest(ask, channel, key);
    },
  };
};
