import { expect, it, vi } from 'vitest';
import { keepWarming } from '../../../src/adapters/teams/keep-warming.js';
import { startTeamsBot } from '../../support/teams-bot.js';

it('tries again at longer and longer intervals until it has come about', async () => {
  const rests: number[] = [];
  let tries = 0;
  const warming = keepWarming({
    warmUp: async () => ++tries === 8,
    stopping: new AbortController().signal,
    sleep: async (ms) => {
      expect(warming.isWarm()).toBe(false);
      rests.push(ms);
    },
  });
  expect(warming.isWarm()).toBe(false);
  await vi.waitUntil(() => warming.isWarm());
  expect(rests).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
});

it('ends with the program', async () => {
  const stopping = new AbortController();
  const warmUp = vi.fn(async () => false);
  keepWarming({ warmUp, stopping: stopping.signal, sleep: async () => stopping.abort() });
  await vi.waitUntil(() => stopping.signal.aborted);
  await Promise.resolve();
  expect(warmUp).toHaveBeenCalledTimes(1);
});

it('comes about when the keys that the Bot Connector signs with are there, and not before', async () => {
  const bot = await startTeamsBot();
  expect(await bot.outbound.warmUp()).toBe(true);
  await bot.close();
  const cut = await startTeamsBot();
  await cut.close();
  expect(await cut.outbound.warmUp()).toBe(false);
});
