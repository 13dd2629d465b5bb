import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PostOverrides, TENANT_ID } from '../../support/fake-microsoft.js';
import { ANNA, BOT, messageActivity, type TestActivity } from '../../support/teams-activities.js';
import { startTeamsBot, type TeamsTestBot } from '../../support/teams-bot.js';

let bot: TeamsTestBot;

beforeAll(async () => {
  bot = await startTeamsBot();
});
afterAll(async () => {
  await bot.close();
});

const GOOD_JSON = JSON.stringify({ type: 'message' });
const OTHER_TENANT = '0e0e0e0e-1111-4222-8333-444455556666';
const personal = { id: 'a:personal', conversationType: 'personal' };

interface Refusal {
  readonly what: string;
  readonly status: number;
  readonly activity?: TestActivity;
  readonly overrides?: PostOverrides;
}

const REFUSALS: readonly Refusal[] = [
  { what: 'no type', status: 400, activity: { type: undefined } },
  { what: 'an empty type', status: 400, activity: { type: '' } },
  { what: 'a type that is no text', status: 400, activity: { type: { a: 1 } } },
  { what: 'no service url', status: 400, activity: { serviceUrl: undefined } },
  { what: 'a service url that is no address', status: 400, activity: { serviceUrl: 'file:///etc/passwd' } },
  { what: 'no sender', status: 400, activity: { from: undefined } },
  { what: 'a sender without id', status: 400, activity: { from: { name: 'Anna' } } },
  { what: 'no conversation', status: 400, activity: { conversation: undefined } },
  { what: 'a conversation without id', status: 400, activity: { conversation: { tenantId: TENANT_ID } } },
  {
    what: 'half a character in the id of the conversation',
    status: 400,
    activity: { conversation: { ...personal, id: 'a:\ud83d', tenantId: TENANT_ID } },
  },
  { what: 'half a character in its id', status: 400, activity: { id: 'a\udc00' } },
  {
    what: 'half a character in the id of the pressed message',
    status: 400,
    activity: { replyToId: '\ud83d' },
  },
  { what: 'an id that names the place above', status: 400, activity: { id: '..' } },
  { what: 'an id longer than any', status: 400, activity: { id: 'a'.repeat(1001) } },
  {
    what: 'an id of a conversation longer than any',
    status: 400,
    activity: { conversation: { ...personal, id: 'a'.repeat(1001), tenantId: TENANT_ID } },
  },
  {
    what: 'an id of a person longer than any',
    status: 400,
    activity: { from: { ...ANNA, aadObjectId: 'a'.repeat(1001) } },
  },
  { what: 'no channel', status: 400, activity: { channelId: undefined } },
  { what: 'a text that is no text', status: 400, activity: { text: ['hej'] } },
  { what: 'channel data that is no object', status: 400, activity: { channelData: 'x' } },
  { what: 'replies wanted in the response', status: 400, activity: { deliveryMode: 'expectReplies' } },
  { what: 'an unknown invoke', status: 400, activity: { type: 'invoke', name: 'task/fetch' } },
  { what: 'an array', status: 400, overrides: { body: '[]' } },
  { what: 'a number', status: 400, overrides: { body: '17' } },
  { what: 'null', status: 400, overrides: { body: 'null' } },
  { what: 'an empty body', status: 400, overrides: { body: '' } },
  { what: 'broken JSON', status: 400, overrides: { body: '{"type":"message",' } },
  {
    what: 'arrays in each other, 100,000 deep',
    status: 400,
    overrides: { body: `${'['.repeat(1e5)}${']'.repeat(1e5)}` },
  },
  { what: 'a body of 257 KB', status: 413, activity: { text: 'a'.repeat(257 * 1024) } },
  { what: 'another content type', status: 415, overrides: { headers: { 'content-type': 'text/plain' } } },
  { what: 'no content type', status: 415, overrides: { headers: { 'content-type': '' } } },
  {
    what: 'a gzipped body',
    status: 415,
    overrides: { body: gzipSync(GOOD_JSON), headers: { 'content-encoding': 'gzip' } },
  },
  {
    what: 'a body compressed by Brotli',
    status: 415,
    overrides: { body: brotliCompressSync(GOOD_JSON), headers: { 'content-encoding': 'br' } },
  },
  {
    what: 'a body compressed twice',
    status: 415,
    overrides: { body: gzipSync(gzipSync(GOOD_JSON)), headers: { 'content-encoding': 'gzip, gzip' } },
  },
  {
    what: 'another tenant',
    status: 403,
    activity: {
      conversation: { ...personal, tenantId: OTHER_TENANT },
      channelData: { tenant: { id: OTHER_TENANT } },
    },
  },
  {
    what: 'being added to a team of another tenant',
    status: 403,
    activity: {
      type: 'conversationUpdate',
      membersAdded: [BOT],
      conversation: { ...personal, conversationType: 'channel', tenantId: OTHER_TENANT },
      channelData: { tenant: { id: OTHER_TENANT } },
    },
  },
  {
    what: 'an allowed tenant in one place and another in the other',
    status: 403,
    activity: { channelData: { tenant: { id: OTHER_TENANT } } },
  },
  { what: 'no tenant', status: 403, activity: { conversation: personal, channelData: {} } },
  {
    what: 'another channel',
    status: 403,
    activity: { channelId: 'webchat' },
    overrides: { keyId: 'teams-and-webchat' },
  },
];

