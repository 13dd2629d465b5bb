import type { Activity } from 'botbuilder';
import { AuthenticationError, type ServiceClientCredentialsFactory } from 'botframework-connector';
import type { LogFields } from '../../usecases/log-fields.js';
import type { TurnLoad } from '../../usecases/operations-ports.js';
import { createSeldom } from '../../usecases/seldom.js';
import { type AdmissionOptions, createAdmission } from './admission.js';
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
/**
 * Teams waits 5 s for the answer to a search (platform facts), and as long for the one to a message action: then it asks
 * again twice, and takes no later answer.
 */
const ANSWER_EXTENSION_AFTER_MS = 4000;

/** Of what is refused for one reason, until a minute has had none of it. */
const LINES_OF_EACH = 50;

type Defaults = Pick<TeamsBotOptions, 'acknowledgeAfterMs' | 'answerPressAfterMs' | 'answerExtensionAfterMs'>;
type MadeHere = Pick<TeamsBotOptions, 'admission' | 'keepConversation'>;

export interface TeamsOptions
  extends Omit<TeamsBotOptions, keyof Defaults | keyof MadeHere>,
    Partial<Defaults>,
    AdmissionOptions {
  readonly settings: TeamsSettings;
  /** Says which bot this is; the settings' credential when missing. */
  readonly credentials?: ServiceClientCredentialsFactory;
  readonly conversations: Conversations;
}

interface TeamsRequest {
  readonly authorization: string | undefined;
  readonly body: unknown;
  /** Resolves when the answer is written (true), or when the request is cut before that (false). */
  readonly answered: Promise<boolean>;
}

export interface TeamsEndpoint {
  /** True when callers are not authenticated, so nobody else than this machine may reach the server. */
  readonly loopbackOnly: boolean;
  /**
   * Checks a request's Authorization header before its body is read: the status to refuse it with, undefined when the
   * body may be read. Never rejects.
   */
  knock(authorization: string | undefined): Promise<number | undefined>;
  /** Takes the body of `POST /api/messages`. Never rejects. */
  handle(request: TeamsRequest): Promise<EndpointAnswer>;
  /** How many turns are worked on, and how many wait for that. */
  load(): TurnLoad;
  /** Resolves when the turns under way have sent their replies, or when the time is up; for an orderly stop. */
  drain(withinMs: number): Promise<void>;
}

const isRefusal = (error: unknown): error is AuthenticationError =>
  error instanceof AuthenticationError && error.statusCode < 500;

/**
 * The Teams side of the bot: authenticates, checks the shape, and answers 400, 401 or 403 without a body
 * when it refuses. Trouble of ours before the bot's logic (signing keys out of reach) is 503. Of botbuilder it uses
 * the authentication only: its adapter makes two clients per turn that nothing here would use.
 */
export const createTeamsEndpoint = ({
  settings,
  credentials,
  conversations,
  ...options
}: TeamsOptions): TeamsEndpoint => {
  const { ids, log } = options;
  const authentication = new BotConnectorAuthentication(settings, credentials);
  const admission = createAdmission(options);
  const underWay = new Set<Promise<void>>();

  /** Anybody can be refused, as often as they like: a line for each would fill the disk. */
  const seldom = createSeldom(LINES_OF_EACH);
  const manyOf = (refused: number): LogFields => (refused > 1 ? { refused } : {});

  const refuse = (status: number, kind: string, fields: LogFields): EndpointAnswer => {
    const id = ids.short();
    seldom(`${status} ${kind}`, (refused) =>
      log.info({ id, status, ...fields, ...manyOf(refused) }, 'a Teams request was refused'),
    );
    return { status };
  };

  const failed = (error: unknown): EndpointAnswer => {
    if (isRefusal(error)) return refuse(error.statusCode, error.message, { reason: error.message });
    const id = ids.short();
    seldom('503', (refused) =>
      log.error({ id, err: error, ...manyOf(refused) }, 'a Teams request could not be taken'),
    );
    return { status: 503 };
  };

  const keepConversation = async (activity: TeamsActivity): Promise<void> => {
    try {
      await tellConversation(conversations, activity);
    } catch (error) {
      log.error({ id: ids.short(), err: error }, 'where an activity came from could not be kept');
    }
  };

  const take = createTeamsBot({
    acknowledgeAfterMs: ACKNOWLEDGE_AFTER_MS,
    answerPressAfterMs: ANSWER_PRESS_AFTER_MS,
    answerExtensionAfterMs: ANSWER_EXTENSION_AFTER_MS,
    ...options,
    admission,
    keepConversation,
  });

  const authenticate = async (authorization: string, activity: TeamsActivity): Promise<void> => {
    // The type promises more than Teams sends (dates, a topic name); the checked parts are what is read.
    await authentication.authenticateRequest(activity as unknown as Activity, authorization);
  };

  /** Resolves when all is done; `answer` is called once, when it is known how to answer. */
  const runTurn = async (
    { authorization = '', answered }: TeamsRequest,
    activity: TeamsActivity,
    answer: (answer: EndpointAnswer | Promise<EndpointAnswer>) => void,
  ): Promise<void> => {
    try {
      await authenticate(authorization, activity);
    } catch (error) {
      answer(failed(error));
      return;
    }
    const turn = take(activity, answered);
    answer(turn.answer);
    await turn.done;
  };

  const run = (request: TeamsRequest, activity: TeamsActivity): Promise<EndpointAnswer> =>
    new Promise((resolve) => {
      const turn = runTurn(request, activity, resolve)
        .catch((error: unknown) => {
          log.error({ id: ids.short(), err: error }, 'a turn failed in the Teams adapter');
          // Without effect unless the bug came before there was an answer.
          resolve({ status: 200 });
        })
        .finally(() => underWay.delete(turn));
      underWay.add(turn);
    });

  return {
    loopbackOnly: settings.anonymous === true,
    knock: async (authorization = '') => {
      try {
        await authentication.knock(authorization);
        return undefined;
      } catch (error) {
        return failed(error).status;
      }
    },
    handle: async (request) => {
      const parsed = parseActivity(request.body);
      if (parsed.success) return run(request, parsed.data);
      const fields = parsed.error.issues.map(({ path }) => path.join('.'));
      return refuse(400, fields.join(), { fields });
    },
    load: () => admission.load(),
    drain: async (withinMs) => {
      const all = Promise.all(underWay);
      try {
        await withDeadline({ withinMs, sleep }, (timeIsUp) => unlessAborted(all, timeIsUp));
      } catch {
        log.warn({ turns: underWay.size }, 'the bot stops while turns are under way');
      }
    },
  };
};
