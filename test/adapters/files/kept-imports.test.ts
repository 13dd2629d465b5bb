import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { keptImports } from '../../../src/adapters/files/kept-imports.js';
import { writeDurablyInFolder } from '../../../src/adapters/store/durable-file.js';
import type { KeptImport, KeptImports } from '../../../src/usecases/file-ports.js';
import { KEPT_IMPORTS } from '../../support/rights-world.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

let folder: string;
let files: KeptImports;
beforeEach(async () => {
  folder = join(await temporaryFolder(), 'inlasta');
  files = keptImports(folder, writeDurablyInFolder);
});

const aKept = (id: string): KeptImport => {
  const [kept] = KEPT_IMPORTS;
  if (kept === undefined) throw new Error('no sample');
  return { ...kept, id };
};

describe('files that wait to be saved', () => {
  it('are kept until they are thrown away, also by another run of the program', async () => {
    await files.keep(aKept('2026-abc_1'));
    const after = keptImports(folder, writeDurablyInFolder);
    expect(await after.read('2026-abc_1')).toEqual(aKept('2026-abc_1'));
    expect(await after.ids()).toEqual(['2026-abc_1']);
    await after.discard('2026-abc_1');
    expect(await readdir(folder)).toEqual([]);
    expect(await files.read('2026-abc_1')).toBeUndefined();
  });

  it('are none where nothing was ever sent, and throwing away again does nothing', async () => {
    expect(await files.ids()).toEqual([]);
    expect(await files.read('2026-abc')).toBeUndefined();
    await files.discard('2026-abc');
  });

  it('count what a crash left half written, which is thrown away with them and never read', async () => {
    await files.keep(aKept('2026-abcd'));
    await writeFile(join(folder, '2026-abc.4711'), '{"half');
    expect((await files.ids()).toSorted()).toEqual(['2026-abc', '2026-abcd']);
    expect(await files.read('2026-abc')).toBeUndefined();
    await files.discard('2026-abc');
    expect(await readdir(folder)).toEqual(['2026-abcd']);
  });

  it.each(['../people-2026', '', '2026-a/b', '2026-a.json', '..'])(
    'are not reached by %j, which is no id',
    async (id) => {
      await expect(files.keep(aKept(id))).rejects.toThrow('no id');
      expect(await files.read(id)).toBeUndefined();
      await files.discard(id);
    },
  );
});
