import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { AppCredentials, type ServiceClientCredentialsFactory } from 'botframework-connector';
import { botbuilderOptions, endpointsOf, type RegisteredBot } from './settings.js';

/**
 * Fetches tokens with the credential that botbuilder uses (secret, certificate or managed identity). With a secret or a
 * certificate always a new one: botbuilder's own memory of tokens makes one fetch per waiting message when it is cold.
 */
export const appTokenOf = (
  bot: RegisteredBot,
  factory: ServiceClientCredentialsFactory = new ConfigurationServiceClientCredentialFactory(
    botbuilderOptions(bot),
  ),
): (() => Promise<string>) => {
  const { oAuthScope, loginUrl } = endpointsOf(bot);
  let credentials: AppCredentials | undefined;

  return async () => {
    // Kept: every new one would ask the login server for its addresses again.
    if (credentials === undefined) {
      const made = await factory.createCredentials(bot.appId, oAuthScope, loginUrl, true);
      if (!(made instanceof AppCredentials)) throw new Error('the credential gives no tokens');
      credentials = made;
    }
    return credentials.getToken(true);
  };
};
