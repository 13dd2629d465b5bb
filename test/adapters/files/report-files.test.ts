import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reportFiles } from '../../../src/adapters/files/report-files.js';
import { writeDurablyInFolder } from '../../../src/adapters/store/durable-file.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

it('keeps the files of approved reports for another run, and shows what a crash left half written', async () => {
  const folder = join(await temporaryFolder(), 'rapporter');
  await reportFiles(folder, writeDurablyInFolder).keep('2027-abc', Buffer.from('document'));
  await writeFile(join(folder, '2027-half.4711'), 'docu');
  const after = reportFiles(folder, writeDurablyInFolder);
  expect(Buffer.from((await after.read('2027-abc')) ?? []).toString()).toBe('document');
  expect(await after.read('2027-half')).toBeUndefined();
  expect((await after.ids()).toSorted()).toEqual(['2027-abc', '2027-half']);
  for (const id of await after.ids()) await after.discard(id);
  expect(await after.ids()).toEqual([]);
});