describe('a request that the bot cannot take', () => {
  it.each(REFUSALS)(
    '$what is refused with $status and an empty body',
    async ({ status, activity, overrides }) => {
      const before = bot.log.lines.length;
      const posted = await bot.say(messageActivity(bot.connector.serviceUrl, activity), overrides);
      expect(posted).toMatchObject({ status, text: '' });
      expect(posted.headers.get('server')).toBeNull();
      expect(bot.heard).toEqual([]);
      const [line, ...others] = bot.log.lines.slice(before);
      expect(line?.level).toBe('info');
      expect(line?.fields['id'] ?? line?.fields['turn']).toEqual(expect.stringMatching(/./));
      expect(others).toEqual([]);
    },
  );

  it.each([
    ['task/fetch', 'task/fetch'],
    ['Fatima ringde om sin son', 'odd'],
    ['a'.repeat(10_000), 'odd'],
  ])('names an unknown invoke in the log only when its name is like one of Teams', async (name, logged) => {
    const before = bot.log.lines.length;
    await bot.say(messageActivity(bot.connector.serviceUrl, { type: 'invoke', name }));
    expect(bot.log.lines.slice(before)).toMatchObject([{ fields: { invoke: logged } }]);
  });

  it('sends nothing to the conversation', () => {
    expect(bot.connector.sent).toEqual([]);
  });
});

describe('a request on the edge of what is refused', () => {
  it.each<Omit<Refusal, 'status'>>([
    { what: 'just under 256 KB', activity: { text: 'a'.repeat(255 * 1024) } },
    {
      what: 'the tenant in capitals',
      activity: { channelData: { tenant: { id: TENANT_ID.toUpperCase() } } },
    },
    { what: 'the tenant in the conversation only', activity: { channelData: null } },
    { what: 'the tenant in the channel data only', activity: { conversation: personal } },
    { what: 'a sender whom Teams does not identify', activity: { from: { id: ANNA.id } } },
    { what: 'null where a field may be missing', activity: { text: 'hej', locale: null, entities: null } },
    {
      what: 'JSON with a charset',
      overrides: { headers: { 'content-type': 'Application/JSON; charset=utf-8' } },
    },
    {
      what: 'a body that says it is not compressed',
      overrides: { headers: { 'content-encoding': 'identity' } },
    },
  ])('$what reaches the bot', async ({ activity, overrides }) => {
    const before = bot.heard.length;
    const posted = await bot.say(messageActivity(bot.connector.serviceUrl, activity), overrides);
    expect(posted.status).toBe(200);
    expect(bot.heard).toHaveLength(before + 1);
  });
});

describe('signing keys out of reach', () => {
  it('is our trouble: 503 with an empty body, logged as an error', async () => {
    const { settings, credentials, log, post, connector } = bot;
    const endpoints = settings.endpoints && {
      ...settings.endpoints,
      openIdMetadataUrl: `${connector.serviceUrl}nowhere`,
    };
    const cut = await startTeamsBot({
      settings: { ...settings, ...(endpoints && { endpoints }) },
      credentials,
      log,
    });
    const before = log.lines.length;
    const posted = await post(cut.port, messageActivity(connector.serviceUrl));
    expect(posted).toMatchObject({ status: 503, text: '' });
    expect(log.lines.slice(before).map(({ level }) => level)).toEqual(['error']);
    await cut.close();
  });
});
