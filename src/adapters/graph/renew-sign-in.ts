import type { AccountInfo, AuthenticationResult } from '@azure/msal-node';
import type { Clock, Log } from '../../usecases/ports.js';
import type { NoToken, Permission } from './graph-token.js';
import { isOf, type KeptSignIn, type OnDisk, type SignInFile } from './kept-sign-in.js';
import { clientFor, type GraphApp, READ_SCOPES, SEND_SCOPES } from './login-client.js';
import { type LoginNetworkOptions, type LoginTrouble, loginNetwork } from './login-network.js';

/** A sign-in just used, and the token that it gave. */
export interface Renewed {
  readonly state: 'renewed';
  readonly kept: KeptSignIn;
  readonly token: string;
  /** How long the token works from now, in milliseconds. */
  readonly lifeMs: number;
}

export interface RenewOptions {
  readonly app: GraphApp;
  readonly file: SignInFile;
  readonly network: LoginNetworkOptions;
  readonly clock: Clock;
  readonly log: Log;
}

const SCOPES: Readonly<Record<Permission, string[]>> = { send: SEND_SCOPES, read: READ_SCOPES };
/** The file changes under a renewal only when a person signs in just then. */
const MOST_ROUNDS = 3;
const NO_CONSENT = 65001;

/** What lies on disk, as a sign-in that this app can use. */
export const usable = (
  app: GraphApp,
  disk: OnDisk,
): (OnDisk & { readonly state: 'kept' }) | Extract<NoToken, { state: 'sign_in_needed' }> => {
  if (disk.state === 'unreadable') return { state: 'sign_in_needed', reason: 'unreadable' };
  return disk.state === 'kept' && isOf(app, disk.kept) ? disk : { state: 'sign_in_needed', reason: 'never' };
};

const isNoConsent = (trouble: LoginTrouble | undefined): boolean =>
  trouble?.kind === 'refused' &&
  (trouble.suberror === 'consent_required' || trouble.codes.includes(NO_CONSENT));

/** MSAL knew that the refresh token was over, or had none, and asked nobody. */
const isOverByItself = (error: unknown): boolean =>
  error instanceof Error && error.name === 'InteractionRequiredAuthError';

/** Uses the refresh token on disk for a new token and keeps what came with it. */
export const renewSignIn = async (
  { app, file, network: wire, clock, log }: RenewOptions,
  permission: Permission,
): Promise<Renewed | NoToken> => {
  const isStill = async (loginId: string): Promise<boolean> => {
    const disk = await file.read();
    return disk.state === 'kept' && disk.kept.loginId === loginId;
  };

  const whyNot = (error: unknown, trouble: LoginTrouble | undefined): NoToken => {
    if (trouble?.kind === 'unreachable') return { state: 'unreachable' };
    if (permission === 'read' && isNoConsent(trouble)) return { state: 'not_permitted' };
    if (trouble !== undefined || isOverByItself(error)) {
      log.error({ trouble }, 'the service account must sign in again');
      return { state: 'sign_in_needed', reason: 'lapsed' };
    }
    log.error({ err: error }, 'the sign-in could not be refreshed');
    return { state: 'unreachable' };
  };

  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const disk = usable(app, await file.read());
    if (disk.state !== 'kept') return disk;
    const { kept, bytes } = disk;
    const network = loginNetwork(wire);
    // A client of its own for each renewal: MSAL's own plugin drops the account without a word when it fails.
    const client = await clientFor(app, kept.isConfidential, network);
    const cache = client.getTokenCache();
    let result: AuthenticationResult;
    try {
      cache.deserialize(kept.cache);
      const [account]: (AccountInfo | undefined)[] = await cache.getAllAccounts();
      if (account === undefined) return { state: 'sign_in_needed', reason: 'unreadable' };
      result = await client.acquireTokenSilent({ account, scopes: SCOPES[permission], forceRefresh: true });
    } catch (error) {
      if (await isStill(kept.loginId)) return whyNot(error, network.trouble);
      continue;
    }
    const lifeMs = (result.expiresOn?.getTime() ?? 0) - Date.now();
    const renewed = { ...kept, succeededAt: clock.now(), cache: cache.serialize() };
    try {
      // Somebody signing in just now is heeded; another renewal of the same sign-in does no harm.
      const isKept = await file.renew(bytes, renewed);
      if (!isKept && !(await isStill(kept.loginId))) continue;
    } catch (error) {
      // The token works, and so does the refresh token on disk until its days are over.
      log.error({ err: error }, 'a refreshed sign-in could not be kept');
    }
    return { state: 'renewed', kept: renewed, token: result.accessToken, lifeMs };
  }
  return { state: 'unreachable' };
};
