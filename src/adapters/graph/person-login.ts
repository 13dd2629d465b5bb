import { randomBytes } from 'node:crypto';
import type { AuthenticationResult, DeviceCodeRequest } from '@azure/msal-node';
import {
  clientFor,
  type GraphApp,
  type LoginClient,
  loadMsal,
  publicClient,
  SEND_SCOPES,
} from './login-client.js';
import { type LoginFailure, loginFailure } from './login-failure.js';
import { codesInText, type LoginNetwork } from './login-network.js';
import { openLoopbackReceiver } from './loopback-receiver.js';

/** A person signed in, or why not. */
export type PersonLogin =
  | {
      readonly ok: true;
      readonly account: string;
      /** The account's object id. */
      readonly accountId: string;
      readonly isConfidential: boolean;
      /** MSAL's cache with the new tokens in it. */
      readonly cache: string;
    }
  | { readonly ok: false; readonly failure: LoginFailure };

interface LoginOptions {
  readonly app: GraphApp;
  readonly network: LoginNetwork;
}

const signedIn = (
  client: LoginClient,
  result: AuthenticationResult | null,
  isConfidential: boolean,
): PersonLogin => ({
  ok: true,
  account: result?.account?.username ?? '',
  accountId: result?.account?.localAccountId ?? '',
  isConfidential,
  cache: client.getTokenCache().serialize(),
});

/** What Entra said, when that is why MSAL gave up. */
const refusedBy = (network: LoginNetwork, error: unknown): PersonLogin => {
  if (network.trouble === undefined) throw error;
  return { ok: false, failure: loginFailure(network.trouble) };
};

/**
 * Shows an address and a code with the seconds that it counts, and waits for as long as Entra lets it live, or until it
 * is called off; what comes of it then is nothing to keep.
 */
export const loginByCode = async (
  { app, network }: LoginOptions,
  show: (address: string, code: string, seconds: number) => void,
  calledOff?: AbortSignal,
): Promise<PersonLogin> => {
  const client = await publicClient(app, network);
  const request: DeviceCodeRequest = {
    scopes: SEND_SCOPES,
    deviceCodeCallback: ({ verificationUri, userCode, expiresIn }) => {
      // MSAL passes on whatever was answered, its types notwithstanding.
      if (!verificationUri || !userCode) throw new Error('no code in the answer of the login server');
      show(verificationUri, userCode, expiresIn);
    },
  };
  const callOff = (): void => {
    request.cancel = true;
  };
  calledOff?.addEventListener('abort', callOff, { once: true });
  try {
    const result = await client.acquireTokenByDeviceCode(request);
    return signedIn(client, result, false);
  } catch (error) {
    return refusedBy(network, error);
  } finally {
    calledOff?.removeEventListener('abort', callOff);
  }
};

/** Shows an address for a browser on this machine, and waits for it to come back: authorization code with PKCE. */
export const loginByBrowser = async (
  { app, network }: LoginOptions,
  show: (address: string, port: number) => void,
  deadline: AbortSignal,
): Promise<PersonLogin> => {
  const isConfidential = app.clientSecret !== undefined;
  const client = await clientFor(app, isConfidential, network);
  const { CryptoProvider, PromptValue } = await loadMsal();
  const { verifier, challenge } = await new CryptoProvider().generatePkceCodes();
  const state = randomBytes(32).toString('base64url');
  const receiver = await openLoopbackReceiver(state, deadline);
  const { port, redirectUri } = receiver;
  const request = { scopes: SEND_SCOPES, redirectUri };
  try {
    const address = await client.getAuthCodeUrl({
      ...request,
      state,
      codeChallenge: challenge,
      codeChallengeMethod: 'S256',
      // The browser may be signed in as somebody else.
      prompt: PromptValue.SELECT_ACCOUNT,
    });
    show(address, port);
    const back = await receiver.broughtBack;
    if (back === undefined) return { ok: false, failure: 'late' };
    if ('error' in back) {
      const { error, description } = back;
      const codes = codesInText(description);
      return { ok: false, failure: loginFailure({ kind: 'refused', error, codes, suberror: undefined }) };
    }
    const result = await client.acquireTokenByCode({ ...request, code: back.code, codeVerifier: verifier });
    return signedIn(client, result, isConfidential);
  } catch (error) {
    return refusedBy(network, error);
  } finally {
    await receiver.close();
  }
};
