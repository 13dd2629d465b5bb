import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../../', import.meta.url);
const PROGRAM = fileURLToPath(new URL('node_modules/@microsoft/m365agentsplayground/cli.js', ROOT));
const ORGANISATION = fileURLToPath(new URL('.m365agentsplayground.yml', ROOT));

const HOST = '127.0.0.1';
const START_TIMEOUT_MS = 30_000;
/** One look at whether it answers; without it a look that hangs would outlast the start. */
const LOOK_TIMEOUT_MS = 5_000;
const STOP_TIMEOUT_MS = 2_000;

/**
 * Runs inside the Playground before its own code. It listens on every address and has no setting for it, and
 * local mode is for this computer only. Its input is our pipe, which closes however we end, also by kill -9.
 */
const PRELOAD = `
import { Server } from 'node:net';
const listen = Server.prototype.listen;
Server.prototype.listen = function (port, ...rest) {
  return typeof port === 'number' && typeof rest[0] !== 'string'
    ? listen.call(this, port, '${HOST}', ...rest)
    : listen.call(this, port, ...rest);
};
process.stdin.resume().once('end', () => process.exit());`;

/** Why there is no Playground, in one sentence for the person who started it. */
export class PlaygroundRefused extends Error {}

export interface Playground {
  readonly url: string;
  /** Resolves when it is gone; also when it had ended by itself. */
  stop(): Promise<void>;
}

export interface PlaygroundOptions {
  /** Where the bot listens on this computer. */
  readonly botPort: number;
  readonly port: number;
  /** The Playground's people and places; the demo organisation when missing. */
  readonly organisationFile?: string;
}

const isFree = async (port: number): Promise<boolean> => {
  const probe = createServer();
  try {
    probe.listen(port, HOST);
    await once(probe, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    probe.close();
  }
};

const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(LOOK_TIMEOUT_MS) })).ok;
  } catch {
    return false;
  }
};

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

const stop = async (child: ChildProcess): Promise<void> => {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const insist = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await ended;
  clearTimeout(insist);
};

/** The Playground says why it ends in its log and nowhere else. */
const reasonIn = async (logFile: string): Promise<string> => {
  const log = await readFile(logFile, 'utf8').catch(() => '');
  return log.trim().split('\n').slice(0, 20).join('\n');
};

/**
 * Starts Microsoft's Agents Playground as the chat window of local mode and waits until it answers.
 * It sends no token and is for the bot's local mode only.
 * @throws PlaygroundRefused when the package is missing, the port is taken or it ends at once.
 */
export const startPlayground = async ({
  botPort,
  port,
  organisationFile = ORGANISATION,
}: PlaygroundOptions): Promise<Playground> => {
  if (!existsSync(PROGRAM)) {
    throw new PlaygroundRefused('Agents Playground är inte installerat. Kör npm ci och försök igen.');
  }
  // Left alone, the Playground would pick another port in silence.
  if (!(await isFree(port))) {
    throw new PlaygroundRefused(
      `Port ${port} är upptagen, och där skulle chattfönstret vara. Stäng det som använder den, eller välj en annan med PLAYGROUND_PORT.`,
    );
  }
  const url = `http://localhost:${port}`;
  const logFolder = await mkdtemp(join(tmpdir(), 'fou-boten-playground-'));
  const logFile = join(logFolder, 'log');
  const child = spawn(
    process.execPath,
    [
      ...['--import', `data:text/javascript,${encodeURIComponent(PRELOAD)}`],
      ...[PROGRAM, 'start', '--disable-telemetry', '-c', 'msteams', '-p', String(port)],
      ...[
        '-e',
        `http://${HOST}:${botPort}/api/messages`,
        '--service-url',
        `http://${HOST}:${port}/_connector`,
      ],
    ],
    {
      stdio: ['pipe', 'ignore', 'ignore'],
      env: {
        ...process.env,
        TEAMSAPPTESTER_BROWSER: 'none',
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: organisationFile,
        M365_AGENTS_PLAYGROUND_LOGFILE: logFile,
      },
    },
  );
  const killWithUs = (): void => {
    child.kill();
  };
  process.once('exit', killWithUs);
  child.once('exit', () => process.off('exit', killWithUs));

  const removeLog = (): Promise<void> => rm(logFolder, { recursive: true, force: true });

  const deadline = performance.now() + START_TIMEOUT_MS;
  while (!(await answers(url))) {
    if (hasEnded(child) || performance.now() > deadline) {
      await stop(child);
      const reason = await reasonIn(logFile);
      await removeLog();
      throw new PlaygroundRefused(`Agents Playground kom inte igång. Det säger:\n${reason}`);
    }
    await after(100);
  }
  return { url, stop: () => stop(child).then(removeLog) };
};
