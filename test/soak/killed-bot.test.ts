import { cp, mkdtemp, readFile, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { backupNamesIn, keptBackups } from '../../src/adapters/store/kept-backups.js';
import { openReadOnly } from '../../src/adapters/store/open-read-only.js';
import { systemClock } from '../../src/adapters/system/clock.js';
import { storeIn } from '../support/backup-folder.js';
import { freePort } from '../support/free-port.js';
import { builtProgram, type RunningProgram, startProgram } from '../support/program.js';
import { stepsIn } from '../support/steps-taken.js';
import { transpileTo } from '../support/transpile.js';

let root = '';
let main = '';
let dying = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'fou-boten-killed-bot-'));
  main = await builtProgram();
  dying = await transpileTo(root, 'test/support/programs/dying.ts');
});
afterAll(() => rm(root, { recursive: true, force: true }));

it('a bot that is killed while it takes the night’s backup leaves the earlier whole, and takes the next', async () => {
  const folder = join(root, 'bot');
  const backups = join(folder, 'backups');
  const port = String(await freePort());
  const serve = (now: string, n: number) =>
    startProgram(main, ['--local', '--scheduler'], {
      nodeOptions: ['--import', dying],
      env: { NOW: now, DATA_DIR: folder, PORT: port, DIES_AT: String(n), DIES_IN: backups },
    });
  const nights = async () =>
    (await (await openReadOnly(folder)).find('jobs')).filter(({ name }) => name === 'back_up');
  const hasNight = (state: string) =>
    vi.waitUntil(async () => (await nights().catch(() => [])).some((row) => row.state === state), {
      timeout: 60_000,
      interval: 200,
    });
  const stop = async (bot: RunningProgram): Promise<number> => {
    bot.signal('SIGTERM');
    return stepsIn((await bot.ended).stderr);
  };
  const first = serve('2026-11-18T12:00', 0);
  await hasNight('passed_over');
  await stop(first);
  const kept = keptBackups({ folder, backups, clock: systemClock, timeZone: 'Europe/Stockholm' });
  expect(await kept.take('on_demand')).toMatchObject({ state: 'taken' });
  const [earlier = ''] = await backupNamesIn(backups);
  const bytes = await readFile(join(backups, earlier));
  const before = join(root, 'bot-before');
  await cp(folder, before, { recursive: true });

  const counted = serve('2026-11-19T02:30', 0);
  await hasNight('done');
  const steps = await stop(counted);
  expect(steps).toBeGreaterThan(8);
  for (let n = 1; n <= steps; n += 1) {
    await rm(folder, { recursive: true });
    await cp(before, folder, { recursive: true });
    await serve('2026-11-19T02:30', n).ended;
    expect(await readFile(join(backups, earlier)), `killed at ${n}`).toEqual(bytes);
    for (const name of await backupNamesIn(backups)) await storeIn(join(backups, name));
    expect((await nights()).map(({ state }) => state)).not.toContain('done');
    await utimes(join(folder, 'writer.lock'), 0, 0);
    const next = serve('2026-11-19T02:31', 0);
    await hasNight('done');
    await stop(next);
  }
});
