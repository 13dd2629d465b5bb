import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { both, replaceWith, say, show } from '../../../src/conversation/reply.js';
import { sv } from '../../../src/texts/sv/index.js';
import { elementsIn } from '../../support/card-elements.js';
import { TENANT_ID } from '../../support/fake-microsoft.js';
import { later } from '../../support/later.js';
import { cardIn, inWindowOf, taskIn, wordsIn } from '../../support/task-module.js';
import { messageActionActivity, type TestActivity, windowActivity } from '../../support/teams-activities.js';
import { attachmentOf, namedCard, startTeamsBot, type TeamsTestBot } from '../../support/teams-bot.js';

const LINK = 'https://teams.microsoft.com/l/message/19:others@thread.v2/1794906180000';
const OTHER_TENANT = '0e0e0e0e-1111-4222-8333-444455556666';

let bot: TeamsTestBot;

beforeEach(async () => {
  bot = await startTeamsBot();
});
afterEach(() => bot.close());

const { pick, press } = inWindowOf(() => bot);

describe('a message that is picked in its menu', () => {
  it('reaches the dispatcher as its own words, its link and when it was written', async () => {
    await pick();
    expect(bot.heard[0]?.input).toEqual({
      kind: 'message_action',
      action: 'logActivity',
      text: 'Bollplank med Järfälla om SIP igår, 2 tim',
      subject: '',
      link: LINK,
      writtenAt: '2026-11-17T08:03:00.000Z',
    });
    expect(bot.heard[0]).toMatchObject({ conversation: { id: '19:others@thread.v2', kind: 'group' } });
  });

  it('tells nobody who wrote it, whom it mentions, or what is attached to it', async () => {
    await pick({
      mentions: [{ id: 0, mentionText: 'Kim Demo', mentioned: { user: { displayName: 'Kim Demo' } } }],
      attachments: [
        { id: '1', contentType: 'reference', name: 'hemligt.docx', contentUrl: 'https://x.example' },
      ],
      reactions: [{ reactionType: 'like', user: { user: { displayName: 'Kim Demo' } } }],
    });
    expect(JSON.stringify(bot.heard)).not.toMatch(/Olo Brockhouse|Kim Demo|hemligt/);
  });

  it.each<[string, TestActivity, object]>([
    ['a plain text', { body: { contentType: 'text', content: ' 5 < 6\u200b ' } }, { text: '5 < 6' }],
    ['a subject', { subject: ' Bollplank&nbsp;i Solna ' }, { subject: 'Bollplank i Solna' }],
    [
      'a time elsewhere',
      { createdDateTime: '2026-11-17T00:30:00+02:00' },
      { writtenAt: '2026-11-16T22:30:00.000Z' },
    ],
    [
      'only a picture',
      { body: { contentType: 'html', content: '<div><img src="https://x.example/1.png" alt="bild"></div>' } },
      { text: '', link: LINK },
    ],
    [
      'only a file',
      {
        body: { contentType: 'html', content: '<attachment id="1"></attachment>' },
        attachments: [{ id: '1' }],
      },
      { text: '', link: LINK },
    ],
    ['nothing in it', { body: { contentType: 'html', content: '' } }, { text: '' }],
    ['an event of Teams’ own', { messageType: 'systemEventMessage', body: null, from: null }, { text: '' }],
    [
      'the name of its team in its link',
      { linkToMessage: `${LINK}?teamName=Kim%20Demo&tenantId=${TENANT_ID}` },
      { link: `${LINK}?tenantId=${TENANT_ID}` },
    ],
  ])('is understood when it is or has %s', async (_what, payload, expected) => {
    expect((await pick(payload)).status).toBe(200);
    expect(bot.heard[0]?.input).toMatchObject(expected);
  });

  it('has neither words nor link when it is deleted', async () => {
    await pick({ deleted: true, subject: 'Borta' });
    expect(bot.heard[0]?.input).toEqual({
      kind: 'message_action',
      action: 'logActivity',
      text: '',
      subject: '',
    });
  });

  it.each<[string, TestActivity]>([
    ['is missing', { linkToMessage: undefined }],
    ['is null', { linkToMessage: null }],
    ['is no text', { linkToMessage: { href: LINK } }],
    ['leads elsewhere', { linkToMessage: 'https://evil.example/l/message/19:others@thread.v2/1' }],
    ['is a script', { linkToMessage: 'javascript:alert(1)' }],
    ['is plain http', { linkToMessage: LINK.replace('https', 'http') }],
  ])('goes without a link when it %s', async (_what, payload) => {
    expect((await pick(payload)).status).toBe(200);
    expect(bot.heard[0]?.input).not.toHaveProperty('link');
  });

  it.each<[string, unknown]>([
    ['is missing', undefined],
    ['is null', null],
    ['is no text', 1_794_906_180_000],
    ['is no time', 'i går'],
    ['is a day that is not there', '2026-02-30T08:00:00Z'],
    ['is without a zone', '2026-11-17T08:03:00'],
  ])('does not say when it was written if that %s', async (_what, createdDateTime) => {
    expect((await pick({ createdDateTime })).status).toBe(200);
    expect(bot.heard[0]?.input).not.toHaveProperty('writtenAt');
  });

  it.each<[string, TestActivity]>([
    ['a body that is null', { body: null }],
    ['a body that is a text', { body: 'Bollplank' }],
    ['a body of another kind', { body: { contentType: 'markdown', content: 'Bollplank' } }],
    ['a content that is no text', { body: { contentType: 'html', content: { html: 1 } } }],
    ['a subject that is no text', { body: null, subject: ['Bollplank'] }],
    ['a mark of deletion that is none', { body: null, deleted: 'nej' }],
  ])('is taken as one without words when it has %s', async (_what, payload) => {
    expect((await pick(payload)).status).toBe(200);
    expect(bot.heard[0]?.input).toMatchObject({ text: '', subject: '', link: LINK });
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a text', 'Bollplank'],
    ['a list', []],
  ])('is taken as one without words or link when it is %s', async (_what, messagePayload) => {
    expect((await pick({}, { value: { messagePayload } })).status).toBe(200);
    const { input } = bot.heard[0] ?? {};
    expect(input).toEqual({ kind: 'message_action', action: 'logActivity', text: '', subject: '' });
  });

  it.each<[string, TestActivity]>([
    ['no command', { commandId: undefined }],
    ['a command that is no text', { commandId: {} }],
    ['a command with no name', { commandId: '' }],
    ['a command longer than the manifest allows', { commandId: 'x'.repeat(65) }],
  ])('is refused without a body when it has %s', async (_what, value) => {
    expect(await pick({ body: { contentType: 'text', content: 'hemligt' } }, { value })).toMatchObject({
      status: 400,
      text: '',
    });
    expect(bot.heard).toEqual([]);
    expect(JSON.stringify(bot.log.lines)).not.toContain('hemligt');
  });

  it('is refused with a forged token, and so is one from a tenant that is not let in', async () => {
    const { serviceUrl } = bot.connector;
    const elsewhere = {
      conversation: { id: '19:x@thread.v2', conversationType: 'groupChat', tenantId: OTHER_TENANT },
      channelData: { tenant: { id: OTHER_TENANT } },
    };
    const answers = [
      await bot.say(messageActionActivity(serviceUrl), { authorization: null }),
      await bot.say(windowActivity(serviceUrl, { verb: 'activity.save' }), { keyId: 'nobody' }),
      await bot.say(messageActionActivity(serviceUrl, {}, elsewhere)),
    ];
    expect(answers).toMatchObject([
      { status: 401, text: '' },
      { status: 401, text: '' },
      { status: 403, text: '' },
    ]);
    expect(bot.heard).toEqual([]);
  });

  it.each(['groupChat', 'personal', 'channel'])(
    'tells nothing of the %s that it comes from: the bot need not be there',
    async (conversationType) => {
      bot.answer = async () => both(say('Ett.'), show(namedCard('två')));
      const conversation = { id: '19:others@unq.gbl.spaces', conversationType, tenantId: TENANT_ID };
      await pick({}, { conversation });
      await press({ verb: 'activity.save' }, { conversation });
      await bot.drain();
      expect([bot.seen, bot.left, bot.connector.sent]).toEqual([[], [], []]);
    },
  );
});

