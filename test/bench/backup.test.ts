import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { builtProgram, startProgram } from '../support/program.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { fillYears, openBot } from '../support/years-of-activities.js';

const YEARS = 10;
const ROUNDS = 3;
const MEGABYTE = 1e6;

const megabytes = (bytes: number): number => Math.round(bytes / MEGABYTE);

/** The most memory that this process has while it works, beside what it had before, in bytes. */
const memoryOf = async <T>(work: () => Promise<T>): Promise<{ readonly done: T; readonly added: number }> => {
  const before = process.memoryUsage().rss;
  let most = before;
  const looking = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 5);
  try {
    return { done: await work(), added: Math.max(most, process.memoryUsage.rss()) - before };
  } finally {
    clearInterval(looking);
  }
};

/** What Linux says that a process has used at most, in bytes; 0 where it does not say. */
const mostMemoryOf = async (pid: number, ended: Promise<unknown>): Promise<number> => {
  let most = 0;
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  while (!isOver) {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    most = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? most / 1024) * 1024;
    await wait(20);
  }
  return most;
};

it('a backup of ten years of activities, taken by a running bot', async () => {
  const folder = await temporaryFolder();
  await fillYears(folder, YEARS);
  const app = await openBot(folder);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const began = performance.now();
    const { done: taken, added } = await memoryOf(() => app.ports.backups.take('on_demand'));
    const seconds = (performance.now() - began) / 1000;
    delay.disable();
    if (taken.state === 'failed') throw new Error(taken.reason);
    const { size } = await stat(join(folder, 'backups', taken.backup.file));
    const figures = {
      seconds: Number(seconds.toFixed(1)),
      longest_block_ms: Math.round(delay.max / 1e6),
      memory_added_mb: megabytes(added),
      zip_mb: megabytes(size),
    };
    process.stdout.write(`${JSON.stringify(figures)}\n`);
  }
  const [newest] = await app.ports.backups.list();
  await app.close();
  const main = await builtProgram();
  for (let round = 1; round <= ROUNDS; round += 1) {
    const began = performance.now();
    const program = startProgram(main, ['restore', newest?.file ?? '', '--check'], {
      env: { DATA_DIR: folder },
    });
    const most = await mostMemoryOf(program.pid, program.ended);
    expect(await program.ended).toMatchObject({ code: 0 });
    const seconds = Number(((performance.now() - began) / 1000).toFixed(1));
    process.stdout.write(
      `${JSON.stringify({ restore_check_seconds: seconds, memory_mb: megabytes(most) })}\n`,
    );
  }
});
