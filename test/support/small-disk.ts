import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A disk of its own, of which a few bytes more fill the last block. */
export interface SmallDisk {
  /** Where the programs that are started {@link SmallDisks.through} find it. */
  readonly path: string;
  /** The same where this process can look. */
  readonly seen: string;
  /** Takes all room but so many bytes, by whole blocks. */
  fill(butBytes?: number): Promise<void>;
  /** Makes room again. */
  empty(): Promise<void>;
  /** So that nothing can be written on it, by a mount on top of it; false takes that away. What is open goes on. */
  setReadOnly(isReadOnly: boolean): Promise<void>;
}

export interface SmallDisks {
  readonly disks: readonly SmallDisk[];
  /** What a program is started through to see them; it then is that program. */
  readonly through: readonly string[];
  close(): Promise<void>;
}

const BLOCK = 4096;
const FILLING = 'annat-som-tar-plats';

/**
 * Disks in memory that can really be full, in a mount namespace of its own, so that no right of the machine is needed
 * and nothing else sees them.
 * @throws Error when the machine lets nobody have such a namespace
 */
export const smallDisks = async (folder: string, bytesOfEach: readonly number[]): Promise<SmallDisks> => {
  const paths = bytesOfEach.map((_, at) => join(folder, `disk-${at}`));
  for (const path of paths) await mkdir(path);
  const mounts = bytesOfEach.map((bytes, at) => `mount -t tmpfs -o size=${bytes} tmpfs "$${at + 1}"`);
  const script = `set -e; ${mounts.join('; ')}; echo ready; exec cat`;
  const holder = spawn('unshare', ['-rm', 'sh', '-c', script, 'sh', ...paths], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let complaint = '';
  holder.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const ended = once(holder, 'close');
  const isReady = await Promise.race([
    once(holder.stdout, 'data').then(() => true),
    ended.then(
      () => false,
      () => false,
    ),
  ]);
  if (!isReady) {
    throw new Error(
      `A disk that is full takes a user namespace with mounts of its own, which this machine refuses: ${complaint.trim()}. Allow them (kernel.unprivileged_userns_clone, kernel.apparmor_restrict_unprivileged_userns, or a container with SYS_ADMIN) or run as root.`,
    );
  }
  const through = ['nsenter', '--preserve-credentials', '-U', '-m', '-t', String(holder.pid)];
  const inside = (...words: readonly string[]) => run(through[0] ?? '', [...through.slice(1), ...words]);
  const covered = new Set<string>();
  return {
    through,
    disks: paths.map((path) => {
      const seen = join(`/proc/${holder.pid}/root`, path);
      const filling = join(seen, FILLING);
      return {
        path,
        seen,
        fill: async (butBytes = 0) => {
          await rm(filling, { force: true });
          const { bavail, bsize } = await statfs(seen);
          const handle = await open(filling, 'w');
          try {
            for (let left = bavail * bsize - butBytes; left >= BLOCK; left -= BLOCK)
              await handle.write(Buffer.alloc(BLOCK, 'x'));
          } finally {
            await handle.close();
          }
        },
        empty: () => rm(filling, { force: true }),
        setReadOnly: async (isReadOnly) => {
          if (isReadOnly) {
            await inside('mount', '--bind', path, path);
            await inside('mount', '-o', 'remount,bind,ro', path);
            covered.add(path);
          } else if (covered.delete(path)) await inside('umount', path);
        },
      };
    }),
    close: async () => {
      holder.stdin.end();
      await ended;
    },
  };
};
