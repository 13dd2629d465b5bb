import { z } from 'zod';
import type { Member } from '../../conversation/turn.js';
import { identityOf } from '../../domain/person.js';
import { retryAfterMs } from '../../domain/retry-after.js';
import type { Log } from '../../usecases/ports.js';
import type { ClosingTime } from './closing-time.js';
import { memberUrls } from './connector-request.js';
import { type Sleep, withDeadline } from './deadline.js';
import type { ConnectorCall } from './exchange-with-token.js';
import type { Exchange } from './keep-alive-http.js';
import { backoffMs, type RetryPolicy } from './retry-policy.js';
import type { TeamsActivity } from './teams-activity.js';

/** `unknown`: nobody there, or somebody without an account of an organisation. `unreachable`: Teams does not say. */
export type FoundMember = Member | 'unknown' | 'unreachable';

/** Somebody waits for the answer, so it is short: a press is answered after 8 s at the latest. */
const POLICY: RetryPolicy = {
  tryWithinMs: 3_000,
  mostTries: 3,
  giveUpAfterMs: 5_000,
  firstWaitMs: 300,
  longestWaitMs: 1_000,
};

interface FindOptions {
  readonly exchange: (call: ConnectorCall, timeIsUp: AbortSignal) => Promise<Exchange>;
  readonly closingTime: ClosingTime;
  readonly sleep: Sleep;
  /** 0..1. */
  readonly random: () => number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
}

/**
 * A member as Teams tells it: the id is called `objectId`, in the Playground and in Microsoft's libraries
 * `aadObjectId`. People without an account have neither.
 */
const MEMBER = z
  .object({
    objectId: z.guid().optional().catch(undefined),
    aadObjectId: z.guid().optional().catch(undefined),
    tenantId: z.guid(),
    name: z.string().catch(''),
    givenName: z.string().catch(''),
    surname: z.string().catch(''),
  })
  .transform(({ objectId, aadObjectId, tenantId, name, givenName, surname }) => ({
    id: objectId ?? aadObjectId,
    tenantId,
    name: name.trim() || `${givenName} ${surname}`.trim(),
  }));

const read = (body: unknown): FoundMember => {
  const { data } = MEMBER.safeParse(body);
  return data?.id === undefined
    ? 'unknown'
    : { identity: identityOf(data.tenantId, data.id), name: data.name };
};

const isAnswered = (exchange: Exchange, ...statuses: readonly number[]): boolean =>
  exchange.kind === 'answered' && statuses.includes(exchange.status);

/** Asking again does no harm, so whatever may pass is asked again. */
const mayPass = (exchange: Exchange): boolean =>
  exchange.kind !== 'answered' || exchange.status >= 500 || [412, 429].includes(exchange.status);

/**
 * Asks the Bot Connector who a member of a conversation is. Never rejects. Nothing of the answer is logged.
 */
export const createFindMember = (
  options: FindOptions,
): ((incoming: TeamsActivity, memberId: string) => Promise<FoundMember>) => {
  const { exchange, closingTime, sleep, random, now, log } = options;

  const ask = async (url: URL, giveUpAt: number): Promise<Exchange> => {
    for (let tries = 1; ; tries += 1) {
      const answer = await withDeadline(
        { withinMs: POLICY.tryWithinMs, sleep, end: closingTime.isOver },
        (timeIsUp) => exchange({ method: 'GET', url }, timeIsUp),
      );
      if (!mayPass(answer) || tries >= POLICY.mostTries) return answer;
      const asked = answer.kind === 'answered' ? retryAfterMs(answer.retryAfter, now()) : undefined;
      const again = now() + (asked ?? 0) + backoffMs(POLICY, tries, random);
      if (again > giveUpAt || !(await closingTime.waitUntil(again))) return answer;
    }
  };

  return async (incoming, memberId) => {
    const giveUpAt = now() + POLICY.giveUpAfterMs;
    for (const url of memberUrls(incoming, memberId)) {
      const answer = await ask(url, giveUpAt);
      if (isAnswered(answer, 200)) return read('body' in answer ? answer.body : undefined);
      // 400 is the answer to an id that is no person's, such as a channel's.
      if (isAnswered(answer, 400, 404)) continue;
      const reason = answer.kind === 'answered' ? `HTTP ${answer.status}` : answer.reason;
      log.warn({ reason }, 'Teams did not say who a member is');
      return 'unreachable';
    }
    return 'unknown';
  };
};
