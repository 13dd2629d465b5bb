import { CallerIdConstants, type ConfigurationBotFrameworkAuthenticationOptions } from 'botbuilder';
import { AuthenticationConstants } from 'botframework-connector';

/** The hosts that tokens come from and go to. Changing one of them means naming all. */
interface ChannelEndpoints {
  readonly loginUrl: string;
  readonly oAuthScope: string;
  readonly oAuthUrl: string;
  /** Who signs the tokens that the Bot Connector sends with. */
  readonly tokenIssuer: string;
  readonly openIdMetadataUrl: string;
  readonly emulatorOpenIdMetadataUrl: string;
}

const PUBLIC_CLOUD: ChannelEndpoints = {
  loginUrl: AuthenticationConstants.ToChannelFromBotLoginUrl,
  oAuthScope: AuthenticationConstants.ToChannelFromBotOAuthScope,
  oAuthUrl: AuthenticationConstants.OAuthUrl,
  tokenIssuer: AuthenticationConstants.ToBotFromChannelTokenIssuer,
  openIdMetadataUrl: AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
  emulatorOpenIdMetadataUrl: AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
};

/** Production: every request carries a token from the Bot Connector. */
export interface RegisteredBot {
  readonly anonymous?: false;
  readonly appId: string;
  /** New registrations are never MultiTenant, so SingleTenant is the default. */
  readonly appType?: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMsi';
  readonly tenantId?: string;
  readonly appPassword?: string;
  readonly certificateThumbprint?: string;
  /** PEM. */
  readonly certificatePrivateKey?: string;
  /** Tenant ids (GUIDs) whose people may talk to the bot. */
  readonly allowedTenants: readonly string[];
  /** The public cloud when missing. */
  readonly endpoints?: ChannelEndpoints;
  /** Shows the bot's token over plain http too: for a Bot Connector that is stood in for on the same machine. */
  readonly plainHttpServiceUrls?: true;
}

/** Local mode: nobody is authenticated, so the server must listen on loopback only. */
interface AnonymousBot {
  readonly anonymous: true;
}

export type TeamsSettings = RegisteredBot | AnonymousBot;

export const endpointsOf = (bot: RegisteredBot): ChannelEndpoints => bot.endpoints ?? PUBLIC_CLOUD;

/** The settings under botbuilder's names; throws on an empty app id, which would turn its checks off. */
export const botbuilderOptions = (
  settings: TeamsSettings,
): ConfigurationBotFrameworkAuthenticationOptions => {
  if (settings.anonymous) return {};
  if (settings.appId.trim() === '')
    throw new Error('an app id is needed: without one every caller is let in');
  const endpoints = endpointsOf(settings);
  return {
    MicrosoftAppId: settings.appId,
    MicrosoftAppType: settings.appType ?? 'SingleTenant',
    ...(settings.tenantId && { MicrosoftAppTenantId: settings.tenantId }),
    ...(settings.appPassword && { MicrosoftAppPassword: settings.appPassword }),
    ...(settings.certificateThumbprint && { CertificateThumbprint: settings.certificateThumbprint }),
    ...(settings.certificatePrivateKey && { CertificatePrivateKey: settings.certificatePrivateKey }),
    ValidateAuthority: true,
    ToChannelFromBotLoginUrl: endpoints.loginUrl,
    ToChannelFromBotOAuthScope: endpoints.oAuthScope,
    OAuthUrl: endpoints.oAuthUrl,
    ToBotFromChannelTokenIssuer: endpoints.tokenIssuer,
    ToBotFromChannelOpenIdMetadataUrl: endpoints.openIdMetadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: endpoints.emulatorOpenIdMetadataUrl,
    CallerId: CallerIdConstants.PublicAzureChannel,
  };
};
