import { ConfidentialClientApplication, PublicClientApplication } from '@azure/msal-node';
import type { LoginNetwork } from './login-network.js';

/** The app in Entra that posts the digests. */
export interface GraphApp {
  readonly tenantId: string;
  readonly clientId: string;
  /** Only for an app with a Web redirect, and then only for signing in by browser. */
  readonly clientSecret?: string | undefined;
}

/** Posting and nothing else; `offline_access`, which MSAL adds by itself, gives the refresh token. */
export const SEND_SCOPES = ['https://graph.microsoft.com/ChannelMessage.Send'];
/** An administrator agrees to it for everyone or refuses: it is never asked of the one who signs in. */
export const READ_SCOPES = ['https://graph.microsoft.com/ChannelMessage.Read.All'];

export type LoginClient = PublicClientApplication | ConfidentialClientApplication;

const configurationOf = ({ tenantId, clientId }: GraphApp, networkClient: LoginNetwork) => ({
  auth: { clientId, authority: `https://login.microsoftonline.com/${tenantId}` },
  system: { networkClient },
});

/** For signing in by code, which takes no secret. */
export const publicClient = (app: GraphApp, network: LoginNetwork): PublicClientApplication =>
  new PublicClientApplication(configurationOf(app, network));

/** For signing in by browser, and for refreshing: a sign-in got with the secret is refreshed with it too. */
export const clientFor = (app: GraphApp, isConfidential: boolean, network: LoginNetwork): LoginClient => {
  if (!isConfidential || app.clientSecret === undefined) return publicClient(app, network);
  const { auth, system } = configurationOf(app, network);
  return new ConfidentialClientApplication({ auth: { ...auth, clientSecret: app.clientSecret }, system });
};
