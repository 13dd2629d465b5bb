import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type Production, startProduction } from './production.js';
import type { RunningProgram } from './program.js';
import type { Hosts } from './tls-front.js';
import { transpileTo } from './transpile.js';

/** What the program uses of memory once what it no longer needs is collected, in bytes. */
export interface Memory {
  readonly heap: number;
  /** Of the process as the system sees it. */
  readonly process: number;
}

/** A request as it goes over the wire. */
export interface RawRequest {
  readonly body: string | Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** An answer as Teams would see it; `status` 0 when the connection was cut before there was one. */
export interface RawAnswer {
  readonly status: number;
  readonly text: string;
  /** How long it took, in milliseconds. */
  readonly ms: number;
}

/** The built program in production mode as a process of its own, for runs of many thousand requests. */
export interface SoakBot {
  readonly production: Production;
  /** Starts the program; a second time when the first has ended. */
  start(): Promise<RunningProgram>;
  post(raw: RawRequest): Promise<RawAnswer>;
  memory(): Promise<Memory>;
  close(): Promise<void>;
}

interface Options {
  readonly env: Readonly<Record<string, string>>;
  readonly hosts?: Hosts;
  /** How many connections to the bot there may be at once. */
  readonly connections: number;
}

/** With `STARTS_AT` in the environment the program's clock begins there. */
export const startSoakBot = async ({ env, hosts = {}, connections }: Options): Promise<SoakBot> => {
  const folder = await mkdtemp(join(tmpdir(), 'fou-boten-measured-'));
  const measured = await transpileTo(folder, 'test/support/programs/measured.ts');
  const nodeOptions = ['--expose-gc', '--import', measured];
  const production = await startProduction(env, { nodeOptions, hosts });
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const address = { host: '127.0.0.1', port: production.port, path: '/api/messages', method: 'POST', agent };
  let program: RunningProgram | undefined;
  let measures = 0;

  return {
    production,
    start: async () => {
      measures = 0;
      program = await production.startBot();
      return program;
    },
    post: ({ body, headers }) =>
      new Promise((resolve) => {
        const began = performance.now();
        const end = (status: number, said: string): void =>
          resolve({ status, text: said, ms: performance.now() - began });
        const length = Buffer.byteLength(body);
        const req = request({ ...address, headers: { 'content-length': length, ...headers } });
        req.on('response', (res) => {
          text(res).then(
            (said) => end(res.statusCode ?? 0, said),
            () => end(0, ''),
          );
        });
        req.on('error', () => end(0, ''));
        req.end(body);
      }),
    memory: async () => {
      measures += 1;
      program?.signal('SIGUSR2');
      const told = await program?.says(new RegExp(`heap ${measures} (\\d+) (\\d+)`));
      return { heap: Number(told?.[1]), process: Number(told?.[2]) };
    },
    close: async () => {
      agent.destroy();
      await production.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
