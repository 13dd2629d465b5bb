import { beforeEach, describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../../src/adapters/files/write-workbook.js';
import { COMMANDS } from '../../../src/conversation/commands/index.js';
import type { Reply } from '../../../src/conversation/reply.js';
import type { Cell } from '../../../src/domain/csv.js';
import type { PlanGoal } from '../../../src/domain/plan-goal.js';
import { textsIn } from '../../../src/texts/index.js';
import { insert } from '../../../src/usecases/changes.js';
import type { MadeFile } from '../../../src/usecases/file-ports.js';
import { anna, martin } from '../../support/builders.js';
import { builtNumber } from '../../support/identity-numbers.js';
import { buttons, sentFile, startImporting } from '../../support/import-talk.js';
import { textIn } from '../../support/log-talk.js';
import { actionsIn } from '../../support/talk.js';

const { planFile } = textsIn('sv');

type Rows = Readonly<Record<string, readonly (readonly Cell[])[]>>;

const workbook = (sheets: Rows): Uint8Array =>
  writeWorkbook(Object.entries(sheets).map(([name, rows]) => ({ name, rows })));

const GOALS = [
  ['Resultatmål', 'Mål', 'Pelare', 'Planerat arbete', 'Ansvarig', 'Klart', 'Procent', 'Resultat', 'Orsak'],
  [
    'Stöd till kunskapsspridning',
    'Fler frukostar',
    'Sprida kunskap',
    'Fyra frukostar',
    'Martin',
    'våren',
    80,
    'Tre blev av.',
    'Sjukdom',
  ],
  ['', 'Fler frukostar', '', 'En podd', '', '', '', '', ''],
];
const WHOLE: Rows = {
  Mål: GOALS,
  Publikationer: [
    ['Titel', 'Typ', 'Status', 'När', 'Kommuner'],
    ['Barns röster', 'FoU-rapport', 'Planerad', 'hösten 2026', 'Järfälla, Solna'],
  ],
  Ekonomi: [
    ['Post', 'Utfall året före', 'Utfall', 'Budget'],
    ['Personal', 2645, '2 980', 3046],
    ['Avgifter', -2645, -2980, -3046],
  ],
  Bemanning: [
    ['Vem eller vilken tjänst', 'Procent av heltid', 'Varav tillsvidare'],
    ['Utredare', '320 %', 200],
  ],
  Kommunikation: [
    ['Mått', 'Antal'],
    ['Följare', 'ca 1 200'],
  ],
};

let made: MadeFile[];
let chat: Awaited<ReturnType<typeof startImporting>>;
beforeEach(async () => {
  made = [];
  chat = await startImporting({
    files: {
      handOver: async (_person, file) => {
        made.push(file);
        return { kind: 'saved', path: file.name };
      },
    },
  });
});

const send = (sheets: Rows, text = 'importera plan 2026', locale: 'sv' | 'en' = 'sv'): Promise<Reply> =>
  chat.send(anna, [sentFile(workbook(sheets), 'plan.xlsx')], text, locale);
const save = (preview: Reply): Promise<Reply> => chat.press(anna, preview, planFile.preview.save);
const saved = async (sheets: Rows): Promise<Reply> => save(await send(sheets));

const goals = () => chat.ports.store.find('goals');
const figures = async () => (await chat.ports.store.find('yearfigures'))[0];
const publications = () => chat.ports.store.find('publications');

const aGoal = (fields: Partial<PlanGoal> = {}): Omit<PlanGoal, 'version'> => ({
  id: '2026-goal',
  year: 2026,
  label: 'Fler frukostar',
  ...fields,
});

describe('a file with a plan', () => {
  it('is shown with what it would change, and nothing is saved before its person says so', async () => {
    const reply = await send(WHOLE);
    expect(textIn(reply)).toContain('6 nya, 0 ändrade och 0 som förut. Inget är sparat än.');
    expect(textIn(reply)).toContain('Mål, ny: Fler frukostar');
    expect(buttons(reply)).toEqual([planFile.preview.save, planFile.preview.cancel]);
    expect(await goals()).toEqual([]);
    expect(await figures()).toBeUndefined();
  });

  it('is saved whole in one go, each record with its row of audit', async () => {
    const receipt = await saved(WHOLE);
    expect(textIn(receipt)).toContain('Planen för 2026 är inläst');
    expect(buttons(receipt)).toEqual([]);
    expect(await goals()).toMatchObject([
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
    expect(await publications()).toMatchObject([
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
    expect(await figures()).toMatchObject({
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
    const preview = await send(WHOLE);
    const presses = await Promise.all([save(preview), save(preview)]);
    presses.push(await save(preview));
    for (const reply of presses) expect(textIn(reply)).toContain('Planen för 2026 är inläst');
    expect(await goals()).toHaveLength(1);
    expect(await chat.imports()).toHaveLength(1);
    expect(await figures()).toMatchObject({ version: 1 });
  });

  it('with one wrong row saves nothing, and says sheet, row, column and what to do', async () => {
    const reply = await send({
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
    const reply = await send({
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
    expect(await goals()).toEqual([]);
    expect(await chat.imports()).toEqual([]);
  });

  it('of goals that two rows say different things of, or works that stand twice, is pointed out', async () => {
    const reply = await send({
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
    const reply = await send({
      Ekonomi: [
        ['Post', 'Utfall', 'Budget'],
        ['Personal', 10, 0],
      ],
    });
    expect(textIn(reply)).toContain('Ekonomin går inte ihop till 0 i: Utfall.');
    await save(reply);
    expect(await figures()).toMatchObject({ budget: [{ label: 'Personal', outcome: 10, budget: 0 }] });
  });
});

describe('what the year has already', () => {
  it('is known again by its label, and stays where the file leaves cells empty', async () => {
    const work = { id: 'w', label: 'En resa', responsibleIds: [martin.id] };
    const result = { text: 'Pågår.', statedBy: martin.id, statedAt: '2026-11-01T08:00:00.000Z' };
    await chat.ports.store.commit([
      insert('goals', aGoal({ area: 'general', plannedWork: [work], result })),
      insert('goals', aGoal({ id: '2026-other', label: 'Bättre stöd' })),
      insert('goals', aGoal({ id: '2025-goal', year: 2025 })),
    ]);
    const reply = await send({
      Mål: [
        ['Mål', 'Pelare', 'Planerat arbete'],
        ['FLER  frukostar', 'Sprida kunskap', 'En podd'],
      ],
    });
    expect(textIn(reply)).toContain('0 nya, 1 ändrad och 0 som förut.');
    await save(reply);
    expect(await chat.ports.store.get('goals', '2026-goal')).toEqual({
      ...aGoal({ area: 'general', result }),
      version: 2,
      pillar: 'spread',
      plannedWork: [work, { id: '2', label: 'En podd', responsibleIds: [] }],
    });
    expect(await chat.ports.store.get('goals', '2026-other')).toMatchObject({ version: 1 });
    expect(await chat.ports.store.get('goals', '2025-goal')).toMatchObject({ version: 1 });
  });

  it('has its result replaced as one thing when the file states any of it (I10)', async () => {
    const result = {
      percent: 80,
      text: 'Tre.',
      deviationCause: 'Sjukdom',
      statedBy: martin.id,
      statedAt: '2026-11-01T08:00:00.000Z',
    };
    await chat.ports.store.commit([insert('goals', aGoal({ result }))]);
    await saved({
      Mål: [
        ['Mål', 'Procent', 'Resultat', 'Reservation'],
        ['Fler frukostar', 100, 'Fyra.', 'En var digital.'],
      ],
    });
    const [goal] = await goals();
    expect(goal?.result).toMatchObject({
      percent: 100,
      text: 'Fyra.',
      reservation: 'En var digital.',
      statedBy: anna.id,
    });
    expect(goal?.result?.deviationCause).toBeUndefined();
  });

  it('moves a postponed publication to the year of its new date and keeps the old one (002:133)', async () => {
    await saved(WHOLE);
    await saved({
      Publikationer: [
        ['Titel', 'Status', 'När'],
        ['Barns röster', 'Framflyttad', 'våren 2027'],
      ],
    });
    expect(await publications()).toMatchObject([
      {
        status: 'postponed',
        year: 2027,
        date: { text: 'våren 2027' },
        postponedFrom: { year: 2026, date: { text: 'hösten 2026' } },
        kind: 'fou_report',
      },
    ]);
  });

  it('is shown anew when somebody has changed it since, and the change is not lost', async () => {
    await chat.ports.store.commit([insert('goals', aGoal())]);
    const preview = await send({ Mål: GOALS });
    const [before] = await goals();
    if (before === undefined) throw new Error('there is a goal');
    await chat.ports.store.commit([
      {
        op: 'put',
        collection: 'goals',
        record: { ...before, version: 2, area: 'general' },
        expectedVersion: 1,
      },
    ]);
    const reply = await save(preview);
    expect(textIn(reply)).toContain(planFile.preview.otherwiseNow);
    expect(await goals()).toMatchObject([{ version: 2, area: 'general' }]);
    await save(reply);
    expect(await goals()).toMatchObject([{ version: 3, area: 'general', pillar: 'spread' }]);
  });
});

describe('the template', () => {
  const template = async (locale: 'sv' | 'en' = 'sv'): Promise<MadeFile> => {
    const start = await chat.write(anna, 'importera plan 2026', locale);
    await chat.pressData(anna, actionsIn(start)[0]?.data ?? {}, locale);
    const file = made.at(-1);
    if (file === undefined) throw new Error('no file was made');
    return file;
  };

  it.each(['sv', 'en'] as const)(
    'in %s holds all that the year has: read in again it changes nothing',
    async (locale) => {
      await saved(WHOLE);
      await saved({
        Publikationer: [
          ['Titel', 'Status', 'När', 'Författare'],
          ['Barns röster', 'Framflyttad', 'våren 2027', 'Larsson, A.; Berg, B.'],
        ],
        Bemanning: [
          ['Vem eller vilken tjänst', 'Procent av heltid', 'Utöver budget', 'Anmärkning'],
          ['Projektledare', 50, 'Ja', 'till juni'],
        ],
      });
      expect((await publications())[0]?.authors).toEqual(['Larsson, A.', 'Berg, B.']);
      const file = await template(locale);
      expect(file.name).toBe(locale === 'sv' ? 'Planmall 2026.xlsx' : 'Plan template 2026.xlsx');
      const reply = await chat.send(anna, [sentFile(file.content, file.name)], 'importera plan');
      expect(textIn(reply)).toContain(planFile.preview.nothing);
      expect(buttons(reply)).toEqual([planFile.preview.cancel]);
    },
  );

  it('of a year without anything has its sheets and headings only, and reading it in finds nothing', async () => {
    const file = await template();
    const reply = await chat.send(anna, [sentFile(file.content, file.name)], 'importera plan 2026');
    expect(textIn(reply)).toBe(
      planFile.refused.noPlanSheet('Mål, Publikationer, Ekonomi, Bemanning och Kommunikation'),
    );
  });
});

describe('a file that is none with a plan', () => {
  it.each<[string, Rows, string]>([
    ['no sheet of one', { Blad1: [['Mål'], ['Fler frukostar']] }, 'Filen har inget av bladen'],
    [
      'a sheet without its labels',
      { Mål: [['Pelare'], ['Sprida kunskap']] },
      'Bladet Mål saknar kolumnen Mål.',
    ],
    [
      'a column twice',
      {
        Mål: [
          ['Mål', 'Pelare', 'pelare'],
          ['a', 'b', 'c'],
        ],
      },
      'Kolumnen pelare finns två gånger',
    ],
    ['a sheet twice', { Mål: [['Mål'], ['a']], Goals: [['Goal'], ['a']] }, 'Bladet Mål finns två gånger.'],
  ])('because it has %s is refused with what to do', async (_what, sheets, sentence) => {
    expect(textIn(await send(sheets))).toContain(sentence);
    expect(chat.kept.size).toBe(0);
  });

  it('because it holds a personal identity number is kept nothing of (I27)', async () => {
    const { yy, mm, dd, last } = builtNumber(3);
    const reply = await send({
      Mål: [['Mål'], ['Fler frukostar']],
      Övrigt: [['x'], [`${yy}${mm}${dd}-${last}`]],
    });
    expect(textIn(reply)).toContain('Övrigt, rad 2, kolumn A');
    expect(chat.kept.size).toBe(0);
  });

  it('because a sheet is called a personal identity number is kept and shown nothing of (I27)', async () => {
    const { yy, mm, dd, last } = builtNumber(4);
    const name = `${yy}${mm}${dd}-${last}`;
    const reply = await send({ Mål: [['Mål'], ['Fler frukostar']], [name]: [['x'], ['y']] });
    expect(textIn(reply)).toBe(planFile.refused.identityNumberInSheetName);
    expect(JSON.stringify(reply)).not.toContain(name);
    expect(chat.kept.size).toBe(0);
  });
});

describe('the words', () => {
  const parsed = (text: string) => COMMANDS.find(({ name }) => name === 'importera plan')?.parse(text);

  it.each<[string, object]>([
    ['importera plan', { name: '' }],
    ['importera planen för 2026', { year: 2026, name: '' }],
    ['Läs in verksamhetsplan 2027.', { year: 2027, name: '' }],
    [
      'import the plan for 2026 from Plan template 2026.xlsx',
      { year: 2026, name: 'Plan template 2026.xlsx' },
    ],
  ])('%s are understood', (text, expected) => {
    expect(parsed(text)).toEqual(expected);
    expect(COMMANDS.find(({ name }) => name === 'importera')?.parse(text)).toBeUndefined();
  });

  it.each(['importera', 'importera plan 26', 'importera planeringsdagar 2026', 'importera aktiviteter'])(
    '%s are none of them',
    (text) => {
      expect(parsed(text)).toBeUndefined();
    },
  );

  it('with a year too far off are answered with the years that there are', async () => {
    expect(textIn(await chat.write(anna, 'importera plan 2099'))).toBe(
      planFile.refused.yearOutOfRange('2017', '2031'),
    );
  });

  it('of who is no FoU manager lead nowhere', async () => {
    const reply = await chat.send(martin, [sentFile(workbook(WHOLE), 'plan.xlsx')], 'importera plan 2026');
    expect(buttons(reply)).not.toContain(planFile.preview.save);
    expect(chat.kept.size).toBe(0);
  });
});
