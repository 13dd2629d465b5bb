import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownDataCommand } from '../../../src/conversation/commands/own-data.js';
import type { Person } from '../../../src/domain/person.js';
import { en } from '../../../src/texts/en/index.js';
import type { Locale } from '../../../src/texts/index.js';
import { sv } from '../../../src/texts/sv/index.js';
import { insert } from '../../../src/usecases/changes.js';
import { COLLECTION_NAMES } from '../../../src/usecases/collections.js';
import type { KeptImport, MadeFile } from '../../../src/usecases/file-ports.js';
import { offerFile } from '../../../src/usecases/offer-file.js';
import type { Change } from '../../../src/usecases/ports.js';
import { anna, aPerson, martin, TENANT } from '../../support/builders.js';
import { anActivity, aRequest } from '../../support/digest-builders.js';
import { fakeKeptImports } from '../../support/fake-kept-imports.js';
import { offeringPorts, UPLOAD_URL } from '../../support/offering.js';
import { insertion } from '../../support/planted.js';
import { aChat } from '../../support/queue.js';
import { KEPT_IMPORTS } from '../../support/rights-world.js';
import { RECORD_OF } from '../../support/store-records.js';
import { conversationWith, shownIn } from '../../support/talk.js';

const eva = aPerson('eva', [{ role: 'council_member', municipalityId: 'ekero', from: '2020-01-01' }], {
  displayName: 'Eva Sträng',
});
const stranger = aPerson('nadja', [], { displayName: 'Nadja Demo' });

/** What a person gets, line by line, and who it was made for. */
const fileOf = async (
  person: Person,
  {
    changes = [] as readonly Change[],
    kept = [] as readonly KeptImport[],
    text = 'mina uppgifter',
    locale = 'sv' as Locale,
  } = {},
) => {
  const keptImports = fakeKeptImports();
  for (const each of kept) await keptImports.keep(each);
  const handed: { readonly personId: string; readonly file: MadeFile }[] = [];
  const { ports, write } = await conversationWith({
    people: [anna, martin, eva],
    ports: {
      keptImports,
      files: {
        handOver: async (personId, file) => {
          handed.push({ personId, file });
          return { kind: 'saved', path: `filer/${file.name}` };
        },
      },
    },
  });
  await ports.store.commit(changes);
  const said = shownIn(await write(person, text, locale));
  const content = Buffer.from(handed[0]?.file.content ?? []).toString();
  return { ports, said, handed, content, lines: content.split('\r\n') };
};

/** The lines of a section, from its heading to the next one. */
const sectionIn = (lines: readonly string[], heading: string): string[] => {
  const from = lines.findIndex((line) => line.startsWith(`${heading} (`));
  const length = lines.slice(from + 1).findIndex((line) => /^[A-ZÅÄÖ0-9 ]+ \(\d+\)$|^Här finns/.test(line));
  return from < 0 ? [] : lines.slice(from, from + 1 + length).filter((line) => line !== '');
};

