import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { botDelivery } from '../../../src/adapters/teams/bot-delivery.js';
import { createConnector } from '../../../src/adapters/teams/connector.js';
import type { ConversationReference } from '../../../src/domain/conversation-reference.js';
import type { DigestChannel } from '../../../src/domain/digest-channel.js';
import type { DigestPost } from '../../../src/domain/digest-post.js';
import { aDigest } from '../../support/digest-builders.js';
import type { Fate } from '../../support/fake-connector.js';
import { TENANT_ID } from '../../support/fake-microsoft.js';
import { fakeLog } from '../../support/fakes.js';
import { type Outbound, personalChat, startOutbound } from '../../support/outbound.js';

const CHANNEL = '19:jarfalla@thread.tacv2';
const TEAM = '11111111-2222-4333-8444-555555555555';
const KEY = '2026-W46-jarfalla';
const channel: DigestChannel = {
  id: '2026-channel',
  version: 1,
  municipalityId: 'jarfalla',
  route: 'bot',
  teamGroupId: TEAM,
  channelId: CHANNEL,
  setBy: '2026-anna',
  setAt: '2026-11-01T08:00:00.000Z',
};
const DIGEST: DigestPost = { kind: 'digest', key: KEY, digest: aDigest() };
const TAKEN: Fate = {
  status: 201,
  body: { id: `${CHANNEL};messageid=1700000000000`, activityId: '1700000000000' },
};

let outbound: Outbound;

beforeEach(async () => {
  outbound = await startOutbound();
  outbound.connector.respond = () => TAKEN;
});
afterEach(() => outbound.close());

const known = (overrides: Partial<ConversationReference> = {}): ConversationReference =>
  personalChat(outbound.connector.serviceUrl, { conversationId: CHANNEL, kind: 'channel', ...overrides });

const deliveryTo = (
  set: DigestChannel | undefined = channel,
  conversation: ConversationReference | undefined = known(),
) =>
  botDelivery({
    channelOf: async () => set,
    conversationOf: async (channelId) => (channelId === CHANNEL ? conversation : undefined),
    connector: async () => outbound.sender,
    log: fakeLog(),
  });

describe('a digest that the bot posts', () => {
  it('is a new post in the channel: the card with its key, told by the id and a link', async () => {
    const outcome = await deliveryTo().post(DIGEST);
    expect(outcome).toEqual({
      state: 'sent',
      receipt: '1700000000000',
      status: 201,
      link: `https://teams.microsoft.com/l/message/${CHANNEL}/1700000000000?tenantId=${TENANT_ID}&groupId=${TEAM}&parentMessageId=1700000000000`,
    });
    expect(outbound.connector.sent).toHaveLength(1);
    const [sent] = outbound.connector.sent;
    expect(sent?.conversationId).toBe(CHANNEL);
    expect(sent?.activity.summary).toContain('Järfälla');
    expect(JSON.stringify(sent?.activity.attachments)).toContain(`"id":"${KEY}"`);
    expect(sent?.body).toMatchObject({ isGroup: true, channelData: { channel: { id: CHANNEL } } });
  });

  it('holds no button that needs the bot behind it', async () => {
    await deliveryTo().post(DIGEST);
    expect(JSON.stringify(outbound.connector.sent)).not.toMatch(/Action\.(?:Execute|Submit)/);
  });

  it('has a link also where the team is not known, and none where Teams has no number for the post', async () => {
    const { teamGroupId: _team, ...without } = channel;
    expect(await deliveryTo(without).post(DIGEST)).toMatchObject({
      link: expect.not.stringContaining('groupId'),
    });
    outbound.connector.respond = () => ({ status: 201, body: { id: 'f:odd' } });
    expect(await deliveryTo().post(DIGEST)).toEqual({ state: 'sent', receipt: 'f:odd', status: 201 });
  });

  it('goes nowhere without a channel, or when the bot is not in it', async () => {
    const nowhere = botDelivery({
      channelOf: async () => undefined,
      conversationOf: async () => known(),
      connector: async () => outbound.sender,
      log: fakeLog(),
    });
    expect(await nowhere.post(DIGEST)).toEqual({ state: 'failed', reason: 'no_channel' });
    const elsewhere = { ...channel, channelId: '19:other@thread.tacv2' };
    expect(await deliveryTo(elsewhere).post(DIGEST)).toEqual({ state: 'failed', reason: 'bot_gone' });
    expect(outbound.connector.requests).toEqual([]);
  });

  it('waits for whoever looks after the bot when it has no credential', async () => {
    const log = fakeLog();
    const without = botDelivery({
      channelOf: async () => channel,
      conversationOf: async () => known(),
      connector: () => Promise.reject(new Error('no password')),
      log,
    });
    const outcome = await without.post(DIGEST);
    expect(outcome).toEqual({ state: 'failed', reason: 'not_configured', isPassing: true });
    expect(log.lines.map(({ level }) => level)).toEqual(['error']);
  });

  it('is too large before it is sent, so that it can be made smaller', async () => {
    const big: DigestPost = {
      kind: 'correction',
      key: '2026-0001',
      municipalityId: 'jarfalla',
      week: '2026-W46',
      text: 'Hej '.repeat(10_000),
    };
    expect(await deliveryTo().post(big)).toEqual({ state: 'failed', reason: 'too_large' });
    expect(outbound.connector.requests).toEqual([]);
  });

  it('is not shown to anybody over plain http', async () => {
    const { plainHttpServiceUrls: _plain, ...settings } = outbound.settings;
    const strict = createConnector({ settings, credentials: outbound.credentials, log: fakeLog() });
    expect(await strict.post(known(), { content: {}, summary: '' })).toEqual({
      state: 'failed',
      reason: 'insecure',
    });
  });

  it('cannot be looked for', async () => {
    expect(await deliveryTo().find(KEY)).toBe('cannot_tell');
  });
});

