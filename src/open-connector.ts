import type { Connector } from './adapters/teams/connector.js';
import type { TeamsSettings } from './adapters/teams/settings.js';
import type { Variables } from './config.js';
import type { Log } from './usecases/ports.js';

/** From the signal until nothing more is sent; hosts kill after 10 s. */
export const SEND_WITHIN_MS = 6_000;

/** Without a registered bot, which is local mode, nobody is asked who they are. */
export const teamsSettingsOf = (variables: Variables): TeamsSettings => {
  if (variables.MicrosoftAppId === undefined) return { anonymous: true };
  return {
    appId: variables.MicrosoftAppId,
    appType: variables.MicrosoftAppType,
    allowedTenants: variables.ALLOWED_TENANTS ?? [],
    ...(variables.MicrosoftAppTenantId && { tenantId: variables.MicrosoftAppTenantId }),
    ...(variables.MicrosoftAppPassword && { appPassword: variables.MicrosoftAppPassword }),
    ...(variables.CertificateThumbprint && { certificateThumbprint: variables.CertificateThumbprint }),
    ...(variables.CertificatePrivateKey && { certificatePrivateKey: variables.CertificatePrivateKey }),
  };
};

/**
 * The one way out to Teams, made when somebody first asks for it: botbuilder takes a second to load, which the chat
 * and a digest by Graph can do without. Rejects when the bot's credential does not hang together.
 */
export const lazyConnector = (
  variables: Variables,
  log: Log,
  stopping: AbortSignal | undefined,
): (() => Promise<Connector>) => {
  let opened: Promise<Connector> | undefined;
  const open = async (): Promise<Connector> => {
    const { createConnector } = await import('./adapters/teams/connector.js');
    const connector = createConnector({ settings: teamsSettingsOf(variables), log });
    const stop = (): void => void connector.stop(SEND_WITHIN_MS);
    stopping?.addEventListener('abort', stop, { once: true });
    if (stopping?.aborted) stop();
    return connector;
  };
  return () => {
    opened ??= open();
    return opened;
  };
};
