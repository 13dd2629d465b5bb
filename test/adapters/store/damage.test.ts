import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CollectionFileAdapter } from '../../../src/adapters/store/collection-file.js';
import { openReadOnly } from '../../../src/adapters/store/open-read-only.js';
import { openStore, type StoreOptions } from '../../../src/adapters/store/open-store.js';
import { SCHEMA_VERSION } from '../../../src/adapters/store/schemas.js';
import { insert, update } from '../../../src/usecases/changes.js';
import { fakeClock } from '../../support/fakes.js';
import { contentOf } from '../../support/folder-content.js';
import { aFeedback, aQuestion } from '../../support/store-records.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const open = (folder: string, options: Partial<StoreOptions> = {}) =>
  openStore({ folder, clock: fakeClock(), lockStaleMs: 2000, snapshotAfterQuietMs: 1e8, ...options });
const question = aQuestion('2026-a');
const JOURNAL = 'journal.ndjson';
const QUESTIONS = 'unanswered-2026.json';
const FEEDBACK = 'feedback-2026.json';

const flipByte = async (path: string, share: number): Promise<void> => {
  const bytes = await readFile(path);
  const at = Math.floor(bytes.length * share);
  bytes[at] = (bytes[at] ?? 0) ^ 0x01;
  await writeFile(path, bytes);
};
const edit = async (path: string, change: (text: string) => string): Promise<void> =>
  writeFile(path, change(await readFile(path, 'utf8')));
const withoutLine = (at: number) => (text: string) =>
  text
    .split('\n')
    .filter((_, line) => line !== at)
    .join('\n');

