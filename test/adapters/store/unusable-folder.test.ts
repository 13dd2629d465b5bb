import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../../src/adapters/store/open-store.js';
import { fakeClock } from '../../support/fakes.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

it.each([
  ['a file', (file: string) => file],
  ['below a file', (file: string) => join(file, 'data')],
])('says in plain words that a folder which is %s cannot be used', async (_what, folderAt) => {
  const file = join(await temporaryFolder(), 'file');
  await writeFile(file, '');
  const folder = folderAt(file);
  await expect(openStore({ folder, clock: fakeClock() })).rejects.toMatchObject({
    reason: 'unusable_folder',
    message: expect.stringContaining(`Mappen ${folder} går inte att använda`),
  });
});