describe('a press in the window', () => {
  it('reaches the dispatcher as a press with the verb and the inputs of its data', async () => {
    const data = { verb: 'activity.save', card: 'activity-form@1', title: 'SIP', hours: '2' };
    await press(data);
    expect(bot.heard[0]?.input).toEqual({ kind: 'press', verb: 'activity.save', data });
  });

  it.each<[string, unknown]>([
    ['missing', undefined],
    ['null', null],
    ['a text', 'activity.save'],
    ['without a verb', {}],
    ['of a verb that is no text', { verb: { evil: true } }],
  ])('has no verb when its data is %s', async (_what, data) => {
    expect((await press(data)).status).toBe(200);
    expect(bot.heard[0]?.input).toMatchObject({ kind: 'press', verb: '' });
  });

  it('has no verb when there is no value at all', async () => {
    const activity = { ...windowActivity(bot.connector.serviceUrl, {}), value: undefined };
    expect((await bot.say(activity)).status).toBe(200);
    expect(bot.heard[0]?.input).toMatchObject({ kind: 'press', verb: '' });
  });

  it('is dispatched once when Teams sends it again', async () => {
    const activity = windowActivity(bot.connector.serviceUrl, { verb: 'activity.save' });
    const answers = [await bot.say(activity), await bot.say(activity)];
    expect(bot.heard).toHaveLength(1);
    expect(answers[0]?.text).toBe(answers[1]?.text);
  });
});

