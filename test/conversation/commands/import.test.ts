import { beforeEach, describe, expect, it } from 'vitest';
import { closedYearId } from '../../../src/domain/closed-year.js';
import { textsIn } from '../../../src/texts/index.js';
import { insert, update } from '../../../src/usecases/changes.js';
import { anna, jarfallaMember, martin } from '../../support/builders.js';
import { builtNumber } from '../../support/identity-numbers.js';
import { aFile, aRow, sentFile, startImporting } from '../../support/import-talk.js';
import { maria, textIn } from '../../support/log-talk.js';
import { RECORD_OF } from '../../support/store-records.js';
import { actionsIn, shownIn } from '../../support/talk.js';

const { imports } = textsIn('sv');
/** The tax agency's own example. */
const VALID_NUMBER = '19121212-1212';

let chat: Awaited<ReturnType<typeof startImporting>>;
beforeEach(async () => {
  chat = await startImporting();
});

const buttons = (reply: Parameters<typeof actionsIn>[0]): string[] =>
  actionsIn(reply).map(({ title }) => title);

describe('a file', () => {
  it('is shown row by row, and nothing is saved before its person says so', async () => {
    const reply = await chat.send(
      martin,
      aFile(aRow(), aRow({ Rubrik: 'BBIC', Kommuner: 'Solna och Ekerö' })),
    );
    expect(textIn(reply)).toContain('2 rader, inga fel. Inget är sparat än.');
    expect(textIn(reply)).toContain('Rad 2: 17 november 2026, Bollplank: SIP, 2 tim, Järfälla');
    expect(textIn(reply)).toContain('Rad 3: 17 november 2026, Bollplank: BBIC, 2 tim, Ekerö och Solna');
    expect(buttons(reply)).toEqual(['Spara alla 2', 'Spara inte']);
    expect(await chat.saved()).toEqual([]);
    expect(await chat.imports()).toEqual([]);
  });

  it.each(['brev.docx', 'rapport.PDF', 'bild.png', 'gammalt.doc'])(
    'that is called %s is not read, and its person is told which files can be',
    async (name) => {
      const reply = await chat.send(martin, [sentFile(aFile(aRow()), name)]);
      expect(textIn(reply)).toContain('Jag kan bara läsa Excelfiler (.xlsx) och textfiler (.csv).');
      expect(chat.kept.size).toBe(0);
    },
  );

  it.each(['aktiviteter.XLSX', 'aktiviteter.txt', 'aktiviteter'])(
    'that is called %s is read',
    async (name) => {
      expect(textIn(await chat.send(martin, [sentFile(aFile(aRow()), name)]))).toContain('1 rad');
    },
  );

  it('is saved whole with one row of audit, and leads back to its import', async () => {
    const preview = await chat.send(
      martin,
      aFile(aRow(), aRow({ Rubrik: 'BBIC', 'Från FoU': 'Maria Demo' })),
    );
    const receipt = await chat.press(martin, preview, 'Spara alla 2');
    expect(textIn(receipt)).toContain('2 aktiviteter är inlästa');
    const [imported] = await chat.imports();
    expect(imported).toMatchObject({ fileName: 'aktiviteter.csv', rows: 2, importedBy: martin.id });
    expect(await chat.saved()).toMatchObject([
      {
        title: 'SIP',
        hours: 2,
        municipalities: ['jarfalla'],
        staffIds: [martin.id],
        loggedBy: martin.id,
        source: 'import',
        importId: imported?.id,
        resultGoalAreaId: 'knowledge_governance',
        inferred: ['area', 'pillar', 'resultGoalAreaId'],
      },
      { title: 'BBIC', staffIds: [maria.id], loggedBy: martin.id, importId: imported?.id },
    ]);
    const audit = await chat.ports.store.find('audit', { recordId: imported?.id ?? '' });
    expect(audit.map(({ action }) => action)).toEqual(['import-activities']);
    expect(
      (await chat.ports.store.find('audit')).filter(({ collection }) => collection === 'activities'),
    ).toEqual([]);
    expect(chat.kept.size).toBe(0);
  });

  it('is saved once, however often and however close together its button is pressed', async () => {
    const preview = await chat.send(martin, aFile(aRow()));
    const presses = await Promise.all(
      Array.from({ length: 20 }, () => chat.press(martin, preview, 'Spara aktiviteten')),
    );
    const late = await chat.press(martin, preview, 'Spara aktiviteten');
    for (const reply of [...presses, late]) expect(textIn(reply)).toContain('Aktiviteten är inläst');
    expect(await chat.saved()).toHaveLength(1);
    expect(await chat.imports()).toHaveLength(1);
  });

  it('alone, without a word, is taken for one to read in', async () => {
    expect(textIn(await chat.send(martin, aFile(aRow()), ''))).toContain(imports.preview.title);
  });

  it('is none of theirs who may not log, with or without a word', async () => {
    for (const text of ['', 'importera']) {
      const reply = await chat.send(jarfallaMember, aFile(aRow()), text);
      expect(textIn(reply)).toContain('FoU-personal');
    }
    expect(chat.kept.size).toBe(0);
  });

  it('is its sender’s: a colleague can neither save it nor throw it away', async () => {
    const preview = await chat.send(martin, aFile(aRow()));
    for (const title of ['Spara aktiviteten', 'Spara inte']) {
      await chat.press(maria, preview, title);
    }
    expect(await chat.saved()).toEqual([]);
    expect(chat.kept.size).toBe(1);
  });

  it('that is saved is still its sender’s: a colleague who presses is not shown the receipt', async () => {
    const preview = await chat.send(martin, aFile(aRow()));
    await chat.press(martin, preview, 'Spara aktiviteten');
    const reply = await chat.press(maria, preview, 'Spara aktiviteten');
    expect(textIn(reply)).not.toContain('inläst');
    expect(actionsIn(reply)).toEqual([]);
    expect(textIn(await chat.press(martin, preview, 'Spara aktiviteten'))).toContain('är inläst');
  });

  it('that is not wanted is thrown away', async () => {
    const preview = await chat.send(martin, aFile(aRow()));
    expect(textIn(await chat.press(martin, preview, 'Spara inte'))).toBe(imports.cancelled);
    expect(textIn(await chat.press(martin, preview, 'Spara aktiviteten'))).toBe(imports.gone);
    expect(await chat.saved()).toEqual([]);
  });

  it('that has waited for more than a day must be sent again', async () => {
    const preview = await chat.send(martin, aFile(aRow()));
    chat.clock.set('2026-11-19T11:00:00.001Z');
    expect(textIn(await chat.press(martin, preview, 'Spara aktiviteten'))).toBe(imports.gone);
    expect(await chat.saved()).toEqual([]);
  });

  it('can have its columns in any order and in English; what is not ours is named and not kept', async () => {
    const content = Buffer.from(
      'Title,Secret,Date,Hours,Kind,Logged by\nSIP,hemligt,2026-11-17,"1.5",Sounding board,Anna\n',
    );
    const reply = await chat.send(martin, content);
    expect(textIn(reply)).toContain('Rad 2: 17 november 2026, Bollplank: SIP, 1,5 tim');
    expect(textIn(reply)).toContain('Jag läser inte de här kolumnerna: Secret, Logged by.');
    expect(textIn(reply)).toContain(imports.preview.staff);
    expect(JSON.stringify([...chat.kept])).not.toContain('hemligt');
  });
});

