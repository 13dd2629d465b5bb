import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { consentFiles } from '../../../src/adapters/files/consent-files.js';
import { offeredFiles } from '../../../src/adapters/files/offered-files.js';
import { writeDurablyInFolder } from '../../../src/adapters/store/durable-file.js';
import type { Dispatch } from '../../../src/conversation/dispatch.js';
import { identityOf } from '../../../src/domain/person.js';
import { textsIn } from '../../../src/texts/index.js';
import { insert } from '../../../src/usecases/changes.js';
import type { Ports } from '../../../src/usecases/ports.js';
import { aPerson } from '../../support/builders.js';
import { readCsv } from '../../support/csv-reader.js';
import { anActivity } from '../../support/digest-builders.js';
import type { SentActivity } from '../../support/fake-connector.js';
import { TENANT_ID } from '../../support/fake-microsoft.js';
import { type FakeOneDrive, startFakeOneDrive } from '../../support/fake-one-drive.js';
import { fakePorts } from '../../support/fakes.js';
import { later } from '../../support/later.js';
import { conversationWith } from '../../support/talk.js';
import { ANNA, messageActivity, type TestActivity } from '../../support/teams-activities.js';
import { startTeamsBot, type TeamsTestBot } from '../../support/teams-bot.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const CONSENT = 'application/vnd.microsoft.teams.card.file.consent';
const INFO = 'application/vnd.microsoft.teams.card.file.info';
const UPLOAD_URL =
  'https://contoso-my.sharepoint.com/personal/anna/_api/v2.0/drive/items/01/uploadSession?tempauth=hemligt';
const NAME = 'aktiviteter-2026.csv';
const { files } = textsIn('sv');

const BERIT = { id: '29:berit', name: 'Berit Berg', aadObjectId: 'b22b0000-1111-4222-8333-444455556666' };
const staffMember = (key: string, { aadObjectId }: { readonly aadObjectId: string }) =>
  aPerson(key, [{ role: 'staff', from: '2020-01-01' }], { identity: identityOf(TENANT_ID, aadObjectId) });

let bot: TeamsTestBot;
let drive: FakeOneDrive;
let folder: string;
let ports: Ports;
let dispatch: Dispatch;

beforeEach(async () => {
  drive = await startFakeOneDrive();
  folder = join(await temporaryFolder(), 'filer', 'erbjudna');
  const common = fakePorts();
  const contents = offeredFiles(folder, writeDurablyInFolder, { fetch: drive.fetch, sleep: async () => {} });
  ports = {
    ...common,
    offeredFiles: contents,
    files: consentFiles({ ...common, offeredFiles: contents }),
  };
  ({ dispatch } = await conversationWith({
    ports,
    people: [staffMember('anna', ANNA), staffMember('berit', BERIT)],
  }));
  await ports.store.commit([insert('activities', anActivity('a', { title: 'SIP' }))]);
  bot = await startTeamsBot({ acknowledgeAfterMs: 60_000, dispatch: (incoming) => dispatch(incoming) });
});
afterEach(async () => {
  await bot.close();
  await drive.close();
});

const attachmentsSent = (): NonNullable<SentActivity['activity']['attachments']> =>
  bot.connector.sent.flatMap(({ activity }) => activity.attachments ?? []);
const textsSent = (): (string | undefined)[] => bot.connector.sent.map(({ activity }) => activity.text);

/** Anna asks for the year's activities; the card that she gets. */
const consentCard = async () => {
  await bot.say(messageActivity(bot.connector.serviceUrl, { text: 'exportera' }));
  await bot.drain();
  const card = attachmentsSent().find(({ contentType }) => contentType === CONSENT);
  if (card === undefined) throw new Error('no consent card');
  // The card is what the bot made; its form is what the tests are about.
  return card as unknown as {
    readonly name: string;
    readonly content: {
      readonly description: string;
      readonly sizeInBytes: number;
      readonly acceptContext: object;
      readonly declineContext: object;
    };
  };
};