describe('a damaged folder', () => {
  let template = '';
  let folder = '';
  const earlier = () => join(template, 'earlier');
  const inFolder = (name: string) => join(folder, name);
  const copyOf = (from: string, to: string) =>
    cp(from, to, { recursive: true, filter: (path) => basename(path) !== 'writer.lock' });

  beforeAll(async () => {
    template = await mkdtemp(join(tmpdir(), 'fou-boten-damage-'));
    const origin = join(template, 'origin');
    const first = await open(origin);
    await first.store.commit([insert('unanswered', question), insert('feedback', aFeedback('2026-f'))]);
    await first.close();
    await copyOf(origin, earlier());
    // One collection file is written again, and three commits lie in the journal.
    const second = await open(origin);
    await second.store.commit([update('unanswered', question, question)]);
    await second.close();
    const third = await open(origin);
    for (const n of [1, 2, 3]) await third.store.commit([insert('unanswered', aQuestion(`2026-${n}`))]);
    await copyOf(origin, join(template, 'used'));
    await third.close();
  });
  afterAll(() => rm(template, { recursive: true }));
  beforeEach(async () => {
    folder = await temporaryFolder();
    await copyOf(join(template, 'used'), folder);
  });

  it('opens when nothing is damaged', async () => {
    expect(await (await openReadOnly(folder)).find('unanswered')).toHaveLength(4);
  });

  const damages: [string, string, string, () => Promise<unknown>][] = [
    [
      'a byte in the middle of the journal',
      JOURNAL,
      'kontrollsumman',
      () => flipByte(inFolder(JOURNAL), 0.5),
    ],
    ['a byte of the last whole line', JOURNAL, 'kontrollsumman', () => flipByte(inFolder(JOURNAL), 0.95)],
    ['a lost line in the middle', JOURNAL, 'rad 3', () => edit(inFolder(JOURNAL), withoutLine(2))],
    ['a lost first line', JOURNAL, 'rad 1', () => edit(inFolder(JOURNAL), withoutLine(0))],
    ['an empty journal', JOURNAL, 'tom', () => writeFile(inFolder(JOURNAL), '')],
    ['a missing journal', JOURNAL, 'saknas', () => rm(inFolder(JOURNAL))],
    [
      'a journal older than the files',
      JOURNAL,
      'slutet saknas',
      () => cp(join(earlier(), JOURNAL), inFolder(JOURNAL)),
    ],
    ['a byte in a collection file', QUESTIONS, 'kontrollsumman', () => flipByte(inFolder(QUESTIONS), 0.7)],
    ['an empty collection file', QUESTIONS, 'tom', () => writeFile(inFolder(QUESTIONS), '')],
    ['a missing collection file', FEEDBACK, 'saknas', () => rm(inFolder(FEEDBACK))],
    [
      'a collection file cut short',
      FEEDBACK,
      'kontrollsumman',
      () => edit(inFolder(FEEDBACK), (t) => t.slice(0, -9)),
    ],
    [
      'an older version of a collection file',
      QUESTIONS,
      'äldre',
      () => cp(join(earlier(), QUESTIONS), inFolder(QUESTIONS)),
    ],
    [
      'something that is no file',
      QUESTIONS,
      'EISDIR',
      () => rm(inFolder(QUESTIONS)).then(() => mkdir(inFolder(QUESTIONS))),
    ],
  ];
  it.each(damages)(
    'with %s stops the start, names %s, and nothing is changed',
    async (_, name, why, damage) => {
      await damage();
      const before = await contentOf(folder);
      for (const opening of [() => open(folder), () => openReadOnly(folder)]) {
        const message = await opening().then(() => 'opened', String);
        expect(message).toContain(`${inFolder(name)} är skadad: `);
        expect(message).toContain(why);
        expect(message).toContain('Ingenting har ändrats. Det finns ingen hel säkerhetskopia.');
      }
      expect(await contentOf(folder)).toEqual(before);
    },
  );

  it('is told together with the newest backup that itself opens', async () => {
    const backups = join(folder, 'backups');
    for (const name of [
      '2026-10-01T080000.000Z-schema8',
      '2026-11-01T080000.000Z-schema8',
      '2026-11-02T080000.000Z-schema8',
    ])
      await cp(earlier(), join(backups, name), { recursive: true });
    await flipByte(join(backups, '2026-11-02T080000.000Z-schema8', QUESTIONS), 0.5);
    await mkdir(join(backups, '2026-11-03T080000.000Z-schema8'));
    await writeFile(join(backups, 'läs mig.txt'), '');
    await flipByte(inFolder(JOURNAL), 0.5);
    await expect(open(folder)).rejects.toThrow(
      `Senaste hela säkerhetskopian: ${join(backups, '2026-11-01T080000.000Z-schema8')}.`,
    );
  });

  it('is told that there is no backup when the only one was never finished', async () => {
    await cp(earlier(), join(folder, 'backups', '.unfinished-x'), { recursive: true });
    await flipByte(inFolder(JOURNAL), 0.5);
    await expect(open(folder)).rejects.toThrow('Det finns ingen hel säkerhetskopia.');
  });

  it('lets the folder go, so that the next start need not wait', async () => {
    await flipByte(inFolder(JOURNAL), 0.5);
    await expect(open(folder)).rejects.toThrow('skadad');
    expect(await readdir(folder)).not.toContain('writer.lock');
  });

  it('is not taken for damage when someone else keeps files beside the store', async () => {
    for (const name of ['package-2026.json', 'people-2026.json.bak', 'unanswered-26.json'])
      await writeFile(inFolder(name), 'not ours');
    const { store, close } = await open(folder);
    expect(await store.find('unanswered')).toHaveLength(4);
    await close();
  });
});

describe('a folder whose seals hold but whose records do not fit', () => {
  const folderWith = async (records: unknown[]): Promise<string> => {
    const folder = await temporaryFolder();
    await (await open(folder)).close();
    const file = {
      schema: SCHEMA_VERSION,
      collection: 'unanswered',
      year: 2026,
      seq: 0,
      records,
    } as const;
    await new CollectionFileAdapter(join(folder, QUESTIONS), SCHEMA_VERSION).write(file);
    return folder;
  };

  it.each<[string, unknown[], string]>([
    [
      'a record without a field',
      [question, { ...question, id: '2026-b', at: undefined }],
      'post 2 har fel form (at ',
    ],
    ['a record of another year', [aQuestion('2025-a')], 'post 1 hör inte hemma'],
    ['a record that stands twice', [question, question], 'post 2 hör inte hemma'],
    [
      'a unique value that stands twice',
      [question, aQuestion('2026-b', { sourceKey: question.sourceKey })],
      'samma sourceKey',
    ],
  ])('is refused with %s', async (_, records, why) => {
    const folder = await folderWith(records);
    await expect(open(folder)).rejects.toThrow(why);
    await expect(open(folder)).rejects.toThrow(`${join(folder, QUESTIONS)} är skadad`);
  });

  it('opens when they fit', async () => {
    const { store, close } = await open(await folderWith([question]));
    expect(await store.find('unanswered')).toEqual([question]);
    await close();
  });
});
