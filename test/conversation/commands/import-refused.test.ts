import { beforeEach, describe, expect, it } from 'vitest';
import { textsIn } from '../../../src/texts/index.js';
import { martin } from '../../support/builders.js';
import { builtNumber } from '../../support/identity-numbers.js';
import { aFile, aRow, buttons, sentFile, startImporting } from '../../support/import-talk.js';
import { textIn } from '../../support/log-talk.js';
import { actionsIn, shownIn } from '../../support/talk.js';

const { imports } = textsIn('sv');
/** The tax agency's own example. */
const VALID_NUMBER = '19121212-1212';

let chat: Awaited<ReturnType<typeof startImporting>>;
beforeEach(async () => {
  chat = await startImporting();
});

describe('what is wrong in a file', () => {
  it.each<[Readonly<Record<string, string>>, string]>([
    [{ Datum: '' }, 'kolumn Datum: Cellen är tom och behöver fyllas i.'],
    [{ Datum: '17 nov' }, 'kolumn Datum: Skriv årtalet också. Här står ”17 nov”.'],
    [{ Datum: '=TODAY()' }, 'kolumn Datum: Cellen är en formel, och formler räknar jag inte ut.'],
    [{ Typ: 'Bolplank' }, 'kolumn Typ: ”Bolplank” finns inte bland valen. Menade du ”Bollplank”?'],
    [{ Typ: 'föreläsning' }, 'Menade du ”Seminarium eller föreläsning”?'],
    [{ Typ: 'Tvätt' }, 'kolumn Typ: ”Tvätt” finns inte bland valen. De står på mallens andra blad.'],
    [{ Rubrik: '' }, 'kolumn Rubrik: Cellen är tom'],
    [{ Rubrik: 'å'.repeat(201) }, 'kolumn Rubrik: Rubriken är för lång.'],
    [{ Timmar: 'många' }, 'kolumn Timmar: Jag förstår inte ”många”.'],
    [{ Timmar: '-2' }, 'kolumn Timmar'],
    [{ Timmar: '500' }, 'kolumn Timmar: Tiden behöver vara mer än 0 och högst 400 timmar.'],
    [{ Kommuner: 'Järfälla, Täby' }, 'kolumn Kommuner: ”Täby” är ingen av de åtta ägarkommunerna.'],
    [{ 'Andra parter': 'Täby, Solna' }, 'kolumn Andra parter: En av ägarkommunerna'],
    [{ 'Från FoU': 'Martin Demo, Okänd Person' }, 'kolumn Från FoU: Jag hittar ingen ”Okänd Person”'],
    [{ Område: 'Skola' }, 'kolumn Område: ”Skola” finns inte bland valen.'],
    [{ Läge: 'Genomförd', Datum: '2027-01-15' }, 'kolumn Läge: Datumet ligger framåt i tiden'],
    [{ 'Sista dag': '2026-11-01' }, 'kolumn Sista dag: Sista dagen ligger före första dagen.'],
    [{ Förfrågan: 'F2026-999' }, 'kolumn Förfrågan: Jag hittar ingen förfrågan'],
    [{ Deltog: 'några' }, 'kolumn Deltog: ”några” är inget antal.'],
    [{ Deltog: '5', 'På plats': '9' }, 'kolumn Deltog: Antalen går inte ihop'],
    [{ 'Antalen är uppskattade': 'kanske', Deltog: '5' }, 'Skriv Ja eller Nej.'],
    [{ Dokument: 'Rapporten' }, 'kolumn Dokument: Jag förstår inte ”Rapporten”.'],
    [{ Dokument: 'Rapport: Barn http://osäker.example' }, 'kolumn Dokument: Länken behöver'],
    [{ Datum: 'v 46 2026', Klockslag: '09:00' }, 'kolumn Klockslag: Klockslaget kräver'],
  ])('%j is named by its cell, and nothing can be saved', async (cells, sentence) => {
    const reply = await chat.send(martin, aFile(aRow({ Rubrik: 'Rätt' }), aRow(cells)));
    expect(textIn(reply)).toContain('Rad 3, ');
    expect(textIn(reply)).toContain(sentence);
    expect(textIn(reply)).toContain('1 av 2 rader har fel, så inget kan sparas än.');
    expect(buttons(reply)).toEqual(['Spara inte']);
  });

  it('comes first, and all of a row together', async () => {
    const rows = Array.from({ length: 20 }, () => aRow());
    const reply = await chat.send(martin, aFile(...rows, aRow({ Datum: 'igår', Typ: '?', Timmar: 'x' })));
    const [first = '', ...others] = textIn(reply).match(/^Rad \d+.*$/gm) ?? [];
    expect(first).toBe('Rad 22');
    expect(others.slice(0, 3).map((line) => line.split(':')[0])).toEqual([
      'Rad 22, kolumn Datum',
      'Rad 22, kolumn Typ',
      'Rad 22, kolumn Timmar',
    ]);
    expect(textIn(reply)).toContain('Sida 1 av 3');
    const next = await chat.press(martin, reply, 'Nästa');
    expect(textIn(next)).toContain('Sida 2 av 3');
    expect(textIn(next)).not.toContain('kolumn');
  });

  it('cannot be saved by a press that was never offered', async () => {
    const reply = await chat.send(martin, aFile(aRow({ Datum: 'igår' })));
    const [cancel] = actionsIn(reply);
    const forged = { ...cancel?.data, verb: 'import.save', alike: 0 };
    expect(textIn(await chat.pressData(martin, forged))).toContain(imports.preview.otherwiseNow);
    expect(await chat.saved()).toEqual([]);
  });

  it('is shown as it stands, and never as Markdown', async () => {
    const evil = '[klicka](https://evil.example) **fet**';
    const reply = await chat.send(martin, [
      sentFile(aFile(aRow({ Typ: evil, Rubrik: evil })), `${evil}.csv`),
    ]);
    const blocks = JSON.stringify(reply.messages).match(/"type":"TextBlock"[^}]*/g) ?? [];
    expect(blocks.join()).not.toContain('evil.example');
    expect(shownIn(reply)).toContain('evil.example');
  });
});

