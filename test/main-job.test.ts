import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCalendar } from '../src/adapters/calendar/write-calendar.js';
import { loadCatalogue } from '../src/adapters/catalogue/load-catalogue.js';
import { packEntries } from '../src/adapters/catalogue/pack-entries.js';
import { drawBars } from '../src/adapters/files/draw-bars.js';
import { folderFiles } from '../src/adapters/files/folder-files.js';
import { keptImports } from '../src/adapters/files/kept-imports.js';
import { readSheets, readTable } from '../src/adapters/files/read-table.js';
import { reportFiles } from '../src/adapters/files/report-files.js';
import { writeDocument } from '../src/adapters/files/write-document.js';
import { writeWorkbook } from '../src/adapters/files/write-workbook.js';
import { swedishHolidays } from '../src/adapters/holidays/swedish-holidays.js';
import { pinoLog } from '../src/adapters/log/pino-log.js';
import { outboxDelivery } from '../src/adapters/outbox/outbox-delivery.js';
import { writeDurablyInFolder } from '../src/adapters/store/durable-file.js';
import { keptBackups } from '../src/adapters/store/kept-backups.js';
import { type OpenedStore, openStore } from '../src/adapters/store/open-store.js';
import { systemHost } from '../src/adapters/system/host.js';
import { randomIds } from '../src/adapters/system/ids.js';
import { CARD_STAMPS } from '../src/cards/index.js';
import { COMMANDS } from '../src/conversation/commands/index.js';
import { createDispatch } from '../src/conversation/dispatch.js';
import { identityOf, type Person } from '../src/domain/person.js';
import { createSearch } from '../src/language/search.js';
import { createBackground } from '../src/usecases/background.js';
import { insert } from '../src/usecases/changes.js';
import { createLastAnswers } from '../src/usecases/last-answers.js';
import { noMeter } from '../src/usecases/operations-ports.js';
import type { Ports } from '../src/usecases/ports.js';
import { createTalkMemory } from '../src/usecases/talk-memory.js';
import { anna, jarfallaMember, martin } from './support/builders.js';
import { type Element, elementsIn } from './support/card-elements.js';
import { TENANT_ID } from './support/fake-microsoft.js';
import { fakeSignIn } from './support/fake-sign-in.js';
import { fakeClock, fixedKnowledge } from './support/fakes.js';
import { executeActivity, messageActivity, type TestActivity } from './support/teams-activities.js';
import { startTeamsBot, type TeamsTestBot } from './support/teams-bot.js';

const WEEK = '2026-W47';
const inTenant = (person: Person, key: string): Person => ({
  ...person,
  identity: identityOf(TENANT_ID, key),
});
const PEOPLE = [
  inTenant(anna, 'aad-anna'),
  inTenant(martin, 'aad-martin'),
  inTenant(jarfallaMember, 'aad-jarfalla'),
];

