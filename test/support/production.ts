import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { openReadOnly } from '../../src/adapters/store/open-read-only.js';
import { openStore } from '../../src/adapters/store/open-store.js';
import { systemClock } from '../../src/adapters/system/clock.js';
import type { Change, Store } from '../../src/usecases/ports.js';
import { type Element, elementsIn } from './card-elements.js';
import type { FakeConnector, SentActivity } from './fake-connector.js';
import { type FakeGraph, startFakeGraph } from './fake-graph.js';
import { type FakeLogin, startFakeLogin } from './fake-login.js';
import { APP_ID, type Posted, startFakeMicrosoft, TENANT_ID } from './fake-microsoft.js';
import { type FakeOneDrive, startFakeOneDrive } from './fake-one-drive.js';
import { freePort } from './free-port.js';
import { builtProgram, type Ended, type RunningProgram, startProgram } from './program.js';
import { executeActivity, messageActivity, type TestActivity } from './teams-activities.js';
import { type Hosts, startTlsFront, type TlsFront } from './tls-front.js';
import type { TokenOptions } from './token-issuer.js';

const CONNECTOR_HOST = 'smba.trafficmanager.net';
export const DRIVE_HOST = 'fou-my.sharepoint.com';
export const SERVICE_URL = `https://${CONNECTOR_HOST}/emea/`;

/** For what a process does in its own time, on a machine that others use too. */
export const PATIENT = { timeout: 30_000 };

/** Someone who writes to the bot in a personal chat. */
export interface Writer {
  readonly aadObjectId: string;
  readonly chat: string;
}

export const aWriter = (name: string): Writer => ({ aadObjectId: randomUUID(), chat: `a:${name}` });

const pressOn = (card: unknown, title: string, inputs: Element = {}) => {
  const elements = elementsIn(card);
  const action = elements.find(
    (part) => part['type'] === 'Action.Execute' && String(part['title']).startsWith(title),
  );
  if (action === undefined) throw new Error(`no button ${title}`);
  const preset = elements
    .filter((part) => String(part['type']).startsWith('Input.'))
    .map((part) => [part['id'], part['value'] ?? '']);
  return {
    verb: String(action['verb']),
    data: { ...(action['data'] as Element), ...Object.fromEntries(preset), ...inputs },
  };
};

/** The built program in production mode, with Microsoft's side stood in for behind its real host names. */
export interface Production {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly connector: FakeConnector;
  readonly login: FakeLogin;
  readonly graph: FakeGraph;
  readonly drive: FakeOneDrive;
  /** Everything that a process needs to see these stand-ins and nothing else. */
  readonly front: TlsFront;
  /** Where the bot listens on this machine. */
  readonly port: number;
  /** An Authorization header that the bot takes, unless its claims say otherwise. */
  bearer(claims?: TokenOptions['claims']): string;
  /** Runs the program with a command. */
  run(args: readonly string[]): RunningProgram;
  /** How all the processes ended, when they have. */
  ends(): Promise<readonly Ended[]>;
  /** Starts the bot and waits until it listens. */
  startBot(): Promise<RunningProgram>;
  /** Ends a process as a power cut does, and lets the next start take its folder at once. */
  kill(program: RunningProgram): Promise<void>;
  /** Whether the bot takes requests. */
  isUp(): Promise<boolean>;
  /** Hands over what somebody does in their personal chat; a message unless told otherwise. */
  send(who: Writer, activity: TestActivity): Promise<Posted>;
  write(who: Writer, text: string): Promise<Posted>;
  /** Writes a line and gives back the messages that it was answered with, when they hold the words. */
  ask(who: Writer, text: string, words?: string): Promise<readonly SentActivity['activity'][]>;
  /** Presses a button of a card as a client does, with what its inputs hold; `messageId` is where the card stands. */
  press(who: Writer, card: unknown, title: string, inputs?: Element, messageId?: string): Promise<Posted>;
  /** What has been sent to someone's chat, as the Bot Connector got it. */
  shownTo(who: Writer): readonly SentActivity[];
  /** Writes records before a start. */
  seed(changes: readonly Change[]): Promise<void>;
  /** What lies in the data folder, also while the bot runs. */
  stored(): Promise<Store>;
  close(): Promise<void>;
}

interface ProductionOptions {
  /** More options of Node itself. */
  readonly nodeOptions?: readonly string[];
  /** More hosts, and what stands in for each. */
  readonly hosts?: Hosts;
}

