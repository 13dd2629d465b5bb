import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { folderFiles } from '../../../src/adapters/files/folder-files.js';
import { writeDurablyInFolder } from '../../../src/adapters/store/durable-file.js';
import type { Files } from '../../../src/usecases/file-ports.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

let folder: string;
let files: Files;
beforeEach(async () => {
  folder = join(await temporaryFolder(), 'filer');
  files = folderFiles(folder, writeDurablyInFolder);
});

const handOver = async (name: string, words = 'innehåll'): Promise<string> => {
  const handed = await files.handOver('2026-martin', {
    name,
    content: Buffer.from(words),
    forRoles: ['staff'],
  });
  if (handed.kind !== 'saved') throw new Error(handed.kind);
  return handed.path;
};

describe('a file handed over in a folder', () => {
  it('lies there whole, and its path is told', async () => {
    const path = await handOver('årets aktiviteter.csv', 'SIP i Järfälla');
    expect(path).toBe(join(folder, 'årets aktiviteter.csv'));
    expect(await readFile(path, 'utf8')).toBe('SIP i Järfälla');
    expect(await readdir(folder)).toEqual(['årets aktiviteter.csv']);
  });

  it('gets a number when there is one of that name, and the first stays as it is', async () => {
    const paths = [
      await handOver('namn.csv', 'ett'),
      await handOver('namn.csv', 'två'),
      await handOver('namn.csv', 'tre'),
    ];
    expect(paths).toEqual(['namn.csv', 'namn (2).csv', 'namn (3).csv'].map((name) => join(folder, name)));
    expect(await readFile(join(folder, 'namn.csv'), 'utf8')).toBe('ett');
  });

  it('gets a number also when many come at once', async () => {
    const paths = await Promise.all(Array.from({ length: 9 }, (_, at) => handOver('namn.csv', String(at))));
    expect(new Set(paths).size).toBe(9);
    const kept = await Promise.all(
      (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
    );
    expect(kept.toSorted()).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8']);
  });

  it('replaces nothing where case and the composition of letters are not told apart', async () => {
    await mkdir(folder);
    await writeFile(join(folder, 'A\u030ARET.csv'), 'förut');
    expect(await handOver('året.csv')).toBe(join(folder, 'året (2).csv'));
  });

  it('cannot be put outside the folder by its name', async () => {
    const path = await handOver('../../namn.csv');
    expect(path.startsWith(join(folder, '-'))).toBe(true);
    expect(await readdir(join(folder, '..'))).toEqual(['filer']);
  });

  it('is handed over also after one that could not be', async () => {
    let isBroken = true;
    files = folderFiles(folder, async (path, content) => {
      if (isBroken) throw new Error('the disk is full');
      await writeDurablyInFolder(path, content);
    });
    await expect(handOver('namn.csv')).rejects.toThrow('the disk is full');
    isBroken = false;
    expect(await handOver('namn.csv')).toBe(join(folder, 'namn.csv'));
  });
});
