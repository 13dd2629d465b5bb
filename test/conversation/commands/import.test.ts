import { beforeEach, describe, expect, it } from 'vitest';
import { textsIn } from '../../../src/texts/index.js';
import { insert } from '../../../src/usecases/changes.js';
import { jarfallaMember, martin } from '../../support/builders.js';
import { aFile, aRow, buttons, sentFile, startImporting } from '../../support/import-talk.js';
import { maria, textIn } from '../../support/log-talk.js';
import { RECORD_OF } from '../../support/store-records.js';
import { actionsIn } from '../../support/talk.js';

const { imports } = textsIn('sv');

let chat: Awaited<ReturnType<typeof startImporting>>;
beforeEach(async () => {
  chat = await startImporting();
});

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
