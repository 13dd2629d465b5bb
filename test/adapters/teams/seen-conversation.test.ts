import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TENANT_ID } from '../../support/fake-microsoft.js';
import { later } from '../../support/later.js';
import {
  ANNA,
  BOT,
  channelActivity,
  executeActivity,
  messageActivity,
  type TestActivity,
} from '../../support/teams-activities.js';
import { startTeamsBot, type TeamsTestBot } from '../../support/teams-bot.js';

const CHANNEL = '19:team@thread.tacv2';
const TEAM = '19:general@thread.tacv2';

let bot: TeamsTestBot;
let url: string;

beforeEach(async () => {
  bot = await startTeamsBot();
  url = bot.connector.serviceUrl;
});
afterEach(() => bot.close());

const say = async (activity: TestActivity): Promise<void> => {
  await bot.say(activity);
  await bot.drain();
};
const event = (overrides: TestActivity): TestActivity =>
  messageActivity(url, { type: 'conversationUpdate', text: undefined, ...overrides });
const inTeam = (overrides: TestActivity, channelData: TestActivity = {}): TestActivity =>
  event({
    conversation: { id: CHANNEL, conversationType: 'channel', isGroup: true, tenantId: TENANT_ID },
    channelData: { tenant: { id: TENANT_ID }, team: { id: TEAM }, ...channelData },
    ...overrides,
  });

describe('what came from a personal chat', () => {
  it('tells whose it is and how to write there', async () => {
    const from = { ...ANNA, aadObjectId: ANNA.aadObjectId.toUpperCase() };
    await say(messageActivity(url, { from, locale: 'en-GB' }));
    expect(bot.seen).toEqual([
      {
        conversationId: 'a:personal',
        kind: 'personal',
        serviceUrl: url,
        botId: BOT.id,
        tenantId: TENANT_ID,
        identity: `${TENANT_ID}/${ANNA.aadObjectId}`,
        language: 'en',
      },
    ]);
  });

  it.each<[string, () => TestActivity]>([
    ['a press', () => executeActivity(url, 'activity.save', {})],
    ['an invoke that the bot does not know', () => executeActivity(url, '', {}, { name: 'task/fetch' })],
    ['a reaction', () => event({ type: 'messageReaction' })],
    ['an installation', () => event({ type: 'installationUpdate', action: 'add' })],
    ['a new version of the app', () => event({ type: 'installationUpdate', action: 'add-upgrade' })],
    ['the end of the old version', () => event({ type: 'installationUpdate', action: 'remove-upgrade' })],
    ['someone who joins', () => event({ membersAdded: [ANNA] })],
    ['someone else who leaves', () => event({ membersRemoved: [ANNA] })],
  ])('counts when it is %s', async (_what, activity) => {
    await say(activity());
    expect(bot.seen).toMatchObject([{ conversationId: 'a:personal', kind: 'personal' }]);
    expect(bot.left).toEqual([]);
  });

  it('names nobody when Teams does not say who wrote', async () => {
    await say(messageActivity(url, { from: { id: '29:guest' } }));
    expect(bot.seen).toHaveLength(1);
    expect(bot.seen[0]).not.toHaveProperty('identity');
  });

  it('is no personal chat when Teams calls it something that the bot does not know', async () => {
    const conversation = { id: '19:meeting@thread.v2', conversationType: 'meeting', tenantId: TENANT_ID };
    await say(messageActivity(url, { conversation }));
    expect(bot.seen).toMatchObject([{ conversationId: conversation.id, kind: 'group' }]);
    expect(bot.seen[0]).not.toHaveProperty('identity');
  });

  it('is not enough to write back when it does not name the bot', async () => {
    await say(messageActivity(url, { recipient: undefined }));
    expect(bot.seen).toEqual([]);
  });

  it('counts only when it is let in', async () => {
    expect((await bot.say(messageActivity(url), { authorization: null })).status).toBe(401);
    expect(bot.seen).toEqual([]);
  });
});

