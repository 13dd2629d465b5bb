import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { openStore } from '../../../src/adapters/store/open-store.js';
import { createWritableProbe } from '../../../src/adapters/store/writable-probe.js';
import { fakeClock } from '../../support/fakes.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

it('says yes of a folder that takes writes, leaves nothing there, and no once it is closed', async () => {
  const folder = await temporaryFolder();
  const opened = await openStore({ folder, clock: fakeClock() });
  const before = await readdir(folder);
  expect(await opened.isWritable()).toBe(true);
  expect(await readdir(folder)).toEqual(before);
  await opened.close();
  expect(await opened.isWritable()).toBe(false);
});

it('says no when the journal is not the one that was opened', async () => {
  const folder = await temporaryFolder();
  const opened = await openStore({ folder, clock: fakeClock() });
  await rename(join(folder, 'journal.ndjson'), join(folder, 'journal.away'));
  expect(await opened.isWritable()).toBe(false);
  await opened.close();
});

it('says no when a file cannot be written, and yes when it can again, trying every five seconds', async () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  const folder = join(await temporaryFolder(), 'later');
  const assertWritable = vi.fn(async () => {});
  const isWritable = createWritableProbe({ folder, assertWritable });
  try {
    expect(await Promise.all([isWritable(), isWritable()])).toEqual([false, false]);
    await mkdir(folder);
    now.mockReturnValue(4_999);
    expect(await isWritable()).toBe(false);
    expect(assertWritable).toHaveBeenCalledTimes(1);
    now.mockReturnValue(5_000);
    expect(await isWritable()).toBe(true);
    expect(assertWritable).toHaveBeenCalledTimes(2);
  } finally {
    now.mockRestore();
  }
});
