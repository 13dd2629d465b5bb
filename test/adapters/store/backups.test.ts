import { cp, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { keepAsFolder } from '../../../src/adapters/store/keep-as-folder.js';
import { failureOf, keptBackups } from '../../../src/adapters/store/kept-backups.js';
import { openReadOnly } from '../../../src/adapters/store/open-read-only.js';
import { SCHEMA_VERSION } from '../../../src/adapters/store/schemas.js';
import { DamagedFile, StartRefused } from '../../../src/adapters/store/start-refused.js';
import { insert } from '../../../src/usecases/changes.js';
import { changesAfter } from '../../../src/usecases/changes-after.js';
import { allOf, filledFolder, openQuickly, storeIn } from '../../support/backup-folder.js';
import { crashImage } from '../../support/crash-image.js';
import { laneChanges, laneStep } from '../../support/crash-lanes.js';
import { fakeClock, fakeLog } from '../../support/fakes.js';
import { RECORD_OF } from '../../support/store-records.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const backupsOf = (folder: string, clock = fakeClock(), backups = join(folder, 'backups')) =>
  keptBackups({ folder, backups, clock, timeZone: 'Europe/Stockholm' });

const taken = async (folder: string, clock = fakeClock()) => {
  const result = await backupsOf(folder, clock).take('on_demand');
  if (result.state === 'failed') throw new Error(result.reason);
  return { ...result.backup, path: join(folder, 'backups', result.backup.file) };
};

describe('a backup', () => {
  it('is one file that only its owner may read, and holds the store and the files of records', async () => {
    const folder = await temporaryFolder();
    await filledFolder(folder, 10);
    await writeFile(join(folder, 'graph-token.bin'), 'secret');
    await writeFile(join(folder, 'filer', 'bild.png'), 'handed over by hand');
    const { path, ...backup } = await taken(folder);
    expect(backup).toEqual({
      file: `2026-11-18T110000.000Z-on_demand-schema${SCHEMA_VERSION}.zip`,
      takenAt: '2026-11-18T11:00:00.000Z',
      why: 'on_demand',
      lapsesOn: '2026-12-23',
      bytes: (await stat(path)).size,
    });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'backups'))).mode & 0o777).toBe(0o700);
    const { store, seq, names } = await storeIn(path);
    expect(seq).toBe(10);
    expect(await allOf(store)).toEqual(await allOf(await openReadOnly(folder)));
    expect([...names].sort()).toEqual([
      'audit-2025.json',
      'audit-2026.json',
      'feedback-2026.json',
      'filer/inlasta/2026-import',
      'journal.ndjson',
      'unanswered-2026.json',
    ]);
  });

  it('equals the state at one commit, whatever goes on meanwhile, and what came after is the rest', async () => {
    const folder = await temporaryFolder();
    const { store, close } = await openQuickly(folder, { snapshotAfterCommits: 20 });
    const paths: string[] = [];
    const clock = fakeClock();
    let isOver = false;
    const taking = (async () => {
      while (!isOver) {
        paths.push((await taken(folder, clock)).path);
        await wait(100);
      }
    })();
    for (let step = 1; step <= 500; step += 1) await store.commit(laneChanges('a', step));
    isOver = true;
    await taking;
    expect(paths.length).toBeGreaterThan(2);
    const seqs = new Set<number>();
    for (const path of paths) {
      const backup = await storeIn(path);
      seqs.add(backup.seq);
      expect((await backup.store.find('audit')).length).toBe(backup.seq);
      expect(await backup.store.get('unanswered', '2026-a')).toEqual(
        backup.seq === 0 ? undefined : laneStep('a', backup.seq).question,
      );
      expect(await backup.store.get('feedback', '2026-a')).toEqual(
        backup.seq === 0 ? undefined : laneStep('a', backup.seq).feedback,
      );
      const { rows } = await changesAfter(backup.store, store);
      expect(rows.map(({ fields }) => Number(fields[0])).sort((a, b) => a - b)).toEqual(
        Array.from({ length: 500 - backup.seq }, (_, at) => backup.seq + 1 + at),
      );
    }
    expect(seqs.size).toBeGreaterThan(1);
    await close();
  }, 60_000);

  it('is read anew when a file has been written since the journal was read', async () => {
    const folder = await temporaryFolder();
    await filledFolder(folder, 3);
    const journal = join(folder, 'journal.ndjson');
    const before = await readFile(journal);
    const { store, close } = await openQuickly(folder);
    for (let step = 4; step <= 9; step += 1) await store.commit(laneChanges('a', step));
    await close();
    const after = await readFile(journal);
    await writeFile(journal, before);
    const taking = taken(folder);
    await wait(120);
    // Whole at once, as the store itself does.
    await writeFile(`${journal}.1`, after);
    await rename(`${journal}.1`, journal);
    expect((await storeIn((await taking).path)).seq).toBe(9);
  });

  it('holds every file that its records name, also one that is written while it is taken', async () => {
    const folder = await temporaryFolder();
    const { store, close } = await openQuickly(folder);
    const offer = { ...RECORD_OF.offers('2026-o'), state: 'offered' } as const;
    await mkdir(join(folder, 'filer', 'erbjudna'), { recursive: true });
    await writeFile(join(folder, 'filer', 'erbjudna', '2026-o'), 'content');
    await store.commit([insert('offers', offer)]);
    expect((await storeIn((await taken(folder)).path)).names).toContain('filer/erbjudna/2026-o');
    await rm(join(folder, 'filer'), { recursive: true });
    // The data folder itself lacks it: a backup is better than none.
    expect((await storeIn((await taken(folder)).path)).names).not.toContain('filer/erbjudna/2026-o');
    await close();
  });

  it('takes away what has lapsed, but only once there is a new one', async () => {
    const folder = await temporaryFolder();
    await filledFolder(folder, 3);
    const clock = fakeClock('2026-11-01T01:30:00.000Z');
    const backups = backupsOf(folder, clock);
    const first = await backups.take('nightly');
    expect(first).toMatchObject({ state: 'taken', backup: { lapsesOn: '2026-11-15' } });
    clock.set('2026-11-20T01:30:00.000Z');
    const journal = join(folder, 'journal.ndjson');
    const whole = await readFile(journal);
    await writeFile(journal, 'damage\n');
    expect(await backups.take('nightly')).toEqual({ state: 'failed', reason: 'damaged' });
    expect(await backups.list()).toHaveLength(1);
    await writeFile(journal, whole);
    await backups.take('nightly');
    expect((await backups.list()).map(({ takenAt }) => takenAt)).toEqual(['2026-11-20T01:30:00.000Z']);
  });

  it('is not taken of a folder where a file is older than its journal says', async () => {
    const folder = await temporaryFolder();
    await filledFolder(folder, 3);
    const file = join(folder, 'unanswered-2026.json');
    const older = await readFile(file);
    const { store, close } = await openQuickly(folder, { snapshotAfterCommits: 2 });
    for (let step = 4; step <= 9; step += 1) await store.commit(laneChanges('a', step));
    await close();
    await writeFile(file, older);
    expect(await backupsOf(folder).take('nightly')).toEqual({ state: 'failed', reason: 'damaged' });
  });

  it('that is only half written is never listed, and is swept away', async () => {
    const folder = await temporaryFolder();
    await filledFolder(folder, 3);
    const left = join(folder, 'backups', '.unfinished-dead');
    await mkdir(join(folder, 'backups'));
    await writeFile(left, 'half');
    const backups = backupsOf(folder);
    expect(await backups.list()).toEqual([]);
    await backups.take('nightly');
    expect(await readdir(join(folder, 'backups'))).toContain('.unfinished-dead');
    const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
    await utimes(left, longAgo, longAgo);
    await backups.take('nightly');
    expect(await readdir(join(folder, 'backups'))).toHaveLength(2);
    expect(await backups.list()).toHaveLength(2);
  });

  it('says what was in the way, and leaves nothing', async () => {
    const folder = await temporaryFolder();
    expect(await backupsOf(folder).take('nightly')).toEqual({ state: 'failed', reason: 'other' });
    await filledFolder(folder, 3);
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    expect(await backupsOf(folder, fakeClock(), file).take('nightly')).toMatchObject({
      state: 'failed',
      code: 'EEXIST',
    });
    expect(await backupsOf(folder, fakeClock(), file).list()).toEqual([]);
  });

  it('that could not be taken leaves in the log what the sentence about it refers to', async () => {
    const folder = await temporaryFolder();
    const log = fakeLog();
    const options = { folder, backups: join(folder, 'backups'), clock: fakeClock(), log };
    await keptBackups({ ...options, timeZone: 'Europe/Stockholm' }).take('on_demand');
    expect(log.lines).toMatchObject([
      { level: 'error', fields: { what: 'on_demand', reason: 'other', err: expect.any(StartRefused) } },
    ]);
  });

  it('is told from what a restore has put aside unread', async () => {
    const folder = await temporaryFolder();
    await filledFolder(folder, 3);
    const { file } = await taken(folder);
    await writeFile(join(folder, 'journal.ndjson'), 'damage\n');
    await keepAsFolder(folder, join(folder, 'backups'), '2099-11-18T10:00:00.000Z');
    const aside = { file: '2099-11-18T100000.000Z-ersatt', takenAt: '2099-11-18T10:00:00.000Z' };
    const list = await backupsOf(folder).list();
    expect(list).toMatchObject([{ ...aside, why: 'before_restore', isUnread: true }, { file }]);
    expect(list[1]).not.toHaveProperty('isUnread');
    const inFolders = (await stat(join(folder, 'filer', 'inlasta', '2026-import'))).size;
    expect(list[0]?.bytes).toBeGreaterThan('damage\n'.length + inFolders);
  });

  it.each([
    ['ENOSPC', 'disk_full'],
    ['EDQUOT', 'disk_full'],
    ['EROFS', 'not_writable'],
    ['EACCES', 'not_writable'],
    ['EIO', 'other'],
  ])('calls %s %s', (code, reason) => {
    const error = Object.assign(new Error(code), { code, syscall: 'write' });
    expect(failureOf(error)).toEqual({ state: 'failed', reason, code });
  });
});

