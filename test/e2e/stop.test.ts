import { existsSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { messageActivity } from '../support/teams-activities.js';
import { type LocalBot, startLocalBot } from './local-bot.js';

/** Takes connections and never answers. */
const silent = createServer((socket) => connections.add(socket));
const connections = new Set<Socket>();
let bot: LocalBot;

beforeAll(async () => {
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  bot = await startLocalBot('2026-11-18T12:00');
});
afterAll(async () => {
  await bot.stop();
  for (const socket of connections) socket.destroy();
  silent.close();
});

it('ends when it is asked to, also when a reply is never taken, and lets the folder go', async () => {
  const { port } = silent.address() as AddressInfo;
  const activity = messageActivity(`http://127.0.0.1:${port}/`, { text: 'vad är BAS?' });
  const headers = { 'content-type': 'application/json' };
  const taken = await fetch(bot.messages, { method: 'POST', headers, body: JSON.stringify(activity) });
  expect(taken.status).toBe(200);
  expect(connections.size).toBe(1);
  expect(await bot.end()).toBe(0);
  expect(existsSync(join(bot.dataFolder, 'writer.lock'))).toBe(false);
});
