import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceWith, say } from '../../../src/conversation/reply.js';
import { textsIn } from '../../../src/texts/index.js';
import { TENANT_ID } from '../../support/fake-microsoft.js';
import { later } from '../../support/later.js';
import { executeActivity, messageActivity } from '../../support/teams-activities.js';
import { attachmentOf, namedCard, startTeamsBot, type TeamsTestBot } from '../../support/teams-bot.js';

let bot: TeamsTestBot;
let url: string;

beforeEach(async () => {
  bot = await startTeamsBot({ acknowledgeAfterMs: 60_000 });
  url = bot.connector.serviceUrl;
});
afterEach(async () => {
  await bot.close();
});

describe('an activity that Teams sends again', () => {
  it('is dispatched and answered once', async () => {
    const activity = messageActivity(url);
    await bot.say(activity);
    expect(await bot.say(activity)).toMatchObject({ status: 200 });
    expect(bot.heard).toHaveLength(1);
    expect(bot.connector.sent).toHaveLength(1);
  });

  it('while the first is still worked on waits for it', async () => {
    const work = later();
    bot.answer = async () => {
      await work.promise;
      return say('Hej!');
    };
    const activity = messageActivity(url);
    const both = [bot.say(activity), bot.say(activity)];
    work.resolve();
    expect((await Promise.all(both)).map(({ status }) => status)).toEqual([200, 200]);
    expect(bot.heard).toHaveLength(1);
    expect(bot.connector.sent).toHaveLength(1);
  });

  it('as an invoke gets the same answer', async () => {
    bot.answer = async () => replaceWith(namedCard(`kvitto ${bot.heard.length}`));
    const activity = executeActivity(url, 'activity.save', {});
    const first = await bot.say(activity);
    const second = await bot.say(activity);
    expect(second.text).toBe(first.text);
    expect(first.text).toContain('kvitto 1');
    expect(bot.heard).toHaveLength(1);
  });

  it('is a new one in another conversation', async () => {
    await bot.say(messageActivity(url, { id: 'one' }));
    await bot.say(messageActivity(url, { id: 'one', conversation: { id: 'a:other', tenantId: TENANT_ID } }));
    expect(bot.heard).toHaveLength(2);
  });

  it('cannot be told without an id, so each is a turn of its own', async () => {
    await bot.say(messageActivity(url, { id: undefined }));
    await bot.say(messageActivity(url, { id: undefined }));
    expect(new Set(bot.heard.map(({ sourceKey }) => sourceKey)).size).toBe(2);
  });
});

describe('trouble after a message was let in', () => {
  it('in the dispatcher is logged and told to the person with the same id', async () => {
    bot.answer = () => Promise.reject(new Error('hemlig text'));
    expect(await bot.say(messageActivity(url))).toMatchObject({ status: 200, text: '' });
    expect(bot.log.lines).toMatchObject([{ level: 'error', fields: { turn: 'T0001' } }]);
    expect(bot.connector.sent[0]?.activity.text).toContain('T0001');
    expect(bot.connector.sent[0]?.activity.text).not.toContain('hemlig');
  });

  it('in the dispatcher is shown on the pressed card', async () => {
    bot.answer = () => {
      throw new Error('hemlig text');
    };
    const posted = await bot.say(executeActivity(url, 'activity.save', {}));
    expect(posted.status).toBe(200);
    expect(JSON.parse(posted.text)).toMatchObject({
      statusCode: 200,
      value: expect.stringContaining('T0001'),
    });
  });

  it('in the connector loses the one message, is logged with its status and ends nothing', async () => {
    bot.connector.respond = ({ activity }) => (activity.text === 'ett' ? 403 : 200);
    bot.answer = async () => ({ messages: [{ text: 'ett' }, { text: 'två' }] });
    expect((await bot.say(messageActivity(url))).status).toBe(200);
    expect(bot.connector.sent.map(({ activity }) => activity.text)).toEqual(['två']);
    expect(bot.log.lines).toMatchObject([
      { level: 'error', fields: { turn: 'T0001', outcome: 'route_lost', reason: 'blocked' } },
    ]);
    expect((await bot.say(messageActivity(url))).status).toBe(200);
  });
});

describe('slow work', () => {
  it('is acknowledged before it is done and answered when it is', async () => {
    const slow = await startTeamsBot({ acknowledgeAfterMs: 1 });
    const work = later();
    slow.answer = async () => {
      await work.promise;
      return say('Klart!');
    };
    expect((await slow.say(messageActivity(slow.connector.serviceUrl))).status).toBe(200);
    expect(slow.connector.sent).toEqual([]);
    work.resolve();
    await slow.drain();
    expect(slow.connector.sent).toMatchObject([{ activity: { text: 'Klart!' } }]);
    await slow.close();
  });

  it('behind a press shows that it takes time, and its reply comes when it is done', async () => {
    const slow = await startTeamsBot({ answerPressAfterMs: 1 });
    const url = slow.connector.serviceUrl;
    const work = later();
    const [card, text] = [namedCard('kvitto'), 'Klart!'];
    slow.answer = async () => {
      await work.promise;
      return { messages: [...replaceWith(card).messages, ...say(text).messages] };
    };
    const posted = await slow.say(executeActivity(url, 'digest.send', {}));
    expect(JSON.parse(posted.text)).toMatchObject({
      type: 'application/vnd.microsoft.activity.message',
      value: textsIn('sv').common.takesTime,
    });
    expect(slow.connector.sent).toEqual([]);
    work.resolve();
    await slow.drain();
    expect(slow.connector.sent).toMatchObject([
      { method: 'PUT', activityId: 'pressed-message', activity: { attachments: [attachmentOf(card)] } },
      { method: 'POST', activity: { text } },
    ]);
    await slow.close();
  });

  it('is not waited for beyond the time that a stop has', async () => {
    const slow = await startTeamsBot({ acknowledgeAfterMs: 1 });
    const work = later();
    slow.answer = async () => {
      await work.promise;
      return say('Klart!');
    };
    await slow.say(messageActivity(slow.connector.serviceUrl));
    await slow.drain(1);
    expect(slow.log.lines).toMatchObject([{ level: 'warn', fields: { turns: 1 } }]);
    work.resolve();
    await slow.close();
  });
});
