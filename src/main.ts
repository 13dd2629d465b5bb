import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runEvalCommand } from './adapters/evaluation/eval-command.js';
import type { AnsweringBot, LoggingBot } from './adapters/evaluation/evaluated-bot.js';
import { runGraphLogin } from './adapters/graph/graph-login.js';
import { pinoLog } from './adapters/log/pino-log.js';
import { runPackageCommand } from './adapters/manifest/package-command.js';
import { PlaygroundRefused } from './adapters/playground/start-playground.js';
import { writeDurablyInFolder } from './adapters/store/durable-file.js';
import { StartRefused } from './adapters/store/start-refused.js';
import { systemClock } from './adapters/system/clock.js';
import { runChat } from './adapters/terminal/chat.js';
import { runDigestCommand } from './adapters/terminal/digest-command.js';
import { runReportCommand } from './adapters/terminal/report-command.js';
import { type App, openApp } from './app.js';
import { CARD_STAMPS } from './cards/index.js';
import { type Config, type Mode, readConfig, readToolConfig } from './config.js';
import { COMMANDS } from './conversation/commands/index.js';
import { createDispatch } from './conversation/dispatch.js';
import { isMessage } from './conversation/is-message.js';
import { filesOfReport } from './conversation/report-files.js';
import { rightsTable } from './conversation/rights-table.js';
import { localDate, yearOf } from './domain/calendar.js';
import { identityOf } from './domain/person.js';
import type { Result } from './domain/result.js';
import { createSearch } from './language/search.js';
import { UNDERSTANDING_PARTS, type UnderstandingPart, withoutPart } from './language/understanding-parts.js';
import { type Front, openTool } from './open-ports.js';
import { textsIn } from './texts/index.js';
import { askCatalogue } from './usecases/ask-catalogue.js';
import {
  DEMO_TENANT_ID,
  FIRST_DEMO_PERSON_ID,
  FIRST_DEMO_STAFF_ID,
  personaOf,
} from './usecases/demo/people.js';

const tell = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** The value, or the end of the program with every mistake on stderr. */
const orExit = <T>(result: Result<T, readonly string[]>): T => {
  if (result.ok) return result.value;
  tell(['Något är fel i inställningarna. Rätta det här och försök igen:', ...result.error].join('\n  '));
  process.exit(2);
};

const front: Front = { tell, end: process.exit };

const chat = async (config: Config): Promise<void> => {
  const app = await openApp(config, front);
  try {
    const me = await app.ports.store.get('people', FIRST_DEMO_PERSON_ID);
    await runChat({
      dispatch: app.dispatch,
      input: process.stdin,
      output: process.stdout,
      sender: { tenantId: DEMO_TENANT_ID, aadObjectId: 'terminal', name: me?.displayName ?? 'Du' },
      locale: 'sv',
      isMessage,
    });
    await app.ports.background.ended();
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
  const stopping = new AbortController();
  // Once: whoever asks a second time is not made to wait.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
  return runDigestCommand({
    argv,
    open: (access) => openTool(variables, access, { ...front, stopping: stopping.signal }).catch(orInChat),
    out: process.stdout,
    err: process.stderr,
    stopping: stopping.signal,
  });
};

const report = (argv: readonly string[]): Promise<number> => {
  const variables = orExit(readToolConfig({ LOG_LEVEL: 'warn', ...process.env }));
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

const graphLogin = (argv: readonly string[]): Promise<number> => {
  const variables = orExit(readToolConfig({ LOG_LEVEL: 'warn', ...process.env }));
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

const packageApp = (argv: readonly string[]): Promise<number> =>
  runPackageCommand({
    argv,
    variables: orExit(readToolConfig(process.env)),
    out: process.stdout,
    err: process.stderr,
  });

const printRights = async (): Promise<number> => {
  process.stdout.write(rightsTable(COMMANDS, textsIn('sv')));
  return 0;
};

/** The time that the files are made for (design sections 6 and 7). */
const EVALUATED_AT = '2026-11-18T12:00';

const senderCalled = (aadObjectId: string) => ({ tenantId: DEMO_TENANT_ID, aadObjectId, name: 'Du' });

/** The bot as a council member of Sollentuna has it, without a part of its understanding when one is named. */
const answeringBot = ({ ports: all }: App, part?: UnderstandingPart): AnsweringBot => {
  const { knowledge } = all;
  const ports =
    part === undefined
      ? all
      : { ...all, knowledge: { ...knowledge, search: createSearch(knowledge.entries, withoutPart(part)) } };
  return {
    dispatch: createDispatch(ports, { commands: COMMANDS, stamps: CARD_STAMPS }),
    sender: senderCalled('eval'),
    search: (question) => askCatalogue(ports.knowledge, question, yearOf(ports.clock.now())),
  };
};

/** The bot as one of the staff has it, with all that it logs kept to be looked through. */
const loggingBot = async ({ ports: common }: App): Promise<LoggingBot> => {
  const lines: string[] = [];
  const ports = { ...common, log: pinoLog('info', { write: (line) => lines.push(line) }) };
  const { store, personas, clock, timeZone } = ports;
  const speaker = await store.get('people', FIRST_DEMO_STAFF_ID);
  if (speaker === undefined) throw new Error('the demo organisation has no staff');
  const sender = senderCalled('eval-staff');
  personas?.become(identityOf(sender.tenantId, sender.aadObjectId), personaOf(speaker));
  return {
    dispatch: createDispatch(ports, { commands: COMMANDS, stamps: CARD_STAMPS }),
    sender,
    speakerId: speaker.id,
    today: localDate(clock.now(), timeZone),
    store,
    logged: () => lines.join(''),
  };
};

/** Over the demo organisation in a folder of its own. */
const evaluate = async (argv: readonly string[]): Promise<number> => {
  const folder = await mkdtemp(join(tmpdir(), 'fou-boten-eval-'));
  const variables = { ...process.env, NOW: EVALUATED_AT, LOG_LEVEL: 'silent', DATA_DIR: folder };
  const app = await openApp(orExit(readConfig(variables, 'local')), front);
  try {
    return await runEvalCommand({
      argv,
      botWithout: (part?: UnderstandingPart) => answeringBot(app, part),
      parts: UNDERSTANDING_PARTS,
      botForStaff: () => loggingBot(app),
      out: process.stdout,
      err: process.stderr,
    });
  } finally {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  }
};

/** Commands that do one thing and end; each gets what stands after its name. */
const TOOLS: ReadonlyMap<string, (argv: readonly string[]) => Promise<number>> = new Map([
  ['digest', digest],
  ['eval', evaluate],
  ['graph:login', graphLogin],
  ['package', packageApp],
  ['report', report],
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
    tell(
      `Okänt kommando: ${command}. Skriv npm run local, chat, digest, eval, graph:login, package, report eller rights.`,
    );
    return 2;
  }
  const config = orExit(readConfig(environment, mode));
  // Loaded only here: botbuilder and restify take a second that the chat and the digest can do without.
  const { serve } = await import('./serve.js');
  const hasScheduler = mode === 'production' || values.scheduler === true;
  const code = await serve(config, { tell, hasScheduler });
  // A reply that was given up keeps its connection for as long as the other side does.
  process.exit(code);
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
