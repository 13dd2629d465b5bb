import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const START_TIMEOUT_MS = 60_000;

export interface LocalBot {
  /** Where the chat window is. */
  readonly url: string;
  /** Where the bot itself takes messages. */
  readonly messages: string;
  readonly dataFolder: string;
  /** Asks it to end as Ctrl+C does and gives the exit code. */
  end(): Promise<number | null>;
  /** Ends it and removes its data. */
  stop(): Promise<number | null>;
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  // An inet server's address is an object, which the type cannot know.
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** What `npm run local` runs, on free ports, in a new data folder and at a fixed time. */
export const startLocalBot = async (now: string): Promise<LocalBot> => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'fou-boten-e2e-'));
  const [port, playgroundPort] = [await freePort(), await freePort()];
  const bot = spawn(process.execPath, ['dist/main.js', '--local'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      LOG_LEVEL: 'warn',
      NOW: now,
      DATA_DIR: dataFolder,
      PORT: String(port),
      PLAYGROUND_PORT: String(playgroundPort),
    },
  });
  let said = '';
  const started = new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += String(chunk);
      const url = /Chatta här: (\S+)/.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    };
    bot.stdout.on('data', hear);
    bot.stderr.on('data', hear);
    bot.once('exit', (code) => reject(new Error(`local mode ended with ${code}:\n${said}`)));
    setTimeout(() => reject(new Error(`local mode was not up in time:\n${said}`)), START_TIMEOUT_MS).unref();
  });
  const end = async (): Promise<number | null> => {
    if (bot.exitCode === null && bot.signalCode === null) {
      bot.kill('SIGTERM');
      await once(bot, 'exit');
    }
    return bot.exitCode;
  };
  const stop = async (): Promise<number | null> => {
    const code = await end();
    await rm(dataFolder, { recursive: true, force: true });
    return code;
  };
  try {
    const messages = `http://127.0.0.1:${port}/api/messages`;
    return { url: await started, messages, dataFolder, end, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
