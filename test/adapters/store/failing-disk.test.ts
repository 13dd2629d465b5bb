import { mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openJournalFile } from '../../../src/adapters/store/journal.js';
import { openReadOnly } from '../../../src/adapters/store/open-read-only.js';
import { type OpenedStore, openStore, type StoreOptions } from '../../../src/adapters/store/open-store.js';
import { insert, update } from '../../../src/usecases/changes.js';
import { crashImage } from '../../support/crash-image.js';
import { fakeClock, fakeLog } from '../../support/fakes.js';
import { contentOf } from '../../support/folder-content.js';
import { aFeedback, aQuestion } from '../../support/store-records.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const systemError = (code: string, syscall: string): Error =>
  Object.assign(new Error(`${code}, ${syscall}`), { code, syscall });

/** The real journal file on a disk that fails when told to. */
const aDisk = () => {
  const disk = {
    isFull: false,
    /** What `sync` waits for, and may be rejected by. */
    sync: async () => undefined as unknown,
    isBroken: false,
    syncs: 0,
    open: async (path: string) => {
      const file = await openJournalFile(path);
      return {
        ...file,
        append: async (bytes: Uint8Array) => {
          if (!disk.isFull) return file.append(bytes);
          await file.append(bytes.subarray(0, bytes.length - 7));
          throw systemError('ENOSPC', 'write');
        },
        sync: async () => {
          disk.syncs += 1;
          await disk.sync();
          await file.sync();
        },
        truncate: async (length: number) => {
          if (disk.isBroken) throw systemError('EIO', 'ftruncate');
          await file.truncate(length);
        },
      };
    },
  };
  return disk;
};
const question = aQuestion('2026-a');
const changed = { ...question, question: 'Ändrad' };

const withStore = async (
  options: Partial<StoreOptions>,
  use: (opened: OpenedStore, folder: string) => Promise<void>,
): Promise<void> => {
  const folder = await temporaryFolder();
  const opened = await openStore({ folder, clock: fakeClock(), snapshotAfterQuietMs: 1e8, ...options });
  try {
    await use(opened, folder);
  } finally {
    await opened.close();
  }
};

describe('a commit', () => {
  it('is seen by nobody, refused commits included, until the disk has it', async () => {
    const disk = aDisk();
    await withStore({ openJournalFile: disk.open }, async ({ store }) => {
      let letThrough: (value: unknown) => void = () => undefined;
      disk.sync = () => new Promise((resolve) => (letThrough = resolve));
      const told: string[] = [];
      const winner = store.commit([insert('unanswered', question)]).then(() => told.push('winner'));
      const loser = store.commit([insert('unanswered', changed)]).then(() => told.push('loser'));
      while (disk.syncs === 0) await new Promise(setImmediate);
      expect(await store.get('unanswered', '2026-a')).toBeUndefined();
      expect(await store.find('unanswered')).toEqual([]);
      expect(told).toEqual([]);
      letThrough(undefined);
      await Promise.all([winner, loser]);
      expect(await store.get('unanswered', '2026-a')).toEqual(question);
      expect(told).toEqual(['winner', 'loser']);
    });
  });

  it('shares one fsync with all that came while the disk was busy', async () => {
    const disk = aDisk();
    await withStore({ openJournalFile: disk.open }, async ({ store }) => {
      const ids = Array.from({ length: 50 }, (_, n) => `2026-${n}`);
      const first = store.commit([insert('unanswered', aQuestion('2026-first'))]);
      while (disk.syncs === 0) await new Promise(setImmediate);
      await Promise.all([first, ...ids.map((id) => store.commit([insert('unanswered', aQuestion(id))]))]);
      expect(disk.syncs).toBe(2);
      expect(await store.find('unanswered')).toHaveLength(51);
    });
  });
});

