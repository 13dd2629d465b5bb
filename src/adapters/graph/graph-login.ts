import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { textsIn } from '../../texts/index.js';
import type { Clock, Log, WriteFile } from '../../usecases/ports.js';
import { keptFrom } from './kept-login.js';
import { daysLeftOf, signInFile } from './kept-sign-in.js';
import type { GraphApp } from './login-client.js';
import type { LoginFailure } from './login-failure.js';
import { type LoginNetworkOptions, loginNetwork, overTheNet } from './login-network.js';
import { openSignIn } from './open-sign-in.js';
import { loginByBrowser, loginByCode, type PersonLogin } from './person-login.js';

/** The environment variables that signing in takes. */
interface LoginVariables {
  readonly DATA_DIR: string;
  readonly GRAPH_TENANT_ID?: string | undefined;
  readonly GRAPH_CLIENT_ID?: string | undefined;
  readonly GRAPH_CLIENT_SECRET?: string | undefined;
  readonly TOKEN_CACHE_KEY?: string | undefined;
}

interface GraphLoginRun extends Partial<LoginNetworkOptions> {
  /** What stands after `graph:login` on the command line. */
  readonly argv: readonly string[];
  readonly variables: LoginVariables;
  readonly out: Writable;
  readonly err: Writable;
  readonly write: WriteFile;
  readonly clock: Clock;
  readonly log: Log;
  /** Ends the wait for the browser; five minutes unless given. */
  readonly patience?: AbortSignal;
}

/** Signed in · did not come about · the command line or the environment is no use. */
const DONE = 0;
const NOT_SIGNED_IN = 1;
const NOT_UNDERSTOOD = 2;

const PATIENCE_MS = 5 * 60_000;

const texts = textsIn('sv').graphLogin;

interface Ready {
  readonly app: GraphApp;
  readonly key: string;
}

const readyOrMissing = (variables: LoginVariables): Ready | readonly string[] => {
  const { GRAPH_TENANT_ID: tenantId, GRAPH_CLIENT_ID: clientId, TOKEN_CACHE_KEY: key } = variables;
  if (tenantId !== undefined && clientId !== undefined && key !== undefined) {
    return { app: { tenantId, clientId, clientSecret: variables.GRAPH_CLIENT_SECRET }, key };
  }
  const needed = ['GRAPH_TENANT_ID', 'GRAPH_CLIENT_ID', 'TOKEN_CACHE_KEY'] as const;
  return needed.filter((name) => variables[name] === undefined);
};

const isByBrowser = (argv: readonly string[]): boolean | undefined => {
  try {
    const options = { browser: { type: 'boolean', default: false } } as const;
    return parseArgs({ args: [...argv], options }).values.browser;
  } catch {
    return undefined;
  }
};

const sentenceFor = (failure: LoginFailure): string =>
  typeof failure === 'object' ? texts.failures.other(failure.code) : texts.failures[failure];

/** Says what to do, and waits for the person. */
const letSignIn = (
  run: GraphLoginRun,
  {
    app,
    byBrowser,
    wire,
  }: { readonly app: GraphApp; readonly byBrowser: boolean; readonly wire: LoginNetworkOptions },
): Promise<PersonLogin> => {
  const say = (...lines: readonly string[]): void => {
    run.out.write(`${lines.join('\n')}\n`);
  };
  const options = { app, network: loginNetwork(wire) };
  if (!byBrowser) {
    return loginByCode(options, (address, code) =>
      say(texts.withCode(address, code), texts.whichAccount, texts.waiting),
    );
  }
  return loginByBrowser(
    options,
    (address, port) =>
      say(texts.withBrowser(address), texts.elsewhere(port), texts.whichAccount, texts.waiting),
    run.patience ?? AbortSignal.timeout(PATIENCE_MS),
  );
};

/**
 * `npm run graph:login [-- --browser]`: signs in the account that the digests are posted from, and keeps the
 * sign-in encrypted in the data folder, where a running bot finds it. Takes no lock on the folder.
 *
 * @returns the exit code: 0, or 1 when nobody was signed in, or 2 when something must be set right first (on `err`).
 */
export const runGraphLogin = async (run: GraphLoginRun): Promise<number> => {
  const { variables, out, err, write, clock, log } = run;
  const fail = (code: number, ...lines: readonly string[]): number => {
    err.write(`${lines.join('\n')}\n`);
    return code;
  };
  const byBrowser = isByBrowser(run.argv);
  if (byBrowser === undefined) return fail(NOT_UNDERSTOOD, texts.usage);
  const ready = readyOrMissing(variables);
  if (!('app' in ready)) {
    const keyHint = ready.includes('TOKEN_CACHE_KEY') ? [texts.makeKey] : [];
    return fail(NOT_UNDERSTOOD, texts.missing(ready.join(', ')), ...keyHint);
  }
  const { app, key } = ready;
  const kept = { folder: variables.DATA_DIR, key, write };
  const file = signInFile(kept);
  if ((await file.read()).state === 'unreadable') out.write(`${texts.replacesUnreadable}\n`);
  const wire = overTheNet(run);
  const login = await letSignIn(run, { app, byBrowser, wire });
  if (!login.ok) return fail(NOT_SIGNED_IN, texts.failed, sentenceFor(login.failure));
  const signIn = keptFrom(login, app, clock.now());
  try {
    await file.replace(signIn);
  } catch (error) {
    log.error({ err: error }, 'a new sign-in could not be kept');
    return fail(NOT_SIGNED_IN, texts.notKept(variables.DATA_DIR));
  }
  out.write(
    `${texts.done(signIn.account, app.tenantId)}\n${texts.days(daysLeftOf(signIn, signIn.succeededAt))}\n`,
  );
  const reading = await openSignIn({ app, ...kept, clock, log, ...wire }).token('read');
  if (reading.state === 'ready') out.write(`${texts.canRead}\n`);
  if (reading.state === 'not_permitted') out.write(`${texts.cannotRead}\n`);
  return DONE;
};