describe('one’s own data', () => {
  it.each([
    'mina uppgifter',
    'Visa mina uppgifter.',
    'hämta mina personuppgifter',
    'my data',
    'show my personal data',
  ])('is given for "%s"', (text) => {
    expect(ownDataCommand.parse(text)).toBe(true);
  });

  it.each(['mina uppgifter?', 'mina uppgifter om SIP', 'uppgifter'])('is not what "%s" asks for', (text) => {
    expect(ownDataCommand.parse(text)).toBeUndefined();
  });

  it('is a text that people and old programs can read, said where it lies', async () => {
    const { said, handed, content } = await fileOf(eva);
    expect(said).toBe(
      'Här är allt som jag har sparat om dig. Filen ligger här: filer/mina-uppgifter-2026-11-18.txt',
    );
    expect(handed[0]).toMatchObject({ personId: eva.id, file: { forRoles: 'anyone' } });
    expect(
      content.startsWith('\uFEFFUPPGIFTER OM DIG I FOU-BOTEN\r\nGjord för Eva Sträng 18 november 2026'),
    ).toBe(true);
    expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('says what each collection is for and how long it is kept, and where nothing is', async () => {
    const { lines } = await fileOf(eva);
    expect(sectionIn(lines, 'REGISTRET')).toEqual([
      'REGISTRET (1)',
      'Vad det är till för: Talar om för mig vem du är och vad du får göra.',
      'Hur länge det sparas: Tills du raderar dina uppgifter, eller så länge som FoU har bestämt.',
      '1. Id: 2026-eva',
      `   Konto i Teams (organisationens id och ditt id): ${TENANT}/eva`,
      '   Namn: Eva Sträng',
      '   Namnet kommer från: FoU-chefen',
      '   Roller: Roll: rådsmedlem; Kommun: Ekerö; Från: 1 januari 2020',
    ]);
    expect(lines.at(-2)).toBe(
      'Här finns inget om dig: Anmälan om att du representerar en kommun, Förfrågningar, Utkast till förfrågningar, Förslag till förfrågningar, Aktiviteter, Evenemang, Anmälningar till evenemang, Utvärderingar, Utbildningar med platser, Nomineringar till utbildningar, Nätverk, Behovsinventeringar, Behov, Mål i årets plan, Områden för resultatmål, Publikationer, Årets siffror, Årsrapporter och planer, Stängda år, Inlästa filer, Dina påminnelser, Veckobrev, Egna ord i veckobreven, Rättelser av veckobrev, Chatten mellan dig och mig, Välkomsthälsning, Meddelanden från mig, Kort som jag håller aktuella, Filer som jag har gjort åt dig, Kanaler för veckobrev, Kommunernas organisationer i Microsoft 365, Gallringstider, Inställningar, Frågor som jag inte kunde svara på, Texter som jag svarar med, Svar på ”Hjälpte det?”, Schemalagt arbete och Ändringsloggen.',
    );
  });

  it('says the time that the manager has decided', async () => {
    const rule = { ...RECORD_OF.retention('2026-0001'), collection: 'people', months: 24 } as const;
    const { lines } = await fileOf(eva, { changes: [insertion('retention', rule)] });
    expect(lines).toContain('Hur länge det sparas: I 24 månader enligt gallringsbeslut FoU 2026:12.');
  });

  it('shows what they wrote in full, and nobody else', async () => {
    const request = aRequest('F2026-001', {
      requestedBy: eva.id,
      contactId: anna.id,
      question: 'Hur gör\nandra?',
      history: [
        {
          at: '2026-11-10T10:00:00.000Z',
          by: anna.id,
          version: 1,
          from: 'draft',
          to: 'received',
          act: { kind: 'file' },
        },
      ],
    });
    const { lines } = await fileOf(eva, { changes: [insert('requests', request)] });
    const shown = sectionIn(lines, 'FÖRFRÅGNINGAR');
    expect(shown).toEqual(
      expect.arrayContaining([
        '   Fråga: Hur gör',
        '   andra?',
        '   Skickad av: du',
        '   Talar för kommunen: någon annan',
        '   Vad som har hänt: När: 10 november 2026 kl. 11.00; Av: någon annan; Från: Utkast; Till: Mottagen; Vad som gjordes: Sort: skicka in',
      ]),
    );
  });

  it('shows of what others wrote only what is about them, without other names', async () => {
    const before = 'x'.repeat(200);
    const activity = anActivity('a', {
      loggedBy: martin.id,
      staffIds: [martin.id],
      title: 'Möte med Martin Demo och Eva Sträng',
      outcomeNote: `${before} Hemligt. Eva Strängs grupp var nöjd. ${before}`,
    });
    const { lines } = await fileOf(eva, { changes: [insert('activities', activity)] });
    expect(sectionIn(lines, 'AKTIVITETER').slice(3)).toEqual([
      '1. Du nämns här:',
      '   Sort: Bollplank',
      '   Rubrik: Möte med någon annan och Eva Sträng',
      '   Datum: 11 november 2026',
      `   Resultat: … ${'x'.repeat(70)} Hemligt. Eva Strängs grupp var nöjd. ${'x'.repeat(60)} …`,
    ]);
  });

  it('shows what is kept of files that they have sent and not saved, and of nobody else’s', async () => {
    const [sample] = KEPT_IMPORTS;
    if (sample === undefined) throw new Error('no sample');
    const kept = [
      { ...sample, id: '2026-late', personId: martin.id, keptAt: '2026-11-18T10:00:00.000Z' },
      {
        ...sample,
        id: '2026-early',
        personId: martin.id,
        fileName: 'hosten.csv',
        keptAt: '2026-11-17T10:00:00.000Z',
      },
      { ...sample, id: '2026-annas', personId: anna.id, fileName: 'annas.xlsx' },
    ];
    const { lines, content } = await fileOf(martin, { kept });
    expect(sectionIn(lines, 'FILER SOM VÄNTAR PÅ ATT SPARAS')).toEqual([
      'FILER SOM VÄNTAR PÅ ATT SPARAS (2)',
      'Vad det är till för: Låter dig se hur en fil med aktiviteter har förståtts innan något av den sparas.',
      'Hur länge det sparas: Högst två dygn, eller tills du sparar filen, kastar den eller raderar dina uppgifter.',
      '1. Filens namn: hosten.csv',
      '   Kom in: 17 november 2026 kl. 11.00',
      '   Rad 2: Datum: 2026-11-17; Typ: Bollplank; Rubrik: SIP',
      '2. Filens namn: aktiviteter.xlsx',
      '   Kom in: 18 november 2026 kl. 11.00',
      '   Rad 2: Datum: 2026-11-17; Typ: Bollplank; Rubrik: SIP',
    ]);
    expect(content).not.toContain('annas.xlsx');
  });

  it('names nobody else of the registry, whatever is held', async () => {
    const changes = COLLECTION_NAMES.filter((name) => name !== 'people').map((name) =>
      insertion(name, RECORD_OF[name]('2026-0001')),
    );
    const { content } = await fileOf(martin, { changes });
    expect(content).toContain('AKTIVITETER (1)');
    for (const other of [anna, eva]) {
      expect(content).not.toContain(other.id);
      expect(content).not.toContain(other.displayName);
    }
  });

  it('stands in the audit, and changes nothing else', async () => {
    const { ports } = await fileOf(eva);
    expect(await ports.store.find('audit')).toMatchObject([
      { by: eva.id, action: 'show-own-data', collection: 'people', recordId: eva.id, fields: [] },
    ]);
    expect(await ports.store.find('people')).toEqual([anna, martin, eva]);
  });

  it('is in English for who writes in English', async () => {
    const { said, content } = await fileOf(eva, { text: 'my data', locale: 'en' });
    expect(said).toContain('my-data-2026-11-18.txt');
    expect(content).toContain('THE REGISTRY (1)\r\nWhat it is for: It tells me who you are');
    expect(content).toContain('   Roles: Role: council member; Municipality: Ekerö; From: 1 January 2020');
  });

  it('of a stranger is the chat, and nothing where there is none', async () => {
    expect((await fileOf(stranger)).said).toBe('Jag har inte sparat något om dig.');
    const { handed, lines } = await fileOf(stranger, { changes: [insert('conversations', aChat(stranger))] });
    expect(handed[0]?.personId).toBe(stranger.identity);
    expect(sectionIn(lines, 'CHATTEN MELLAN DIG OCH MIG')).toContain(
      `   Konto i Teams (organisationens id och ditt id): ${stranger.identity}`,
    );
  });

  it('is nobody’s whom Teams cannot name', async () => {
    const nobody = aPerson('', [], { displayName: 'Nadja Demo' });
    for (const text of ['mina uppgifter', 'radera mina uppgifter']) {
      const { said, ports } = await fileOf(nobody, { text });
      expect(said).toContain('Teams talar inte om för mig vem du är');
      expect(await ports.store.find('audit')).toEqual([]);
    }
  });

  it('is offered in Teams to a stranger too, who alone can take it', async () => {
    const base = offeringPorts();
    const { ports, dispatch, incoming, write } = await conversationWith({
      people: [anna],
      ports: {
        ...base,
        files: {
          handOver: async (personId, file) => ({
            kind: 'offered',
            offer: await offerFile(base, personId, file),
          }),
        },
      },
    });
    await ports.store.commit([insert('conversations', aChat(stranger))]);
    const reply = await write(stranger, 'mina uppgifter');
    expect(reply.messages[0]?.file).toMatchObject({
      kind: 'offered',
      offer: { personId: stranger.identity },
    });
    const [offer] = await ports.store.find('offers');
    const place = {
      uploadUrl: UPLOAD_URL,
      contentUrl: 'https://contoso-my.sharepoint.com/personal/nadja/mina-uppgifter.txt',
      name: 'mina-uppgifter.txt',
      uniqueId: 'unique',
      fileType: 'txt',
    };
    const answer = (from: Person) =>
      dispatch(incoming(from, { kind: 'file_answer', offerId: offer?.id ?? '', place }));
    expect(shownIn(await answer(anna))).toBe(sv.files.unknown);
    expect(shownIn(await answer(stranger))).toContain('ligger i din OneDrive');
    expect(base.offeredFiles.uploads[0]?.content).toContain('CHATTEN MELLAN DIG OCH MIG (1)');
  });
});

describe('the words of the file', () => {
  /** Every field of every record, however deep. */
  const keysIn = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(keysIn);
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, item]) => [key, ...keysIn(item)]);
  };

  it.each([
    ['sv', sv],
    ['en', en],
  ])('say in %s what every field of every collection is called', (_locale, { ownData }) => {
    const keys = new Set(COLLECTION_NAMES.flatMap((name) => keysIn(RECORD_OF[name]('2026-0001'))));
    const unsaid = [...keys].filter((key) => !(key in ownData.fields) && !['version', 'key'].includes(key));
    expect(unsaid).toEqual([]);
  });

  it('say what was done of everything that use-cases write in the audit', () => {
    const folder = new URL('../../../src/usecases/', import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const code = files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
    // Nothing else in the use-cases is written so.
    const actions = new Set([...code.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, action = '']) => action));
    expect(actions).toContain('erase-person');
    expect([...actions].filter((action) => !(action in sv.ownData.codes))).toEqual([]);
  });

  it('are the same in both languages', () => {
    expect(Object.keys(en.ownData.fields)).toEqual(Object.keys(sv.ownData.fields));
    expect(Object.keys(en.ownData.codes)).toEqual(Object.keys(sv.ownData.codes));
    expect(Object.keys(sv.ownData.collections).toSorted()).toEqual(COLLECTION_NAMES.toSorted());
  });
});
