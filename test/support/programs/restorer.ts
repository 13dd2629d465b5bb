import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { openBackup } from '../../../src/adapters/store/open-backup.js';
import {
  finishReplacement,
  replaceFiles,
  unpackReplacement,
} from '../../../src/adapters/store/replacement.js';

/**
 * A program to be killed: `restorer <folder> <backup> <n>`. Puts the backup in the place of the folder's files and
 * kills itself before the nth thing that it does to the disk; prints how many there were when it got to the end.
 */
const [folder = '', path = '', n = ''] = process.argv.slice(2);
let count = 0;
const counted = <A extends unknown[], R>(act: (...args: A) => R) => {
  return (...args: A): R => {
    count += 1;
    if (count === Number(n)) process.kill(process.pid, 'SIGKILL');
    return act(...args);
  };
};
Object.assign(fs, {
  rename: counted(fs.rename),
  rm: counted(fs.rm),
  mkdir: counted(fs.mkdir),
  open: counted(fs.open),
  writeFile: counted(fs.writeFile),
});
syncBuiltinESMExports();

await finishReplacement(folder);
const backup = await openBackup(path);
await unpackReplacement(backup, folder);
await replaceFiles(folder);
await backup.close();
console.log(count);