describe('the window', () => {
  it('shows the card, named as it is', async () => {
    const card = namedCard('Formulär');
    bot.answer = async () => show(card);
    expect(JSON.parse((await pick()).text)).toEqual({
      task: {
        type: 'continue',
        value: { title: 'Kort: Formulär', height: 'large', width: 'medium', card: attachmentOf(card) },
      },
    });
  });

  it('shows a sentence as it stands: Markdown and HTML in it are not read', async () => {
    bot.answer = async () => say('**fet** <b>x</b> [klicka](https://evil.example)');
    const posted = await press({ verb: 'x' });
    expect(taskIn(posted)).toMatchObject({ type: 'continue' });
    expect(taskIn(posted).value).not.toHaveProperty('title');
    expect(elementsIn(cardIn(posted)).filter(({ type }) => type === 'TextRun')).toEqual([
      { type: 'TextRun', text: '**fet** <b>x</b> [klicka](https://evil.example)' },
    ]);
  });

  const button = (type: string, title: string, more: object = {}) => ({ type, title, ...more });
  const executing = (verb: string) => {
    const submit = button('Action.Submit', verb, { data: { verb } });
    return { submit, execute: button('Action.Execute', verb, { verb, data: { verb }, fallback: submit }) };
  };

  it('has only buttons that work there, also inside the card', async () => {
    const [save, more] = [executing('a.save'), executing('a.more')];
    const open = button('Action.OpenUrl', 'Visa', { url: LINK });
    const inner = (action: object) => ({
      type: 'Container',
      items: [{ type: 'ActionSet', actions: [action] }],
    });
    const content = {
      type: 'AdaptiveCard',
      body: [inner(more.execute)],
      actions: [save.execute, open],
    };
    bot.answer = async () => replaceWith({ content, summary: 'Kort' });
    expect(cardIn(await press({ verb: 'x' }))).toEqual({
      type: 'AdaptiveCard',
      body: [inner(more.submit)],
      actions: [save.submit, open],
    });
  });

  it('shows everything that is said, with the buttons of the first card that has any', async () => {
    const [form, receipt] = [executing('form.save'), executing('receipt.undo')];
    const card = (name: string, actions: object[]) => ({
      content: { ...namedCard(name).content, actions },
      summary: name,
    });
    bot.answer = async () =>
      both(
        say('En mening.'),
        show(namedCard('Först')),
        replaceWith(card('Formulär', [form.execute])),
        show(card('Kvitto', [receipt.execute])),
      );
    const posted = await press({ verb: 'x' });
    expect(wordsIn(posted)).toBe('En mening.\nFörst\nFormulär\nKvitto');
    expect(cardIn(posted)['actions']).toEqual([form.submit]);
  });

  it('closes when there is nothing to show', async () => {
    bot.answer = async () => ({ messages: [] });
    expect(await press({ verb: 'x' })).toMatchObject({ status: 200, text: '{}' });
  });

  it('says that it takes too long when Teams would not wait for the answer', async () => {
    await bot.close();
    bot = await startTeamsBot({ answerExtensionAfterMs: 1 });
    const work = later();
    bot.answer = () => work.promise.then(() => say('Sent'));
    expect(wordsIn(await press({ verb: 'x' }))).toBe(sv.common.tookTooLong);
    work.resolve();
    await bot.drain();
    expect(bot.connector.sent).toEqual([]);
  });

  it('says with an id that something went wrong', async () => {
    bot.answer = async () => {
      throw new Error('hemlig detalj');
    };
    expect(wordsIn(await pick())).toBe(sv.errors.bug('T0001'));
  });
});
