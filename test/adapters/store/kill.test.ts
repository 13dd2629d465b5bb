import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openReadOnly } from '../../../src/adapters/store/open-read-only.js';
import { LANES, type Lane, laneStep } from '../../support/crash-lanes.js';
import { runsOf } from '../../support/share.js';
import { transpileTo } from '../../support/transpile.js';

/** A share of the folders; in `npm run soak` all 50 kills. */
const FOLDERS = runsOf({ whole: 10, share: 1 });
const KILLS_PER_FOLDER = 5;
/** The kill comes at one of so many commits. */
const COMMITS = 200;

let root = '';
let writer = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'fou-boten-kill-'));
  writer = await transpileTo(root, 'test/support/programs/crash-writer.ts');
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** Numbers 0..1 in a row that the seed decides (mulberry32). */
const randomFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

type Steps = Readonly<Record<Lane, number>>;

/** Runs the writer, kills it after some acknowledged commits and a moment more; gives every step it told of. */
const runAndKill = (folder: string, from: Steps, killAfter: number, moreMs: number): Promise<Steps> =>
  new Promise((resolve, reject) => {
    const steps: Record<Lane, number> = { ...from };
    const child = spawn(process.execPath, [writer, folder], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let told = '';
    let errors = '';
    let isAimed = false;
    const aim = () => {
      if (isAimed || told.split('\n').length - 1 < killAfter) return;
      isAimed = true;
      setTimeout(() => child.kill('SIGKILL'), moreMs);
    };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      told += text;
      aim();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.on('close', (code, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(`ended by itself (${code}): ${errors}`));
      // The last line may be cut off by the kill; then it was not told.
      for (const line of told.split('\n').slice(0, -1)) {
        const [lane, step] = line.split(' ');
        steps[lane as Lane] = Number(step);
      }
      resolve(steps);
    });
    aim();
  });

/** What the folder shows, after checking that it is whole; `acknowledged` is the least it must show. */
const stepsIn = async (folder: string, acknowledged: Steps, where: string): Promise<Steps> => {
  const store = await openReadOnly(folder);
  const rows = await store.find('audit');
  const steps = { a: 0, b: 0, c: 0 };
  for (const lane of LANES) {
    const question = await store.get('unanswered', `2026-${lane}`);
    const step = question?.version ?? 0;
    expect(step, where).toBeGreaterThanOrEqual(acknowledged[lane]);
    expect(step, where).toBeLessThanOrEqual(acknowledged[lane] + 1);
    const expected = step === 0 ? undefined : laneStep(lane, step);
    expect(question, where).toEqual(expected?.question);
    expect(await store.get('feedback', `2026-${lane}`), where).toEqual(expected?.feedback);
    const fields = rows
      .filter(({ recordId }) => recordId === `2026-${lane}`)
      .map((row) => Number(row.fields[0]));
    expect(
      fields.sort((a, b) => a - b),
      where,
    ).toEqual(Array.from({ length: step }, (_, at) => at + 1));
    steps[lane] = step;
  }
  return steps;
};

const killAgainAndAgain = async (seed: number): Promise<void> => {
  const random = randomFrom(seed);
  const folder = join(root, `data-${seed}`);
  let steps: Steps = { a: 0, b: 0, c: 0 };
  for (let kill = 0; kill < KILLS_PER_FOLDER; kill += 1) {
    // Now and then at any time from its first moment: while it loads, waits for the lock or reads the folder.
    const isEarly = random() < 0.1;
    const killAfter = isEarly ? 0 : 1 + Math.floor(random() * COMMITS);
    const moreMs = Math.floor(random() * (isEarly ? 3000 : 4));
    const acknowledged = await runAndKill(folder, steps, killAfter, moreMs);
    steps = await stepsIn(folder, acknowledged, `folder ${seed}, kill ${kill}`);
  }
  expect(steps.a + steps.b + steps.c).toBeGreaterThan(0);
};

// The folders run side by side, since most of the time goes to waiting for a dead writer's lock to grow old.
it('a writer killed again and again loses nothing it acknowledged, shows no half commit, and can be followed', async () => {
  const runs = Array.from({ length: FOLDERS }, (_, seed) => killAgainAndAgain(seed));
  // All are waited for, so that no program outlives a failed test.
  await Promise.allSettled(runs);
  await Promise.all(runs);
}, 120_000);
