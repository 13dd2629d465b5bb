import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it, onTestFinished } from 'vitest';
import type { Schema } from '../../../src/adapters/store/migrations.js';
import { openStore } from '../../../src/adapters/store/open-store.js';
import { insert } from '../../../src/usecases/changes.js';
import { fakeClock } from '../../support/fakes.js';
import { contentOf } from '../../support/folder-content.js';
import { aQuestion } from '../../support/store-records.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const older: Schema = { version: 1, migrations: [] };
const newer: Schema = {
  version: 2,
  migrations: [
    {
      to: 2,
      migrate: (_, record) =>
        typeof record === 'object' && record !== null && 'question' in record
          ? { ...record, question: `${record.question} (ny)` }
          : record,
    },
  ],
};

const open = (folder: string, schema: Schema) =>
  openStore({ folder, clock: fakeClock(), lockStaleMs: 2000, snapshotAfterQuietMs: 1e8, schema });

const write = async (folder: string, schema: Schema, id: string, question: string): Promise<void> => {
  const { store, close } = await open(folder, schema);
  await store.commit([insert('unanswered', aQuestion(id, { question }))]);
  await close();
};

const questionsIn = async (folder: string, schema: Schema): Promise<string[]> => {
  const { store, close } = await open(folder, schema);
  const questions = (await store.find('unanswered')).map((each) => each.question);
  await close();
  return questions.sort();
};

/** Puts the copy that the newer program took before it changed the folder in a folder of its own. */
const copyBefore = async (folder: string): Promise<string> => {
  const backups = join(folder, 'backups');
  const [copy = ''] = await readdir(backups);
  const { 'manifest.json': _manifest, ...files } = unzipSync(await readFile(join(backups, copy)));
  const restored = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) await writeFile(join(restored, name), content);
  return restored;
};

it('goes back across a version: the older program refuses, opens the copy, writes, and can go forward again', async () => {
  const folder = await temporaryFolder();
  await write(folder, older, '2026-a', 'före');
  await write(folder, newer, '2026-b', 'efter');

  const before = await contentOf(folder);
  const refused = open(folder, older);
  onTestFinished(() => refused.then(({ close }) => close()).catch(() => {}));
  await expect(refused).rejects.toMatchObject({ reason: 'newer_schema' });
  expect(await contentOf(folder)).toEqual(before);

  const back = await copyBefore(folder);
  expect(await questionsIn(back, older)).toEqual(['före']);
  await write(back, older, '2026-c', 'tillbaka');
  expect(await questionsIn(back, newer)).toEqual(['före (ny)', 'tillbaka (ny)']);
  expect(await questionsIn(folder, newer)).toEqual(['efter', 'före (ny)']);
});
