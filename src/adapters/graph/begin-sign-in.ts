import type { Clock, Log } from '../../usecases/ports.js';
import type { SignInBegun, SignInEnd } from '../../usecases/sign-in-port.js';
import type { TokenSource } from './graph-token.js';
import { keptFrom } from './kept-login.js';
import type { SignInFile } from './kept-sign-in.js';
import type { GraphApp } from './login-client.js';
import { type LoginNetworkOptions, loginNetwork } from './login-network.js';
import { loginByCode, type PersonLogin } from './person-login.js';

interface BeginOptions {
  readonly app: GraphApp;
  readonly file: SignInFile;
  readonly network: LoginNetworkOptions;
  readonly clock: Clock;
  readonly log: Log;
  readonly token: TokenSource;
}

type ShowCode = (address: string, code: string, seconds: number) => void;

const mayRead = async (token: TokenSource): Promise<{ readonly mayRead?: boolean }> => {
  const { state } = await token('read');
  if (state === 'ready') return { mayRead: true };
  return state === 'not_permitted' ? { mayRead: false } : {};
};

const whoCalledOff = ({ reason }: AbortSignal): SignInEnd => ({
  state: 'called_off',
  ...(typeof reason === 'string' && { by: reason }),
});

const keepNew = async (
  { app, file, clock, log, token }: BeginOptions,
  login: PersonLogin & { readonly ok: true },
): Promise<SignInEnd> => {
  try {
    await file.replace(keptFrom(login, app, clock.now()));
  } catch (error) {
    log.error({ err: error }, 'a new sign-in could not be kept');
    return { state: 'failed', failure: 'not_kept' };
  }
  const { account, accountId } = login;
  const { tenantId } = app;
  return { state: 'signed_in', account, accountId, tenantId, ...(await mayRead(token)) };
};

const wait = async (options: BeginOptions, calledOff: AbortSignal, show: ShowCode): Promise<SignInEnd> => {
  try {
    const login = await loginByCode(
      { app: options.app, network: loginNetwork(options.network) },
      show,
      calledOff,
    );
    // Also when somebody signed in with the code after all: another code was to count.
    if (calledOff.aborted) return whoCalledOff(calledOff);
    return login.ok ? await keepNew(options, login) : { state: 'failed', failure: login.failure };
  } catch (error) {
    if (calledOff.aborted) return whoCalledOff(calledOff);
    options.log.error({ err: error }, 'signing in broke off');
    return { state: 'failed', failure: 'internal' };
  }
};

/**
 * Asks Entra for a code, and keeps the sign-in once somebody has used it. The reason of `calledOff` is the id of the
 * person who began anew. Never rejects.
 */
export const beginSignIn = (options: BeginOptions, calledOff: AbortSignal): Promise<SignInBegun> =>
  new Promise((resolve) => {
    const ended = wait(options, calledOff, (address, code, seconds) =>
      resolve({ state: 'code', address, code, minutes: Math.floor(seconds / 60), ended }),
    );
    // When there was a code this comes too late to matter.
    void ended.then((end) =>
      resolve({ state: 'failed', failure: end.state === 'failed' ? end.failure : 'begun_anew' }),
    );
  });
