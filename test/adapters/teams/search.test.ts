import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../src/adapters/catalogue/load-catalogue.js';
import { say } from '../../../src/conversation/reply.js';
import { createSearch } from '../../../src/language/search.js';
import { sv } from '../../../src/texts/sv/index.js';
import { insert } from '../../../src/usecases/changes.js';
import { COLLECTION_NAMES } from '../../../src/usecases/collections.js';
import { aPerson } from '../../support/builders.js';
import { elementsIn } from '../../support/card-elements.js';
import { aRequest } from '../../support/digest-builders.js';
import { type Posted, TENANT_ID } from '../../support/fake-microsoft.js';
import { fakeLog } from '../../support/fakes.js';
import { later } from '../../support/later.js';
import { conversationWith } from '../../support/talk.js';
import { searchActivity, type TestActivity } from '../../support/teams-activities.js';
import { attachmentOf, namedCard, startTeamsBot, type TeamsTestBot } from '../../support/teams-bot.js';

const entries = loadCatalogue();
const knowledge = { entries, search: createSearch(entries) };
const OTHER_TENANT = '0e0e0e0e-1111-4222-8333-444455556666';

let bot: TeamsTestBot;

beforeEach(async () => {
  bot = await startTeamsBot();
});
afterEach(() => bot.close());

const query = (text: string, overrides: TestActivity & { readonly value?: TestActivity } = {}) =>
  searchActivity(bot.connector.serviceUrl, text, overrides);
const bodyOf = ({ text }: Posted) => JSON.parse(text).composeExtension;

