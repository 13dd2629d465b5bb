import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withMentions } from '../../../src/adapters/teams/mentions.js';
import { messageText } from '../../../src/adapters/teams/message-text.js';
import { parseActivity } from '../../../src/adapters/teams/teams-activity.js';
import { say } from '../../../src/conversation/reply.js';
import type { Mention } from '../../../src/conversation/turn.js';
import { APP_ID } from '../../support/fake-microsoft.js';
import { BOT, channelActivity, messageActivity } from '../../support/teams-activities.js';
import { startTeamsBot, type TeamsTestBot } from '../../support/teams-bot.js';

const KIM = '29:kim';
const ROBIN = '29:robin';

const mention = (text: string, id: string): object => ({ type: 'mention', text, mentioned: { id } });

interface Read {
  readonly text: string;
  /** Name and id, the latter as it is asked about. */
  readonly mentions: readonly (readonly [string, string])[];
}

const read = async (text: string, entities: readonly unknown[]): Promise<Read> => {
  const parsed = parseActivity(messageActivity('https://smba.example/', { text, entities }));
  if (!parsed.success) throw parsed.error;
  const asked: string[] = [];
  const connector = {
    member: async (_incoming: unknown, id: string) => {
      asked.push(id);
      return 'unknown' as const;
    },
  };
  const words = messageText(parsed.data);
  const input = withMentions(parsed.data, { kind: 'text', text: words }, connector);
  const mentions = input.kind === 'text' ? (input.mentions ?? []) : [];
  for (const one of mentions) await one.identify();
  return { text: words, mentions: mentions.map(({ name }, index) => [name, asked[index] ?? '']) };
};

describe('whom a message mentions', () => {
  it.each<[string, string, readonly unknown[], Read]>([
    [
      'a name of two words, split as Teams does',
      '<at>FoU-boten</at> lägg till <at>Kim</at>&nbsp;<at>Demo</at> som personal',
      [mention('<at>FoU-boten</at>', BOT.id), mention('<at>Kim</at>', KIM), mention('<at>Demo</at>', KIM)],
      { text: 'lägg till Kim Demo som personal', mentions: [['Kim Demo', KIM]] },
    ],
    [
      'a name in one piece',
      'lägg till <at>Kim Demo</at> som personal',
      [mention('<at>Kim Demo</at>', KIM)],
      { text: 'lägg till Kim Demo som personal', mentions: [['Kim Demo', KIM]] },
    ],
    [
      'with an attribute',
      '<at id="1">Demo, Kim (SOC &amp; VO)</at> hej',
      [mention('<at id="1">Demo, Kim (SOC &amp; VO)</at>', KIM)],
      { text: 'Demo, Kim (SOC & VO) hej', mentions: [['Demo, Kim (SOC & VO)', KIM]] },
    ],
    [
      'two people beside each other with the same first name',
      '<at>Kim</at> <at>Kim</at> <at>Demo</at>',
      [mention('<at>Kim</at>', KIM), mention('<at>Kim</at>', ROBIN), mention('<at>Demo</at>', ROBIN)],
      {
        text: 'Kim Kim Demo',
        mentions: [
          ['Kim', KIM],
          ['Kim Demo', ROBIN],
        ],
      },
    ],
    [
      'the same person twice',
      '<at>Kim</at> och <at>Kim</at>',
      [mention('<at>Kim</at>', KIM), mention('<at>Kim</at>', KIM)],
      { text: 'Kim och Kim', mentions: [['Kim', KIM]] },
    ],
    [
      'the bot',
      '<at>FoU-boten</at> hej',
      [mention('<at>FoU-boten</at>', BOT.id)],
      { text: 'hej', mentions: [] },
    ],
    ['a tag that no entity is for', '<at>Kim</at> hej', [], { text: 'Kim hej', mentions: [] }],
    ['an entity that no tag is for', 'hej', [mention('<at>Kim</at>', KIM)], { text: 'hej', mentions: [] }],
    [
      'broken entities, and ids that would lead elsewhere',
      '<at>Kim</at> <at>Bo</at> <at>Li</at>',
      [
        null,
        7,
        { type: 'mention' },
        mention('<at>Kim</at>', '..'),
        mention('<at>Bo</at>', ''),
        mention('<at>Li</at>', '\ud83d'),
      ],
      { text: 'Kim Bo Li', mentions: [] },
    ],
  ])('is read of %s', async (_what, text, entities, expected) => {
    expect(await read(text, entities)).toEqual(expected);
  });
});

describe('a mention in a message to the bot', () => {
  let bot: TeamsTestBot;
  beforeEach(async () => {
    bot = await startTeamsBot();
  });
  afterEach(() => bot.close());

  const tenantId = 'AAAA0000-1111-4222-8333-444455556666';
  const objectId = 'BBBB0000-1111-4222-8333-444455556666';

  it('is looked up in the team, with the token of the bot', async () => {
    bot.connector.describe = () => ({ status: 200, body: { objectId, tenantId, name: 'Kim Demo' } });
    const found: unknown[] = [];
    bot.answer = async ({ input }) => {
      const mentions: readonly Mention[] = input.kind === 'text' ? (input.mentions ?? []) : [];
      found.push(...(await Promise.all(mentions.map((one) => one.identify()))));
      return say('Klart!');
    };
    const activity = channelActivity(bot.connector.serviceUrl, '<at>Kim</at>&nbsp;<at>Demo</at>');
    await bot.say({
      ...activity,
      entities: [
        mention('<at>FoU-boten</at>', `28:${APP_ID}`),
        mention('<at>Kim</at>', KIM),
        mention('<at>Demo</at>', KIM),
      ],
    });
    expect(bot.heard[0]?.input).toMatchObject({ text: 'Kim Demo', mentions: [{ name: 'Kim Demo' }] });
    expect(found).toEqual([{ identity: `${tenantId}/${objectId}`.toLowerCase(), name: 'Kim Demo' }]);
    expect(bot.connector.lookUps).toEqual([
      { conversationId: '19:team', memberId: KIM, authorization: 'Bearer fake-outbound-token' },
    ]);
  });
});