describe('how it ends', () => {
  const certain: [Fate, object][] = [
    [401, { state: 'failed', reason: 'bot_sign_in', isPassing: true, status: 401 }],
    [403, { state: 'failed', reason: 'bot_forbidden', status: 403 }],
    [404, { state: 'failed', reason: 'bot_gone', status: 404 }],
    [400, { state: 'failed', reason: 'http_400', status: 400 }],
    [412, { state: 'failed', reason: 'http_412', isPassing: true, status: 412 }],
    [413, { state: 'failed', reason: 'too_large', status: 413 }],
    [429, { state: 'failed', reason: 'throttled', isPassing: true, status: 429 }],
  ];
  it.each(certain)('%j is certainly not posted', async (fate, expected) => {
    outbound.connector.respond = () => fate;
    expect(await deliveryTo().post(DIGEST)).toEqual(expected);
    expect(outbound.connector.sent).toEqual([]);
  });

  const unclear: [Fate, object][] = [
    [408, { state: 'unknown', reason: 'http_408', status: 408 }],
    [500, { state: 'unknown', reason: 'http_500', status: 500 }],
    [502, { state: 'unknown', reason: 'http_502', status: 502 }],
    [503, { state: 'unknown', reason: 'http_503', status: 503 }],
    [504, { state: 'unknown', reason: 'http_504', status: 504 }],
    [
      { status: 201, body: {} },
      { state: 'unknown', reason: 'no_id', status: 201 },
    ],
    ['cut', { state: 'unknown', reason: 'cut' }],
    ['cut_when_taken', { state: 'unknown', reason: 'cut' }],
  ];
  it.each(unclear)('%j is for a person to look for, and is asked once only', async (fate, expected) => {
    outbound.connector.respond = () => fate;
    expect(await deliveryTo().post(DIGEST)).toEqual(expected);
    expect(outbound.connector.requests).toHaveLength(1);
  });

  it('no answer in time may have been posted', async () => {
    outbound.connector.respond = () => 'hang_when_taken';
    const posting = deliveryTo().post(DIGEST);
    await outbound.connector.arrived(1);
    await outbound.time.pass(31_000);
    expect(await posting).toEqual({ state: 'unknown', reason: 'timeout' });
  });

  it('a connection that never stood is tried later', async () => {
    await outbound.connector.refuse();
    expect(await deliveryTo().post(DIGEST)).toEqual({
      state: 'failed',
      reason: 'unreachable',
      isPassing: true,
    });
    await outbound.connector.listen();
  });

  it('a stop waits for what is on its way, and lets nothing more out', async () => {
    let answer: (fate: Fate) => void = () => {};
    outbound.connector.respond = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const posting = deliveryTo().post(DIGEST);
    await outbound.connector.asked(1);
    const stopped = outbound.sender.stop(60_000);
    answer(TAKEN);
    expect(await posting).toMatchObject({ state: 'sent' });
    await stopped;
    await outbound.time.pass(60_000);
    expect(await deliveryTo().post(DIGEST)).toEqual({ state: 'failed', reason: 'stopping', isPassing: true });
    expect(outbound.connector.requests).toHaveLength(1);
  });
});
