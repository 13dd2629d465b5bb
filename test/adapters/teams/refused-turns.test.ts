import { afterEach, describe, expect, it } from 'vitest';
import { say } from '../../../src/conversation/reply.js';
import { textsIn } from '../../../src/texts/index.js';
import { TENANT_ID } from '../../support/fake-microsoft.js';
import { later } from '../../support/later.js';
import {
  ANNA,
  BOT,
  executeActivity,
  messageActionActivity,
  messageActivity,
  searchActivity,
  submitActivity,
  type TestActivity,
  windowActivity,
} from '../../support/teams-activities.js';
import { startTeamsBot, type TeamsTestBot } from '../../support/teams-bot.js';

let bot: TeamsTestBot;
afterEach(async () => {
  await bot.close();
});

const SENTENCE = textsIn('sv').errors.tooMuch;
const bo = (): TestActivity => ({
  ...ANNA,
  id: '29:bo',
  aadObjectId: 'b0b00000-1111-4222-8333-444455556666',
});

/** A bot that takes one message a minute from each, and has taken Anna's. */
const startUsedUp = async (options: Parameters<typeof startTeamsBot>[0] = {}): Promise<string> => {
  bot = await startTeamsBot({ limits: { perUser: 1, perTenant: 1000 }, ...options });
  const url = bot.connector.serviceUrl;
  await bot.say(messageActivity(url));
  return url;
};

const sentTexts = (): unknown[] => bot.connector.sent.map(({ activity }) => activity.text);

describe('what starts no turn', () => {
  const reaction = (url: string, group: string): TestActivity =>
    messageActivity(url, {
      type: 'messageReaction',
      conversation: { id: group, conversationType: 'groupChat', tenantId: TENANT_ID },
    });

  it('is looked at no more than a search, so that nobody fills the disk with where it came from', async () => {
    bot = await startTeamsBot({ limits: { perUser: 1, perTenant: 1000 } });
    const url = bot.connector.serviceUrl;
    for (let count = 0; count < 9; count += 1) {
      expect(await bot.say(reaction(url, `19:${count}@thread.v2`))).toMatchObject({ status: 200 });
    }
    const invoke = messageActivity(url, { type: 'invoke', name: 'task/fetch' });
    expect(await bot.say(invoke)).toMatchObject({ status: 400 });
    await bot.drain();
    expect(bot.seen).toHaveLength(4);
  });

  it('is kept whatever it is beyond, when Teams tells it once', async () => {
    const url = await startUsedUp();
    const { id } = BOT;
    await bot.say(messageActivity(url, { type: 'conversationUpdate', membersRemoved: [{ id }] }));
    await bot.drain();
    expect(bot.left).toEqual(['a:personal']);
  });
});

describe('a message beyond the limit', () => {
  it('gets one sentence a minute, in the language of its sender, and nothing is done or kept', async () => {
    const url = await startUsedUp();
    const seen = bot.seen.length;
    for (let count = 0; count < 3; count += 1) {
      expect(await bot.say(messageActivity(url))).toMatchObject({ status: 200, text: '' });
    }
    await bot.drain();
    expect(bot.heard).toHaveLength(1);
    expect(bot.seen).toHaveLength(seen);
    expect(sentTexts()).toEqual(['Hej!', SENTENCE]);
    expect(bot.log.lines).toMatchObject([{ level: 'warn', fields: { reason: 'user_limit', refused: 1 } }]);
    expect(JSON.stringify(bot.log.lines)).not.toContain(ANNA.aadObjectId);
  });

  it('is told in English to who speaks it', async () => {
    const url = await startUsedUp();
    await bot.say(messageActivity(url, { locale: 'en-GB' }));
    await bot.drain();
    expect(sentTexts()).toEqual(['Hej!', textsIn('en').errors.tooMuch]);
  });

  it('does not hold up anybody else', async () => {
    const url = await startUsedUp();
    await bot.say(messageActivity(url));
    await bot.say(messageActivity(url, { from: bo() }));
    expect(bot.heard).toHaveLength(2);
  });

  it('that Teams sends again costs nothing, and is refused once', async () => {
    bot = await startTeamsBot({ limits: { perUser: 2, perTenant: 1000 } });
    const url = bot.connector.serviceUrl;
    const known = messageActivity(url);
    for (let count = 0; count < 5; count += 1) await bot.say(known);
    await bot.say(messageActivity(url));
    expect(bot.heard).toHaveLength(2);
    const refused = messageActivity(url);
    await bot.say(refused);
    await bot.say(refused);
    await bot.drain();
    expect(sentTexts()).toEqual(['Hej!', 'Hej!', SENTENCE]);
  });

  it('is a press of an older client as well: its card stays as it is', async () => {
    const url = await startUsedUp();
    expect(await bot.say(submitActivity(url, { verb: 'activity.save' }))).toMatchObject({
      status: 200,
      text: '',
    });
    await bot.drain();
    expect(bot.connector.sent).toMatchObject([{}, { method: 'POST', activity: { text: SENTENCE } }]);
  });
});

