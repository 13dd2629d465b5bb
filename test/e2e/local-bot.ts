import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../support/free-port.js';
import { startProgram } from '../support/program.js';

/** Where a bot runs: it can be started there again at another time. */
export interface LocalPlace {
  readonly dataFolder: string;
  readonly port: number;
  readonly playgroundPort: number;
}

export interface LocalBot {
  /** Where the chat window is. */
  readonly url: string;
  /** Where the bot itself takes messages. */
  readonly messages: string;
  readonly dataFolder: string;
  readonly place: LocalPlace;
  /** Asks it to end as Ctrl+C does and gives the exit code. */
  end(): Promise<number | null>;
  /** Ends it and removes its data. */
  stop(): Promise<number | null>;
}

const newPlace = async (): Promise<LocalPlace> => ({
  dataFolder: await mkdtemp(join(tmpdir(), 'fou-boten-e2e-')),
  port: await freePort(),
  playgroundPort: await freePort(),
});

/**
 * What `npm run local` runs, on free ports in a new data folder unless the place is given; `now` is the
 * time to start at, or the computer's when it is empty. `more` are further arguments, such as `--scheduler`.
 */
export const startLocalBot = async (
  now: string,
  at?: LocalPlace,
  more: readonly string[] = [],
): Promise<LocalBot> => {
  const place = at ?? (await newPlace());
  const { dataFolder, port, playgroundPort } = place;
  const env = {
    NOW: now,
    DATA_DIR: dataFolder,
    PORT: `${port}`,
    PLAYGROUND_PORT: `${playgroundPort}`,
    // A test writes and presses faster than anybody.
    RATE_LIMIT_PER_USER: '1000',
  };
  const bot = startProgram(resolve('dist/main.js'), ['--local', ...more], { env });
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
    const messages = `http://127.0.0.1:${port}/api/messages`;
    return { url, messages, dataFolder, place, end, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