/** A press on the consent card, as Teams sends it. */
const pressed = (value: object, overrides: TestActivity = {}): TestActivity =>
  messageActivity(bot.connector.serviceUrl, {
    type: 'invoke',
    name: 'fileConsent/invoke',
    text: undefined,
    replyToId: 'consent-message',
    value: { type: 'fileUpload', ...value },
    ...overrides,
  });

const accepted = (context: object, uploadUrl = UPLOAD_URL): object => ({
  action: 'accept',
  context,
  uploadInfo: {
    contentUrl: 'https://contoso-my.sharepoint.com/personal/anna/Documents/aktiviteter-2026.csv',
    name: NAME,
    uploadUrl,
    uniqueId: '1150D938-8870-4044-9F2C-5BBDEBA70C8C',
    fileType: 'csv',
    etag: '123',
  },
});

describe('a file in Teams', () => {
  it('is offered on a consent card that carries nothing but the id of the offer', async () => {
    const card = await consentCard();
    const [offer] = await ports.store.find('offers');
    expect(card).toEqual({
      contentType: CONSENT,
      name: NAME,
      content: {
        description: 'Aktiviteter 2026 (1 st) att öppna i Excel',
        sizeInBytes: offer?.bytes,
        acceptContext: { offerId: offer?.id },
        declineContext: { offerId: offer?.id },
      },
    });
    expect(textsSent()[0]).toContain(files.offered);
    expect(await readdir(folder)).toEqual([offer?.id]);
  });

  it('is sent to the OneDrive of the one who says yes, who then sees it', async () => {
    const { content } = await consentCard();
    expect(await bot.say(pressed(accepted(content.acceptContext)))).toMatchObject({ status: 200, text: '' });
    expect(drive.uploads).toMatchObject([{ method: 'PUT', host: 'contoso-my.sharepoint.com' }]);
    const body = drive.uploads[0]?.body ?? Buffer.alloc(0);
    expect(body).toHaveLength(content.sizeInBytes);
    expect(readCsv(body)[1]?.[4]).toBe('SIP');
    expect(textsSent()).toContain(files.ended.handed_over(NAME));
    expect(attachmentsSent().at(-1)).toEqual({
      contentType: INFO,
      name: NAME,
      contentUrl: 'https://contoso-my.sharepoint.com/personal/anna/Documents/aktiviteter-2026.csv',
      content: { uniqueId: '1150D938-8870-4044-9F2C-5BBDEBA70C8C', fileType: 'csv' },
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('is thrown away by a no', async () => {
    const { content } = await consentCard();
    const no = pressed({ action: 'decline', context: content.declineContext });
    expect(await bot.say(no)).toMatchObject({ status: 200, text: '' });
    expect(textsSent().at(-1)).toBe(files.ended.declined(NAME));
    expect(await readdir(folder)).toEqual([]);
    await bot.say(pressed(accepted(content.acceptContext)));
    expect(drive.uploads).toEqual([]);
    expect(textsSent().at(-1)).toBe(files.before.declined(NAME));
  });

  it('whose upload takes long is acknowledged first, and told of when it has ended', async () => {
    await bot.close();
    bot = await startTeamsBot({ acknowledgeAfterMs: 1, dispatch: (incoming) => dispatch(incoming) });
    const { content } = await consentCard();
    const soFar = bot.connector.sent.length;
    const arrival = later();
    drive.respond = () => arrival.promise.then(() => 201);
    expect((await bot.say(pressed(accepted(content.acceptContext)))).status).toBe(200);
    expect(bot.connector.sent).toHaveLength(soFar);
    arrival.resolve();
    await bot.drain();
    expect(textsSent()).toContain(files.ended.handed_over(NAME));
  });

  it('is sent once when the same press comes twice, with the same id or a new one', async () => {
    const { content } = await consentCard();
    const yes = pressed(accepted(content.acceptContext));
    await Promise.all([bot.say(yes), bot.say(yes), bot.say(pressed(accepted(content.acceptContext)))]);
    await bot.say(pressed(accepted(content.acceptContext)));
    await bot.drain();
    expect(drive.uploads).toHaveLength(1);
    expect(textsSent().filter((text) => text === files.ended.handed_over(NAME))).toHaveLength(1);
    expect(textsSent().at(-1)).toBe(files.before.handed_over(NAME));
  });

  it("that is someone else's is neither sent nor thrown away, and the answer tells nothing of it", async () => {
    const { content } = await consentCard();
    const answers = [accepted(content.acceptContext), { action: 'decline', context: content.declineContext }];
    for (const answer of answers) {
      await bot.say(pressed(answer, { from: BERIT }));
      expect(textsSent().at(-1)).toBe(files.unknown);
    }
    expect(drive.uploads).toEqual([]);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it.each<[string, unknown]>([
    ['an id that was never given', '2026-forged'],
    ['a path', '../../people-2026.json'],
    ['nothing', ''],
  ])('is not found by %s', async (_what, offerId) => {
    await consentCard();
    await bot.say(pressed(accepted({ offerId })));
    expect(textsSent().at(-1)).toBe(files.unknown);
    expect(drive.uploads).toEqual([]);
  });

  it('belongs to whom the record says, whatever the card claims', async () => {
    const { content } = await consentCard();
    const forged = { ...content.acceptContext, personId: '2026-berit', name: 'annat.csv', state: 'offered' };
    await bot.say(pressed(accepted(forged), { from: BERIT }));
    expect(textsSent().at(-1)).toBe(files.unknown);
    await bot.say(pressed(accepted(forged)));
    expect(textsSent()).toContain(files.ended.handed_over(NAME));
  });

  it.each([
    'http://contoso-my.sharepoint.com/x',
    'https://127.0.0.1/x',
    'https://169.254.169.254/metadata/identity',
    'https://contoso-my.sharepoint.com.evil.example/x',
    'https://contoso-my.sharepoint.com@evil.example/x',
    'not an address',
  ])('is not sent to %s', async (uploadUrl) => {
    const { content } = await consentCard();
    await bot.say(pressed(accepted(content.acceptContext, uploadUrl)));
    expect(drive.uploads).toEqual([]);
    expect(textsSent().at(-1)).toBe(files.strangePlace(NAME));
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('that cannot be sent is said to be lost', async () => {
    const { content } = await consentCard();
    drive.respond = () => 403;
    await bot.say(pressed(accepted(content.acceptContext)));
    expect(textsSent().at(-1)).toBe(files.ended.failed(NAME));
    expect(await readdir(folder)).toEqual([]);
  });

  it('that is busy is sent when there is room', async () => {
    const { content } = await consentCard();
    drive.respond = () => (drive.uploads.length < 3 ? 429 : 201);
    await bot.say(pressed(accepted(content.acceptContext)));
    expect(textsSent()).toContain(files.ended.handed_over(NAME));
  });

  it.each<[string, object]>([
    ['a yes without a place', { action: 'accept', context: { offerId: '2026-0001' } }],
    ['an unknown answer', { action: 'perhaps', context: { offerId: '2026-0001' } }],
    ['no context', { action: 'decline' }],
    ['a text as context', { action: 'decline', context: '2026-0001' }],
  ])('is left as it is by %s, which is refused', async (_what, value) => {
    await consentCard();
    expect((await bot.say(pressed(value))).status).toBe(400);
    expect(await ports.store.find('offers')).toMatchObject([{ state: 'offered' }]);
  });

  it('leaves no address in the log', async () => {
    const { content } = await consentCard();
    drive.respond = () => 'cut';
    await bot.say(pressed(accepted(content.acceptContext)));
    const lines = JSON.stringify([bot.log.lines, 'lines' in ports.log && ports.log.lines]);
    expect(lines).toContain('UND_ERR_SOCKET');
    expect(lines).not.toMatch(/sharepoint|hemligt/);
  });
});
