import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { PostOverrides } from '../../support/fake-microsoft.js';
import { messageActivity } from '../../support/teams-activities.js';
import { startTeamsBot, type TeamsTestBot } from '../../support/teams-bot.js';

let bot: TeamsTestBot;
const consoleSpies = (['error', 'warn', 'log', 'info'] as const).map((method) => vi.spyOn(console, method));

beforeAll(async () => {
  bot = await startTeamsBot();
});
afterAll(async () => {
  await bot.close();
});
afterEach(() => {
  for (const spy of consoleSpies) spy.mockClear();
});

const hour = 3600;
const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;

interface Forgery {
  readonly what: string;
  readonly reason: string;
  readonly overrides: PostOverrides;
  readonly activity?: Readonly<Record<string, unknown>>;
}

const FORGERIES: readonly Forgery[] = [
  { what: 'no token', reason: 'no token', overrides: { authorization: null } },
  { what: 'an empty token', reason: 'not a token', overrides: { authorization: 'Bearer ' } },
  { what: 'garbage', reason: 'not a token', overrides: { authorization: 'Bearer rappakalja' } },
  { what: 'three parts of garbage', reason: 'not a token', overrides: { authorization: 'Bearer a.b.c' } },
  { what: 'another scheme', reason: 'not a token', overrides: { authorization: 'Basic YTpi' } },
  { what: 'an expired token', reason: 'jwt expired', overrides: { claims: { exp: inSeconds(-hour) } } },
  { what: 'a token that never expires', reason: 'never expires', overrides: { claims: { exp: undefined } } },
  {
    what: 'a token that is not valid yet',
    reason: 'jwt not active',
    overrides: { claims: { nbf: inSeconds(hour) } },
  },
  { what: 'another audience', reason: 'audience invalid', overrides: { claims: { aud: 'another-bot' } } },
  { what: 'no audience', reason: 'audience invalid', overrides: { claims: { aud: undefined } } },
  {
    what: 'another issuer',
    reason: 'another issuer',
    overrides: { claims: { iss: 'https://elsewhere.example' } },
  },
  {
    what: 'the issuer of the emulator',
    reason: 'another issuer',
    overrides: {
      claims: {
        iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
        ver: '1.0',
        appid: 'x',
      },
    },
  },
  { what: 'an unknown key id', reason: 'unknown key', overrides: { keyId: 'nobody' } },
  {
    what: 'a wrong signature under a known key id',
    reason: 'invalid signature',
    overrides: { signedWith: 'stranger' },
  },
  {
    what: 'alg none',
    reason: 'jwt signature is required',
    overrides: { algorithm: 'none', signedWith: 'nothing' },
  },
  {
    what: 'HS256 with the public key as secret',
    reason: 'invalid algorithm',
    overrides: { algorithm: 'HS256', signedWith: 'public' },
  },
  {
    what: 'a key without endorsements',
    reason: 'not endorsed',
    overrides: { keyId: 'without-endorsements' },
  },
  {
    what: 'a key with an empty list of endorsements',
    reason: 'not endorsed',
    overrides: { keyId: 'empty-endorsements' },
  },
  { what: 'a key endorsed for another channel', reason: 'not endorsed', overrides: { keyId: 'webchat' } },
  {
    what: 'a service url other than the signed one',
    reason: 'another service url',
    overrides: { claims: { serviceurl: 'https://elsewhere.example/' } },
  },
  {
    what: 'no signed service url',
    reason: 'another service url',
    overrides: { claims: { serviceurl: undefined } },
  },
  {
    what: 'a token of another bot (a skill)',
    reason: 'SkillValidation',
    overrides: { claims: { ver: '1.0', appid: '11111111-2222-4333-8444-555555555555' } },
  },
];

describe('a request with a forged token', () => {
  it.each(FORGERIES)(
    '$what is refused with 401, an empty body and nothing on the console',
    async ({ overrides, reason }) => {
      const before = bot.log.lines.length;
      const posted = await bot.say(messageActivity(bot.connector.serviceUrl), overrides);
      expect(posted).toMatchObject({ status: 401, text: '' });
      expect(bot.heard).toEqual([]);
      expect(bot.log.lines.slice(before)).toEqual([
        {
          level: 'info',
          message: 'a Teams request was refused',
          fields: { id: expect.any(String), status: 401, reason: expect.stringContaining(reason) },
        },
      ]);
      for (const spy of consoleSpies) expect(spy).not.toHaveBeenCalled();
    },
  );

  it('makes the keys be fetched once, however many key ids are made up', async () => {
    for (const keyId of ['made-up-1', 'made-up-2', 'made-up-3']) {
      await bot.say(messageActivity(bot.connector.serviceUrl), { keyId });
    }
    expect([bot.fetched('/openid'), bot.fetched('/keys')]).toEqual([1, 1]);
  });

  it('sends nothing to the conversation', () => {
    expect(bot.connector.sent).toEqual([]);
  });
});

describe('a request with a good token', () => {
  it('reaches the bot, so that the refusals above are about the token', async () => {
    const posted = await bot.say(messageActivity(bot.connector.serviceUrl));
    expect(posted.status).toBe(200);
    expect(bot.heard).toHaveLength(1);
  });
});
