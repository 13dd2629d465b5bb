import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../../src/texts/en/index.js';
import { sv } from '../../../src/texts/sv/index.js';
import { COLLECTION_NAMES } from '../../../src/usecases/collections.js';
import { anna as annaInRegistry, aPerson } from '../../support/builders.js';
import { elementsIn } from '../../support/card-elements.js';
import { type Posted, TENANT_ID } from '../../support/fake-microsoft.js';
import { fakeLog } from '../../support/fakes.js';
import { conversationWith } from '../../support/talk.js';
import { cardIn, inWindowOf, taskIn, wordsIn } from '../../support/task-module.js';
import { ANNA, type TestActivity } from '../../support/teams-activities.js';
import { startTeamsBot, type TeamsTestBot } from '../../support/teams-bot.js';

const LINK = 'https://teams.microsoft.com/l/message/19:others@thread.v2/1794906180000';

let bot: TeamsTestBot;

beforeEach(async () => {
  bot = await startTeamsBot();
});
afterEach(() => bot.close());

const { pick, press } = inWindowOf(() => bot);

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
