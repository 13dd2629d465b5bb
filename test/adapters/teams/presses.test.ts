import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Reply, replaceWith, say, show } from '../../../src/conversation/reply.js';
import { later } from '../../support/later.js';
import { executeActivity, submitActivity, type TestActivity } from '../../support/teams-activities.js';
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

const shownText = (value: string) => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value,
});

describe('a press by Action.Execute', () => {
  const press = (overrides: TestActivity = {}): TestActivity =>
    executeActivity(url, 'activity.save', { verb: 'activity.save', card: 'log@1', hours: '2' }, overrides);

  it('reaches the dispatcher with its verb and all its data', async () => {
    await bot.say(press());
    expect(bot.heard[0]?.input).toEqual({
      kind: 'press',
      verb: 'activity.save',
      data: { verb: 'activity.save', card: 'log@1', hours: '2' },
    });
  });

  it('is answered with the card that takes its place', async () => {
    bot.answer = async () => replaceWith(namedCard('kvitto'));
    const posted = await bot.say(press());
    expect(posted.status).toBe(200);
    expect(JSON.parse(posted.text)).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: namedCard('kvitto').content,
    });
  });

  it('also changes the message itself, for everyone and for good', async () => {
    bot.answer = async () => replaceWith(namedCard('kvitto'));
    await bot.say(press());
    await bot.connector.arrived(1);
    await bot.drain();
    expect(bot.connector.sent).toMatchObject([
      {
        method: 'PUT',
        activityId: 'pressed-message',
        activity: { attachments: [attachmentOf(namedCard('kvitto'))] },
      },
    ]);
  });

  it('is answered before the messages that follow the card are sent', async () => {
    const connector = later();
    bot.connector.respond = () => connector.promise.then(() => 200);
    bot.answer = async () => ({
      messages: [...replaceWith(namedCard('kvitto')).messages, { text: 'Klart' }],
    });
    const posted = await bot.say(press());
    expect(JSON.parse(posted.text)).toMatchObject({ value: namedCard('kvitto').content });
    expect(bot.connector.sent).toEqual([]);
    connector.resolve();
    await bot.drain();
    expect(bot.connector.sent).toHaveLength(2);
  });

  it('that is answered by a text shows it on the card and not in the chat too', async () => {
    bot.answer = async () => say('Sparat.');
    const posted = await bot.say(press());
    await bot.drain();
    expect(JSON.parse(posted.text)).toEqual(shownText('Sparat.'));
    expect(bot.connector.sent).toEqual([]);
  });

  it('that is answered by a new card sends it and shows its summary', async () => {
    bot.answer = async () => show(namedCard('nytt'));
    const posted = await bot.say(press());
    await bot.drain();
    expect(JSON.parse(posted.text)).toEqual(shownText('Kort: nytt'));
    expect(bot.connector.sent).toMatchObject([{ method: 'POST', activity: { summary: 'Kort: nytt' } }]);
  });

  it('that is answered by nothing is taken all the same', async () => {
    bot.answer = async () => ({ messages: [] });
    expect(await bot.say(press())).toMatchObject({ status: 200, text: '' });
  });

  it.each<[string, unknown]>([
    ['no value', undefined],
    ['a text as value', 'hej'],
    ['an action without data', { action: { type: 'Action.Execute', verb: 7 } }],
    ['data that is an array', { action: { data: [1] } }],
  ])('with %s is a press on a button that nobody knows', async (_what, value) => {
    expect((await bot.say(press({ value }))).status).toBe(200);
    expect(bot.heard[0]?.input).toEqual({ kind: 'press', verb: '', data: {} });
  });
});

describe('a press whose request is cut before it is answered, as in a stop', () => {
  const cutWhileWorking = async (reply: Reply): Promise<void> => {
    const work = later();
    bot.answer = async () => {
      await work.promise;
      return reply;
    };
    const posted = bot.say(executeActivity(url, 'activity.save', {}));
    while (bot.heard.length === 0) await new Promise(setImmediate);
    await Promise.all([bot.shut(1), expect(posted).rejects.toThrow()]);
    work.resolve();
    await bot.drain();
  };

  it('gets the text that would have stood on the card as a message', async () => {
    await cutWhileWorking(say('Sparat.'));
    expect(bot.connector.sent).toMatchObject([{ method: 'POST', activity: { text: 'Sparat.' } }]);
  });

  it('gets its card in the place of the pressed one', async () => {
    await cutWhileWorking(replaceWith(namedCard('kvitto')));
    expect(bot.connector.sent.map(({ method }) => method)).toEqual(['PUT']);
  });

  it('is reported when the message does not arrive either', async () => {
    bot.connector.respond = () => 413;
    await cutWhileWorking(say('Sparat.'));
    expect(bot.lost).toMatchObject([{ outcome: { state: 'refused' } }]);
  });
});

describe('a press by Action.Submit', () => {
  const press = (): TestActivity => submitActivity(url, { verb: 'activity.save', card: 'log@1', hours: '2' });

  it('reaches the dispatcher as the same press', async () => {
    await bot.say(press());
    expect(bot.heard[0]?.input).toEqual({
      kind: 'press',
      verb: 'activity.save',
      data: { verb: 'activity.save', card: 'log@1', hours: '2' },
    });
  });

  it('changes the message whose button was pressed', async () => {
    bot.answer = async () => ({
      messages: [...replaceWith(namedCard('kvitto')).messages, { text: 'Klart' }],
    });
    await bot.say(press());
    expect(bot.connector.sent).toMatchObject([
      {
        method: 'PUT',
        activityId: 'pressed-message',
        activity: { attachments: [attachmentOf(namedCard('kvitto'))] },
      },
      { method: 'POST', activity: { text: 'Klart' } },
    ]);
  });

  it('sends the card anew when nobody says which message was pressed', async () => {
    bot.answer = async () => replaceWith(namedCard('kvitto'));
    await bot.say({ ...press(), replyToId: undefined });
    expect(bot.connector.sent.map(({ method }) => method)).toEqual(['POST']);
    expect(bot.log.lines).toEqual([]);
  });

  it('sends the card anew when the message cannot be changed', async () => {
    bot.connector.respond = ({ method }) => (method === 'PUT' ? 404 : 200);
    bot.answer = async () => replaceWith(namedCard('kvitto'));
    await bot.say(press());
    expect(bot.connector.sent).toMatchObject([
      { method: 'POST', activity: { attachments: [attachmentOf(namedCard('kvitto'))] } },
    ]);
    expect(bot.log.lines).toMatchObject([
      { level: 'warn', fields: { turn: 'T0001', outcome: 'refused', reason: 'HTTP 404' } },
    ]);
  });
});
