import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { namesToBackUp } from '../../../src/adapters/store/open-backup.js';
import { openReadOnly } from '../../../src/adapters/store/open-read-only.js';
import { StartRefused } from '../../../src/adapters/store/start-refused.js';
import { takeBackup } from '../../../src/adapters/store/take-backup.js';
import { allOf, filledFolder, openQuickly } from '../../support/backup-folder.js';
import { laneChanges } from '../../support/crash-lanes.js';
import { shares } from '../../support/share.js';
import { transpileTo } from '../../support/transpile.js';

const run = promisify(execFile);
let root = '';
let program = '';
let image = '';
let backup = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'fou-boten-replace-'));
  program = await transpileTo(root, 'test/support/programs/restorer.ts');
  image = join(root, 'image');
  await filledFolder(image, 3);
  const at = '2026-11-18T11:00:00.000Z';
  backup = await takeBackup({ folder: image, backups: join(root, 'backups'), at, why: 'nightly' });
  const { store, close } = await openQuickly(image);
  for (let step = 4; step <= 9; step += 1) await store.commit(laneChanges('a', step));
  // Files of its own that the backup does not have, a file and a record of another year.
  for (let step = 1; step <= 2; step += 1) await store.commit(laneChanges('b', step));
  await close();
  await cp(join(image, 'filer', 'inlasta', '2026-import'), join(image, 'filer', 'inlasta', '2026-later'));
  await cp(join(image, 'journal.ndjson'), join(image, 'graph-token.bin'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** What the folder shows once it has been opened to write, which finishes what was broken off. */
const shownAfterStart = async (folder: string) => {
  await (await openQuickly(folder)).close();
  return { records: await allOf(await openReadOnly(folder)), files: (await namesToBackUp(folder)).join() };
};

/** The number of the step it died at, or nothing when it came to its end. */
const restoreAndDie = async (folder: string, n: number): Promise<number | undefined> => {
  const ended = await run(process.execPath, [program, folder, backup, String(n)]).catch(
    (error: { signal?: string; stderr?: string }) => error,
  );
  if ('signal' in ended && ended.signal === 'SIGKILL') return n;
  expect(ended.stderr).toBe('');
  return undefined;
};

it('a restore that is killed anywhere leaves the old or the new whole, and goes through the next time', async () => {
  const old = await shownAfterStart(image);
  const whole = join(root, 'whole');
  await cp(image, whole, { recursive: true });
  expect(await restoreAndDie(whole, 0)).toBeUndefined();
  const renewed = await shownAfterStart(whole);
  expect(renewed).not.toEqual(old);
  expect(await readdir(whole)).toContain('graph-token.bin');
  expect(await readdir(whole)).not.toContain('.ersatter');

  const { stdout } = await run(process.execPath, [program, join(root, 'empty'), backup, '0']);
  const steps = Number(stdout) + 6;
  const outcomes = new Map<string, number>();
  // A sixteenth of the steps to die at, others each time; in `npm run soak` all.
  const all = Array.from({ length: steps }, (_, at) => at + 1);
  for (const n of shares()(16, all)) {
    const folder = join(root, `at-${n}`);
    await cp(image, folder, { recursive: true });
    const died = await restoreAndDie(folder, n);
    const read = await openReadOnly(folder).then(allOf, (error: unknown) => {
      expect(error).toBeInstanceOf(StartRefused);
      return 'half';
    });
    const found = await shownAfterStart(folder);
    expect([old, renewed], `killed at ${n}`).toContainEqual(found);
    if (read !== 'half') expect(read, `read at ${n}`).toEqual(found.records);
    const end = found.files === old.files ? 'old' : 'new';
    outcomes.set(`${died === undefined ? 'done' : 'killed'} ${read === 'half' ? 'half ' : ''}${end}`, n);
    await rm(folder, { recursive: true });
  }
  if (inject('isWhole'))
    expect([...outcomes.keys()]).toEqual(expect.arrayContaining(['killed old', 'killed half new']));
}, 60_000);
