import type { PathLike } from 'node:fs';
import callbacks from 'node:fs';
import fs, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded before the program: it is killed before the nth thing that it does to a file in a folder, with
 * `DIES_AT=<n>` and `DIES_IN=<folder>` in the environment, and tells on stderr how many there have been.
 */
const inside = process.env['DIES_IN'] ?? '\u0000';
const at = Number(process.env['DIES_AT']);
let count = 0;

const die = (): void => {
  count += 1;
  callbacks.writeSync(process.stderr.fd, `steps ${count}\n`);
  if (count === at) process.kill(process.pid, 'SIGKILL');
};

const counted = <A extends readonly unknown[], R>(act: (...args: A) => R) => {
  return (...args: A): R => {
    if (String(args[0]).startsWith(inside)) die();
    return act(...args);
  };
};

/** What is written to a file of the folder counts too. */
const watched = (handle: FileHandle): FileHandle => {
  const { appendFile, writeFile, sync } = handle;
  return Object.assign(handle, {
    appendFile: (...args: Parameters<typeof appendFile>) => {
      die();
      return appendFile.apply(handle, args);
    },
    writeFile: (...args: Parameters<typeof writeFile>) => {
      die();
      return writeFile.apply(handle, args);
    },
    sync: () => {
      die();
      return sync.call(handle);
    },
  });
};

const { open } = fs;
Object.assign(fs, {
  rename: counted(fs.rename),
  rm: counted(fs.rm),
  mkdir: counted(fs.mkdir),
  cp: counted(fs.cp),
  writeFile: counted(fs.writeFile),
  open: counted(async (path: PathLike, ...rest: readonly (string | number)[]) => {
    const handle = await open(path, ...(rest as [string?, number?]));
    return String(path).startsWith(inside) ? watched(handle) : handle;
  }),
});
Object.assign(callbacks, { rename: counted(callbacks.rename), mkdir: counted(callbacks.mkdir) });
syncBuiltinESMExports();
