import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startServer } from './adapters/http/server.js';
import {
  type Playground,
  PlaygroundRefused,
  startPlayground,
} from './adapters/playground/start-playground.js';
import { StartRefused } from './adapters/store/start-refused.js';
import { createTeamsEndpoint } from './adapters/teams/endpoint.js';
import type { TeamsSettings } from './adapters/teams/settings.js';
import { runChat } from './adapters/terminal/chat.js';
import { runDigestCommand } from './adapters/terminal/digest-command.js';
import { type App, openApp, openTool } from './app.js';
import { type Config, type Mode, readConfig, readToolConfig } from './config.js';
import type { Dispatch } from './conversation/dispatch.js';
import type { Result } from './domain/result.js';
import { localeOf } from './texts/index.js';
import { DEMO_TENANT_ID } from './usecases/demo/people.js';

const LOOPBACK = '127.0.0.1';

const tell = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** The value, or the end of the program with every mistake on stderr. */
const orExit = <T>(result: Result<T, readonly string[]>): T => {
  if (result.ok) return result.value;
  tell(['Boten kan inte starta. Rätta det här och försök igen:', ...result.error].join('\n  '));
  process.exit(2);
};

const onLost = (reason: Error): void => {
  tell(reason.message);
  process.exit(1);
};

const settingsOf = (config: Config): TeamsSettings => {
  if (config.mode === 'local') return { anonymous: true };
  return {
    appId: config.MicrosoftAppId ?? '',
    appType: config.MicrosoftAppType,
    allowedTenants: config.ALLOWED_TENANTS ?? [],
    ...(config.MicrosoftAppTenantId && { tenantId: config.MicrosoftAppTenantId }),
    ...(config.MicrosoftAppPassword && { appPassword: config.MicrosoftAppPassword }),
    ...(config.CertificateThumbprint && { certificateThumbprint: config.CertificateThumbprint }),
    ...(config.CertificatePrivateKey && { certificatePrivateKey: config.CertificatePrivateKey }),
  };
};

const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

const serve = async (config: Config): Promise<void> => {
  const app = await openApp(config, onLost);
  const { clock, ids, log } = app.ports;
  const isLocal = config.mode === 'local';
  // The Playground says en-US whoever types.
  const dispatch: Dispatch = isLocal
    ? (incoming) => app.dispatch({ ...incoming, locale: 'sv' })
    : app.dispatch;
  const endpoint = createTeamsEndpoint({ settings: settingsOf(config), dispatch, clock, ids, log });
  const host = isLocal ? LOOPBACK : config.HOST;
  const server = await startServer({ host, port: config.PORT, onMessages: endpoint, log });
  const startChatWindow = async (): Promise<Playground> => {
    try {
      return await startPlayground({ botPort: server.port, port: config.PLAYGROUND_PORT });
    } catch (error) {
      await server.close();
      await app.close();
      throw error;
    }
  };
  const playground = isLocal ? await startChatWindow() : undefined;
  if (playground === undefined) tell(`FoU-boten lyssnar på ${host}:${server.port}.`);
  else {
    tell(`FoU-boten kör lokalt och tar bara emot från den här datorn (${host}:${server.port}).`);
    tell(`Chatta här: ${playground.url}`);
    tell('Avsluta med Ctrl+C.');
  }
  await untilStopped();
  await playground?.stop();
  await server.close();
  await endpoint.drain();
  await app.close();
  // A reply that was given up keeps its connection for as long as the other side does.
  process.exit();
};

const chat = async (config: Config): Promise<void> => {
  const app: App = await openApp(config, onLost);
  await runChat({
    dispatch: app.dispatch,
    input: process.stdin,
    output: process.stdout,
    sender: { tenantId: DEMO_TENANT_ID, aadObjectId: 'terminal', name: 'Du' },
    locale: localeOf('sv'),
  });
  await app.close();
};

const digest = async (argv: readonly string[]): Promise<number> => {
  const variables = orExit(readToolConfig({ LOG_LEVEL: 'warn', ...process.env }));
  const { ports, close } = await openTool(variables, { write: argv.includes('--send') });
  try {
    return await runDigestCommand({ ports, argv, out: process.stdout, err: process.stderr });
  } finally {
    await close();
  }
};

const main = async (): Promise<number> => {
  const argv = process.argv.slice(2);
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    strict: false,
    options: { local: { type: 'boolean' } },
  });
  const mode: Mode = values.local === true ? 'local' : 'production';
  const [command = 'serve'] = positionals;
  if (mode === 'production' && existsSync('.env')) process.loadEnvFile('.env');
  if (command === 'digest') return digest(argv.slice(argv.indexOf('digest') + 1));
  // Someone sits at the screen: only what needs them is logged, unless they ask for more.
  const environment = mode === 'local' ? { LOG_LEVEL: 'warn', ...process.env } : process.env;
  if (command === 'chat' && mode === 'local') {
    await chat(orExit(readConfig(environment, mode)));
    return 0;
  }
  if (command !== 'serve') {
    tell(`Okänt kommando: ${command}. Skriv npm run local, npm run chat eller npm run digest.`);
    return 2;
  }
  await serve(orExit(readConfig(environment, mode)));
  return 0;
};

const whyStopped = (error: unknown): string => {
  if (error instanceof StartRefused || error instanceof PlaygroundRefused) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' && 'port' in error) {
    return `Port ${String(error.port)} är upptagen. Stäng det som använder den, eller välj en annan med PORT.`;
  }
  return `Boten stannade: ${String(error)}`;
};

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    tell(whyStopped(error));
    process.exitCode = 1;
  },
);