/** The main job with real parts: HTTP, RS256 tokens, files on disk; only Microsoft's side is stood in for. */
describe('over HTTP with a real token', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fou-boten-'));
  const logged: string[] = [];
  const log = pinoLog('debug', { write: (line) => void logged.push(line) });
  let opened: OpenedStore;
  let bot: TeamsTestBot;
  let ports: Ports;

  beforeAll(async () => {
    const clock = fakeClock('2026-11-18T11:00:00.000Z');
    opened = await openStore({ folder, clock, log });
    const entries = loadCatalogue();
    const search = createSearch(entries);
    ports = {
      clock,
      ids: randomIds,
      store: opened.store,
      lastAnswers: createLastAnswers(),
      lastLogged: createTalkMemory(),
      background: createBackground(),
      packEntries,
      knowledge: fixedKnowledge({
        entries,
        search: (question, thisYear) => {
          if (question.includes('Fatima')) throw new Error(question);
          return search(question, thisYear);
        },
      }),
      delivery: outboxDelivery(join(folder, 'outbox'), writeDurablyInFolder),
      files: folderFiles(join(folder, 'filer'), writeDurablyInFolder),
      spreadsheets: { read: readTable, readSheets, write: writeWorkbook },
      calendars: { write: writeCalendar },
      documents: { write: writeDocument },
      pictures: { drawBars },
      keptImports: keptImports(join(folder, 'filer', 'inlasta'), writeDurablyInFolder),
      reportFiles: reportFiles(join(folder, 'filer', 'rapporter'), writeDurablyInFolder),
      signIn: fakeSignIn(),
      backups: keptBackups({ folder, backups: join(folder, 'backups'), clock, timeZone: 'Europe/Stockholm' }),
      host: systemHost({ data: folder, backups: folder }),
      meter: noMeter,
      expiringSecrets: [],
      holidays: swedishHolidays(),
      log,
      timeZone: 'Europe/Stockholm',
      program: { version: '1.0.0', startedAt: '2026-11-16T06:00:00.000Z' },
      runId: 'test',
    };
    await opened.store.commit(PEOPLE.map((person) => insert('people', person)));
    bot = await startTeamsBot({
      log,
      dispatch: createDispatch(ports, { commands: COMMANDS, stamps: CARD_STAMPS }),
    });
  });
  afterAll(async () => {
    await bot.close();
    await opened.close();
    rmSync(folder, { recursive: true });
  });

  const from = (key: string): TestActivity => ({ from: { id: `29:${key}`, name: key, aadObjectId: key } });
  const shown = (parts: unknown): string => JSON.stringify(parts);

  /** Writes a line and gives back all that the connector got for it. */
  const write = async (who: string, text: string): Promise<unknown[]> => {
    const before = bot.connector.sent.length;
    const { status } = await bot.say(messageActivity(bot.connector.serviceUrl, { ...from(who), text }));
    expect(status).toBe(200);
    await bot.drain();
    return bot.connector.sent.slice(before).map((sent) => sent.activity);
  };

  /** Presses a button as a client does, with what the inputs hold; the reply is the invoke's body. */
  const press = async (who: string, card: unknown, title: string, inputs: Element = {}): Promise<string> => {
    const action = elementsIn(card).find(
      (part) => part['type'] === 'Action.Execute' && String(part['title']).startsWith(title),
    );
    const preset = elementsIn(card)
      .filter((part) => String(part['type']).startsWith('Input.'))
      .map((part) => [part['id'], part['value'] ?? '']);
    const data = { ...(action?.['data'] as Element), ...Object.fromEntries(preset), ...inputs };
    const activity = executeActivity(bot.connector.serviceUrl, String(action?.['verb']), data, from(who));
    const { status, text } = await bot.say(activity);
    expect(status).toBe(200);
    await bot.drain();
    return text;
  };

  it('answers a question with its source and year', async () => {
    const [answer] = await write('aad-jarfalla', 'vad är lovande praktik?');
    expect(shown(answer)).toContain('beprövad erfarenhet');
    expect(shown(answer)).toContain('verksamhetsplan 2024 (2024)');
  });

  it('logs a line from staff and shows a receipt; sent again by Teams it is one record', async () => {
    const text = 'logga 2 tim bollplank med Järfälla om SIP idag';
    const activity = messageActivity(bot.connector.serviceUrl, { ...from('aad-martin'), text });
    const before = bot.connector.sent.length;
    await bot.say(activity);
    await bot.say(activity);
    await bot.drain();
    expect(shown(bot.connector.sent.slice(before))).toContain('SIP');
    expect(bot.connector.sent.length - before).toBe(1);
    expect(await ports.store.find('activities')).toMatchObject([
      { kind: 'sounding_board', hours: 2, municipalities: ['jarfalla'], state: 'done' },
    ]);
  });

  it('takes a request by card and gives it a number, once however often it is sent', async () => {
    const [form] = await write('aad-jarfalla', 'förfrågan');
    const inputs = { question: 'Vi vill följa upp vårt arbete med skolnärvaro.' };
    expect(await press('aad-jarfalla', form, 'Skicka', inputs)).toContain('F2026-001');
    expect(await press('aad-jarfalla', form, 'Skicka', inputs)).toContain('F2026-001');
    expect(await ports.store.find('requests')).toMatchObject([
      { municipalityId: 'jarfalla', status: 'received' },
    ]);
  });

  it('shows the week and sends eight digests; a second press posts nothing twice', async () => {
    const messages = await write('aad-anna', 'veckobrev');
    await press('aad-anna', messages, 'Skicka');
    const outbox = join(folder, 'outbox', 'veckobrev', WEEK);
    const files = readdirSync(outbox);
    expect(files).toHaveLength(8);
    const holding = files.filter((file) => readFileSync(join(outbox, file), 'utf8').includes('SIP'));
    expect(holding).toEqual(['jarfalla.html']);

    const written = () => files.map((file) => statSync(join(outbox, file)).mtimeMs);
    const first = written();
    await press('aad-anna', messages, 'Skicka');
    expect(readdirSync(outbox)).toEqual(files);
    expect(written()).toEqual(first);
  });

  it('tells of a bug by an id that is in the log, which holds nothing that anyone wrote or is called', async () => {
    const [answer] = await write('aad-martin', 'vad sa Fatima till oss?');
    const { msg, id } = JSON.parse(logged.at(-1) ?? '{}');
    expect(msg).toBe('a turn failed');
    expect(shown(answer)).toContain(id);
    const log = logged.join('');
    for (const word of ['Fatima', 'SIP', 'praktik', 'skolnärvaro', 'aad-', 'Martin', 'Anna', 'a:personal']) {
      expect(log).not.toContain(word);
    }
  });

  it('keeps it all on disk for the next start', async () => {
    await opened.close();
    opened = await openStore({ folder, clock: ports.clock });
    expect(await opened.store.find('activities')).toHaveLength(1);
    expect(await opened.store.find('requests')).toHaveLength(1);
    expect(await opened.store.find('digests', { week: WEEK })).toHaveLength(8);
  });
});