describe('a folder as version 0.7 left it', () => {
  it('is listed, lapses and can be opened', async () => {
    const folder = await temporaryFolder();
    await filledFolder(folder, 5);
    const old = join(folder, 'backups', '2026-10-01T080000.000Z-schema8');
    await cp(await crashImage(folder), old, { recursive: true });
    const [listed] = await backupsOf(folder).list();
    expect(listed).toMatchObject({ why: 'before_migration', lapsesOn: '2026-11-05' });
    expect((await storeIn(old)).seq).toBe(5);
    await taken(folder);
    expect(await backupsOf(folder).list()).toHaveLength(1);
  });
});

describe('what is no whole backup', () => {
  it('is told from one whichever byte has changed, and wherever it ends', async () => {
    const folder = await temporaryFolder();
    await filledFolder(folder, 8);
    const { path } = await taken(folder);
    const good = await readFile(path);
    const whole = await allOf((await storeIn(path)).store);
    const torn = join(folder, 'torn.zip');
    const opens = async (bytes: Uint8Array): Promise<unknown> => {
      await writeFile(torn, bytes);
      return storeIn(torn).then(
        ({ store }) => allOf(store),
        (error: unknown) => {
          if (error instanceof DamagedFile || error instanceof StartRefused) return 'refused';
          throw error;
        },
      );
    };
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const bytes = Buffer.from(good);
        bytes[at] = (bytes[at] ?? 0) ^ mask;
        // A time or a name of the local records changes nothing of what is read.
        expect([whole, 'refused']).toContainEqual(await opens(bytes));
      }),
      { numRuns: 80 },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), async (length) => {
        expect(await opens(good.subarray(0, length))).toBe('refused');
      }),
      { numRuns: 30 },
    );
  });

  const manifest = (files: readonly object[]): Uint8Array =>
    strToU8(
      JSON.stringify({
        format: 1,
        program: '0.8.0',
        schema: 1,
        seq: 0,
        takenAt: '2026-11-18T11:00:00.000Z',
        why: 'nightly',
        files,
      }),
    );
  const sha256 = '0'.repeat(64);

  it.each([
    ['a zip of something else', { 'word/document.xml': strToU8('<w/>') }],
    ['one that would write elsewhere', { 'manifest.json': manifest([{ name: '../x', size: 1, sha256 }]) }],
    [
      'one that lacks a file it lists',
      { 'manifest.json': manifest([{ name: 'journal.ndjson', size: 1, sha256 }]) },
    ],
    ['one with more than it lists', { 'manifest.json': manifest([]), 'journal.ndjson': strToU8('x') }],
    [
      'one that says it is as big as a disk',
      {
        'manifest.json': manifest([{ name: 'journal.ndjson', size: 5e12, sha256 }]),
        'journal.ndjson': strToU8('x'),
      },
    ],
    [
      'one that unpacks to more than it says',
      {
        'manifest.json': manifest([{ name: 'journal.ndjson', size: 10, sha256 }]),
        'journal.ndjson': new Uint8Array(5_000_000),
      },
    ],
    ['one whose list is a bomb', { 'manifest.json': new Uint8Array(5_000_000) }],
  ])('%s is refused', async (_name, files) => {
    const path = join(await temporaryFolder(), 'x.zip');
    await writeFile(path, zipSync(files));
    await expect(storeIn(path)).rejects.toThrow(DamagedFile);
  });

  it('of a newer program is said to be newer', async () => {
    const path = join(await temporaryFolder(), 'x.zip');
    await writeFile(
      path,
      zipSync({ 'manifest.json': strToU8(JSON.stringify({ format: 1, schema: 99, files: [] })) }),
    );
    await expect(storeIn(path)).rejects.toThrow('nyare version');
  });
});
