import { type Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationError,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import jwt from 'jsonwebtoken';
import { channelTokenCheck, unauthorized } from './channel-token.js';
import { botbuilderOptions, type RegisteredBot, type TeamsSettings } from './settings.js';
import { tenantOf } from './teams-activity.js';

const TEAMS = 'msteams';

const forbidden = (reason: string): AuthenticationError => new AuthenticationError(reason, 403);

/** Token errors become 401; the rest (keys that cannot be fetched) is trouble of ours and passes as it is. */
const asRefusal = (error: unknown): unknown =>
  error instanceof jwt.JsonWebTokenError ? unauthorized(`${error.name}: ${error.message}`) : error;

interface Checks {
  readonly knock: (authorization: string) => Promise<void>;
  readonly admit: (authorization: string, activity: Activity) => Promise<void>;
}

const everyone: Checks = { knock: async () => {}, admit: async () => {} };

/**
 * Lets in a request only with a token from the Bot Connector, from the Teams channel and from an allowed
 * tenant. Rejects with an AuthenticationError whose statusCode is 401 or 403. Anonymous settings skip all
 * of it: botbuilder then accepts everyone, which is for local mode on loopback.
 */
export class BotConnectorAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #knock: (authorization: string) => Promise<void>;
  readonly #admit: (authorization: string, activity: Activity) => Promise<void>;

  constructor(settings: TeamsSettings, credentials?: ServiceClientCredentialsFactory) {
    super(botbuilderOptions(settings), credentials);
    const { knock, admit } = settings.anonymous ? everyone : checksOf(settings);
    this.#knock = knock;
    this.#admit = admit;
  }

  /** Checks what can be checked of the token before the body of its request is read. Rejects as `authenticateRequest`. */
  async knock(authorization: string): Promise<void> {
    try {
      await this.#knock(authorization);
    } catch (error) {
      throw asRefusal(error);
    }
  }

  override async authenticateRequest(
    activity: Activity,
    authorization: string,
  ): Promise<AuthenticateRequestResult> {
    try {
      await this.#admit(authorization, activity);
      return await super.authenticateRequest(activity, authorization);
    } catch (error) {
      throw asRefusal(error);
    }
  }
}

const checksOf = (bot: RegisteredBot): Checks => {
  const { verify, check } = channelTokenCheck(bot);
  const allowed = new Set(bot.allowedTenants.map((tenant) => tenant.toLowerCase()));

  return {
    knock: async (authorization) => void (await verify(authorization)),
    admit: async (authorization, activity) => {
      await check(authorization, activity);
      if (activity.channelId !== TEAMS) throw forbidden('another channel');
      const tenant = tenantOf(activity);
      if (tenant === undefined || !allowed.has(tenant)) throw forbidden('tenant not allowed');
    },
  };
};