describe('an invoke beyond the limit', () => {
  const press = (url: string): TestActivity => executeActivity(url, 'activity.save', {});
  const inBody = async (activity: TestActivity) => {
    const { status, text } = await bot.say(activity);
    return { status, body: text === '' ? undefined : JSON.parse(text) };
  };

  it('of a press is told on the card, which stays with what was filled in, and then no more', async () => {
    const url = await startUsedUp();
    expect(await inBody(press(url))).toEqual({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: SENTENCE },
    });
    expect(await inBody(press(url))).toEqual({ status: 429, body: undefined });
    expect(bot.connector.sent).toHaveLength(1);
  });

  it('of a press that Teams sends again gets the same answer', async () => {
    const url = await startUsedUp();
    const activity = press(url);
    expect(await inBody(activity)).toEqual(await inBody(activity));
  });

  it('of a search is an empty list with the sentence', async () => {
    const url = await startUsedUp();
    const search = searchActivity(url, 'sip');
    expect(await inBody(search)).toEqual({
      status: 200,
      body: { composeExtension: { type: 'message', text: SENTENCE } },
    });
    expect(await inBody(searchActivity(url, 'sip'))).toEqual({ status: 429, body: undefined });
  });

  it('of a message action is told in the window', async () => {
    const url = await startUsedUp();
    const { status, body } = await inBody(messageActionActivity(url));
    expect(status).toBe(200);
    expect(JSON.stringify(body)).toContain(SENTENCE);
  });

  it('of a press in a window is an error, which leaves the form open, and the sentence is left for later', async () => {
    const url = await startUsedUp();
    expect(await inBody(windowActivity(url, { verb: 'activity.save' }))).toEqual({
      status: 429,
      body: undefined,
    });
    expect(await inBody(press(url))).toMatchObject({ status: 200, body: { value: SENTENCE } });
  });

  it('of an answer to a file leaves its card, and the sentence comes as a message', async () => {
    const url = await startUsedUp();
    const answer = messageActivity(url, {
      type: 'invoke',
      name: 'fileConsent/invoke',
      text: undefined,
      value: { action: 'decline', context: { offerId: 'one' } },
    });
    expect(await inBody(answer)).toEqual({ status: 429, body: undefined });
    await bot.drain();
    expect(sentTexts()).toEqual(['Hej!', SENTENCE]);
  });
});

describe('being installed beyond the limit', () => {
  it('is kept, and nobody is told anything', async () => {
    const url = await startUsedUp();
    const seen = bot.seen.length;
    const added = messageActivity(url, { type: 'conversationUpdate', membersAdded: [BOT], text: undefined });
    expect(await bot.say(added)).toMatchObject({ status: 200, text: '' });
    await bot.drain();
    expect(bot.connector.sent).toHaveLength(1);
    expect(bot.seen).toHaveLength(seen + 1);
  });
});

describe('a queue without room', () => {
  it('refuses with the same sentence, tells the meter and how full it is, and lets in again', async () => {
    const refused: string[] = [];
    bot = await startTeamsBot({
      acknowledgeAfterMs: 1,
      queueSizes: { running: 1, waiting: 1, runningOfOne: 1, waitingOfOne: 1 },
      onRefused: (reason) => refused.push(reason),
    });
    const url = bot.connector.serviceUrl;
    const work = later();
    bot.answer = async () => {
      await work.promise;
      return say('Klart!');
    };
    await bot.say(messageActivity(url));
    await bot.say(messageActivity(url));
    expect(bot.load()).toEqual({ running: 1, waiting: 1 });
    expect(bot.heard).toHaveLength(1);
    await bot.say(messageActivity(url, { from: bo() }));
    expect(refused).toEqual(['queue_full']);
    work.resolve();
    await bot.drain();
    // The replies and the sentence go by one conversation, so that their order is told by when they were ready.
    expect(sentTexts().sort()).toEqual(['Klart!', 'Klart!', SENTENCE].sort());
    expect(bot.load()).toEqual({ running: 0, waiting: 0 });
    await bot.say(messageActivity(url, { from: bo() }));
    expect(bot.heard).toHaveLength(3);
  });

  it('answers a press that waits in it within its time', async () => {
    bot = await startTeamsBot({
      acknowledgeAfterMs: 1,
      answerPressAfterMs: 1,
      queueSizes: { running: 1, waiting: 1, runningOfOne: 1, waitingOfOne: 1 },
    });
    const url = bot.connector.serviceUrl;
    const work = later();
    bot.answer = async () => {
      await work.promise;
      return say('Klart!');
    };
    await bot.say(messageActivity(url));
    const { status, text } = await bot.say(executeActivity(url, 'activity.save', {}));
    expect({ status, value: JSON.parse(text).value }).toEqual({
      status: 200,
      value: textsIn('sv').common.takesTime,
    });
    expect(bot.heard).toHaveLength(1);
    work.resolve();
    await bot.drain();
    expect(bot.heard).toHaveLength(2);
  });
});
