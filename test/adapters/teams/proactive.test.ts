import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createConnector } from '../../../src/adapters/teams/connector.js';
import { proactiveRequest } from '../../../src/adapters/teams/connector-request.js';
import type { Message } from '../../../src/conversation/reply.js';
import type { SendOutcome } from '../../../src/usecases/ports.js';
import { APP_ID, TENANT_ID } from '../../support/fake-microsoft.js';
import { fakeLog } from '../../support/fakes.js';
import { type Outbound, personalChat, startOutbound } from '../../support/outbound.js';
import { attachmentOf, namedCard } from '../../support/teams-bot.js';

const BOT_ID = `28:${APP_ID}`;
const CHANNEL = '19:team@thread.tacv2';

let outbound: Outbound;

beforeEach(async () => {
  outbound = await startOutbound();
});
afterEach(() => outbound.close());

const chat = () => personalChat(outbound.connector.serviceUrl);
const channel = () =>
  personalChat(outbound.connector.serviceUrl, { conversationId: CHANNEL, kind: 'channel' });
const send = (to: ReturnType<typeof chat>, message: Message): Promise<SendOutcome> =>
  outbound.sender.messenger.send(to, message);

describe('a message that answers nothing', () => {
  it('to a chat is one more there, from the bot, with its token', async () => {
    expect(await send(chat(), { text: '**Inte fet**' })).toEqual({ state: 'sent', receipt: 'sent-1' });
    expect(outbound.connector.sent).toEqual([
      expect.objectContaining({
        method: 'POST',
        conversationId: 'a:personal',
        activityId: undefined,
        authorization: 'Bearer fake-outbound-token',
        activity: {
          type: 'message',
          text: '**Inte fet**',
          textFormat: 'plain',
          channelId: 'msteams',
          serviceUrl: outbound.connector.serviceUrl,
          from: { id: BOT_ID },
          conversation: { id: 'a:personal', tenantId: TENANT_ID },
        },
      }),
    ]);
  });

  it('to a channel is a new post; its receipt is the message and not the thread', async () => {
    outbound.connector.respond = () => ({
      status: 201,
      body: { id: `${CHANNEL};messageid=17`, activityId: '17' },
    });
    expect(await send(channel(), { cards: [namedCard('brev')] })).toEqual({ state: 'sent', receipt: '17' });
    expect(outbound.connector.sent.map(({ body }) => body)).toMatchObject([
      {
        isGroup: true,
        bot: { id: BOT_ID },
        tenantId: TENANT_ID,
        channelData: { channel: { id: CHANNEL }, tenant: { id: TENANT_ID } },
        activity: { type: 'message', summary: 'Kort: brev', attachments: [attachmentOf(namedCard('brev'))] },
      },
    ]);
  });

  it('of several parts stops at the first that does not arrive', async () => {
    outbound.connector.respond = ({ activity }) => (activity.text === undefined ? 200 : 403);
    const message = { text: 'Hej', cards: [namedCard('kort')] };
    expect(await send(chat(), message)).toEqual({ state: 'route_lost', reason: 'blocked' });
    expect(outbound.connector.requests).toHaveLength(1);
  });

  it('of no parts is refused', async () => {
    expect(await send(chat(), {})).toEqual({ state: 'refused', reason: 'nothing to send' });
  });

  it.each(['https://smba.example/emea', 'https://smba.example/emea/'])(
    'goes to an address under %s',
    (url) => {
      const to = personalChat(url, { conversationId: '19:a/b@thread.v2' });
      expect(proactiveRequest(to, {}).url.href).toBe(
        'https://smba.example/emea/v3/conversations/19%3Aa%2Fb%40thread.v2/activities',
      );
    },
  );
});

describe("the bot's token", () => {
  it('is shown to nobody over plain http', async () => {
    const { plainHttpServiceUrls: _, ...settings } = outbound.settings;
    const { credentials } = outbound;
    const strict = createConnector({ settings, credentials, log: fakeLog() });
    expect(await strict.messenger.send(chat(), { text: 'hej' })).toMatchObject({ state: 'refused' });
    expect(outbound.connector.requests).toEqual([]);
    expect(outbound.fetched('/token')).toBe(0);
  });

  it('does not exist in local mode, which sends all the same', async () => {
    const local = createConnector({ settings: { anonymous: true }, log: fakeLog() });
    await local.warmUp();
    expect(await local.messenger.send(chat(), { text: 'hej' })).toMatchObject({ state: 'sent' });
    expect(outbound.connector.sent).toMatchObject([{ authorization: undefined }]);
  });

  it('that nobody gives out keeps the message here, to be tried later', async () => {
    const credentials = Object.assign(outbound.credentials, {
      createCredentials: () => Promise.reject(new Error('out of reach')),
    });
    const without = await startOutbound({ credentials });
    expect(await without.say('hej')).toEqual({ state: 'not_now', reason: 'no token' });
    expect(without.connector.requests).toEqual([]);
    await without.close();
  });
});
