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

/**
 * Lets in a request only with a token from the Bot Connector, from the Teams channel and from an allowed
 * tenant. Rejects with an AuthenticationError whose statusCode is 401 or 403. Anonymous settings skip all
 * of it: botbuilder then accepts everyone, which is for local mode on loopback.
 */
export class BotConnectorAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #admit: (authorization: string, activity: Activity) => Promise<void>;

  constructor(settings: TeamsSettings, credentials?: ServiceClientCredentialsFactory) {
    super(botbuilderOptions(settings), credentials);
    this.#admit = settings.anonymous ? async () => {} : admission(settings);
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

const admission = (bot: RegisteredBot): ((authorization: string, activity: Activity) => Promise<void>) => {
  const checkToken = channelTokenCheck(bot);
  const allowed = new Set(bot.allowedTenants.map((tenant) => tenant.toLowerCase()));

  return async (authorization, activity) => {
    await checkToken(authorization, activity);
    if (activity.channelId !== TEAMS) throw forbidden('another channel');
    const tenant = tenantOf(activity);
    if (tenant === undefined || !allowed.has(tenant)) throw forbidden('tenant not allowed');
  };
};
