import { copyFileSync } from 'node:fs';
import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openReadOnly } from '../../../src/adapters/store/open-read-only.js';
import { openStore, type StoreOptions } from '../../../src/adapters/store/open-store.js';
import { SCHEMA_VERSION } from '../../../src/adapters/store/schemas.js';
import { insert, update } from '../../../src/usecases/changes.js';
import { COLLECTION_NAMES } from '../../../src/usecases/collections.js';
import type { Change } from '../../../src/usecases/ports.js';
import { crashImage } from '../../support/crash-image.js';
import { fakeClock, fakeLog } from '../../support/fakes.js';
import { contentOf } from '../../support/folder-content.js';
import { aFeedback, aQuestion, RECORD_OF } from '../../support/store-records.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const open = (folder: string, options: Partial<StoreOptions> = {}) =>
  openStore({ folder, clock: fakeClock(), lockStaleMs: 2000, ...options });
const everyCommit = { snapshotAfterCommits: 1 };
const noSnapshots = { snapshotAfterCommits: 1e9, snapshotAfterQuietMs: 1e8 };
const journalOf = (folder: string) => readFile(join(folder, 'journal.ndjson'), 'utf8');
const question = aQuestion('2026-a');
const changed = { ...question, version: 2, question: 'Ändrad' };
const removal: Change = { op: 'remove', collection: 'feedback', id: '2026-f', expectedVersion: 1 };

describe('a store that is opened again', () => {
  it('has a record of every collection as it was, from the files', async () => {
    const folder = await temporaryFolder();
    const first = await open(folder);
    for (const name of COLLECTION_NAMES)
      await first.store.commit([insert(name, RECORD_OF[name]('2026-a')) as Change]);
    await first.close();
    expect(await journalOf(folder)).toMatch(/^[^\n]+\n$/);

    const second = await open(folder);
    for (const name of COLLECTION_NAMES)
      expect(await second.store.find(name)).toEqual([RECORD_OF[name]('2026-a')]);
    await second.close();
  });

  it('has after a crash what was committed, changed and removed, from the journal', async () => {
    const folder = await temporaryFolder();
    const { store, close } = await open(folder, noSnapshots);
    await store.commit([insert('unanswered', question), insert('feedback', aFeedback('2026-f'))]);
    await store.commit([update('unanswered', question, changed), removal]);
    const image = await crashImage(folder);
    await close();

    expect((await readdir(image)).sort()).toEqual(['journal.ndjson']);
    const second = await open(image);
    expect(await second.store.find('unanswered')).toEqual([changed]);
    expect(await second.store.find('feedback')).toEqual([]);
    await second.close();
    const third = await open(image);
    expect(await third.store.find('unanswered')).toEqual([changed]);
    expect(await third.store.find('feedback')).toEqual([]);
    await third.close();
  });

  it('keeps one file per collection and year of creation, and writes only those that a commit touched', async () => {
    const folder = await temporaryFolder();
    const first = await open(folder);
    const old = aQuestion('2025-a');
    await first.store.commit([insert('unanswered', old), insert('unanswered', question)]);
    await first.close();
    const before = await contentOf(folder);
    expect((await readdir(folder)).sort()).toEqual([
      'journal.ndjson',
      'unanswered-2025.json',
      'unanswered-2026.json',
    ]);

    const second = await open(folder);
    await second.store.commit([update('unanswered', question, changed)]);
    await second.close();
    const after = await contentOf(folder);
    const isSame = (name: string) => before[join(folder, name)] === after[join(folder, name)];
    expect(isSame('unanswered-2025.json')).toBe(true);
    expect(isSame('unanswered-2026.json')).toBe(false);
    expect(JSON.parse(await readFile(join(folder, 'unanswered-2026.json'), 'utf8'))).toMatchObject({
      schema: SCHEMA_VERSION,
      collection: 'unanswered',
      year: 2026,
      records: [changed],
    });
  });

  it.each([
    ['so many commits', { snapshotAfterCommits: 3, snapshotAfterQuietMs: 1e8 }],
    ['a quiet moment', { snapshotAfterCommits: 1e9, snapshotAfterQuietMs: 1 }],
  ])('brings the files up to date after %s, and shortens the journal', async (_, times) => {
    const folder = await temporaryFolder();
    const { store, close } = await open(folder, times);
    for (const n of [1, 2, 3]) await store.commit([insert('unanswered', aQuestion(`2026-${n}`))]);
    await vi.waitFor(async () => {
      expect((await journalOf(folder)).split('\n')).toHaveLength(2);
    });
    expect(JSON.parse(await readFile(join(folder, 'unanswered-2026.json'), 'utf8')).records).toHaveLength(3);
    await close();
  });

  it('keeps commits that came while the files were written', async () => {
    const folder = await temporaryFolder();
    const { store, close } = await open(folder, everyCommit);
    const ids = Array.from({ length: 60 }, (_, n) => `2026-${n}`);
    for (const id of ids) {
      await store.commit([insert('unanswered', aQuestion(id))]);
      const seen = await (await openReadOnly(folder)).find('unanswered');
      expect(seen.map((each) => each.id)).toContain(id);
    }
    await close();
    expect(await (await openReadOnly(folder)).find('unanswered')).toHaveLength(ids.length);
  });

  it('takes a crash between writing the files and shortening the journal, at any file', async () => {
    const folder = await temporaryFolder();
    const { store, close } = await open(folder, noSnapshots);
    await store.commit([insert('unanswered', question), insert('feedback', aFeedback('2026-f'))]);
    await store.commit([update('unanswered', question, changed), removal]);
    const image = await crashImage(folder);
    await close();
    // Files of later, journal of earlier: replaying what a file already has must change nothing.
    for (const name of ['unanswered-2026.json', 'feedback-2026.json']) {
      await writeFile(join(image, name), await readFile(join(folder, name)));
      const seen = await openReadOnly(image);
      expect(await seen.find('unanswered')).toEqual([changed]);
      expect(await seen.find('feedback')).toEqual([]);
    }
  });

  it('drops a torn last line, says so in the log, and goes on after it', async () => {
    const folder = await temporaryFolder();
    const { store, close } = await open(folder, noSnapshots);
    await store.commit([insert('unanswered', question)]);
    await store.commit([update('unanswered', question, changed)]);
    const image = await crashImage(folder);
    await close();
    const whole = await journalOf(image);
    await writeFile(join(image, 'journal.ndjson'), whole.slice(0, -20));

    const log = fakeLog();
    const second = await open(image, { ...noSnapshots, log });
    expect(await second.store.find('unanswered')).toEqual([question]);
    expect(log.lines).toContainEqual(
      expect.objectContaining({
        fields: expect.objectContaining({ replayed: 1, tornBytes: expect.any(Number) }),
      }),
    );
    await second.store.commit([update('unanswered', question, { ...question, question: 'Igen' })]);
    const seen = await openReadOnly(await crashImage(image));
    expect(await seen.get('unanswered', '2026-a')).toMatchObject({ version: 2, question: 'Igen' });
    await second.close();
  });

  it('sweeps away what a kill in the middle of writing a file has left, and nothing else', async () => {
    const folder = await temporaryFolder();
    const kept = ['notes.txt', 'unanswered-2026.json.old', 'msal.json.123'];
    const left = ['unanswered-2026.json.3141592653', 'journal.ndjson.27182'];
    for (const name of [...kept, ...left]) await writeFile(join(folder, name), 'x');
    await (await open(folder)).close();
    expect((await readdir(folder)).sort()).toEqual([...kept, 'journal.ndjson'].sort());
  });

  it('refuses commits after close, which may be called twice', async () => {
    const folder = await temporaryFolder();
    const { store, close } = await open(folder);
    const last = store.commit([insert('unanswered', question)]);
    await Promise.all([close(), close()]);
    expect((await last).ok).toBe(true);
    await expect(store.commit([insert('feedback', aFeedback('2026-f'))])).rejects.toThrow('stängt');
    expect(await (await openReadOnly(folder)).find('unanswered')).toEqual([question]);
  });

  it('makes a folder that does not exist, with its parents', async () => {
    const folder = join(await temporaryFolder(), 'a', 'b');
    const { store, close } = await open(folder);
    await store.commit([insert('unanswered', question)]);
    await close();
    expect(await readdir(folder)).toContain('unanswered-2026.json');
  });
});

