import type { DeliveryOutcome, DeliveryTrace } from '../../domain/delivery-outcome.js';
import type { DigestChannel } from '../../domain/digest-channel.js';
import { retryAfterMs } from '../../domain/retry-after.js';
import type { GraphResult } from './ask-graph.js';
import type { GraphAnswer } from './graph-call.js';
import type { NoToken } from './graph-token.js';
import { linkTo } from './post-link.js';

const failed = (reason: string): DeliveryOutcome => ({ state: 'failed', reason });
/** Another try later makes sense: the trouble goes away by itself or when a person has signed in. */
const passing = (reason: string): DeliveryOutcome => ({ state: 'failed', reason, isPassing: true });
const unknown = (reason: string): DeliveryOutcome => ({ state: 'unknown', reason });

/** Why there was no token: what a person has to mend. */
const withoutToken = ({ state }: NoToken): DeliveryOutcome =>
  passing(state === 'unreachable' || state === 'not_configured' ? state : 'sign_in_needed');

/** Statuses that say for certain that nothing was posted. */
const REFUSALS: Readonly<Record<number, DeliveryOutcome>> = {
  401: passing('sign_in_needed'),
  403: failed('forbidden'),
  404: failed('channel_gone'),
  413: failed('too_large'),
  429: passing('throttled'),
};
const REQUEST_TIMEOUT = 408;

const idIn = (body: unknown): string | undefined =>
  typeof body === 'object' && body !== null && 'id' in body && typeof body.id === 'string' && body.id !== ''
    ? body.id
    : undefined;

const ofStatus = (status: number, body: unknown, channel: DigestChannel): DeliveryOutcome => {
  if (status >= 200 && status < 300) {
    const receipt = idIn(body);
    if (receipt === undefined) return unknown('no_id');
    const link = linkTo(channel, receipt, body);
    return { state: 'sent', receipt, ...(link !== undefined && { link }) };
  }
  const isRefused = status >= 300 && status < 500 && status !== REQUEST_TIMEOUT;
  return REFUSALS[status] ?? (isRefused ? failed(`http_${status}`) : unknown(`http_${status}`));
};

/** How long Graph asks to be left alone for, when it said so with what may pass. */
const leftAloneFor = (
  { headers }: GraphAnswer & { readonly kind: 'answered' },
  now: number,
): { readonly afterMs?: number } => {
  const afterMs = retryAfterMs(headers.get('retry-after'), now);
  return afterMs === undefined ? {} : { afterMs };
};

/** What support at Microsoft asks for. */
const traceOf = (result: GraphResult): DeliveryTrace => {
  if (result.kind !== 'answered') return {};
  const requestId = result.headers.get('request-id');
  return { status: result.status, ...(requestId && { requestId }) };
};

/**
 * What the end of a POST says about the post (design section 9). Only an id proves it, and only a refusal or a
 * connection that never stood proves that there is none; everything else may have come out. `now` in ms since 1970.
 */
export const postOutcome = (result: GraphResult, channel: DigestChannel, now: number): DeliveryOutcome => {
  switch (result.kind) {
    case 'answered': {
      const outcome = { ...ofStatus(result.status, result.body, channel), ...traceOf(result) };
      return outcome.state === 'failed' && outcome.isPassing
        ? { ...outcome, ...leftAloneFor(result, now) }
        : outcome;
    }
    case 'unsent':
      return passing('unreachable');
    case 'unclear':
      return unknown(result.code === 'timeout' ? 'timeout' : 'cut');
    case 'no_token':
      return withoutToken(result.token);
  }
};
