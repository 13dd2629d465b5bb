import { openStore } from '../../../src/adapters/store/open-store.js';
import { LANES, type Lane, laneChanges } from '../crash-lanes.js';

/**
 * A program to be killed: `crash-writer <folder>`. All lanes commit at once and without end, each from where
 * the folder says it was; `<lane> <step>` is printed for every commit that was acknowledged, before the next.
 */
const [folder = ''] = process.argv.slice(2);
const clock = { now: () => '2026-11-18T11:00:00.000Z' };
// Few commits between snapshots, so that a kill often meets one.
const { store } = await openStore({ folder, clock, lockStaleMs: 2000, snapshotAfterCommits: 7 });

/** Resolves when a kill no longer takes it: a reader that is busy lets what is written wait in this program. */
const tell = (line: string): Promise<void> =>
  new Promise((resolve) => {
    process.stdout.write(line, () => resolve());
  });

const run = async (lane: Lane): Promise<void> => {
  let step = (await store.get('unanswered', `2026-${lane}`))?.version ?? 0;
  for (;;) {
    step += 1;
    const result = await store.commit(laneChanges(lane, step));
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    await tell(`${lane} ${step}\n`);
  }
};
await Promise.all(LANES.map(run));
