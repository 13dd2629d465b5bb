import { writeWorkbook } from '../../src/adapters/files/write-workbook.js';
import type { Reply } from '../../src/conversation/reply.js';
import type { Cell } from '../../src/domain/csv.js';
import type { PlanGoal } from '../../src/domain/plan-goal.js';
import { textsIn } from '../../src/texts/index.js';
import type { MadeFile } from '../../src/usecases/file-ports.js';
import { anna } from './builders.js';
import { sentFile, startImporting } from './import-talk.js';
import { actionsIn } from './talk.js';

const { planFile } = textsIn('sv');

/** Rows by the sheet that they stand on, the headings first. */
export type Rows = Readonly<Record<string, readonly (readonly Cell[])[]>>;

export const workbook = (sheets: Rows): Uint8Array =>
  writeWorkbook(Object.entries(sheets).map(([name, rows]) => ({ name, rows })));

/** A goal with a result and two planned works. */
export const GOALS = [
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
/** A file with something on every sheet. */
export const WHOLE: Rows = {
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

/** The goal that {@link GOALS} is of, as the year may have it already. */
export const aGoal = (fields: Partial<PlanGoal> = {}): Omit<PlanGoal, 'version'> => ({
  id: '2026-goal',
  year: 2026,
  label: 'Fler frukostar',
  ...fields,
});

/** A bot that the FoU manager sends files with a plan to. */
export const startPlanFiles = async () => {
  const made: MadeFile[] = [];
  const chat = await startImporting({
    files: {
      handOver: async (_person, file) => {
        made.push(file);
        return { kind: 'saved', path: file.name };
      },
    },
  });
  const { store } = chat.ports;
  const sendPlan = (sheets: Rows, text = 'importera plan 2026', locale: 'sv' | 'en' = 'sv'): Promise<Reply> =>
    chat.send(anna, [sentFile(workbook(sheets), 'plan.xlsx')], text, locale);
  const save = (preview: Reply): Promise<Reply> => chat.press(anna, preview, planFile.preview.save);
  return {
    ...chat,
    sendPlan,
    save,
    saved: async (sheets: Rows): Promise<Reply> => save(await sendPlan(sheets)),
    goals: () => store.find('goals'),
    publications: () => store.find('publications'),
    figures: async () => (await store.find('yearfigures'))[0],
    /** The template for 2026 as it is handed over. */
    template: async (locale: 'sv' | 'en' = 'sv'): Promise<MadeFile> => {
      const start = await chat.write(anna, 'importera plan 2026', locale);
      await chat.pressData(anna, actionsIn(start)[0]?.data ?? {}, locale);
      const file = made.at(-1);
      if (file === undefined) throw new Error('no file was made');
      return file;
    },
  };
};
