import { type Activity, CloudAdapter } from 'botbuilder';
import { AuthenticationError, type ServiceClientCredentialsFactory } from 'botframework-connector';
import { BotConnectorAuthentication } from './authentication.js';
import { sleep, unlessAborted, withDeadline } from './deadline.js';
import { type Conversations, tellConversation } from './seen-conversation.js';
import type { TeamsSettings } from './settings.js';
import { parseActivity, type TeamsActivity } from './teams-activity.js';
import { createTeamsBot, type EndpointAnswer, type TeamsBotOptions } from './teams-bot.js';

/** Design: Teams is answered within 2 s; slow work goes on after that. */
const ACKNOWLEDGE_AFTER_MS = 2000;
/** Teams waits 10–15 s for the answer to a press (platform facts). */
const ANSWER_PRESS_AFTER_MS = 8000;
/** How long a stop waits for the turns under way, once nothing more comes in. */
const DRAIN_WITHIN_MS = 3_000;

type Defaults = Pick<TeamsBotOptions, 'acknowledgeAfterMs' | 'answerPressAfterMs'>;

export interface TeamsOptions extends Omit<TeamsBotOptions, keyof Defaults>, Partial<Defaults> {
  readonly settings: TeamsSettings;
  /** Says which bot this is; the settings' credential when missing. */
  readonly credentials?: ServiceClientCredentialsFactory;
  readonly conversations: Conversations;
}

export interface TeamsEndpoint {
  /** True when callers are not authenticated, so nobody else than this machine may reach the server. */
  readonly loopbackOnly: boolean;
  /** Takes the body of `POST /api/messages`. Never rejects. */
  handle(request: {
    readonly authorization: string | undefined;
    readonly body: unknown;
  }): Promise<EndpointAnswer>;
  /** Resolves when the turns under way have sent their replies, or when the time is up; for an orderly stop. */
  drain(withinMs?: number): Promise<void>;
}

/** botbuilder's `process` writes errors into bodies and on the console; this leaves both to us. */
class TeamsAdapter extends CloudAdapter {
  async take(authorization: string, activity: TeamsActivity, logic: () => Promise<void>): Promise<void> {
    // The type promises more than Teams sends (dates, a topic name); the checked parts are what is read.
    await this.processActivity(authorization, activity as unknown as Activity, logic);
  }
}

const isRefusal = (error: unknown): error is AuthenticationError =>
  error instanceof AuthenticationError && error.statusCode < 500;

/**
 * The Teams side of the bot: authenticates, checks the shape, and answers 400, 401 or 403 without a body
 * when it refuses. Trouble of ours before the bot's logic (signing keys out of reach) is 503.
 */
export const createTeamsEndpoint = ({
  settings,
  credentials,
  conversations,
  ...options
}: TeamsOptions): TeamsEndpoint => {
  const { ids, log } = options;
  const adapter = new TeamsAdapter(new BotConnectorAuthentication(settings, credentials));
  const take = createTeamsBot({
    acknowledgeAfterMs: ACKNOWLEDGE_AFTER_MS,
    answerPressAfterMs: ANSWER_PRESS_AFTER_MS,
    ...options,
  });
  const underWay = new Set<Promise<void>>();

  adapter.onTurnError = async (_context, error) => {
    log.error({ id: ids.short(), err: error }, 'a turn failed in the Teams adapter');
  };

  const refuse = (status: number, fields: Readonly<Record<string, unknown>>): EndpointAnswer => {
    log.info({ id: ids.short(), status, ...fields }, 'a Teams request was refused');
    return { status };
  };

  const failed = (error: unknown): EndpointAnswer => {
    if (isRefusal(error)) return refuse(error.statusCode, { reason: error.message });
    log.error({ id: ids.short(), err: error }, 'a Teams request could not be taken');
    return { status: 503 };
  };

  const keepConversation = async (activity: TeamsActivity): Promise<void> => {
    try {
      await tellConversation(conversations, activity);
    } catch (error) {
      log.error({ id: ids.short(), err: error }, 'where an activity came from could not be kept');
    }
  };

  const run = (authorization: string, activity: TeamsActivity): Promise<EndpointAnswer> =>
    new Promise((resolve) => {
      const turn = adapter
        .take(authorization, activity, async () => {
          const kept = keepConversation(activity);
          const { answer, done } = take(activity);
          resolve(answer);
          await Promise.all([done, kept]);
        })
        // Without effect unless onTurnError took a bug before there was an answer.
        .then(() => resolve({ status: 200 }))
        .catch((error: unknown) => resolve(failed(error)))
        .finally(() => underWay.delete(turn));
      underWay.add(turn);
    });

  return {
    loopbackOnly: settings.anonymous === true,
    handle: async ({ authorization = '', body }) => {
      const parsed = parseActivity(body);
      if (parsed.success) return run(authorization, parsed.data);
      return refuse(400, { fields: parsed.error.issues.map(({ path }) => path.join('.')) });
    },
    drain: async (withinMs = DRAIN_WITHIN_MS) => {
      const all = Promise.all(underWay);
      try {
        await withDeadline({ withinMs, sleep }, (timeIsUp) => unlessAborted(all, timeIsUp));
      } catch {
        log.warn({ turns: underWay.size }, 'the bot stops while turns are under way');
      }
    },
  };
};
