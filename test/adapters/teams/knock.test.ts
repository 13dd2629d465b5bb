import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PostOverrides } from '../../support/fake-microsoft.js';
import { messageActivity } from '../../support/teams-activities.js';
import { startTeamsBot, type TeamsTestBot } from '../../support/teams-bot.js';

let bot: TeamsTestBot;

beforeAll(async () => {
  bot = await startTeamsBot();
});
afterAll(async () => {
  await bot.close();
});

const TOO_LARGE = 'a'.repeat(256 * 1024 + 1);
const NO_JSON = '{"type":';

/** The status tells what was looked at first. */
const statusOf = async (body: string, overrides: PostOverrides = {}): Promise<number> =>
  (await bot.say(messageActivity(bot.connector.serviceUrl), { ...overrides, body })).status;

describe('the token of a request', () => {
  it.each<[string, PostOverrides]>([
    ['no token', { authorization: null }],
    ['garbage', { authorization: 'Bearer rappakalja' }],
    ['an expired token', { claims: { exp: 1_000_000 } }],
    ['another audience', { claims: { aud: 'another-bot' } }],
    ['another issuer', { claims: { iss: 'https://elsewhere.example' } }],
    ['an unknown key', { keyId: 'nobody' }],
    ['a wrong signature', { signedWith: 'stranger' }],
  ])('is checked before the body is read: %s', async (_what, overrides) => {
    expect(await statusOf(NO_JSON, overrides)).toBe(401);
    expect(await statusOf(TOO_LARGE, overrides)).toBe(401);
    expect(bot.heard).toEqual([]);
  });

  it('lets the body be read when it is good', async () => {
    expect(await statusOf(NO_JSON)).toBe(400);
    expect(await statusOf(TOO_LARGE)).toBe(413);
  });

  it('is compared with the body after that', async () => {
    const activity = messageActivity(bot.connector.serviceUrl);
    const elsewhere = { claims: { serviceurl: 'https://elsewhere.example/' } };
    expect((await bot.say(activity, elsewhere)).status).toBe(401);
    expect((await bot.say(activity, { keyId: 'without-endorsements' })).status).toBe(401);
    expect((await bot.say(activity)).status).toBe(200);
  });
});
