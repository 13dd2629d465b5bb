import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile, JSONFilePreset } from 'lowdb/node';
import { describe, expect, it } from 'vitest';
import { type CollectionFile, CollectionFileAdapter } from '../../../src/adapters/store/collection-file.js';
import { openReadOnly } from '../../../src/adapters/store/open-read-only.js';
import { openStore } from '../../../src/adapters/store/open-store.js';
import { insert, update } from '../../../src/usecases/changes.js';
import { fakeClock } from '../../support/fakes.js';
import { contentOf } from '../../support/folder-content.js';
import { aFeedback, aQuestion } from '../../support/store-records.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const open = (folder: string) => openStore({ folder, clock: fakeClock(), lockStaleMs: 2000 });
const question = aQuestion('2026-a');

/** Each trap is shown in lowdb itself first, so that a lowdb without it makes the test fail and go. */
describe('traps of lowdb that the store does not fall into', () => {
  it('the ready-made preset keeps all in memory under a test runner; the store writes its files', async () => {
    const folder = await temporaryFolder();
    const preset = await JSONFilePreset(join(folder, 'preset.json'), { n: 1 });
    await preset.write();
    expect(await contentOf(folder)).toEqual({});

    const { store, close } = await open(folder);
    await store.commit([insert('unanswered', question)]);
    await close();
    expect(await readFile(join(folder, 'unanswered-2026.json'), 'utf8')).toContain(question.question);
  });

  it('update with an async function writes before it ends; what a commit acknowledges is on disk whole', async () => {
    const folder = await temporaryFolder();
    const low = new Low(new JSONFile<{ n: number }>(join(folder, 'low.json')), { n: 1 });
    await low.update(async (data) => {
      await Promise.resolve();
      data.n = 2;
    });
    expect(JSON.parse(await readFile(join(folder, 'low.json'), 'utf8'))).toEqual({ n: 1 });

    const { store, close } = await open(folder);
    await store.commit([insert('unanswered', question), insert('feedback', aFeedback('2026-f'))]);
    const onDisk = await openReadOnly(folder);
    expect(await onDisk.get('unanswered', '2026-a')).toEqual(question);
    expect(await onDisk.get('feedback', '2026-f')).toBeDefined();
    await close();
  });

  it('a throwing update leaves memory changed; a commit that throws changes nothing', async () => {
    const folder = await temporaryFolder();
    const low = new Low(new JSONFile<{ n: number }>(join(folder, 'low.json')), { n: 1 });
    const failing = low.update((data) => {
      data.n = 2;
      throw new Error('halfway');
    });
    await expect(failing).rejects.toThrow('halfway');
    expect(low.data).toEqual({ n: 2 });

    const { store, close } = await open(folder);
    const bad = insert('feedback', { ...aFeedback('2026-f'), at: 'i går' });
    await expect(store.commit([insert('unanswered', question), bad])).rejects.toThrow('schema');
    expect(await store.find('unanswered')).toEqual([]);
    await close();
    expect(await (await openReadOnly(folder)).find('unanswered')).toEqual([]);
  });

  it('the default object is shared between instances; two stores share nothing', async () => {
    const shared = { list: ['a'] };
    const [one, two] = [0, 1].map((n) => new Low(new JSONFile<typeof shared>(`${n}`), shared));
    one?.data.list.push('b');
    expect(two?.data.list).toEqual(['a', 'b']);

    const first = await open(await temporaryFolder());
    const second = await open(await temporaryFolder());
    await first.store.commit([insert('unanswered', question)]);
    expect(await second.store.find('unanswered')).toEqual([]);
    await first.close();
    await second.close();
  });

  it('two read-change-write turns at once lose one; of two commits the second learns that it lost', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'low.json');
    await new JSONFile<string[]>(path).write([]);
    const turns = [0, 1].map(() => new Low(new JSONFile<string[]>(path), []));
    for (const low of turns) await low.read();
    for (const low of turns) {
      low.data.push('mine');
      await low.write();
    }
    expect(JSON.parse(await readFile(path, 'utf8'))).toHaveLength(1);

    const { store, close } = await open(folder);
    await store.commit([insert('unanswered', question)]);
    const both = ['a', 'b'].map((text) =>
      store.commit([update('unanswered', question, { ...question, question: text })]),
    );
    expect((await Promise.all(both)).map(({ ok }) => ok)).toEqual([true, false]);
    await close();
  });

  it('an empty file throws a riddle; the store names the file and leaves it', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'low.json'), '');
    const low = new Low(new JSONFile<{ n: number }>(join(folder, 'low.json')), { n: 1 });
    await expect(low.read()).rejects.toThrow('Unexpected end of JSON input');

    const { store, close } = await open(folder);
    await store.commit([insert('unanswered', question)]);
    await close();
    await writeFile(join(folder, 'unanswered-2026.json'), '');
    const before = await contentOf(folder);
    await expect(open(folder)).rejects.toThrow(/unanswered-2026\.json är skadad: filen är tom/);
    expect(await contentOf(folder)).toEqual(before);
  });
});

describe('our lowdb adapter', () => {
  const file: CollectionFile = {
    schema: 1,
    collection: 'unanswered',
    year: 2026,
    seq: 7,
    records: [question],
  };

  it.each([0, 1, 2, 200, 201, 400, 1000])('gives back the %i records it wrote, one a line', async (count) => {
    const path = join(await temporaryFolder(), 'unanswered-2026.json');
    const records = Array.from({ length: count }, (_, at) =>
      aQuestion(`2026-${at}`, { question: 'Åäö "citat"\nny rad' }),
    );
    await new CollectionFileAdapter(path, 1).write({ ...file, records });
    expect(await new CollectionFileAdapter(path, 1).read()).toEqual({ ...file, records });
    const text = await readFile(path, 'utf8');
    expect(() => JSON.parse(text)).not.toThrow();
    expect(text.split('\n').filter((line) => line.startsWith('{"id"'))).toHaveLength(count);
  });

  it('tells a missing file from an empty one', async () => {
    const path = join(await temporaryFolder(), 'unanswered-2026.json');
    expect(await new CollectionFileAdapter(path, 1).read()).toBeNull();
    await writeFile(path, '');
    await expect(new CollectionFileAdapter(path, 1).read()).rejects.toThrow('filen är tom');
  });

  it('sees every single byte that has changed', async () => {
    const path = join(await temporaryFolder(), 'unanswered-2026.json');
    const adapter = new CollectionFileAdapter(path, 1);
    await adapter.write(file);
    const good = await readFile(path);
    for (const at of good.keys()) {
      const bad = Buffer.from(good);
      bad[at] = (bad[at] ?? 0) ^ 0x01;
      await writeFile(path, bad);
      await expect(adapter.read(), `byte ${at}`).rejects.toThrow('kontrollsumman stämmer inte');
    }
  });

  it('does not take a file under another name', async () => {
    const folder = await temporaryFolder();
    await new CollectionFileAdapter(join(folder, 'unanswered-2025.json'), 1).write(file);
    const adapter = new CollectionFileAdapter(join(folder, 'unanswered-2025.json'), 1);
    await expect(adapter.read()).rejects.toThrow('fel form');
  });
});
