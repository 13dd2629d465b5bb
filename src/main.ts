import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startServer } from './adapters/http/server.js';
import { PlaygroundRefused, startPlayground } from './adapters/playground/start-playground.js';
import { StartRefused } from './adapters/store/start-refused.js';
import { runChat } from './adapters/terminal/chat.js';
import { runDigestCommand } from './adapters/terminal/digest-command.js';
import { type App, type FolderNews, openApp, openTool, teamsEndpointOf } from './app.js';
import { type Config, type Mode, readConfig, readToolConfig, type Variables } from './config.js';
import type { Result } from './domain/result.js';
import { DEMO_TENANT_ID, FIRST_DEMO_PERSON_ID } from './usecases/demo/people.js';

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

/** Tells whoever started the program what happens to its data folder; `end` is called when it is lost. */
const newsOf = ({ DATA_DIR }: Variables, end: (code: number) => void): FolderNews => ({
  onWait: () => {
    tell(
      `Mappen ${DATA_DIR} används av en annan FoU-bot, eller av en som just dog. Väntar högst 30 sekunder.`,
    );
  },
  onLost: (reason) => {
    tell(reason.message);
    end(1);
  },
});

/** Takes messages until `ended` resolves; turns under way are finished, and a start that fails leaves nothing open. */
const takeMessages = async (app: App, config: Config, ended: () => Promise<unknown>): Promise<void> => {
  const isLocal = config.mode === 'local';
  const host = isLocal ? LOOPBACK : config.HOST;
  const endpoint = teamsEndpointOf(app, config);
  const server = await startServer({ host, port: config.PORT, onMessages: endpoint, log: app.ports.log });
  try {
    if (isLocal) {
      const playground = await startPlayground({ botPort: server.port, port: config.PLAYGROUND_PORT });
      tell(`FoU-boten kör lokalt och tar bara emot från den här datorn (${host}:${server.port}).`);
      tell(`Chatta här: ${playground.url}\nAvsluta med Ctrl+C.`);
      await ended();
      await playground.stop();
    } else {
      tell(`FoU-boten lyssnar på ${host}:${server.port}.`);
      await ended();
    }
  } finally {
    await server.close();
    await endpoint.drain();
  }
};

/** Serves until a signal asks it to stop (0), or until it cannot go on: another has the data folder, or a bug (1). */
const serve = async (config: Config): Promise<number> => {
  let end = (_code: number): void => {};
  const code = new Promise<number>((resolve) => {
    end = resolve;
  });
  const app = await openApp(config, newsOf(config, end));
  const ended = (): Promise<number> => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end(0));
    process.on('uncaughtException', (error) => {
      app.ports.log.error({ err: error }, 'an error that nobody took care of ends the program');
      end(1);
    });
    return code;
  };
  try {
    await takeMessages(app, config, ended);
  } finally {
    await app.close();
  }
  return code;
};

const chat = async (config: Config): Promise<void> => {
  const app = await openApp(config, newsOf(config, process.exit));
  try {
    const me = await app.ports.store.get('people', FIRST_DEMO_PERSON_ID);
    await runChat({
      dispatch: app.dispatch,
      input: process.stdin,
      output: process.stdout,
      sender: { tenantId: DEMO_TENANT_ID, aadObjectId: 'terminal', name: me?.displayName ?? 'Du' },
      locale: 'sv',
    });
  } finally {
    await app.close();
  }
};

/** A running bot is the only one that writes, so then the chat is the way to send. */
const orInChat = (error: unknown): never => {
  if (!(error instanceof StartRefused) || error.reason !== 'in_use') throw error;
  throw new StartRefused('in_use', `${error.message} I chatten skickar du med: veckobrev skicka.`);
};

const digest = (argv: readonly string[]): Promise<number> => {
  const variables = orExit(readToolConfig({ LOG_LEVEL: 'warn', ...process.env }));
  return runDigestCommand({
    argv,
    open: (access) => openTool(variables, access, newsOf(variables, process.exit)).catch(orInChat),
    out: process.stdout,
    err: process.stderr,
  });
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
  // A reply that was given up keeps its connection for as long as the other side does.
  process.exit(await serve(orExit(readConfig(environment, mode))));
};

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && 'syscall' in error;

const whyStopped = (error: unknown): string => {
  if (error instanceof StartRefused || error instanceof PlaygroundRefused) return error.message;
  if (isSystemError(error) && error.code === 'EADDRINUSE' && 'port' in error) {
    return `Port ${String(error.port)} är upptagen. Stäng det som använder den, eller välj en annan med PORT.`;
  }
  if (isSystemError(error) && (error.syscall === 'listen' || error.syscall === 'getaddrinfo')) {
    return `Boten kan inte lyssna där den ska (${error.code}). Ändra HOST eller PORT.`;
  }
  return `Boten stannade: ${error instanceof Error ? error.stack : String(error)}`;
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