describe('a file in a year that has a plan', () => {
  beforeEach(async () => {
    const goal = { ...RECORD_OF.goals('2026-support'), label: 'Stöd i vardagen', pillar: 'support' } as const;
    await chat.ports.store.commit([insert('goals', { ...goal, area: 'general' })]);
  });

  it('has the goal that fits best proposed, shown and saved as a proposal', async () => {
    const preview = await chat.send(martin, aFile(aRow()));
    expect(textIn(preview)).toContain('Mål i planen: Stöd i vardagen (förslag)');
    await chat.press(martin, preview, 'Spara aktiviteten');
    const [saved] = await chat.saved();
    expect(saved).toMatchObject({ planGoalId: '2026-support' });
    expect(saved?.inferred).toContain('planGoalId');
  });

  it('names a goal that the plan does not have by its cell', async () => {
    const reply = await chat.send(martin, aFile(aRow({ 'Mål i planen': 'Stöd i vardagn' })));
    expect(textIn(reply)).toContain(
      'Rad 2, kolumn Mål i planen: Planen för radens år har inget mål som heter ”Stöd i vardagn”. Menade du ”Stöd i vardagen”?',
    );
    expect(buttons(reply)).toEqual(['Spara inte']);
  });
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

describe('what is worth knowing of a row', () => {
  it('I9: a row before the form came into use is saved, and said to stay out of its statistics', async () => {
    const preview = await chat.send(
      martin,
      aFile(aRow({ Datum: '2017-08-31' }), aRow({ Datum: '2017-09-01' })),
    );
    expect(textIn(preview).match(/kommer inte med i statistiken/g)).toHaveLength(1);
    await chat.press(martin, preview, 'Spara alla 2');
    expect(await chat.saved()).toHaveLength(2);
  });

  it('I18: a row in the future is saved as planned, and its hours are not counted as done', async () => {
    const preview = await chat.send(martin, aFile(aRow(), aRow({ Datum: '2026-12-15', Timmar: '5' })));
    expect(textIn(preview)).toContain(imports.notes.planned);
    const receipt = await chat.press(martin, preview, 'Spara alla 2');
    expect((await chat.saved()).map(({ state }) => state)).toEqual(['done', 'planned']);
    expect(textIn(receipt)).toContain('Tid: 2 tim');
    expect(textIn(receipt)).toContain('Planerade: 1');
  });

  it('I8: a done row without a result-goal area gets the one of its pillar, marked as concluded', async () => {
    const preview = await chat.send(
      martin,
      aFile(aRow({ Typ: 'FoU-frukost' }), aRow({ Resultatmål: 'Stöd till kunskapsspridning' })),
    );
    expect(textIn(preview)).toContain('Räknas till: Stöd till kunskapsspridning (förslag)');
    await chat.press(martin, preview, 'Spara alla 2');
    expect(await chat.saved()).toMatchObject([
      { resultGoalAreaId: 'knowledge_spreading', inferred: ['area', 'pillar', 'resultGoalAreaId'] },
      { resultGoalAreaId: 'knowledge_spreading', inferred: ['area', 'pillar'] },
    ]);
  });

  it('alike rows, in the file and among what is logged, are pointed out and taken only when said so', async () => {
    await chat.write(martin, 'logga 2 tim bollplank med Järfälla om SIP igår');
    const preview = await chat.send(
      martin,
      aFile(aRow(), aRow({ Rubrik: 'BBIC' }), aRow({ Rubrik: ' bbic' })),
    );
    expect(textIn(preview)).toContain('2 rader ser ut att finnas redan.');
    expect(textIn(preview)).toContain(imports.notes.loggedBefore);
    expect(textIn(preview)).toContain(imports.notes.sameAsRow('3'));
    await chat.press(martin, preview, 'Spara alla 3, även 2 som ser ut att finnas redan');
    expect(await chat.saved()).toHaveLength(4);
  });

  it('rows that have become alike since they were shown are shown again first', async () => {
    const preview = await chat.send(martin, aFile(aRow()));
    await chat.write(martin, 'logga 2 tim bollplank med Järfälla om SIP igår');
    const again = await chat.press(martin, preview, 'Spara aktiviteten');
    expect(textIn(again)).toContain(imports.preview.otherwiseNow);
    expect(await chat.saved()).toHaveLength(1);
    await chat.press(martin, again, 'Spara aktiviteten ändå');
    expect(await chat.saved()).toHaveLength(2);
  });
});

const close = (year: number) =>
  chat.ports.store.commit([
    insert('closings', {
      id: closedYearId(year),
      year,
      closedBy: anna.id,
      closedAt: '2026-01-31T09:00:00.000Z',
    }),
  ]);

describe('a closed year', () => {
  it('takes no rows, and says who closed it and when', async () => {
    await close(2025);
    const reply = await chat.send(martin, aFile(aRow(), aRow({ Datum: '2025-03-01' })));
    expect(textIn(reply)).toContain('Rad 3, kolumn Datum: Anna Demo stängde 2025 den 31 januari 2026.');
    expect(buttons(reply)).toEqual(['Spara inte']);
  });

  it('that is closed between showing and saving takes none either', async () => {
    const preview = await chat.send(martin, aFile(aRow({ Datum: '2025-03-01' })));
    await close(2025);
    const reply = await chat.press(martin, preview, 'Spara aktiviteten');
    expect(textIn(reply)).toContain('Anna Demo stängde 2025');
    expect(await chat.saved()).toEqual([]);
  });

  it('that is closed in the very moment of saving takes none either', async () => {
    const preview = await chat.send(martin, aFile(aRow({ Datum: '2025-03-01' })));
    const { findBy } = chat.ports.store;
    let isClosed = false;
    chat.ports.store.findBy = async (...asked) => {
      const found = await findBy(...asked);
      if (!isClosed) {
        isClosed = true;
        await close(2025);
      }
      return found;
    };
    const reply = await chat.press(martin, preview, 'Spara aktiviteten');
    expect(textIn(reply)).toContain('Anna Demo stängde 2025');
    expect(await chat.saved()).toEqual([]);
  });

  it('lets go of no import', async () => {
    const preview = await chat.send(martin, aFile(aRow(), aRow({ Datum: '2025-03-01' })));
    const receipt = await chat.press(martin, preview, 'Spara alla 2');
    await close(2025);
    expect(textIn(await chat.press(martin, receipt, 'Ångra importen'))).toContain('Anna Demo stängde 2025');
    expect((await chat.saved()).filter(({ undone }) => undone !== undefined)).toEqual([]);
  });
});

describe('undoing an import', () => {
  const imported = async (...rows: readonly ReturnType<typeof aRow>[]) => {
    const preview = await chat.send(martin, aFile(...rows));
    const [save] = actionsIn(preview);
    return chat.press(martin, preview, save?.title ?? '');
  };

  it('takes all of it back in one commit, also long after', async () => {
    const receipt = await imported(aRow(), aRow({ Rubrik: 'BBIC' }));
    chat.clock.set('2026-12-20T11:00:00.000Z');
    const undone = await chat.press(martin, receipt, 'Ångra importen');
    expect(textIn(undone)).toContain(imports.receipt.undone);
    expect(buttons(undone)).toEqual([]);
    expect((await chat.saved()).map(({ undone: at }) => at?.by)).toEqual([martin.id, martin.id]);
    const audit = await chat.ports.store.find('audit');
    expect(audit.filter(({ action }) => action === 'undo-import')).toHaveLength(1);
    await chat.press(martin, receipt, 'Ångra importen');
    expect(await chat.ports.store.find('audit')).toHaveLength(audit.length);
  });

  it('leaves everything when somebody has changed one of them, and names it', async () => {
    const receipt = await imported(aRow(), aRow({ Rubrik: 'BBIC' }));
    const [, changed] = await chat.saved();
    if (changed === undefined) throw new Error('not saved');
    const edited = { ...changed, hours: 3, editedAt: '2026-11-18T12:00:00.000Z' };
    await chat.ports.store.commit([update('activities', changed, edited)]);
    const reply = textIn(await chat.press(martin, receipt, 'Ångra importen'));
    expect(reply).toContain('”BBIC”');
    expect((await chat.saved()).filter(({ undone }) => undone !== undefined)).toEqual([]);
  });

  it('passes over one that was taken away by itself', async () => {
    const receipt = await imported(aRow(), aRow({ Rubrik: 'BBIC' }));
    const [first] = await chat.saved();
    if (first === undefined) throw new Error('not saved');
    const earlier = { at: '2026-11-18T11:30:00.000Z', by: martin.id };
    await chat.ports.store.commit([update('activities', first, { ...first, undone: earlier })]);
    await chat.press(martin, receipt, 'Ångra importen');
    expect((await chat.saved()).map(({ undone }) => undone)).toEqual([
      earlier,
      { at: '2026-11-18T11:00:00.000Z', by: martin.id },
    ]);
  });

  it('is for the one who imported, and for the FoU manager', async () => {
    const receipt = await imported(aRow());
    expect(textIn(await chat.press(maria, receipt, 'Ångra importen'))).toBe(imports.notYours('Martin Demo'));
    expect(textIn(await chat.press(anna, receipt, 'Ångra importen'))).toContain(imports.receipt.undone);
  });

  it('is offered again by the command, until it is done', async () => {
    await imported(aRow());
    const start = await chat.write(martin, 'importera');
    expect(textIn(start)).toContain('aktiviteter.csv: 1 aktivitet, 18 november 2026');
    await chat.press(martin, start, 'Ångra importen');
    expect(buttons(await chat.write(martin, 'importera'))).toEqual(['Hämta mallen', 'Hämta mallen som csv']);
  });

  it('lets the same rows be imported anew', async () => {
    const receipt = await imported(aRow());
    await chat.press(martin, receipt, 'Ångra importen');
    expect(textIn(await chat.send(martin, aFile(aRow())))).toContain('1 rad, inga fel.');
    expect(buttons(await chat.send(martin, aFile(aRow())))).toContain('Spara aktiviteten');
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