export const startProduction = async (
  overrides: Readonly<Record<string, string>>,
  { nodeOptions = [], hosts = {} }: ProductionOptions = {},
): Promise<Production> => {
  const folder = await mkdtemp(join(tmpdir(), 'fou-boten-production-'));
  const frontFolder = join(folder, 'front');
  await mkdir(frontFolder);
  const [main, microsoft, login, graph, drive, port] = await Promise.all([
    builtProgram(),
    startFakeMicrosoft(),
    startFakeLogin(),
    startFakeGraph(),
    startFakeOneDrive(),
    freePort(),
  ]);
  graph.now = new Date().toISOString();
  const { connector, settings } = microsoft;
  const keys = { url: settings.endpoints?.openIdMetadataUrl ?? '' };
  const front = await startTlsFront(
    {
      'login.microsoftonline.com': login,
      'login.botframework.com': keys,
      'graph.microsoft.com': graph,
      [DRIVE_HOST]: drive,
      [CONNECTOR_HOST]: { url: connector.serviceUrl },
      ...hosts,
    },
    frontFolder,
  );
  const env = {
    MicrosoftAppId: APP_ID,
    MicrosoftAppPassword: randomUUID(),
    MicrosoftAppTenantId: TENANT_ID,
    ALLOWED_TENANTS: TENANT_ID,
    GRAPH_TENANT_ID: TENANT_ID,
    GRAPH_CLIENT_ID: randomUUID(),
    TOKEN_CACHE_KEY: randomBytes(32).toString('base64'),
    HOST: '127.0.0.1',
    PORT: String(port),
    METRICS_PORT: '0',
    APP_SECRET_EXPIRES: '2999-12-31',
    DATA_DIR: join(folder, 'data'),
    ...overrides,
  };
  const started: RunningProgram[] = [];
  const run = (args: readonly string[]): RunningProgram => {
    const program = startProgram(main, args, {
      env: { ...front.env, ...env },
      nodeOptions: [...front.nodeOptions, ...nodeOptions],
      cwd: folder,
    });
    started.push(program);
    return program;
  };

  const post = (activity: TestActivity): Promise<Posted> =>
    microsoft.post(port, activity, { claims: { serviceurl: SERVICE_URL } });
  const from = ({ aadObjectId, chat }: Writer): TestActivity => ({
    from: { id: `29:${aadObjectId}`, name: chat, aadObjectId },
    conversation: { id: chat, conversationType: 'personal', tenantId: TENANT_ID },
  });
  const send = (who: Writer, activity: TestActivity): Promise<Posted> =>
    post(messageActivity(SERVICE_URL, { ...from(who), ...activity }));
  const write = (who: Writer, text: string): Promise<Posted> => send(who, { text });
  const shownTo = ({ chat }: Writer): readonly SentActivity[] =>
    connector.sent.filter(({ conversationId }) => conversationId === chat);
  return {
    folder,
    env,
    connector,
    login,
    graph,
    drive,
    front,
    port,
    bearer: (claims) => microsoft.bearer({ claims: { serviceurl: SERVICE_URL, ...claims } }),
    run,
    startBot: async () => {
      const bot = run([]);
      await bot.says(/FoU-boten lyssnar/);
      return bot;
    },
    ends: () => Promise.all(started.map(({ ended }) => ended)),
    kill: async (program) => {
      program.signal('SIGKILL');
      await program.ended;
      // As if it had been silent for long: the next start would wait for that.
      await utimes(join(env.DATA_DIR, 'writer.lock'), 0, 0);
    },
    isUp: () =>
      fetch(`http://127.0.0.1:${port}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      ),
    send,
    write,
    ask: async (who, text, words = '') => {
      const before = shownTo(who).length;
      const { status } = await write(who, text);
      if (status !== 200) throw new Error(`the bot answered ${status}`);
      const shown = () =>
        shownTo(who)
          .slice(before)
          .map(({ activity }) => activity);
      await vi.waitUntil(() => shown().length > 0 && JSON.stringify(shown()).includes(words), PATIENT);
      return shown();
    },
    press: (who, card, title, inputs, messageId) => {
      const { verb, data } = pressOn(card, title, inputs);
      const where = messageId === undefined ? {} : { replyToId: messageId };
      return post(executeActivity(SERVICE_URL, verb, data, { ...from(who), ...where }));
    },
    shownTo,
    seed: async (changes) => {
      const { store, close } = await openStore({ folder: env.DATA_DIR, clock: systemClock });
      const kept = await store.commit(changes);
      await close();
      if (!kept.ok) throw new Error(JSON.stringify(kept.error));
    },
    stored: () => openReadOnly(env.DATA_DIR),
    close: async () => {
      for (const program of started) program.signal('SIGKILL');
      await Promise.all(started.map(({ ended }) => ended));
      await Promise.all([front.close(), microsoft.close(), login.close(), graph.close(), drive.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
};
