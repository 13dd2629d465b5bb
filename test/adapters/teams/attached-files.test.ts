import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { downloader } from '../../../src/adapters/files/download.js';
import type { Dispatch } from '../../../src/conversation/dispatch.js';
import { identityOf } from '../../../src/domain/person.js';
import { textsIn } from '../../../src/texts/index.js';
import type { Ports } from '../../../src/usecases/ports.js';
import { aPerson, jarfallaMember } from '../../support/builders.js';
import { TENANT_ID } from '../../support/fake-microsoft.js';
import { type FakeSharePoint, startFakeSharePoint } from '../../support/fake-share-point.js';
import { aFile, aRow } from '../../support/import-talk.js';
import { textRows, xlsxOf } from '../../support/sheet-files.js';
import { conversationWith } from '../../support/talk.js';
import {
  ANNA,
  channelActivity,
  executeActivity,
  messageActivity,
  type TestActivity,
} from '../../support/teams-activities.js';
import { startTeamsBot, type TeamsTestBot } from '../../support/teams-bot.js';

const { imports, errors } = textsIn('sv');
const URL = 'https://contoso-my.sharepoint.com/personal/anna/_layouts/15/download.aspx?tempauth=hemligt';

const anna = aPerson('anna', [{ role: 'staff', from: '2020-01-01' }], {
  identity: identityOf(TENANT_ID, ANNA.aadObjectId),
  displayName: ANNA.name,
});

let bot: TeamsTestBot;
let place: FakeSharePoint;
let ports: Ports;
let dispatch: Dispatch;

beforeEach(async () => {
  place = await startFakeSharePoint();
  place.content = aFile(aRow({ 'Från FoU': '' }));
  ({ dispatch, ports } = await conversationWith({ people: [anna, jarfallaMember] }));
  bot = await startTeamsBot({
    acknowledgeAfterMs: 60_000,
    dispatch: (incoming) => dispatch(incoming),
    download: downloader({ fetch: place.fetch }),
  });
});
afterEach(async () => {
  await bot.close();
  await place.close();
});

/** A file as Teams attaches it, beside the message as HTML. */
const attached = (overrides: TestActivity = {}, downloadUrl = URL, name = 'aktiviteter.csv'): TestActivity =>
  messageActivity(bot.connector.serviceUrl, {
    text: 'importera',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        contentUrl: 'https://contoso-my.sharepoint.com/personal/anna/Documents/aktiviteter.csv',
        name,
        content: { downloadUrl, uniqueId: '1150D938-8870-4044-9F2C-5BBDEBA70C8C', fileType: 'csv' },
      },
      { contentType: 'text/html', content: '<p>importera</p>' },
    ],
    ...overrides,
  });

const sent = (): string => JSON.stringify(bot.connector.sent.map(({ activity }) => activity));

interface Card {
  readonly content: { readonly actions?: readonly { readonly title: string; readonly data: TestActivity }[] };
}

/** The data of a button of the latest card that was sent. */
const button = (title: string): TestActivity => {
  const cards = bot.connector.sent.flatMap(({ activity }) => activity.attachments ?? []);
  // The cards are what the bot made; their form is what the tests are about.
  const actions = (cards as unknown as readonly Card[]).flatMap(({ content }) => content.actions ?? []);
  const action = actions.findLast((one) => one.title === title);
  if (action === undefined) throw new Error(`no button ${title}`);
  return action.data;
};

const press = (title: string) => {
  const data = button(title);
  return bot.say(executeActivity(bot.connector.serviceUrl, String(data['verb']), data));
};

describe('a file attached in Teams', () => {
  it('is fetched, shown row by row, saved by a press and undone by another', async () => {
    await bot.say(attached());
    expect(place.asked).toEqual([
      'contoso-my.sharepoint.com/personal/anna/_layouts/15/download.aspx?tempauth=hemligt',
    ]);
    expect(sent()).toContain('Bollplank: SIP');
    expect(await ports.store.find('activities')).toEqual([]);
    await press('Spara aktiviteten');
    await bot.drain();
    expect(await ports.store.find('activities')).toMatchObject([
      { title: 'SIP', source: 'import', loggedBy: anna.id, staffIds: [anna.id] },
    ]);
    await press('Ångra importen');
    await bot.drain();
    expect(await ports.store.find('activities')).toMatchObject([{ undone: { by: anna.id } }]);
  });

  it('can be a workbook, and come without a word', async () => {
    place.content = xlsxOf(textRows(['Datum', 'Typ', 'Rubrik'], ['2026-11-17', 'Bollplank', 'SIP']));
    await bot.say(attached({ text: '' }));
    expect(sent()).toContain('Bollplank: SIP');
  });

  it('is fetched once when the same message comes twice', async () => {
    const message = attached();
    await Promise.all([bot.say(message), bot.say(message)]);
    await bot.drain();
    expect(place.asked).toHaveLength(1);
    expect(await ports.keptImports.ids()).toHaveLength(1);
  });

  it.each([
    'http://contoso-my.sharepoint.com/x',
    'https://contoso-my.sharepoint.com.evil.example/x',
    'https://169.254.169.254/metadata/identity',
    'https://127.0.0.1/x',
    '',
  ])('is not fetched from %j', async (downloadUrl) => {
    await bot.say(attached({}, downloadUrl));
    expect(place.asked).toEqual([]);
    expect(sent()).toContain(imports.strangePlace);
  });

  it('that cannot be fetched is asked for again, and its address is not in the log', async () => {
    place.respond = (_path, answer) => {
      answer.statusCode = 403;
      answer.end();
    };
    await bot.say(attached());
    expect(sent()).toContain(imports.notFetched);
    const lines = JSON.stringify([bot.log.lines, 'lines' in ports.log && ports.log.lines]);
    expect(lines).toContain('http_403');
    expect(lines).not.toMatch(/sharepoint|hemligt|aktiviteter\.csv/);
  });

  it('is fetched for nobody who may not read it in', async () => {
    const stranger = { id: '29:x', name: 'X', aadObjectId: 'b11a0000-1111-4222-8333-444455556666' };
    await bot.say(attached({ from: stranger }));
    expect(place.asked).toEqual([]);
    await bot.say(attached({ from: stranger, text: '' }));
    expect(place.asked).toEqual([]);
  });

  it('is left alone beside another message', async () => {
    await bot.say(attached({ text: 'hjälp' }));
    expect(place.asked).toEqual([]);
    expect(sent()).not.toContain(imports.preview.title);
  });

  it('is not looked at in a channel', async () => {
    const activity = channelActivity(bot.connector.serviceUrl, 'importera');
    await bot.say({ ...activity, attachments: attached()['attachments'] });
    expect(place.asked).toEqual([]);
    expect(sent()).toContain(errors.personalOnly);
  });

  it.each([
    [{ contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'x', content: {} }],
    [{ contentType: 'image/png', contentUrl: URL, name: 'x.png' }],
    ['text'],
    [null],
  ])('is none when it is %j', async (attachment) => {
    await bot.say(attached({ attachments: [attachment] }));
    expect(place.asked).toEqual([]);
    expect(sent()).toContain(imports.start.xlsx);
  });
});