describe('a personal identity number in a file', () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['a column of ours', { Rubrik: `möte om ${VALID_NUMBER}` }, 'rad 3, kolumn C'],
    ['a column that is not read', { Klient: VALID_NUMBER }, 'rad 3, kolumn G'],
    ['a cell without its hyphen', { Timmar: VALID_NUMBER.replace('-', '') }, 'rad 3, kolumn D'],
  ])('I27: refuses the whole file by the cell, from %s', async (_what, cells, place) => {
    const reply = await chat.send(martin, aFile(aRow(), aRow(cells)));
    expect(textIn(reply)).toContain(`(${place})`);
    expect(textIn(reply)).not.toContain(VALID_NUMBER);
    expect(chat.kept.size).toBe(0);
    expect(JSON.stringify(chat.ports.log)).not.toContain(VALID_NUMBER);
    expect(await chat.saved()).toEqual([]);
  });

  it('I27: is found among the headings and in the name too', async () => {
    const heading = await chat.send(martin, aFile(aRow({ [VALID_NUMBER]: 'x' })));
    expect(textIn(heading)).toContain('rad 1, kolumn G');
    const name = await chat.send(martin, [sentFile(aFile(aRow()), `${VALID_NUMBER}.csv`)]);
    expect(textIn(name)).toBe(imports.identityNumberInName);
    expect(chat.kept.size).toBe(0);
  });
});

describe('a personal identity number in a name with signs that become hyphens', () => {
  const { yy, mm, dd, last } = builtNumber(1);
  const names = [':', '*', '<'].map((sign) => `${yy}${mm}${sign}${dd}-${last}.csv`);

  it.each(names)('I27: is refused, as in %s', async (name) => {
    expect(textIn(await chat.send(martin, [sentFile(aFile(aRow()), name)]))).toBe(
      imports.identityNumberInName,
    );
    expect(chat.kept.size).toBe(0);
  });

  const startOf = async (...inFolder: readonly string[]): Promise<string> => {
    const folder = {
      path: '/import',
      names: async () => inFolder,
      read: async () => ({ state: 'absent' }) as const,
    };
    const local = await startImporting({ importFolder: folder });
    return textIn(await local.write(martin, 'importera'));
  };

  it('I27: is not shown among the files of the folder, which are said to be there', async () => {
    const both = await startOf(...names, VALID_NUMBER, 'aktiviteter.csv');
    expect(both).toContain(imports.start.filesThere('aktiviteter.csv'));
    expect(both).toContain(imports.start.notTold);
    for (const name of [...names, VALID_NUMBER]) expect(both).not.toContain(name);
    const alone = await startOf(VALID_NUMBER);
    expect(alone).toContain(imports.start.notTold);
    expect(alone).not.toContain(imports.start.noFiles);
    expect(await startOf('aktiviteter.csv')).not.toContain(imports.start.notTold);
  });
});

describe('a file that cannot be read', () => {
  it.each<[string, Uint8Array, string]>([
    ['damaged', Buffer.from('PK\u0003\u0004 x'), imports.fileProblems.broken],
    [
      'without the columns',
      Buffer.from('Datum;Vad\n2026-11-17;SIP'),
      imports.columnsMissing(['Typ', 'Rubrik']),
    ],
    [
      'with a column twice',
      Buffer.from('Datum;Typ;Rubrik;Title\n2026-11-17;x;y;z'),
      imports.columnTwice('Title'),
    ],
    ['empty', Buffer.from(''), imports.fileProblems.empty],
  ])('says why: %s', async (_what, content, sentence) => {
    expect(textIn(await chat.send(martin, content))).toBe(sentence);
    expect(chat.kept.size).toBe(0);
  });

  it.each([
    ['too_big', imports.fileProblems.too_big],
    ['strange_place', imports.strangePlace],
  ] as const)('says why: %s', async (state, sentence) => {
    const file = { name: 'a.csv', fetch: async () => ({ state }) };
    expect(textIn(await chat.send(martin, [file]))).toBe(sentence);
  });

  it('says so when Teams did not give it', async () => {
    const file = { name: 'a.csv', fetch: async () => ({ state: 'failed', reason: 'http_403' }) as const };
    expect(textIn(await chat.send(martin, [file]))).toBe(imports.notFetched);
  });

  it('asks for one at a time', async () => {
    const file = sentFile(aFile(aRow()));
    expect(textIn(await chat.send(martin, [file, file]))).toBe(imports.oneFile);
  });
});
