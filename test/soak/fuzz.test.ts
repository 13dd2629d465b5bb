import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chanceFrom } from '../support/digest-simulation/chance.js';
import { type Fuzzer, startFuzzer } from '../support/fuzz/fuzzer.js';
import { troubleIn } from '../support/fuzz/log-lines.js';
import type { Memory } from '../support/soak-bot.js';

/** CASES=<a number> tries fewer or more; SEED=<a number> tries others. */
const CASES = Number(process.env['CASES'] ?? 100_000);
/** What is there for good is in the memory by now. */
const SETTLED = 0.2;
const MOST_GROWTH = 1.3;

/**
 * Somebody's chat under another's name is among what is sent, and conversations that Teams does not have; nobody has
 * signed in to Graph, roles are ended, and what goes on behind late answers can fill the queue of one person.
 */
const EXPECTED = [
  'an activity from a personal chat came from somebody else than its owner',
  'a digest was not posted | sign_in_needed',
  'a notice did not arrive, or may not have | not_for_you_any_more',
  'a reply could not be sent | route_lost | gone',
  'a conversation takes no more messages | gone',
  'more comes in than is taken | queue_full',
];

const MB = 1024 * 1024;
const inMb = (bytes: number): string => `${(bytes / MB).toFixed(1)} MB`;

const table = (counts: ReadonlyMap<unknown, number>): string =>
  [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([what, times]) => `  ${times}  ${what}`)
    .join('\n');

describe('the built program, to which anything is sent', () => {
  const { seed } = fc.readConfigureGlobal();
  let fuzzer: Fuzzer;

  beforeAll(async () => {
    fuzzer = await startFuzzer(CASES, chanceFrom(`${seed}`));
  });
  afterAll(() => fuzzer.close());

  it('refuses or takes every request, changes nothing on a refusal, and lives', async () => {
    const { bot, seen } = fuzzer;
    const began = performance.now();
    let settled: Memory | undefined;
    await fuzzer.run(async (share) => {
      const seconds = (performance.now() - began) / 1000;
      console.log(`${(share * 100).toFixed(0)} % in ${seconds.toFixed(0)} s, ${seen.wrong.length} wrong`);
      if (settled === undefined && share >= SETTLED) settled = await bot.memory();
    });
    const seconds = (performance.now() - began) / 1000;
    const end = await bot.memory();
    console.log(
      [
        `seed ${seed}: ${CASES} cases in ${seconds.toFixed(0)} s, ${seen.sent} messages sent, ${seen.changes} records changed, ${seen.slow} answers late`,
        `heap ${inMb(settled?.heap ?? 0)} at ${SETTLED * 100} %, ${inMb(end.heap)} at the end; process ${inMb(settled?.process ?? 0)}, ${inMb(end.process)}`,
        `answers:\n${table(seen.statuses)}`,
        `cases:\n${table(seen.kinds)}`,
      ].join('\n'),
    );
    expect.soft(await bot.production.isUp()).toBe(true);
    expect.soft(await fuzzer.answersQuestion()).toBe(true);
    expect.soft(end.heap).toBeLessThan(MOST_GROWTH * (settled?.heap ?? 0));
    const { length } = seen.wrong;
    expect.soft(seen.wrong.slice(0, 40), `${length} in all`).toEqual([]);
  });

  it('says nothing of trouble in the log', async () => {
    const { code, stderr } = await fuzzer.stop();
    expect(code).toBe(0);
    const trouble = troubleIn(stderr, EXPECTED);
    expect(table(trouble)).toBe('');
  });
});
