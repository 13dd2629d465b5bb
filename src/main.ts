import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withoutWords } from './adapters/log/error-without-words.js';
import { pinoLog } from './adapters/log/pino-log.js';
import { MetricsPortTaken } from './adapters/metrics/metrics-port-taken.js';
import { PlaygroundRefused } from './adapters/playground/start-playground.js';
import { StartRefused } from './adapters/store/start-refused.js';
import { type Config, type Mode, readConfig, readToolConfig } from './config.js';
import type { Result } from './domain/result.js';
import type { Front } from './open-ports.js';
import {
  cannotListenSentence,
  metricsPortTakenSentence,
  portTakenSentence,
  SETTINGS_SENTENCE,
  stoppedSentence,
  unknownCommandSentence,
} from './stop-sentences.js';
import { StoreUnavailable } from './usecases/store-unavailable.js';

// What a command needs is loaded when it is run: all of the bot takes seconds that a refusal or a tool can do without.

// Whoever starts it, by hand or in a container: what is stored, backed up and restored is for the bot's account only.
process.umask(0o077);

const tell = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** The value, or the end of the program with every mistake on stderr. */
const orExit = <T>(result: Result<T, readonly string[]>): T => {
  if (result.ok) return result.value;
  tell([SETTINGS_SENTENCE, ...result.error].join('\n  '));
  process.exit(2);
};

const front: Front = { tell, end: process.exit };

const chat = async (config: Config): Promise<void> => {
  const { chatIn } = await import('./chat.js');
  await chatIn(config, front, { input: process.stdin, output: process.stdout });
};

/** A running bot is the only one that writes, so then the chat is the way to send. */
const orInChat = (error: unknown): never => {
  if (!(error instanceof StartRefused) || error.reason !== 'in_use') throw error;
  throw new StartRefused('in_use', `${error.message} I chatten skickar du med: veckobrev skicka.`);
};

const digest = async (argv: readonly string[]): Promise<number> => {
  const variables = orExit(readToolConfig({ LOG_LEVEL: 'warn', ...process.env }));
  const stopping = new AbortController();
  // Once: whoever asks a second time is not made to wait.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
  const [{ runDigestCommand }, { openTool }] = await Promise.all([
    import('./adapters/terminal/digest-command.js'),
    import('./open-ports.js'),
  ]);
  return runDigestCommand({
    argv,
    open: (access) => openTool(variables, access, { ...front, stopping: stopping.signal }).catch(orInChat),
    out: process.stdout,
    err: process.stderr,
    stopping: stopping.signal,
  });
};

const report = async (argv: readonly string[]): Promise<number> => {
  const variables = orExit(readToolConfig({ LOG_LEVEL: 'warn', ...process.env }));
  const [{ runReportCommand }, { filesOfReport }, { writeDurablyInFolder }, { openTool }, { textsIn }] =
    await Promise.all([
      import('./adapters/terminal/report-command.js'),
      import('./conversation/report-files.js'),
      import('./adapters/store/durable-file.js'),
      import('./open-ports.js'),
      import('./texts/index.js'),
    ]);
  const texts = textsIn('sv');
  return runReportCommand({
    argv,
    open: () => openTool(variables, 'read', front),
    filesOf: (ports, which) =>
      filesOfReport(
        ports,
        { texts, locale: 'sv', now: ports.clock.now(), by: texts.requestHistory.bot },
        which,
      ),
    write: writeDurablyInFolder,
    out: process.stdout,
    err: process.stderr,
  });
};

const graphLogin = async (argv: readonly string[]): Promise<number> => {
  const variables = orExit(readToolConfig({ LOG_LEVEL: 'warn', ...process.env }));
  const [{ runGraphLogin }, { writeDurablyInFolder }, { systemClock }] = await Promise.all([
    import('./adapters/graph/graph-login.js'),
    import('./adapters/store/durable-file.js'),
    import('./adapters/system/clock.js'),
  ]);
  return runGraphLogin({
    argv,
    variables,
    out: process.stdout,
    err: process.stderr,
    write: writeDurablyInFolder,
    clock: systemClock,
    log: pinoLog(variables.LOG_LEVEL),
  });
};

const backup = async (argv: readonly string[]): Promise<number> => {
  const variables = orExit(readToolConfig({ LOG_LEVEL: 'warn', ...process.env }));
  const [{ runBackupCommand }, { checkOf }, { backupFolderOf, backupsOf, openTool }, { listBackups }] =
    await Promise.all([
      import('./adapters/terminal/backup-command.js'),
      import('./whole-backup.js'),
      import('./open-ports.js'),
      import('./usecases/list-backups.js'),
    ]);
  const place = backupFolderOf(variables);
  return runBackupCommand({
    argv,
    place,
    // Why one could not be taken is said by the command, in a sentence.
    backups: backupsOf(variables, pinoLog('silent')),
    pathOf: (file) => (existsSync(file) ? file : join(place, file)),
    listed: async () => listBackups((await openTool(variables, 'read', front)).ports),
    check: checkOf,
    out: process.stdout,
    err: process.stderr,
  });
};

