import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { onTestFinished } from 'vitest';
import { runGraphLogin } from '../../src/adapters/graph/graph-login.js';
import { type GraphSignIn, openSignIn } from '../../src/adapters/graph/open-sign-in.js';
import { writeDurablyInFolder } from '../../src/adapters/store/durable-file.js';
import type { WriteFile } from '../../src/usecases/ports.js';
import { type FakeGraph, startFakeGraph } from './fake-graph.js';
import { type FakeLogin, type FakeLoginOptions, startFakeLogin } from './fake-login.js';
import { type FakeClock, fakeClock, fakeLog } from './fakes.js';
import { temporaryFolder } from './temporary-folder.js';

export const CLIENT_ID = '0f0b07e0-2222-4222-8333-444455556666';

export interface LoggedIn {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

type LoginRun = Parameters<typeof runGraphLogin>[0];

interface LoginOverrides {
  readonly argv?: readonly string[];
  readonly variables?: Partial<LoginRun['variables']>;
  readonly write?: WriteFile;
  readonly patience?: AbortSignal;
  /** Called with everything written so far, each time something is. */
  readonly onOut?: (shown: string) => void;
}

interface OpenOverrides {
  readonly key?: string;
  readonly write?: WriteFile;
  readonly tenantId?: string;
  readonly fetch?: typeof fetch;
  readonly stopping?: AbortSignal;
}

/** Entra and Graph on loopback behind their real names, an empty data folder, and what the program gets of both. */
export interface GraphWorld {
  readonly login: FakeLogin;
  readonly graph: FakeGraph;
  readonly folder: string;
  readonly file: string;
  readonly key: string;
  readonly clock: FakeClock;
  readonly log: ReturnType<typeof fakeLog>;
  /** Milliseconds that the program has waited, by request. */
  readonly waits: number[];
  /** Where each host name leads; a test may lead one astray. */
  readonly hosts: Record<string, string>;
  /** What the program has: the transport to both, and a wait that is over at once. */
  readonly wire: {
    readonly fetch: typeof fetch;
    sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
    deadline: () => AbortSignal;
  };
  /** Runs `graph:login`. */
  logIn(overrides?: LoginOverrides): Promise<LoggedIn>;
  /** The sign-in as a bot that starts now opens it. */
  open(overrides?: OpenOverrides): GraphSignIn;
  bytes(): Promise<Buffer>;
}

const fetchThrough =
  (hosts: Readonly<Record<string, string>>): typeof fetch =>
  (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const origin = hosts[url.hostname];
    if (url.protocol !== 'https:' || origin === undefined) throw new Error(`no way to ${url.origin}`);
    return fetch(`${origin}${url.pathname}${url.search}`, init);
  };

export const graphWorld = async (options: FakeLoginOptions = {}): Promise<GraphWorld> => {
  const [login, graph, folder] = await Promise.all([
    startFakeLogin(options),
    startFakeGraph(),
    temporaryFolder(),
  ]);
  onTestFinished(async () => {
    await Promise.all([login.close(), graph.close()]);
  });
  const key = randomBytes(32).toString('base64');
  const clock = fakeClock();
  const log = fakeLog();
  const waits: number[] = [];
  const hosts: Record<string, string> = {
    'login.microsoftonline.com': login.url,
    'graph.microsoft.com': graph.url,
  };
  const wire: GraphWorld['wire'] = {
    fetch: fetchThrough(hosts),
    sleep: async (ms) => {
      waits.push(ms);
    },
    deadline: () => new AbortController().signal,
  };
  const { tenantId } = login.account;
  const variables = {
    DATA_DIR: folder,
    GRAPH_TENANT_ID: tenantId,
    GRAPH_CLIENT_ID: CLIENT_ID,
    GRAPH_CLIENT_SECRET: options.clientSecret,
    TOKEN_CACHE_KEY: key,
  };
  const file = join(folder, 'graph-token.bin');
  return {
    login,
    graph,
    folder,
    file,
    key,
    clock,
    log,
    waits,
    hosts,
    wire,
    logIn: async ({ argv = [], variables: changed, onOut, ...run } = {}) => {
      const shown = { out: '', err: '' };
      const [out, err] = [new PassThrough(), new PassThrough()];
      out.on('data', (chunk) => {
        shown.out += chunk;
        onOut?.(shown.out);
      });
      err.on('data', (chunk) => {
        shown.err += chunk;
      });
      const code = await runGraphLogin({
        argv,
        variables: { ...variables, ...changed },
        out,
        err,
        write: writeDurablyInFolder,
        clock,
        log,
        ...wire,
        ...run,
      });
      return { code, ...shown };
    },
    open: ({ tenantId: tenant = tenantId, ...changed } = {}) =>
      openSignIn({
        app: { tenantId: tenant, clientId: CLIENT_ID, clientSecret: options.clientSecret },
        folder,
        key,
        write: writeDurablyInFolder,
        clock,
        log,
        ...wire,
        ...changed,
      }),
    bytes: () => readFile(file),
  };
};
