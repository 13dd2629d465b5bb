import { PasswordServiceClientCredentialFactory } from 'botframework-connector';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { APP_ID } from '../../support/fake-microsoft.js';
import { messageActivity } from '../../support/teams-activities.js';
import { startTeamsBot, type TeamsTestBot } from '../../support/teams-bot.js';

let bot: TeamsTestBot;

beforeEach(async () => {
  bot = await startTeamsBot({ acknowledgeAfterMs: 60_000 });
});
afterEach(() => bot.close());

const fetches = () => ({
  openid: bot.fetched('/openid'),
  keys: bot.fetched('/keys'),
  token: bot.fetched('/token'),
});
const ONCE = { openid: 1, keys: 1, token: 1 };

const inConversation = (name: string) =>
  messageActivity(bot.connector.serviceUrl, {
    conversation: { id: `a:${name}`, conversationType: 'personal' },
  });

const fiftyAtOnce = async (): Promise<void> => {
  const posted = await Promise.all(
    Array.from({ length: 50 }, (_, index) => bot.say(inConversation(`chat-${index}`))),
  );
  expect(posted.map(({ status }) => status)).toEqual(posted.map(() => 200));
  expect(bot.connector.sent).toHaveLength(50);
};

describe('a bot that has just started', () => {
  it('asks once for keys and token, however many write at once', async () => {
    await fiftyAtOnce();
    expect(fetches()).toEqual(ONCE);
  });

  it('has asked before anyone writes, when it was warmed', async () => {
    await bot.outbound.warmUp();
    expect(fetches()).toEqual(ONCE);
    await fiftyAtOnce();
    expect(fetches()).toEqual(ONCE);
  });

  it('starts all the same when nothing can be fetched ahead, and says so in the log', async () => {
    const cut = await startTeamsBot();
    await cut.close();
    await cut.outbound.warmUp();
    expect(cut.log.lines).toMatchObject([{ level: 'warn' }, { level: 'error' }]);
  });
});

describe('connections to the Bot Connector', () => {
  it('are used again, one for message after message', async () => {
    for (let count = 0; count < 10; count += 1) await bot.say(inConversation('chat'));
    expect(bot.connector.sent).toHaveLength(10);
    expect(bot.connector.connections).toBe(1);
  });
});

describe('a turn', () => {
  it("makes no client of botbuilder's: replies go out through the connector", async () => {
    const credentials = new PasswordServiceClientCredentialFactory(APP_ID, 'unused');
    let clients = 0;
    credentials.createCredentials = () => {
      clients += 1;
      return Promise.reject(new Error('not for replies'));
    };
    const lean = await startTeamsBot({ credentials });
    expect((await lean.say(messageActivity(lean.connector.serviceUrl))).status).toBe(200);
    expect({ sent: lean.connector.sent.length, clients }).toEqual({ sent: 1, clients: 0 });
    await lean.close();
  });
});
