import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { offeredFiles } from '../../../src/adapters/files/offered-files.js';
import { writeDurablyInFolder } from '../../../src/adapters/store/durable-file.js';
import type { OfferedFiles } from '../../../src/usecases/file-ports.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

let folder: string;
let files: OfferedFiles;
beforeEach(async () => {
  folder = join(await temporaryFolder(), 'erbjudna');
  files = offeredFiles(folder, writeDurablyInFolder);
});

describe('the contents of offered files', () => {
  it('are kept under the id of the offer until they are thrown away', async () => {
    await files.keep('2026-abc_1', Buffer.from('SIP'));
    expect(await readdir(folder)).toEqual(['2026-abc_1']);
    expect(Buffer.from((await files.read('2026-abc_1')) ?? []).toString()).toBe('SIP');
    expect(await files.kept()).toEqual(['2026-abc_1']);
    await files.discard('2026-abc_1');
    expect(await readdir(folder)).toEqual([]);
  });

  it('are none where nothing was ever offered, and throwing away again does nothing', async () => {
    expect(await files.kept()).toEqual([]);
    expect(await files.read('2026-abc')).toBeUndefined();
    await files.discard('2026-abc');
  });

  it('count what a crash left half written, which is thrown away with them and never read', async () => {
    await files.keep('2026-abcd', Buffer.from('annan'));
    await files.keep('2026-abc', Buffer.from('hel'));
    await writeFile(join(folder, '2026-abc.4711'), 'halv');
    await writeFile(join(folder, '2026-xyz.4712'), 'halv');
    expect((await files.kept()).toSorted()).toEqual(['2026-abc', '2026-abcd', '2026-xyz']);
    expect(await files.read('2026-xyz')).toBeUndefined();
    await files.discard('2026-abc');
    await files.discard('2026-xyz');
    expect(await readdir(folder)).toEqual(['2026-abcd']);
  });

  it('do not count what is put there by someone else', async () => {
    await mkdir(folder);
    await writeFile(join(folder, '.DS_Store'), '');
    expect(await files.kept()).toEqual([]);
  });

  it.each(['../people-2026.json', '2026-../../x', '', '2026-a/b', '2026-a.json', '2026-a.4711'])(
    'are not reached by %j, which is no id of an offer',
    async (id) => {
      await expect(files.keep(id, Buffer.from('x'))).rejects.toThrow('no id');
      expect(await files.read(id)).toBeUndefined();
      await files.discard(id);
    },
  );
});