const restore = async (argv: readonly string[]): Promise<number> => {
  const variables = orExit(readToolConfig({ LOG_LEVEL: 'warn', ...process.env }));
  const { restore: run } = await import('./restore.js');
  return run(variables, argv, { input: process.stdin, out: process.stdout, err: process.stderr });
};

const packageApp = async (argv: readonly string[]): Promise<number> => {
  const variables = orExit(readToolConfig(process.env));
  const { runPackageCommand } = await import('./adapters/manifest/package-command.js');
  return runPackageCommand({ argv, variables, out: process.stdout, err: process.stderr });
};

const printRights = async (): Promise<number> => {
  const [{ rightsTable }, { COMMANDS }, { textsIn }] = await Promise.all([
    import('./conversation/rights-table.js'),
    import('./conversation/commands/index.js'),
    import('./texts/index.js'),
  ]);
  process.stdout.write(rightsTable(COMMANDS, textsIn('sv')));
  return 0;
};

const evaluate = async (argv: readonly string[]): Promise<number> => {
  const { evaluateOverDemo } = await import('./evaluate.js');
  const configFor = (variables: Readonly<Record<string, string>>): Config =>
    orExit(readConfig({ ...process.env, LOG_LEVEL: 'silent', ...variables }, 'local'));
  return evaluateOverDemo(configFor, front, { argv, out: process.stdout, err: process.stderr });
};

/** Commands that do one thing and end; each gets what stands after its name. */
const TOOLS: ReadonlyMap<string, (argv: readonly string[]) => Promise<number>> = new Map([
  ['backup', backup],
  ['digest', digest],
  ['eval', evaluate],
  ['graph:login', graphLogin],
  ['package', packageApp],
  ['report', report],
  ['restore', restore],
  ['rights', printRights],
]);

const main = async (): Promise<number> => {
  const argv = process.argv.slice(2);
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    strict: false,
    options: { local: { type: 'boolean' }, scheduler: { type: 'boolean' } },
  });
  const mode: Mode = values.local === true ? 'local' : 'production';
  const [command = 'serve'] = positionals;
  if (mode === 'production' && existsSync('.env')) process.loadEnvFile('.env');
  const tool = TOOLS.get(command);
  if (tool !== undefined) return tool(argv.slice(argv.indexOf(command) + 1));
  // Someone sits at the screen: only what needs them is logged, unless they ask for more.
  const environment = mode === 'local' ? { LOG_LEVEL: 'warn', ...process.env } : process.env;
  if (command === 'chat' && mode === 'local') {
    await chat(orExit(readConfig(environment, mode)));
    return 0;
  }
  if (command !== 'serve') {
    tell(unknownCommandSentence(command));
    return 2;
  }
  const config = orExit(readConfig(environment, mode));
  const { serve } = await import('./serve.js');
  const hasScheduler = mode === 'production' || values.scheduler === true;
  const code = await serve(config, {
    tell,
    hasScheduler,
    onUncaught: (take) => {
      takeUncaught = take;
    },
  });
  // A reply that was given up keeps its connection for as long as the other side does.
  process.exit(code);
};

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && 'syscall' in error;

/** What it says is meant for whoever starts the bot. */
const REFUSALS = [PlaygroundRefused, StartRefused, StoreUnavailable];

const whyStopped = (error: unknown): string => {
  if (error instanceof MetricsPortTaken) return metricsPortTakenSentence(error.port);
  if (REFUSALS.some((Refused) => error instanceof Refused) && error instanceof Error) return error.message;
  if (isSystemError(error) && error.code === 'EADDRINUSE' && 'port' in error) {
    return portTakenSentence(String(error.port));
  }
  if (isSystemError(error) && (error.syscall === 'listen' || error.syscall === 'getaddrinfo')) {
    return cannotListenSentence(String(error.code));
  }
  // What an error says in words may quote what somebody has written.
  const { type, code, at = [] } = withoutWords(error);
  const what = code === undefined ? type : `${type}, ${code}`;
  return [stoppedSentence(what), ...at].join('\n');
};

/** Until something can take care of it in order. */
let takeUncaught = (error: unknown): void => {
  tell(whyStopped(error));
  process.exit(1);
};
process.on('uncaughtException', (error) => takeUncaught(error));

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    tell(whyStopped(error));
    process.exitCode = 1;
  },
);
