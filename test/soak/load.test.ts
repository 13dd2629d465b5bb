import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TENANT_ID } from '../support/fake-microsoft.js';
import { troubleIn } from '../support/fuzz/log-lines.js';
import { type Generator, startGenerator } from '../support/load/generator.js';
import { minuteOf, minutesOf, mostTold, percentile, type Sent, waits } from '../support/load/tally.js';
import { CROWDED_TENANT, PER_TENANT, PER_USER, REGISTRY, USERS } from '../support/load/users.js';
import type { RunningProgram } from '../support/program.js';
import { type Memory, type SoakBot, startSoakBot } from '../support/soak-bot.js';
import { NOON_ZONE } from '../support/unit-in-tenant.js';

/**
 * How long the load goes on; the memory is compared with that when a fifth of it has passed. On a machine that is slow
 * or shared, RATE_LIMIT_PER_USER=<a number> has all limits, and the load with them, lower.
 */
const MINUTES = Number(process.env['MINUTES'] ?? 10);
const SETTLED = 0.2;
const MOST_GROWTH = 1.1;
const STOPS_WITHIN_MS = 10_000;
/** Replies are sent after the answer when they take longer than Teams waits. */
const REPLIES_WITHIN_MS = 5000;

const MINUTE_MS = 60_000;
const MB = 1024 * 1024;
const inMb = (bytes = 0): string => `${(bytes / MB).toFixed(1)} MB`;

/** The first of what must not be, for there may be thousands. */
const firstOf = (all: readonly Sent[]): readonly object[] =>
  all
    .slice(0, 10)
    .map(({ title, act, status, replies }) => ({ title, act, status, replies, of: all.length }));

const saves = ({ act }: Sent): boolean => act !== 'question';

const row = (cells: readonly (string | number)[]): string =>
  cells.map((cell) => String(cell).padStart(15)).join('');

/** What a run was like, minute by minute. */
const figures = (all: readonly Sent[], memories: readonly Memory[]): string => {
  const seconds = [50, 95, 99, 100].map(
    (percent) => `p${percent} ${percentile(waits(all), percent).toFixed(0)} ms`,
  );
  const heads = [
    'minute',
    'sent',
    'served',
    'told too much',
    'within limit',
    'served',
    'p95 ms',
    'heap',
    'process',
  ];
  const rows = minutesOf(all).map((sent, at) => {
    const { offered, served, told, allowed, allowedServed } = minuteOf(sent);
    const { heap, process } = memories[at] ?? {};
    const p95 = percentile(waits(sent), 95).toFixed(0);
    return row([at + 1, offered, served, told, allowed, allowedServed, p95, inMb(heap), inMb(process)]);
  });
  const who = `${USERS.length} users, ${all.length} messages and presses; those within their limit waited ${seconds.join(', ')}`;
  return [who, row(heads), ...rows].join('\n');
};

/** One story over one data folder: each step finds what those before it left. */
describe('the built program, under steady load at twice its limits', () => {
  let bot: SoakBot;
  let program: RunningProgram;
  let load: Generator;

  beforeAll(async () => {
    bot = await startSoakBot({
      env: {
        TIMEZONE: NOON_ZONE,
        ALLOWED_TENANTS: [TENANT_ID, CROWDED_TENANT].join(),
        RATE_LIMIT_PER_USER: String(PER_USER),
        RATE_LIMIT_PER_TENANT: String(PER_TENANT),
      },
      connections: 256,
    });
    await bot.production.seed(REGISTRY);
    program = await bot.start();
    load = startGenerator(bot);
  });
  afterAll(() => bot.close());

  let isBroken = false;
  beforeEach(({ skip, onTestFailed }) => {
    skip(isBroken, 'the step before did not leave what this one needs');
    onTestFailed(() => {
      isBroken = true;
    });
  });

  const titlesKept = async (): Promise<ReadonlySet<string>> =>
    new Set((await (await bot.production.stored()).find('activities')).map(({ title }) => title));

  /** Those that were told as saved and are not there. */
  const lost = async (): Promise<readonly string[]> => {
    const kept = await titlesKept();
    return load.all
      .filter((sent) => saves(sent) && sent.isServed && !kept.has(sent.title))
      .map(({ title }) => title);
  };

  /** After each minute. */
  const memoriesWhile = async (running: Promise<void>): Promise<readonly Memory[]> => {
    const memories: Memory[] = [];
    const began = performance.now();
    for (let minute = 1; minute <= MINUTES; minute += 1) {
      await pause(began + minute * MINUTE_MS - performance.now());
      memories.push(await bot.memory());
    }
    await running;
    return memories;
  };

  it('serves all who keep to the limit, tells the others once a minute, and does not grow', async () => {
    const running = load.run(MINUTES * MINUTE_MS);
    const memories = await memoriesWhile(running);
    await load.idle();
    await pause(REPLIES_WITHIN_MS);

    const { all } = load;
    const kept = all.filter(({ user }) => user.keepsToLimit);
    const [settled, end] = [memories[Math.ceil(memories.length * SETTLED) - 1], memories.at(-1)];
    console.log(figures(all, memories));
    expect.soft(firstOf(kept.filter(({ isServed, status }) => !isServed || status !== 200))).toEqual([]);
    expect.soft(firstOf(all.filter(({ act, replies }) => replies > (act === 'save' ? 0 : 1)))).toEqual([]);
    expect.soft(mostTold(all)).toBeLessThanOrEqual(1);
    expect.soft(firstOf(all.filter(({ status }) => status !== 200 && status !== 429))).toEqual([]);
    expect.soft(await lost()).toEqual([]);
    expect(end?.heap).toBeLessThanOrEqual(MOST_GROWTH * (settled?.heap ?? 0));
  });

  it('stops under load within ten seconds, and keeps what it told as saved', async () => {
    const running = load.run(STOPS_WITHIN_MS);
    await pause(3000);
    const began = performance.now();
    program.signal('SIGTERM');
    const { code, stderr } = await program.ended;
    const ms = performance.now() - began;
    await running;
    await load.idle();
    console.log(`stopped after ${ms.toFixed(0)} ms with ${code}`);
    expect(code).toBe(0);
    expect(ms).toBeLessThan(STOPS_WITHIN_MS);
    expect(await lost()).toEqual([]);
    expect([...troubleIn(stderr, ['more comes in than is taken'])]).toEqual([]);
  });

  it('answers after the next start', async () => {
    program = await bot.start();
    const before = load.all.length;
    await load.run(5000);
    await load.idle();
    await pause(REPLIES_WITHIN_MS);
    const kept = load.all.slice(before).filter(({ user }) => user.keepsToLimit);
    expect(kept.length).toBeGreaterThan(0);
    expect(firstOf(kept.filter(({ isServed }) => !isServed))).toEqual([]);
    expect(await lost()).toEqual([]);
  });
});
