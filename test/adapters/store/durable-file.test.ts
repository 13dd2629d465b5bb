import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { makeFolder, writeDurably, writeDurablyInFolder } from '../../../src/adapters/store/durable-file.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { transpileTo } from '../../support/transpile.js';

describe('a file written durably', () => {
  it('replaces the old one whole and leaves nothing beside it', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'people-2026.json');
    for (const text of ['en längre text', 'kort', '']) {
      await writeDurably(path, Buffer.from(text));
      expect(await readFile(path, 'utf8')).toBe(text);
    }
    expect(await readdir(folder)).toEqual(['people-2026.json']);
  });

  // A full disk takes the first part of a write without an error; a limit on the size of files does the same.
  it.skipIf(process.platform === 'win32')(
    'leaves the old one when the disk takes only half of the new',
    async () => {
      const folder = await temporaryFolder();
      const program = await transpileTo(folder, 'test/support/programs/write-big-file.ts');
      const data = join(await temporaryFolder(), 'people-2026.json');
      await writeFile(data, 'old and whole');
      const limited = 'ulimit -f 200 && exec "$0" "$@"';
      const { stdout } = await promisify(execFile)('sh', [
        '-c',
        limited,
        process.execPath,
        program,
        data,
        '900000',
      ]);
      expect(stdout).toContain('EFBIG');
      expect(await readFile(data, 'utf8')).toBe('old and whole');
    },
  );
});

describe('a file written durably in its folder', () => {
  it('takes away what a killed writer left of the same file, and nothing else', async () => {
    const folder = join(await temporaryFolder(), 'veckobrev');
    const path = join(folder, 'solna.html');
    await makeFolder(folder);
    for (const name of ['solna.html.1234', 'solna.html.backup', 'ekero.html.1234']) {
      await writeFile(join(folder, name), 'halv');
    }
    await writeDurablyInFolder(path, Buffer.from('hel'));
    expect((await readdir(folder)).toSorted()).toEqual([
      'ekero.html.1234',
      'solna.html',
      'solna.html.backup',
    ]);
  });
});

describe('a folder made durably', () => {
  it('comes with its parents, and may stand already', async () => {
    const folder = join(await temporaryFolder(), 'a', 'b', 'c');
    await makeFolder(folder);
    await makeFolder(folder);
    expect(await readdir(folder)).toEqual([]);
  });
});
