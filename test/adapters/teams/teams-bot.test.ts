import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { say, show } from '../../../src/conversation/reply.js';
import { TENANT_ID } from '../../support/fake-microsoft.js';
import {
  ANNA,
  BOT,
  channelActivity,
  messageActivity,
  type TestActivity,
} from '../../support/teams-activities.js';
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

describe('a text in the personal chat', () => {
  it('reaches the dispatcher with who said it where', async () => {
    await bot.say(messageActivity(url, { id: 'one', text: ' hej\u00a0du ', locale: 'en-GB' }));
    expect(bot.heard).toEqual([
      {
        sourceKey: 'a:personal|one',
        locale: 'en',
        conversation: { id: 'a:personal', kind: 'personal' },
        sender: { tenantId: TENANT_ID, aadObjectId: ANNA.aadObjectId, name: 'Anna Andersson' },
        input: { kind: 'text', text: 'hej du' },
      },
    ]);
  });

  it('is answered by a plain text to the same message, with the token for replies', async () => {
    bot.answer = async () => say('**Inte fet** <at>Anna</at>');
    const posted = await bot.say(messageActivity(url, { id: 'one' }));
    expect(posted).toMatchObject({ status: 200, text: '' });
    expect(bot.connector.sent).toMatchObject([
      {
        method: 'POST',
        conversationId: 'a:personal',
        activityId: 'one',
        authorization: 'Bearer fake-outbound-token',
        activity: { type: 'message', text: '**Inte fet** <at>Anna</at>', textFormat: 'plain', from: BOT },
      },
    ]);
  });

  it('is answered by cards as attachments with a summary for screen readers', async () => {
    bot.answer = async () => show(namedCard('ett'), namedCard('två'));
    await bot.say(messageActivity(url));
    expect(bot.connector.sent.map(({ activity }) => activity)).toMatchObject([
      {
        attachmentLayout: 'list',
        attachments: [attachmentOf(namedCard('ett')), attachmentOf(namedCard('två'))],
        summary: 'Kort: ett; Kort: två',
      },
    ]);
  });

  it('of a person whom Teams does not identify is from nobody the registry knows', async () => {
    await bot.say(messageActivity(url, { from: { id: '29:guest' } }));
    expect(bot.heard[0]?.sender).toEqual({ tenantId: TENANT_ID, aadObjectId: '', name: '' });
  });

  it('that carries a value as well is what it says', async () => {
    await bot.say(messageActivity(url, { text: 'hjälp', value: { verb: 'activity.save' } }));
    expect(bot.heard[0]?.input).toEqual({ kind: 'text', text: 'hjälp' });
  });

  it('that is empty still reaches the dispatcher', async () => {
    await bot.say(messageActivity(url, { text: undefined }));
    expect(bot.heard[0]?.input).toEqual({ kind: 'text', text: '' });
  });
});

describe('a message outside the personal chat', () => {
  it('in a channel reaches the dispatcher without the mention', async () => {
    await bot.say(channelActivity(url, 'vad är lovande praktik?'));
    expect(bot.heard[0]).toMatchObject({
      conversation: { id: '19:team@thread.tacv2;messageid=1', kind: 'channel' },
      input: { kind: 'text', text: 'vad är lovande praktik?' },
    });
  });

  it.each([
    ['its type', { conversationType: 'groupChat' }],
    ['a mark, where a client leaves the type out', { isGroup: true }],
  ])('in a group chat is known by %s', async (_what, conversation) => {
    await bot.say(messageActivity(url, { conversation: { id: '19:g', ...conversation } }));
    expect(bot.heard[0]?.conversation).toEqual({ id: '19:g', kind: 'group' });
  });

  it.each(['meeting', 'constructor'])('of the unknown type "%s" is told by the mark', async (type) => {
    const conversation = { id: '19:g', conversationType: type, isGroup: true };
    await bot.say(messageActivity(url, { conversation }));
    expect(bot.heard[0]?.conversation).toEqual({ id: '19:g', kind: 'group' });
  });
});

describe('the bot being added', () => {
  const update = (overrides: TestActivity): TestActivity =>
    messageActivity(url, { type: 'conversationUpdate', text: undefined, ...overrides });

  it.each<[string, TestActivity]>([
    ['as a member', { membersAdded: [ANNA, BOT] }],
    ['by installation', { type: 'installationUpdate', action: 'add' }],
  ])('%s is heard as installed', async (_how, overrides) => {
    await bot.say(update(overrides));
    expect(bot.heard[0]?.input).toEqual({ kind: 'installed' });
  });

  it.each<[string, TestActivity]>([
    ['another member', { membersAdded: [ANNA] }],
    ['a member who leaves', { membersRemoved: [BOT] }],
    ['an upgrade', { type: 'installationUpdate', action: 'add-upgrade' }],
    ['a removal', { type: 'installationUpdate', action: 'remove' }],
    ['a reaction', { type: 'messageReaction' }],
    ['typing', { type: 'typing' }],
    ['an edited message', { type: 'messageUpdate', text: 'hej' }],
    ['an event', { type: 'event', name: 'x' }],
  ])('is not %s, which is taken in silence', async (_what, overrides) => {
    expect(await bot.say(update(overrides))).toMatchObject({ status: 200, text: '' });
    expect(bot.heard).toEqual([]);
    expect(bot.connector.sent).toEqual([]);
  });
});