describe('what came from a team', () => {
  it('tells the channel without the thread, nobody, and the team when Teams names it', async () => {
    await say(channelActivity(url, 'hej'));
    await say(inTeam({ type: 'installationUpdate', action: 'add' }));
    await say(inTeam({ type: 'installationUpdate', action: 'add' }, { team: undefined }));
    expect(bot.seen).toMatchObject([
      { conversationId: CHANNEL, kind: 'channel', teamId: '19:team' },
      { conversationId: CHANNEL, kind: 'channel', teamId: TEAM },
      { conversationId: CHANNEL, kind: 'channel' },
    ]);
    expect(bot.seen[2]).not.toHaveProperty('teamId');
    for (const seen of bot.seen) expect(seen).not.toHaveProperty('identity');
  });

  it('tells a new channel by its own id', async () => {
    await say(inTeam({}, { eventType: 'channelCreated', channel: { id: '19:new' } }));
    expect(bot.seen).toMatchObject([{ conversationId: '19:new', kind: 'channel' }]);
  });

  it.each<[string, TestActivity]>([
    ['the team', { team: 'team' }],
    ['the team id', { team: { id: 7 } }],
    ['the channel', { channel: [] }],
    ['the event', { eventType: {} }],
  ])('is taken though %s has an odd shape', async (_what, channelData) => {
    await say(inTeam({ type: 'message', text: 'hej' }, channelData));
    expect(bot.seen).toMatchObject([{ conversationId: CHANNEL }]);
    expect(bot.heard).toHaveLength(1);
  });
});

describe('a conversation that the bot is no longer in', () => {
  it.each<[string, () => TestActivity, string, string?]>([
    ['uninstalled by a person', () => event({ type: 'installationUpdate', action: 'remove' }), 'a:personal'],
    [
      'uninstalled from a team',
      () => inTeam({ type: 'installationUpdate', action: 'remove' }),
      CHANNEL,
      TEAM,
    ],
    ['taken out of a team', () => inTeam({ membersRemoved: [BOT] }), CHANNEL, TEAM],
    [
      'in a channel that is deleted',
      () => inTeam({}, { eventType: 'channelDeleted', channel: { id: '19:old' } }),
      '19:old',
    ],
    [
      'taken out of one channel of a team',
      () =>
        inTeam({ membersRemoved: [BOT] }, { eventType: 'channelMemberRemoved', channel: { id: '19:own' } }),
      '19:own',
    ],
    ['in a team that is deleted', () => inTeam({}, { eventType: 'teamDeleted' }), CHANNEL, TEAM],
    ['in a team that is deleted for good', () => inTeam({}, { eventType: 'teamHardDeleted' }), CHANNEL, TEAM],
  ])(
    'is told when it was %s, with the team if it left all of it',
    async (_what, activity, conversationId, team) => {
      await say(activity());
      expect(bot.left).toEqual([conversationId]);
      expect(bot.leftTeams).toEqual(team === undefined ? [] : [team]);
      expect(bot.seen).toEqual([]);
    },
  );
});

describe('trouble in keeping it', () => {
  it('is logged without a word of whom it was about, and the turn goes on', async () => {
    const seen = (): Promise<void> => Promise.reject(new Error(ANNA.aadObjectId));
    const unkept = await startTeamsBot({ conversations: { seen, left: seen, leftTeam: seen } });
    expect((await unkept.say(messageActivity(unkept.connector.serviceUrl))).status).toBe(200);
    await unkept.drain();
    expect(unkept.connector.sent).toHaveLength(1);
    expect(unkept.log.lines).toMatchObject([{ level: 'error', fields: { id: expect.any(String) } }]);
    expect(JSON.stringify(unkept.log.lines)).not.toContain(ANNA.aadObjectId);
    await unkept.close();
  });

  it('does not hold up the answer, and an orderly stop waits for it', async () => {
    const kept = later();
    let isKept = false;
    const seen = async (): Promise<void> => {
      await kept.promise;
      isKept = true;
    };
    const slow = await startTeamsBot({ conversations: { seen, left: seen, leftTeam: seen } });
    expect((await slow.say(messageActivity(slow.connector.serviceUrl))).status).toBe(200);
    expect([slow.connector.sent.length, isKept]).toEqual([1, false]);
    let isDrained = false;
    const drained = slow.drain().then(() => {
      isDrained = true;
    });
    await new Promise(setImmediate);
    expect(isDrained).toBe(false);
    kept.resolve();
    await drained;
    expect(isKept).toBe(true);
    await slow.close();
  });
});
