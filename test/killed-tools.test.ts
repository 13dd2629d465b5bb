import { cp, mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { backupNamesIn, keptBackups } from '../src/adapters/store/kept-backups.js';
import { openReadOnly } from '../src/adapters/store/open-read-only.js';
import { takeBackup } from '../src/adapters/store/take-backup.js';
import { systemClock } from '../src/adapters/system/clock.js';
import { readToolConfig } from '../src/config.js';
import { restore } from '../src/restore.js';
import { allOf, filledFolder, openQuickly, storeIn } from './support/backup-folder.js';
import { laneChanges } from './support/crash-lanes.js';
import { contentOf } from './support/folder-content.js';
import { builtProgram, startProgram } from './support/program.js';
import { shares } from './support/share.js';
import { stepsIn } from './support/steps-taken.js';
import { transpileTo } from './support/transpile.js';
import { writtenStream } from './support/written-stream.js';

/** By the machine's clock, as the commands have it. */
const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 60 * 60 * 1000).toISOString();

let root = '';
let main = '';
let dying = '';
/** A data folder that has grown since a backup was taken, with that backup and one more in it. */
let image = '';
let file = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'fou-boten-killed-'));
  main = await builtProgram();
  dying = await transpileTo(root, 'test/support/programs/dying.ts');
  image = join(root, 'image');
  await filledFolder(image, 3);
  const backups = join(image, 'backups');
  const before = { folder: image, backups, why: 'nightly' } as const;
  file = basename(await takeBackup({ ...before, at: hoursAgo(48) }));
  const { store, close } = await openQuickly(image);
  for (let step = 4; step <= 9; step += 1) await store.commit(laneChanges('a', step));
  await close();
  await takeBackup({ ...before, at: hoursAgo(24) });
});
afterAll(() => rm(root, { recursive: true, force: true }));

const copyOf = async (name: string): Promise<string> => {
  const folder = join(root, name);
  await cp(image, folder, { recursive: true });
  return folder;
};

/** Runs a command of the program that dies before its nth step in the folder. @returns the steps, when it came to its end */
const runAndDie = async (
  args: readonly string[],
  folder: string,
  { n = 0, within = folder } = {},
): Promise<number | undefined> => {
  const { code, stderr } = await startProgram(main, args, {
    nodeOptions: ['--import', dying],
    env: { DATA_DIR: folder, DIES_AT: String(n), DIES_IN: within },
  }).ended;
  // As if it had been silent for long: the next start would wait for that.
  await utimes(join(folder, 'writer.lock'), 0, 0).catch(() => {});
  if (n > 0) expect(code, stderr).toBeNull();
  return code === null ? undefined : stepsIn(stderr);
};

const oldBackups = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const found = await contentOf(join(folder, 'backups'));
  const old = new Set(await readdir(join(image, 'backups')));
  return Object.fromEntries(
    Object.entries(found).flatMap(([path, bytes]) =>
      old.has(basename(path)) ? [[basename(path), bytes]] : [],
    ),
  );
};

const expectWholeBackups = async (folder: string, where: string): Promise<void> => {
  expect(await oldBackups(folder), where).toEqual(await oldBackups(image));
  for (const name of await backupNamesIn(join(folder, 'backups')))
    expect((await storeIn(join(folder, 'backups', name))).seq, where).toBeGreaterThan(2);
};

/** One of the points where it may be killed, another each time; in `npm run soak` every one. */
const pointsOf = (steps: number): readonly number[] =>
  shares()(
    steps,
    Array.from({ length: steps }, (_, at) => at + 1),
  );

it('a backup that is killed anywhere leaves the earlier whole, and nothing that looks finished', async () => {
  const steps = await runAndDie(['backup'], await copyOf('counted'));
  if (steps === undefined) throw new Error('it was killed');
  expect(steps).toBeGreaterThan(8);
  for (const n of pointsOf(steps)) {
    const folder = await copyOf(`backup-${n}`);
    expect(await runAndDie(['backup'], folder, { n })).toBeUndefined();
    await expectWholeBackups(folder, `killed at ${n}`);
    expect(await allOf(await openReadOnly(folder))).toEqual(await allOf(await openReadOnly(image)));
    const backups = keptBackups({
      folder,
      backups: join(folder, 'backups'),
      clock: systemClock,
      timeZone: 'Europe/Stockholm',
    });
    expect(await backups.take('nightly')).toMatchObject({ state: 'taken' });
    await rm(folder, { recursive: true });
  }
});

/** Without what the restore says of itself. */
const shownIn = async (folder: string): Promise<Readonly<Record<string, unknown>>> =>
  Object.fromEntries(
    Object.entries(await allOf(await openReadOnly(folder))).filter(
      ([, record]) => !(record instanceof Object && 'action' in record && record.action === 'restore'),
    ),
  );

const restoreAgain = async (folder: string): Promise<void> => {
  const variables = readToolConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' });
  if (!variables.ok) throw new Error(variables.error.join());
  const front = { input: Readable.from(['']), out: writtenStream().stream, err: writtenStream().stream };
  expect(await restore(variables.value, [file, '--yes'], front)).toBe(0);
};

it('a restore that is killed anywhere leaves the old or the new, whole, and goes through the next time', async () => {
  const whole = await copyOf('whole');
  const steps = await runAndDie(['restore', file, '--yes'], whole);
  if (steps === undefined) throw new Error('it was killed');
  expect(steps).toBeGreaterThan(30);
  const [old, renewed] = [await shownIn(image), await shownIn(whole)];
  expect(renewed).not.toEqual(old);
  for (const n of pointsOf(steps)) {
    const folder = await copyOf(`restore-${n}`);
    expect(await runAndDie(['restore', file, '--yes'], folder, { n })).toBeUndefined();
    await expectWholeBackups(folder, `killed at ${n}`);
    await (await openQuickly(folder)).close();
    expect([old, renewed], `killed at ${n}`).toContainEqual(await shownIn(folder));
    await restoreAgain(folder);
    expect(await shownIn(folder), `restored after ${n}`).toEqual(renewed);
    await rm(folder, { recursive: true });
  }
});
