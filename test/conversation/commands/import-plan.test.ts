import { beforeEach, describe, expect, it } from 'vitest';
import { textsIn } from '../../../src/texts/index.js';
import { anna, martin } from '../../support/builders.js';
import { buttons, sentFile } from '../../support/import-talk.js';
import { textIn } from '../../support/log-talk.js';
import { GOALS, startPlanFiles, WHOLE, workbook } from '../../support/plan-file-talk.js';
import { actionsIn } from '../../support/talk.js';

const { planFile } = textsIn('sv');

let chat: Awaited<ReturnType<typeof startPlanFiles>>;
beforeEach(async () => {
  chat = await startPlanFiles();
});

describe('a file with a plan', () => {
  it('is shown with what it would change, and nothing is saved before its person says so', async () => {
    const reply = await chat.sendPlan(WHOLE);
    expect(textIn(reply)).toContain('6 nya, 0 ändrade och 0 som förut. Inget är sparat än.');
    expect(textIn(reply)).toContain('Mål, ny: Fler frukostar');
    expect(buttons(reply)).toEqual([planFile.preview.save, planFile.preview.cancel]);
    expect(await chat.goals()).toEqual([]);
    expect(await chat.figures()).toBeUndefined();
  });

  it.each(['', 'importera', 'importera filen'])(
    'is known by its sheets when it is sent with the words "%s", and is of the year in its name',
    async (text) => {
      const files = [sentFile(workbook({ Mål: GOALS }), 'Planmall 2027.xlsx')];
      const reply = await chat.send(anna, files, text);
      expect(textIn(reply)).toContain('Planen för 2027: det här ändras');
      await chat.save(reply);
      expect(await chat.goals()).toMatchObject([{ year: 2027 }]);
    },
  );

  it('is known by its sheets also when the first of them is empty or has the wrong columns', async () => {
    const { Ekonomi = [] } = WHOLE;
    for (const first of [[['Mål']], [['Pelare'], ['Sprida kunskap']]]) {
      const files = [sentFile(workbook({ Mål: first, Ekonomi }), 'plan.xlsx')];
      expect(textIn(await chat.send(anna, files, ''))).toMatch(/Planen för 2026|saknar kolumnen Mål/);
    }
  });

  it('is left to the FoU manager when another of the staff sends it without a word', async () => {
    const reply = await chat.send(martin, workbook(WHOLE), '');
    expect(textIn(reply)).toBe(planFile.forManager);
    expect(chat.kept.size).toBe(0);
  });

  it('is saved whole in one go, each record with its row of audit', async () => {
    const receipt = await chat.saved(WHOLE);
    expect(textIn(receipt)).toContain('Planen för 2026 är inläst');
    expect(buttons(receipt)).toEqual([]);
    expect(await chat.goals()).toMatchObject([
      {
        year: 2026,
        label: 'Fler frukostar',
        pillar: 'spread',
        resultGoalAreaId: 'knowledge_spreading',
        plannedWork: [
          {
            id: '1',
            label: 'Fyra frukostar',
            responsibleIds: [martin.id],
            due: { text: 'våren', period: { from: '2026-01-01', to: '2026-06-30' } },
          },
          { id: '2', label: 'En podd', responsibleIds: [] },
        ],
        result: { percent: 80, text: 'Tre blev av.', deviationCause: 'Sjukdom', statedBy: anna.id },
      },
    ]);
    expect(await chat.publications()).toMatchObject([
      {
        title: 'Barns röster',
        kind: 'fou_report',
        status: 'planned',
        year: 2026,
        date: { text: 'hösten 2026' },
        municipalities: ['jarfalla', 'solna'],
        enteredBy: anna.id,
      },
    ]);
    expect(await chat.figures()).toMatchObject({
      year: 2026,
      budget: [
        { label: 'Personal', outcomeBefore: 2645, outcome: 2980, budget: 3046 },
        { label: 'Avgifter', outcomeBefore: -2645, outcome: -2980, budget: -3046 },
      ],
      staffing: [{ label: 'Utredare', percent: 320, permanentPercent: 200 }],
      indicators: [{ label: 'Följare', value: 1200, exactness: 'about' }],
    });
    const audit = await chat.ports.store.find('audit', { action: 'import-plan' });
    expect(audit.map(({ collection }) => collection).toSorted()).toEqual([
      'goals',
      'imports',
      'publications',
      'yearfigures',
    ]);
    expect(await chat.imports()).toMatchObject([{ planYear: 2026, rows: 6, importedBy: anna.id }]);
    expect(chat.kept.size).toBe(0);
  });

  it('is saved once, however often and however close together its button is pressed', async () => {
    const preview = await chat.sendPlan(WHOLE);
    const presses = await Promise.all([chat.save(preview), chat.save(preview)]);
    presses.push(await chat.save(preview));
    for (const reply of presses) expect(textIn(reply)).toContain('Planen för 2026 är inläst');
    expect(await chat.goals()).toHaveLength(1);
    expect(await chat.imports()).toHaveLength(1);
    expect(await chat.figures()).toMatchObject({ version: 1 });
  });

  it('with one wrong row saves nothing, and says sheet, row, column and what to do', async () => {
    const reply = await chat.sendPlan({
      ...WHOLE,
      Mål: [
        ['Mål', 'Procent', 'Pelare', 'Ansvarig', 'Klart'],
        ['Fler frukostar', 80, 'Spridda kunskap', '', ''],
        ['Bättre stöd', 'många', '', '', 'maj'],
      ],
      Ekonomi: [
        ['Post', 'Budget'],
        ['Summa', 0],
      ],
    });
    expect(textIn(reply)).toContain('Mål, rad 2, Orsak: Målet är inte helt uppfyllt. Skriv orsaken.');
    expect(textIn(reply)).toContain(
      'Mål, rad 2, Pelare: ”Spridda kunskap” finns inte bland valen. Menade du ”Sprida kunskap”?',
    );
    expect(textIn(reply)).toContain('Mål, rad 3, Procent: ”många” är inget tal.');
    expect(textIn(reply)).toContain('Mål, rad 3, Planerat arbete: Skriv vilket arbete det gäller');
    expect(textIn(reply)).toContain('Ekonomi, rad 2, Post: ”Summa” räknar jag ut själv. Ta bort raden.');
    expect(buttons(reply)).toEqual([planFile.preview.cancel]);
  });

  it('is not saved by a forged press when a row is wrong', async () => {
    const reply = await chat.sendPlan({
      Mål: [
        ['Mål', 'Procent'],
        ['Fler frukostar', 80],
      ],
    });
    const { keptId } = actionsIn(reply)[0]?.data ?? {};
    await chat.dispatch(
      chat.incoming(anna, {
        kind: 'press',
        verb: 'planfile.save',
        data: { verb: 'planfile.save', card: 'plan-file-preview@1', keptId, seen: '' },
      }),
    );
    expect(await chat.goals()).toEqual([]);
    expect(await chat.imports()).toEqual([]);
  });

  it('of goals that two rows say different things of, or works that stand twice, is pointed out', async () => {
    const reply = await chat.sendPlan({
      Mål: [
        ['Mål', 'Pelare', 'Planerat arbete'],
        ['Fler frukostar', 'Sprida kunskap', 'En podd'],
        ['fler  frukostar', 'Stödja utveckling', 'en podd'],
      ],
    });
    expect(textIn(reply)).toContain('Mål, rad 3, Pelare: Målet står på flera rader');
    expect(textIn(reply)).toContain('Mål, rad 3, Planerat arbete: ”en podd” står på en tidigare rad');
  });

  it('says when the economy does not come to 0, and is saved all the same (I14)', async () => {
    const reply = await chat.sendPlan({
      Ekonomi: [
        ['Post', 'Utfall', 'Budget'],
        ['Personal', 10, 0],
      ],
    });
    expect(textIn(reply)).toContain('Ekonomin går inte ihop till 0 i: Utfall.');
    await chat.save(reply);
    expect(await chat.figures()).toMatchObject({ budget: [{ label: 'Personal', outcome: 10, budget: 0 }] });
  });
});
