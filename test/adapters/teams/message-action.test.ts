import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { both, replaceWith, say, show } from '../../../src/conversation/reply.js';
import { en } from '../../../src/texts/en/index.js';
import { sv } from '../../../src/texts/sv/index.js';
import { COLLECTION_NAMES } from '../../../src/usecases/collections.js';
import { anna as annaInRegistry, aPerson } from '../../support/builders.js';
import { type Element, elementsIn } from '../../support/card-elements.js';
import { type Posted, TENANT_ID } from '../../support/fake-microsoft.js';
import { fakeLog } from '../../support/fakes.js';
import { later } from '../../support/later.js';
import { conversationWith } from '../../support/talk.js';
import {
  ANNA,
  messageActionActivity,
  type TestActivity,
  windowActivity,
} from '../../support/teams-activities.js';
import { attachmentOf, namedCard, startTeamsBot, type TeamsTestBot } from '../../support/teams-bot.js';

const LINK = 'https://teams.microsoft.com/l/message/19:others@thread.v2/1794906180000';
const OTHER_TENANT = '0e0e0e0e-1111-4222-8333-444455556666';

let bot: TeamsTestBot;

beforeEach(async () => {
  bot = await startTeamsBot();
});
afterEach(() => bot.close());

const pick = (
  payload: TestActivity | null = {},
  overrides: TestActivity & { readonly value?: TestActivity } = {},
) => bot.say(messageActionActivity(bot.connector.serviceUrl, payload, overrides));
const press = (data: unknown, overrides: TestActivity & { readonly value?: TestActivity } = {}) =>
  bot.say(windowActivity(bot.connector.serviceUrl, data, overrides));
const taskIn = ({ text }: Posted) => JSON.parse(text).task;
const cardIn = (posted: Posted): Element => taskIn(posted).value.card.content;
const wordsIn = (posted: Posted): string =>
  elementsIn(cardIn(posted))
    .flatMap(({ text, value }) => [text, value].filter((word) => typeof word === 'string'))
    .join('\n');

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