describe('a store opened for reading', () => {
  it('shows the journal too, refuses commits and leaves every byte as it was, beside a running writer', async () => {
    const folder = await temporaryFolder();
    const { store, close } = await open(folder, noSnapshots);
    await store.commit([insert('unanswered', question)]);
    const before = await contentOf(folder);
    const reader = await openReadOnly(folder);
    expect(await reader.find('unanswered')).toEqual([question]);
    await expect(reader.commit([insert('feedback', aFeedback('2026-f'))])).rejects.toThrow('läsning');
    expect(await contentOf(folder)).toEqual(before);
    await close();
  });

  it('leaves a torn last line where it is', async () => {
    const folder = await temporaryFolder();
    const { store, close } = await open(folder, noSnapshots);
    await store.commit([insert('unanswered', question)]);
    const image = await crashImage(folder);
    await close();
    await writeFile(join(image, 'journal.ndjson'), (await journalOf(image)).slice(0, -1));
    const before = await contentOf(image);
    expect(await (await openReadOnly(image)).find('unanswered')).toEqual([]);
    expect(await contentOf(image)).toEqual(before);
  });

  it('is empty for a folder that does not exist, and does not make it', async () => {
    const parent = await temporaryFolder();
    const store = await openReadOnly(join(parent, 'nothing'));
    expect(await store.find('unanswered')).toEqual([]);
    expect(await readdir(parent)).toEqual([]);
  });

  it('reads again when the writer has renewed a file after the journal was read', async () => {
    const folder = await temporaryFolder();
    const { store, close } = await open(folder, noSnapshots);
    const image = await crashImage(folder);
    await store.commit([insert('unanswered', question)]);
    await close();
    await copyFile(join(folder, 'unanswered-2026.json'), join(image, 'unanswered-2026.json'));
    const reading = openReadOnly(image);
    setTimeout(() => copyFileSync(join(folder, 'journal.ndjson'), join(image, 'journal.ndjson')), 100);
    expect(await (await reading).find('unanswered')).toEqual([question]);
  });

  it('never sees half a commit of a writer that rewrites its files all the time', async () => {
    const folder = await temporaryFolder();
    const { store, close } = await open(folder, everyCommit);
    let pair = [aQuestion('2026-q'), aFeedback('2026-f')] as const;
    await store.commit([insert('unanswered', pair[0]), insert('feedback', pair[1])]);
    for (let n = 2; n <= 80; n += 1) {
      const next = [
        { ...pair[0], version: n },
        { ...pair[1], version: n },
      ] as const;
      const committing = store.commit([
        update('unanswered', pair[0], next[0]),
        update('feedback', pair[1], next[1]),
      ]);
      const reader = await openReadOnly(folder);
      const [a, b] = [await reader.get('unanswered', '2026-q'), await reader.get('feedback', '2026-f')];
      expect(a?.version).toBe(b?.version);
      expect(a?.version).toBeGreaterThanOrEqual(n - 1);
      await committing;
      pair = next;
    }
    await close();
  });
});
