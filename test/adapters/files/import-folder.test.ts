import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { importFolder } from '../../../src/adapters/files/import-folder.js';
import { MAX_FILE_BYTES } from '../../../src/domain/table.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

let root: string;
let folder: string;
beforeEach(async () => {
  root = await temporaryFolder();
  folder = join(root, 'import');
});

describe('the folder that files to import are put in', () => {
  it('is empty where there is none yet', async () => {
    expect(await importFolder(folder).names()).toEqual([]);
    expect(await importFolder(folder).read('a.csv')).toEqual({ state: 'absent' });
  });

  it('gives its files by name, in whatever case and composition it is written', async () => {
    await mkdir(folder);
    await writeFile(join(folder, 'Ärenden.csv'), 'x');
    await writeFile(join(folder, '.dold.csv'), 'x');
    await mkdir(join(folder, 'mapp.csv'));
    const files = importFolder(folder);
    expect(await files.names()).toEqual(['Ärenden.csv']);
    expect(await files.read('a\u0308renden.csv')).toEqual({ state: 'fetched', content: Buffer.from('x') });
    expect(await files.read('mapp.csv')).toEqual({ state: 'absent' });
  });

  it('lets no name and no link lead out of it', async () => {
    await mkdir(folder);
    await writeFile(join(root, 'people.json'), 'hemligt');
    await symlink(join(root, 'people.json'), join(folder, 'link.json'));
    for (const name of ['../people.json', 'link.json', join(root, 'people.json'), '..']) {
      expect(await importFolder(folder).read(name)).toEqual({ state: 'absent' });
    }
  });

  it('does not read what is too big', async () => {
    await mkdir(folder);
    await writeFile(join(folder, 'a.csv'), Buffer.alloc(MAX_FILE_BYTES + 1));
    expect(await importFolder(folder).read('a.csv')).toEqual({ state: 'too_big' });
  });
});