describe('logging a message over the whole of the bot', () => {
  const staff = aPerson('anna', annaInRegistry.roles, {
    identity: `${TENANT_ID}/${ANNA.aadObjectId}`,
    displayName: ANNA.name,
  });
  const chatWith = async () => {
    const log = fakeLog();
    return { ...(await conversationWith({ ports: { log }, people: [staff] })), log };
  };
  let chat: Awaited<ReturnType<typeof chatWith>>;

  beforeEach(async () => {
    await bot.close();
    chat = await chatWith();
    bot = await startTeamsBot({ dispatch: chat.dispatch });
  });

  /** What the client would send for the button: its data and what stands in the inputs. */
  const dataOf = (posted: Posted, title: string, inputs: TestActivity = {}): TestActivity => {
    const elements = elementsIn(cardIn(posted));
    const action = elements.find((element) => element['title'] === title && 'data' in element);
    expect(action?.['type'], title).toBe('Action.Submit');
    const typed = elements.flatMap(({ type, id, value }) =>
      String(type).startsWith('Input.') ? [[String(id), value ?? '']] : [],
    );
    return { ...Object.fromEntries(typed), ...(action?.['data'] as object), ...inputs };
  };
  const saved = () => chat.ports.store.find('activities');

  it('opens the form, saves it, changes it and undoes it, all in the window', async () => {
    const form = await pick();
    expect(taskIn(form).value.title).toBe(sv.log.asking.heading);
    expect(await saved()).toEqual([]);

    const receipt = await press(dataOf(form, 'Spara'));
    expect(wordsIn(receipt)).toContain(sv.log.receipt.done);
    const opened = elementsIn(cardIn(receipt)).find(({ type }) => type === 'Action.OpenUrl');
    expect(opened).toMatchObject({ title: 'Visa meddelandet', url: LINK });
    expect(await saved()).toMatchObject([{ title: 'SIP', hours: 2, sourceLink: LINK, source: 'card' }]);

    const edit = await press(dataOf(receipt, sv.log.receipt.edit));
    const changed = await press(dataOf(edit, 'Spara', { hours: '3' }));
    expect(await saved()).toMatchObject([{ hours: 3, sourceLink: LINK }]);

    const undone = await press(dataOf(changed, sv.log.receipt.undo));
    expect(wordsIn(undone)).toContain(sv.log.receipt.undone);
    expect(await saved()).toMatchObject([{ undone: { by: staff.id } }]);
    expect(bot.connector.sent).toEqual([]);
  });

  it('saves once, however many times the press arrives', async () => {
    const data = dataOf(await pick(), 'Spara');
    const receipts = await Promise.all(Array.from({ length: 20 }, () => press(data)));
    expect(await saved()).toHaveLength(1);
    for (const receipt of receipts) expect(wordsIn(receipt)).toContain(sv.log.receipt.done);
  });

  it('keeps what was typed when something has to be mended', async () => {
    const form = await pick();
    const again = await press(dataOf(form, 'Spara', { hours: 'tolv', title: 'Min rubrik' }));
    expect(wordsIn(again)).toContain(sv.log.inputProblems.hours_unreadable);
    expect(wordsIn(again)).toContain('Min rubrik');
    await press(dataOf(again, 'Spara', { hours: '2' }));
    expect(await saved()).toMatchObject([{ title: 'Min rubrik', sourceLink: LINK }]);
  });

  it('is a small enough window, however long the message', async () => {
    const posted = await pick({
      body: { contentType: 'html', content: `<p>${'å &amp; '.repeat(10_000)}</p>` },
    });
    expect(JSON.stringify(taskIn(posted)).length * 2).toBeLessThan(80_000);
  });

  it('is refused with the usual sentence to somebody who is not of the staff', async () => {
    const stranger = { ...ANNA, aadObjectId: 'ffffffff-1111-4222-8333-444455556666' };
    const data = dataOf(await pick(), 'Spara');
    expect(wordsIn(await pick({}, { from: stranger }))).toContain(sv.errors.unknownPerson);
    expect(wordsIn(await press(data, { from: stranger }))).toContain(sv.errors.unknownPerson);
    expect(await saved()).toEqual([]);
  });

  it.each<[string, TestActivity]>([
    ['in its words', { body: { contentType: 'html', content: '<p>Klient 1912<b>12</b>12-1212</p>' } }],
    ['far into it', { body: { contentType: 'text', content: `${'å '.repeat(20_000)}19121212-1212` } }],
    ['above it', { subject: '19121212-1212' }],
  ])('I27: keeps, repeats and logs nothing of an identity number %s', async (_where, payload) => {
    const posted = await pick(payload);
    expect(wordsIn(posted)).toBe(sv.errors.identityNumber);
    const traces = JSON.stringify([posted.text, bot.log.lines, chat.log.lines]);
    expect(traces).not.toMatch(/1212/);
    for (const name of COLLECTION_NAMES.filter((one) => one !== 'people')) {
      expect(await chat.ports.store.find(name), name).toEqual([]);
    }
  });

  it('I27: gives the form back without an identity number that was typed in the window', async () => {
    const again = await press(dataOf(await pick(), 'Spara', { outcomeNote: 'Om 19121212-1212' }));
    expect(wordsIn(again)).toMatch(/ser ut att stå ett personnummer/);
    expect(again.text).not.toContain('1212-1212');
    expect(await saved()).toEqual([]);
  });

  it('shows what people wrote as it stands', async () => {
    const markup = ['[klicka](https://evil.example) **fet** &lt;at&gt;alla&lt;/at&gt; $', '{title}'].join('');
    const posted = await pick({ body: { contentType: 'html', content: `<p>${markup}</p>` } });
    const read = elementsIn(cardIn(posted)).filter(
      ({ type, text }) => type === 'TextBlock' && /evil|fet/.test(String(text)),
    );
    expect(read).toEqual([]);
    expect(wordsIn(posted)).toContain(['<at>alla</at> $', '{title}'].join(''));
  });

  it('answers in English whom Teams speaks English with', async () => {
    const posted = await pick({}, { locale: 'en-GB' });
    expect(taskIn(posted).value.title).toBe(en.log.asking.heading);
  });

  it('says kindly that it does not know a command of another version of the app', async () => {
    const posted = await pick({}, { value: { commandId: 'somethingElse' } });
    expect(wordsIn(posted)).toMatch(/^Den knappen känner jag inte igen/);
  });
});
