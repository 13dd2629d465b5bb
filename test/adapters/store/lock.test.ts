import { mkdir, readdir, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openReadOnly } from '../../../src/adapters/store/open-read-only.js';
import { openStore, type StoreOptions } from '../../../src/adapters/store/open-store.js';
import { insert } from '../../../src/usecases/changes.js';
import { fakeClock } from '../../support/fakes.js';
import { aQuestion } from '../../support/store-records.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const open = (folder: string, options: Partial<StoreOptions> = {}) =>
  openStore({ folder, clock: fakeClock(), lockStaleMs: 2000, lockWaitMs: 0, ...options });
const question = aQuestion('2026-a');

describe('the one writer of a folder', () => {
  it('keeps a second out with one plain sentence, and lets it in after close', async () => {
    const folder = await temporaryFolder();
    const first = await open(folder);
    await expect(open(folder)).rejects.toMatchObject({
      reason: 'in_use',
      message: `Mappen ${folder} används redan av en FoU-bot som är igång: stäng den, eller välj en annan mapp med DATA_DIR.`,
    });
    await first.store.commit([insert('unanswered', question)]);
    await first.close();

    const second = await open(folder);
    expect(await second.store.find('unanswered')).toEqual([question]);
    await second.close();
    expect(await readdir(folder)).not.toContain('writer.lock');
  });

  it('is waited for, which is said once', async () => {
    const folder = await temporaryFolder();
    const onWait = vi.fn();
    const first = await open(folder, { onWait });
    expect(onWait).not.toHaveBeenCalled();
    const waiting = open(folder, { lockWaitMs: 20_000, onWait });
    await vi.waitUntil(() => onWait.mock.calls.length > 0);
    await first.store.commit([insert('unanswered', question)]);
    await first.close();
    const second = await waiting;
    expect(onWait).toHaveBeenCalledOnce();
    expect(await second.store.find('unanswered')).toEqual([question]);
    await second.close();
  });

  it('gives signs of life: it is not taken for dead however long another waits', async () => {
    const folder = await temporaryFolder();
    const patient = { lockStaleMs: 4000 };
    const first = await open(folder, patient);
    await expect(open(folder, { ...patient, lockWaitMs: 4500 })).rejects.toMatchObject({ reason: 'in_use' });
    expect((await first.store.commit([insert('unanswered', question)])).ok).toBe(true);
    await first.close();
  });

  it('takes over from a dead one at once, also when it had the same process id', async () => {
    const folder = await temporaryFolder();
    await (await open(folder)).close();
    // What kill -9 leaves: a lock without any process id in it, and nobody who renews it.
    const lock = join(folder, 'writer.lock');
    await mkdir(lock);
    const longAgo = new Date(Date.now() - 60_000);
    await utimes(lock, longAgo, longAgo);
    const { store, close } = await open(folder);
    expect((await store.commit([insert('unanswered', question)])).ok).toBe(true);
    await close();
  });

  it('takes over from one that died just now, when its signs of life have been missing long enough', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'writer.lock'));
    await expect(open(folder)).rejects.toMatchObject({ reason: 'in_use' });
    await (await open(folder, { lockWaitMs: 20_000 })).close();
  });

  it('that has lost its lock says so and writes nothing more, even before another has come', async () => {
    const folder = await temporaryFolder();
    const lost: Error[] = [];
    const { store, close } = await open(folder, { onLost: (reason) => lost.push(reason) });
    await rm(join(folder, 'writer.lock'), { recursive: true });
    await vi.waitFor(() => expect(lost).toHaveLength(1), { timeout: 15_000 });
    await expect(store.commit([insert('unanswered', question)])).rejects.toThrow('tagit över');
    await close();
  });

  it('that has lost the folder to another says so, writes nothing more and leaves the new one alone', async () => {
    const folder = await temporaryFolder();
    const lost: Error[] = [];
    const first = await open(folder, { onLost: (reason) => lost.push(reason) });
    await first.store.commit([insert('unanswered', question)]);
    // As when the first was suspended for so long that its lock counted as dead.
    await rm(join(folder, 'writer.lock'), { recursive: true });
    const second = await open(folder);
    // The takeover itself is enough: the first has not yet had its turn to look at the lock.
    const late = insert('unanswered', aQuestion('2026-late'));
    await expect(first.store.commit([late])).rejects.toThrow('ändrats av någon annan');
    await vi.waitFor(() => expect(lost).toHaveLength(1), { timeout: 15_000 });
    expect(lost[0]?.message).toContain('tagit över');
    await expect(first.store.commit([late])).rejects.toThrow('starta om');

    await second.store.commit([insert('unanswered', aQuestion('2026-b'))]);
    await first.close();
    await expect(open(folder)).rejects.toMatchObject({ reason: 'in_use' });
    await second.close();
    const ids = (await (await openReadOnly(folder)).find('unanswered')).map(({ id }) => id);
    expect(ids.sort()).toEqual(['2026-a', '2026-b']);
  });
});
