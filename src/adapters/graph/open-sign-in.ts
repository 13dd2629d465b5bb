import type { Clock, Log, WriteFile } from '../../usecases/ports.js';
import type { SignIn } from '../../usecases/sign-in-port.js';
import { beginSignIn } from './begin-sign-in.js';
import type { GraphToken, NoToken, Permission, TokenSource } from './graph-token.js';
import { daysLeftOf, signInFile } from './kept-sign-in.js';
import type { GraphApp } from './login-client.js';
import { type LoginNetworkOptions, overTheNet } from './login-network.js';
import { type Renewed, renewSignIn, usable } from './renew-sign-in.js';

/** The sign-in, and the tokens that it gives. */
export interface GraphSignIn extends SignIn {
  readonly token: TokenSource;
}

interface SignInOptions extends Partial<LoginNetworkOptions> {
  readonly app: GraphApp;
  /** The data folder, where the sign-in is kept. */
  readonly folder: string;
  /** Encrypts it: 32 bytes in base64. */
  readonly key: string;
  readonly write: WriteFile;
  readonly clock: Clock;
  readonly log: Log;
  /** Aborted when the program is to stop; nobody waits for a code then. */
  readonly stopping?: AbortSignal | undefined;
}

interface HeldToken {
  readonly token: string;
  readonly loginId: string;
  /** Milliseconds since 1970. */
  readonly goodUntil: number;
}

/** A token is not used so near its end: the request it goes with takes time too. */
const MARGIN_MS = 5 * 60_000;

/**
 * The service account's sign-in as `graph:login` or a sign-in from the chat left it. The file is looked at for every
 * token, so a new sign-in counts at once; a file that is torn, forged or of another key is `unreadable`, and overwritten
 * by nothing but a new sign-in.
 */
export const openSignIn = (options: SignInOptions): GraphSignIn => {
  const { app, clock, log } = options;
  const file = signInFile(options);
  const network = overTheNet(options);
  const held = new Map<Permission, HeldToken>();
  const underWay = new Map<Permission, Promise<Renewed | NoToken>>();
  const now = (): number => Date.parse(clock.now());

  const renewed = async (permission: Permission): Promise<Renewed | NoToken> => {
    const result = await renewSignIn({ app, file, network, clock, log }, permission);
    if (result.state !== 'renewed') return result;
    const { token, kept, lifeMs } = result;
    held.set(permission, { token, loginId: kept.loginId, goodUntil: now() + lifeMs - MARGIN_MS });
    return result;
  };

  /** One renewal however many wait for it. */
  const renew = (permission: Permission): Promise<Renewed | NoToken> => {
    const begun = underWay.get(permission) ?? renewed(permission).finally(() => underWay.delete(permission));
    underWay.set(permission, begun);
    return begun;
  };

  const token = async (permission: Permission, rejected?: string): Promise<GraphToken> => {
    const disk = usable(app, await file.read());
    if (disk.state !== 'kept') return disk;
    const known = held.get(permission);
    const isOfThisLogin = known?.loginId === disk.kept.loginId;
    if (isOfThisLogin && known.token !== rejected && now() < known.goodUntil) {
      return { state: 'ready', token: known.token };
    }
    const result = await renew(permission);
    return result.state === 'renewed' ? { state: 'ready', token: result.token } : result;
  };

  /** Calls off the code that is waited for. */
  let waiting = new AbortController();

  return {
    token,
    refresh: async () => {
      const result = await renew('send');
      if (result.state === 'not_permitted') return { state: 'sign_in_needed', reason: 'lapsed' };
      if (result.state !== 'renewed') return result;
      const { kept } = result;
      return { state: 'signed_in', account: kept.account, daysLeft: daysLeftOf(kept, clock.now()) };
    },
    status: async () => {
      const disk = usable(app, await file.read());
      // Whoever reads what is kept has not asked Entra, so this is as much as can be said.
      if (disk.state !== 'kept') return disk;
      const { account, tenantId, succeededAt } = disk.kept;
      const daysLeft = daysLeftOf(disk.kept, clock.now());
      return { state: 'signed_in', account, tenantId, daysLeft, succeededAt };
    },
    begin: (by) => {
      waiting.abort(by);
      waiting = new AbortController();
      const signals = [waiting.signal, ...(options.stopping === undefined ? [] : [options.stopping])];
      return beginSignIn({ app, file, network, clock, log, token }, AbortSignal.any(signals));
    },
  };
};

/** For a bot that was not told of any app in Entra. */
export const noSignIn: GraphSignIn = {
  token: async () => ({ state: 'not_configured' }),
  refresh: async () => ({ state: 'not_configured' }),
  status: async () => ({ state: 'not_configured' }),
  begin: async () => ({ state: 'not_configured' }),
};
