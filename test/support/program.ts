import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { inject, vi } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const BUILT_WITHIN_MS = 60_000;

/** Types are not checked, and packages not looked into: `npm run types` does that. */
const compileTo = async (folder: string): Promise<void> => {
  const config = `${folder}.json`;
  const onlyEmit = { noCheck: true, noResolve: true, types: [] };
  const noExtras = { incremental: false, tsBuildInfoFile: null, sourceMap: false };
  await writeFile(
    config,
    JSON.stringify({
      extends: join(ROOT, 'tsconfig.build.json'),
      compilerOptions: { ...onlyEmit, ...noExtras, outDir: folder },
    }),
  );
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  await promisify(execFile)(process.execPath, [compiler, '-p', config], { cwd: ROOT });
};

const isFirstToMake = (folder: string): Promise<boolean> =>
  mkdir(folder).then(
    () => true,
    () => false,
  );

/**
 * Does what `npm run build` does, in a folder of its own, so that no older `dist/` is tested by mistake. The first
 * test file of a run that asks builds, and the others wait for it. Returns the path of main.js.
 */
export const builtProgram = async (): Promise<string> => {
  const folder = join(inject('sharedFolder'), 'program');
  const dist = join(folder, 'dist');
  if (await isFirstToMake(folder)) {
    const unfinished = join(folder, 'unfinished');
    await compileTo(unfinished);
    await copyFile(join(ROOT, 'package.json'), join(folder, 'package.json'));
    for (const name of ['node_modules', 'src', 'cards', '.m365agentsplayground.yml'])
      await symlink(join(ROOT, name), join(folder, name));
    await rename(unfinished, dist);
  }
  await vi.waitUntil(() => existsSync(dist), { timeout: BUILT_WITHIN_MS });
  return join(dist, 'main.js');
};

const SAYS_WITHIN_MS = 60_000;

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningProgram {
  /** Resolves when stdout or stderr says it; rejects with what it said instead when the program ends first or in a minute. */
  says(words: RegExp): Promise<RegExpExecArray>;
  signal(name: NodeJS.Signals): void;
  /** Its process, or that of the shell or the tool that starts it. */
  readonly pid: number;
  /** Writes to its stdin, when that stays open. */
  type(text: string): void;
  /** Ends its stdin, when that stays open. */
  endInput(): void;
  /** Resolves when nothing can come from it any more. */
  readonly ended: Promise<Ended>;
}

export interface ProgramOptions {
  /** All that the program sees of the environment, besides PATH. */
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Whether more can be typed after the input. */
  readonly staysOpen?: boolean;
  /** What is run with the program as its last words, such as `setpriv`; it becomes the program. */
  readonly through?: readonly string[];
  /** Options of Node itself. */
  readonly nodeOptions?: readonly string[];
  /** Where it starts; a folder with a `.env` gives it more environment. */
  readonly cwd?: string;
  /** Whether a shell of its own starts it, as npm does; then signals are for the shell, which passes none on. */
  readonly inShell?: boolean;
}

/** Starts `main.js` as a process of its own. */
export const startProgram = (
  main: string,
  args: readonly string[],
  options: ProgramOptions = {},
): RunningProgram => {
  const { env = {}, input = '', nodeOptions = [], cwd = resolve(main, '..') } = options;
  const { inShell = false, staysOpen = false, through = [] } = options;
  const program = [...through, process.execPath, ...nodeOptions, main, ...args];
  // With a word after the program, the shell stays beside it instead of becoming it.
  const [command = '', ...words] = inShell ? ['sh', '-c', '"$0" "$@"; true', ...program] : program;
  const child = spawn(command, words, { cwd, env: { PATH: process.env['PATH'], ...env } });
  // A program that ends without reading is none of the writer's business.
  child.stdin.on('error', () => {});
  child.stdin.write(input);
  if (!staysOpen) child.stdin.end();
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  const ended = once(child, 'close').then(([code]) => ({ code, stdout, stderr }));
  return {
    says: (words) =>
      new Promise((found, missing) => {
        const look = (): void => {
          const match = words.exec(stdout) ?? words.exec(stderr);
          if (match !== null) found(match);
        };
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        look();
        const giveUp = (): void => missing(new Error(`never said ${words}, but:\n${stdout}${stderr}`));
        ended.then(giveUp, missing);
        setTimeout(giveUp, SAYS_WITHIN_MS).unref();
      }),
    signal: (name) => {
      child.kill(name);
    },
    pid: child.pid ?? 0,
    type: (text) => {
      child.stdin.write(text);
    },
    endInput: () => {
      child.stdin.end();
    },
    ended,
  };
};
