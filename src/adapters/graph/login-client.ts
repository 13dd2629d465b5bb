import type { ConfidentialClientApplication, PublicClientApplication } from '@azure/msal-node';
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

/** Loaded when somebody signs in or a token is fetched: every start of the program can do without its 0.2 s. */
export const loadMsal = () => import('@azure/msal-node');

/** For signing in by code, which takes no secret. */
export const publicClient = async (
  app: GraphApp,
  network: LoginNetwork,
): Promise<PublicClientApplication> => {
  const msal = await loadMsal();
  return new msal.PublicClientApplication(configurationOf(app, network));
};

/** For signing in by browser, and for refreshing: a sign-in got with the secret is refreshed with it too. */
export const clientFor = async (
  app: GraphApp,
  isConfidential: boolean,
  network: LoginNetwork,
): Promise<LoginClient> => {
  const { clientSecret } = app;
  if (!isConfidential || clientSecret === undefined) return publicClient(app, network);
  const { auth, system } = configurationOf(app, network);
  const msal = await loadMsal();
  return new msal.ConfidentialClientApplication({ auth: { ...auth, clientSecret }, system });
};
