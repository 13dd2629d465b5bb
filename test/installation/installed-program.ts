import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildImage, type Image, isRoot, OTHER_USER } from './build-image.js';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  signal(name: NodeJS.Signals): void;
  readonly ended: Promise<Ended>;
}

/** The program as installed, run by somebody who owns none of it. */
export interface InstalledProgram {
  readonly image: Image;
  /** Starts a command of the image, where `node` is this machine's, with the image's environment and more. */
  start(command: readonly string[], env?: Readonly<Record<string, string>>, input?: string): Running;
}

/** `folder` is empty, and anybody may look into it. */
export const installProgram = async (folder: string): Promise<InstalledProgram> => {
  const image = await buildImage(folder);
  const bin = join(folder, 'bin');
  const temporary = join(folder, 'tmp');
  await mkdir(bin);
  // The one that runs may lie where only its owner may look.
  await copyFile(process.execPath, join(bin, 'node'));
  await chmod(join(bin, 'node'), 0o755);
  await mkdir(temporary, { mode: 0o1777 });
  await chmod(temporary, 0o1777);
  const whom = isRoot ? { uid: OTHER_USER, gid: OTHER_USER } : {};
  return {
    image,
    start: ([program = '', ...words], env = {}, input = '') => {
      const child = spawn(program === 'node' ? join(bin, 'node') : program, words, {
        cwd: image.workdir,
        env: { PATH: '/usr/bin:/bin', TMPDIR: temporary, ...image.env, ...env },
        ...whom,
      });
      // A program that ends without reading is none of the writer's business.
      child.stdin.on('error', () => {});
      child.stdin.end(input);
      let stdout = '';
      let stderr = '';
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        stdout += chunk;
      });
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
        stderr += chunk;
      });
      return {
        signal: (name) => {
          child.kill(name);
        },
        ended: once(child, 'close').then(([code]) => ({ code, stdout, stderr })),
      };
    },
  };
};