describe('a disk that fails', () => {
  /** The sync after the line has been taken back works. */
  const failingOnce = () => {
    let calls = 0;
    return async () => {
      calls += 1;
      if (calls === 1) throw systemError('EIO', 'fsync');
    };
  };
  const failures: [string, (disk: ReturnType<typeof aDisk>) => void][] = [
    ['is full in the middle of a line', (disk) => Object.assign(disk, { isFull: true })],
    ['does not sync', (disk) => Object.assign(disk, { sync: failingOnce() })],
  ];

  it.each(failures)('and %s rejects the commits, shows nothing of them and goes on', async (_, fail) => {
    const disk = aDisk();
    await withStore({ openJournalFile: disk.open }, async ({ store }, folder) => {
      await store.commit([insert('unanswered', question)]);
      const before = await readFile(join(folder, 'journal.ndjson'));
      fail(disk);
      const results = await Promise.allSettled([
        store.commit([update('unanswered', question, changed)]),
        store.commit([insert('feedback', aFeedback('2026-f'))]),
        // Lost to the first of these, which never was: it must not hear that someone was first.
        store.commit([update('unanswered', question, { ...question, question: 'Också ändrad' })]),
      ]);
      expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
      expect(results[0]).toMatchObject({
        reason: { name: 'StoreUnavailable', code: expect.stringMatching(/^(ENOSPC|EIO)$/) },
      });
      expect(await store.find('unanswered')).toEqual([question]);
      expect(await store.find('feedback')).toEqual([]);
      expect(await readFile(join(folder, 'journal.ndjson'))).toEqual(before);

      Object.assign(disk, { isFull: false, sync: async () => undefined });
      expect((await store.commit([update('unanswered', question, changed)])).ok).toBe(true);
      const onDisk = await openReadOnly(await crashImage(folder));
      expect(await onDisk.find('unanswered')).toEqual([{ ...changed, version: 2 }]);
    });
  });

  it('and cannot take the line back refuses all later commits with a clear reason, but can be read', async () => {
    const disk = aDisk();
    await withStore({ openJournalFile: disk.open }, async ({ store }, folder) => {
      await store.commit([insert('unanswered', question)]);
      Object.assign(disk, { isFull: true, isBroken: true });
      await expect(store.commit([update('unanswered', question, changed)])).rejects.toThrow(
        'kunde inte skrivas',
      );
      Object.assign(disk, { isFull: false, isBroken: false });
      const syncs = disk.syncs;
      const before = await contentOf(folder);
      for (const _ of [1, 2])
        await expect(store.commit([insert('feedback', aFeedback('2026-f'))])).rejects.toThrow(
          /varken att skriva till eller att återställa: laga disken och starta om/,
        );
      expect(disk.syncs).toBe(syncs);
      expect(await contentOf(folder)).toEqual(before);
      expect(await store.find('unanswered')).toEqual([question]);
      expect(await (await openReadOnly(await crashImage(folder))).find('unanswered')).toEqual([question]);
    });
  });

  it('and takes no new file warns, keeps the journal whole, and writes the file when it can', async () => {
    const log = fakeLog();
    await withStore({ log, snapshotAfterCommits: 1 }, async ({ store }, folder) => {
      const file = join(folder, 'unanswered-2026.json');
      // A folder in the file's place cannot be renamed over.
      await mkdir(file);
      await store.commit([insert('unanswered', question)]);
      await vi.waitFor(() => expect(log.lines.map(({ level }) => level)).toContain('warn'));
      expect(await readFile(join(folder, 'journal.ndjson'), 'utf8')).toContain(question.question);
      await rmdir(file);
      expect(await (await openReadOnly(folder)).find('unanswered')).toEqual([question]);

      await store.commit([insert('feedback', aFeedback('2026-f'))]);
      await vi.waitFor(async () => {
        expect(await readFile(join(folder, 'journal.ndjson'), 'utf8')).not.toContain(question.question);
      });
      const reader = await openReadOnly(folder);
      expect(await reader.find('unanswered')).toEqual([question]);
      expect(await reader.find('feedback')).toHaveLength(1);
    });
  });
});

describe('a folder that someone else changes under a running store', () => {
  const touches: [string, (journal: string) => Promise<unknown>][] = [
    ['removed', (journal) => rm(journal)],
    ['emptied', (journal) => writeFile(journal, '')],
    [
      'replaced by a copy',
      async (journal) => {
        await writeFile(`${journal}.copy`, await readFile(journal));
        await rename(`${journal}.copy`, journal);
      },
    ],
  ];
  it.each(touches)('gets no more commits and no snapshot when the journal is %s', async (_, touch) => {
    const folder = await temporaryFolder();
    const { store, close } = await openStore({ folder, clock: fakeClock(), snapshotAfterQuietMs: 1e8 });
    await store.commit([insert('unanswered', question)]);
    await touch(join(folder, 'journal.ndjson'));
    await expect(store.commit([update('unanswered', question, changed)])).rejects.toThrow(
      'ändrats av någon annan',
    );
    expect(await store.find('unanswered')).toEqual([question]);
    const before = Object.keys(await contentOf(folder)).filter((path) => !path.endsWith('writer.lock'));
    await close();
    expect(Object.keys(await contentOf(folder))).toEqual(before);
  });
});