describe('a query of the message extension', () => {
  it('reaches the dispatcher as the box, what stands in it and which results are wanted', async () => {
    await bot.say(query(' lova <b>', { value: { queryOptions: { skip: 25, count: 25 } } }));
    expect(bot.heard[0]?.input).toEqual({
      kind: 'search',
      box: 'search',
      text: ' lova <b>',
      skip: 25,
      count: 25,
    });
  });

  it.each<[string, TestActivity]>([
    ['before anything is typed', { parameters: [{ name: 'initialRun', value: 'true' }] }],
    ['without parameters', { parameters: undefined }],
    ['with a value that is no text', { parameters: [{ name: 'text', value: { a: 1 } }] }],
    ['with parameters that are none', { parameters: ['text', null] }],
  ])('is empty %s', async (_what, value) => {
    expect((await bot.say(query('x', { value }))).status).toBe(200);
    expect(bot.heard[0]?.input).toEqual({ kind: 'search', box: 'search', text: '', skip: 0, count: 25 });
  });

  it('is understood when it names neither command nor parameter, as in the Playground', async () => {
    await bot.say(query('', { value: { commandId: undefined, parameters: [{ value: 'lova' }] } }));
    expect(bot.heard[0]?.input).toEqual({ kind: 'search', text: 'lova', skip: 0, count: 25 });
  });

  it.each<[string, unknown]>([
    ['are missing', undefined],
    ['are no numbers', { skip: '10', count: {} }],
    ['are below nought', { skip: -1, count: -25 }],
    ['are fractions', { skip: 0.5, count: 1.5 }],
    ['are too large to count with', { skip: 1e300, count: 1e300 }],
  ])('wants the first ten when its options %s', async (_what, queryOptions) => {
    expect((await bot.say(query('lova', { value: { queryOptions } }))).status).toBe(200);
    expect(bot.heard[0]?.input).toEqual({ kind: 'search', box: 'search', text: 'lova', skip: 0, count: 10 });
  });

  it('wants ten when it only does not say how many', async () => {
    await bot.say(query('lova', { value: { queryOptions: { skip: 30, count: 0 } } }));
    expect(bot.heard[0]?.input).toMatchObject({ skip: 30, count: 10 });
  });

  it('is answered with cards, each with a preview to choose it by', async () => {
    const [first, second] = [namedCard('ett'), namedCard('två')];
    bot.answer = async () => ({
      messages: [
        {
          results: [
            { title: 'Ett', line: 'Rad ett', card: first },
            { title: 'Två', line: 'Rad två', card: second },
          ],
        },
      ],
    });
    const posted = await bot.say(query('lova'));
    expect(posted.status).toBe(200);
    const previewOf = (title: string, text: string) => ({
      preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title, text } },
    });
    expect(JSON.parse(posted.text)).toEqual({
      composeExtension: {
        type: 'result',
        attachmentLayout: 'list',
        attachments: [
          { ...attachmentOf(first), ...previewOf('Ett', 'Rad ett') },
          { ...attachmentOf(second), ...previewOf('Två', 'Rad två') },
        ],
      },
    });
  });

  it('leaves nothing in a preview that Markdown or HTML could read', async () => {
    const markup = '[klicka](https://evil.example) **fet** _kursiv_ <img src=x> ~~x~~ `kod`';
    const results = [{ title: markup, line: markup, card: namedCard('kort') }];
    bot.answer = async () => ({ messages: [{ results }] });
    const { preview } = bodyOf(await bot.say(query('x'))).attachments[0];
    expect(JSON.stringify(preview.content)).not.toMatch(/[<>[\]*_~`]/);
    expect(preview.content.text).toContain('klicka');
  });

  it('is answered with a sentence in the place of the list', async () => {
    bot.answer = async () => say('Inget.');
    expect(bodyOf(await bot.say(query('x')))).toEqual({ type: 'message', text: 'Inget.' });
  });

  it('that ends beyond the last result is answered with an empty list', async () => {
    bot.answer = async () => ({ messages: [{ results: [] }] });
    const body = bodyOf(await bot.say(query('x')));
    expect(body).toEqual({ type: 'result', attachmentLayout: 'list', attachments: [] });
  });

  it('that takes longer than Teams waits is answered with a sentence', async () => {
    await bot.close();
    bot = await startTeamsBot({ answerExtensionAfterMs: 1 });
    const work = later();
    bot.answer = () => work.promise.then(() => say('Sent'));
    expect(bodyOf(await bot.say(query('x')))).toEqual({ type: 'message', text: sv.search.tookTooLong });
    work.resolve();
    await bot.drain();
    expect(bot.connector.sent).toEqual([]);
  });

  it('that meets a bug is answered with a sentence', async () => {
    bot.answer = async () => {
      throw new Error('hemlig detalj');
    };
    const body = bodyOf(await bot.say(query('x')));
    expect(body).toEqual({ type: 'message', text: sv.errors.bug('T0001') });
  });

  it('is not remembered: the same one is answered anew', async () => {
    const activity = query('x');
    await bot.say(activity);
    await bot.say(activity);
    expect(bot.heard).toHaveLength(2);
  });

  it.each<[string, TestActivity]>([
    ['a command whose id is longer than any', { value: { commandId: 'x'.repeat(65) } }],
    ['a choice in the list', { name: 'composeExtension/selectItem' }],
    ['a link that was pasted', { name: 'composeExtension/queryLink' }],
  ])('is refused without a body when it is for %s', async (_what, overrides) => {
    expect(await bot.say(query('hemligt', overrides))).toMatchObject({ status: 400, text: '' });
    expect(bot.heard).toEqual([]);
    expect(JSON.stringify(bot.log.lines)).not.toContain('hemligt');
  });

  it.each<[string, unknown]>([
    ['no value', undefined],
    ['a text as value', 'lova'],
    ['a list as value', []],
  ])('is refused when it has %s', async (_what, value) => {
    expect((await bot.say({ ...query('x'), value })).status).toBe(400);
    expect(bot.heard).toEqual([]);
  });

  it('with a forged token is refused, and so is one from a tenant that is not let in', async () => {
    const elsewhere = {
      conversation: { id: '19:x@thread.v2', conversationType: 'groupChat', tenantId: OTHER_TENANT },
      channelData: { tenant: { id: OTHER_TENANT } },
    };
    const answers = [
      await bot.say(query('lova'), { authorization: null }),
      await bot.say(query('lova'), { keyId: 'nobody' }),
      await bot.say(query('lova', elsewhere)),
    ];
    expect(answers).toMatchObject([
      { status: 401, text: '' },
      { status: 401, text: '' },
      { status: 403, text: '' },
    ]);
    expect(bot.heard).toEqual([]);
  });

  it.each<[string, string]>([
    ['a group chat', 'groupChat'],
    ['a chat of two', 'personal'],
    ['a channel', 'channel'],
  ])('tells nothing of %s that it comes from: the bot need not be there', async (_what, conversationType) => {
    const conversation = { id: '19:others@unq.gbl.spaces', conversationType, tenantId: TENANT_ID };
    await bot.say(query('lova', { conversation }));
    await bot.say(query('lova', { conversation, name: 'composeExtension/selectItem' }));
    await bot.drain();
    expect([bot.seen, bot.left, bot.connector.sent]).toEqual([[], [], []]);
  });
});

describe('the search over the whole of the bot', () => {
  const chatWith = async () => {
    const log = fakeLog();
    return { ...(await conversationWith({ ports: { knowledge, log } })), log };
  };
  let chat: Awaited<ReturnType<typeof chatWith>>;

  beforeEach(async () => {
    await bot.close();
    chat = await chatWith();
    bot = await startTeamsBot({ dispatch: chat.dispatch });
  });

  const previewsOf = (posted: Posted): { title: string; text: string }[] =>
    bodyOf(posted).attachments.map(({ preview }: { preview: { content: object } }) => preview.content);

  it('finds a half-typed word, with the source year in the list and the source on the card', async () => {
    const posted = await bot.say(query('lova'));
    expect(posted.status).toBe(200);
    expect(previewsOf(posted)[0]).toMatchObject({
      title: 'Lovande praktik · 2024',
      text: expect.stringMatching(/^Lovande praktik är/),
    });
    const card = JSON.stringify(bodyOf(posted).attachments[0].content);
    expect(card).toContain('Källa: Verksamhetsberättelse 2023 och verksamhetsplan 2024 (2024)');
    expect(card).not.toContain('Action.');
  });

  it('looks where the box that the query names does', async () => {
    const member = aPerson('member', [{ role: 'staff', from: '2020-01-01' }], {
      identity: `${TENANT_ID}/member`,
    });
    const request = aRequest('F2026-014', { question: 'Lovande enkäter' });
    await chat.ports.store.commit([insert('people', member), insert('requests', request)]);
    const from = { id: '29:member', name: member.displayName, aadObjectId: 'member' };
    const posted = await bot.say(query('lova', { from, value: { commandId: 'searchRequests' } }));
    expect(previewsOf(posted)).toEqual([
      { title: 'F2026-014 · Mottagen · Järfälla', text: 'Lovande enkäter' },
    ]);
    const unknown = await bot.say(query('lova', { value: { commandId: 'searchRequests' } }));
    expect(bodyOf(unknown)).toMatchObject({ type: 'message' });
    expect(unknown.text).not.toContain('F2026');
  });

  it('answers a search that it does not know with a sentence, and logs nothing of it', async () => {
    const posted = await bot.say(query('hemligt', { value: { commandId: 'delete' } }));
    expect(bodyOf(posted)).toEqual({
      type: 'message',
      text: expect.stringMatching(/^Den sökningen känner jag inte/),
    });
    expect(JSON.stringify([bot.log.lines, chat.log.lines])).not.toContain('hemligt');
  });

  it('puts on a card no more than Teams takes, in a body that is small enough for all', async () => {
    const posted = await bot.say(query('fou'));
    expect(bodyOf(posted).attachments).toHaveLength(25);
    expect(posted.text.length).toBeLessThan(100_000);
  });

  it('says whose it is when it is Stockholm’s', async () => {
    const posted = await bot.say(query('kan järfälla söka lum'));
    expect(previewsOf(posted)[0]).toMatchObject({
      title: 'LUM i Stockholms stad · Stockholm 2018, 2024',
      text: expect.stringMatching(/^Nej, LUM är Stockholms stads egna medel/),
    });
    expect(JSON.stringify(bodyOf(posted).attachments[0].content)).toContain(sv.search.whose.stockholm);
  });

  it('pages through what FoU offers before anything is typed', async () => {
    const initially = { parameters: [{ name: 'initialRun', value: 'true' }] };
    const pages = await Promise.all(
      [0, 5, 10, 15].map((skip) =>
        bot.say(query('', { value: { ...initially, queryOptions: { skip, count: 5 } } })),
      ),
    );
    const titles = pages.map((posted) => previewsOf(posted).map(({ title }) => title));
    expect(titles.map(({ length }) => length)).toEqual([5, 5, 2, 0]);
    expect(new Set(titles.flat()).size).toBe(12);
    expect(titles[0]?.[0]).toBe('Producera kunskap · 2024');
  });

  it.each([
    ['an identity number', '19121212-1212', sv.errors.identityNumber],
    ['20,000 characters', 'å'.repeat(20_000), sv.errors.tooLong('4\u00a0000')],
    ['what nobody has written of', 'xyzzy', sv.search.nothing],
  ])('answers %s with a sentence', async (_what, text, sentence) => {
    expect(bodyOf(await bot.say(query(text)))).toEqual({ type: 'message', text: sentence });
  });

  it.each([
    ['an identity number', '19121212-1212'],
    ['20,000 characters', 'å'.repeat(20_000)],
    ['what looks like a binding', ['$', '{title}xyzzy $', '{$root}'].join('')],
    ['HTML', 'lovande <script>xyzzy</script>'],
    ['Markdown', 'lovande [xyzzy](https://evil.example)'],
    ['a mention', 'lovande <at>xyzzy</at>'],
  ])('repeats, keeps and logs nothing of %s', async (_what, text) => {
    const posted = await bot.say(query(text));
    expect(posted.status).toBe(200);
    const traces = JSON.stringify([posted.text, bot.log.lines, chat.log.lines]);
    expect(traces).not.toMatch(/1212|ååå|root|xyzzy|evil|<at|<script/);
    for (const name of COLLECTION_NAMES.filter((one) => one !== 'people')) {
      expect(await chat.ports.store.find(name), name).toEqual([]);
    }
  });

  it('answers in English whom Teams speaks English with', async () => {
    const posted = await bot.say(query('lova', { locale: 'en-GB' }));
    const said = elementsIn(bodyOf(posted).attachments[0].content).map(({ text }) => text);
    expect(said.at(-1)).toMatch(/^Source: /);
  });
});
