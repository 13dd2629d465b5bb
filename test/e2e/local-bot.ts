import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../support/free-port.js';
import { startProgram } from '../support/program.js';

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

/** What `npm run local` runs, on free ports, in a new data folder and at a fixed time. */
export const startLocalBot = async (now: string): Promise<LocalBot> => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'fou-boten-e2e-'));
  const [port, playgroundPort] = [await freePort(), await freePort()];
  const env = { NOW: now, DATA_DIR: dataFolder, PORT: `${port}`, PLAYGROUND_PORT: `${playgroundPort}` };
  const bot = startProgram(resolve('dist/main.js'), ['--local'], { env });
  const end = async (): Promise<number | null> => {
    bot.signal('SIGTERM');
    return (await bot.ended).code;
  };
  const stop = async (): Promise<number | null> => {
    const code = await end();
    await rm(dataFolder, { recursive: true, force: true });
    return code;
  };
  try {
    const [, url = ''] = await bot.says(/Chatta här: (\S+)/);
    return { url, messages: `http://127.0.0.1:${port}/api/messages`, dataFolder, end, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
