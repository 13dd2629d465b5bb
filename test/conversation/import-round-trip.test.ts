import { describe, expect, it } from 'vitest';
import { readSheets, readTable } from '../../src/adapters/files/read-table.js';
import { activityTable } from '../../src/conversation/activity-table.js';
import { type ActivityDetails, detailsOf } from '../../src/domain/activity.js';
import { ACTIVITY_KINDS, PILLAR_OF_KIND } from '../../src/domain/activity-kind.js';
import { csvOf } from '../../src/domain/csv.js';
import { AREAS, DOCUMENTATION_KINDS, LINES, PILLARS } from '../../src/domain/enums.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { RESULT_GOAL_AREAS } from '../../src/domain/result-goal-area.js';
import { type Locale, textsIn } from '../../src/texts/index.js';
import { activitiesOfYear } from '../../src/usecases/activities-of-year.js';
import { insert } from '../../src/usecases/changes.js';
import type { MadeSheet } from '../../src/usecases/file-ports.js';
import { activityDetails, martin } from '../support/builders.js';
import { anActivity, aRequest } from '../support/digest-builders.js';
import { startImporting } from '../support/import-talk.js';
import { maria, textIn } from '../support/log-talk.js';
import { RECORD_OF } from '../support/store-records.js';
import { actionsIn } from '../support/talk.js';

const request = aRequest('F2026-007');
/** One that the FoU manager has added, with what a spreadsheet could make something else of. */
const ownArea = { ...RECORD_OF.goalareas('2026-own-area'), label: '=Digital; "omställning"' };

const period = (precision: ActivityDetails['date']['precision'], from: string, to: string) => ({
  precision,
  from,
  to,
});

/** Everything that an activity can say, and what a spreadsheet could make something else of. */
const SAMPLES: readonly Partial<ActivityDetails>[] = [
  {},
  { date: { ...period('minute', '2026-11-11', '2026-11-11'), time: '13:30' }, dateEnd: '2026-11-12' },
  { date: period('week', '2026-11-09', '2026-11-15') },
  { date: period('month', '2026-09-01', '2026-09-30') },
  { date: period('year', '2026-01-01', '2026-12-31') },
  { hours: 0.33, hoursPerPerson: 0.11, staffIds: [martin.id, maria.id] },
  { municipalities: [], otherParties: ['FOU nu', 'Österåker'] },
  { municipalities: MUNICIPALITY_IDS },
  { participants: { registered: 30, attended: 25, onSite: 20, online: 5, estimated: true } },
  { participants: { registered: 0 } },
  { requestId: request.id, line: 'second' },
  { outcomeNote: 'Rad ett\nRad två; "citat", =1+1' },
  { title: '=HYPERLINK("https://evil.example")' },
  { title: "'=1+1" },
  { title: '+46 och -2' },
  { title: "'citat'" },
  {
    documentation: [
      { kind: 'report', title: 'Barn, unga och SIP', url: 'https://example.org/a,b' },
      { kind: 'memo', title: 'PM' },
      { kind: 'web_summary', title: 'Del 1: början' },
    ],
  },
  { state: 'cancelled' },
  { state: 'planned', date: period('day', '2026-12-15', '2026-12-15') },
  ...ACTIVITY_KINDS.map((kind) => ({ kind, pillar: PILLAR_OF_KIND[kind] })),
  ...PILLARS.map((pillar) => ({ kind: 'other' as const, pillar })),
  ...AREAS.map((area) => ({ area })),
  ...LINES.map((line) => ({ line })),
  ...[...RESULT_GOAL_AREAS, ownArea.id].map((resultGoalAreaId) => ({ resultGoalAreaId })),
  ...DOCUMENTATION_KINDS.map((kind) => ({ documentation: [{ kind, title: 'Dokument' }] })),
];

const byTitle = (activities: readonly ActivityDetails[]): ReadonlyMap<string, ActivityDetails> =>
  new Map(activities.map((details) => [details.title, details]));

describe('a file that was exported', () => {
  it.each<[Locale, Locale]>([
    ['sv', 'sv'],
    ['en', 'en'],
    ['en', 'sv'],
  ])('in %s is read back as it was by who reads the bot in %s', async (written, read) => {
    const chat = await startImporting();
    const activities = SAMPLES.map((sample, index) =>
      anActivity(`a${index}`, {
        ...activityDetails({ ...sample, title: sample.title ?? `Aktivitet ${index}` }),
      }),
    );
    await chat.ports.store.commit([
      insert('requests', request),
      insert('goalareas', ownArea),
      ...activities.map((activity) => insert('activities', activity)),
    ]);
    const exported = activityTable(textsIn(written), await activitiesOfYear(chat.ports, 2026));
    const preview = await chat.send(martin, csvOf(exported), 'importera', read);
    const [save] = actionsIn(preview);
    await chat.press(martin, preview, save?.title ?? '');
    const imported = (await chat.saved()).filter(({ source }) => source === 'import');
    expect(imported).toHaveLength(activities.length);
    expect(byTitle(imported.map(detailsOf))).toEqual(byTitle(activities.map(detailsOf)));
    const inferred = imported.flatMap(({ inferred: concluded = [] }) => concluded);
    // Only what has no pillar is written with an empty cell, and it has none after either.
    expect(inferred).toEqual([]);
  });
});

describe('the goals of a plan', () => {
  const goals = [
    { ...RECORD_OF.goals('2026-support'), label: '=Stöd; i "vardagen"', pillar: 'support', area: 'general' },
    { ...RECORD_OF.goals('2026-other'), label: 'Fler frukostar' },
  ] as const;

  it('are kept by a file that was exported, also where the bot would have proposed another', async () => {
    const chat = await startImporting();
    await chat.ports.store.commit([
      ...goals.map((goal) => insert('goals', goal)),
      ...goals.map(({ id }) => insert('activities', anActivity(id, { title: id, planGoalId: id }))),
    ]);
    const exported = activityTable(textsIn('sv'), await activitiesOfYear(chat.ports, 2026));
    const preview = await chat.send(martin, csvOf(exported));
    expect(textIn(preview)).toContain('Mål i planen: Fler frukostar');
    expect(textIn(preview)).not.toContain('(förslag)');
    await chat.press(martin, preview, actionsIn(preview)[0]?.title ?? '');
    const imported = (await chat.saved()).filter(({ source }) => source === 'import');
    expect(imported.map(({ title, planGoalId }) => [title, planGoalId])).toEqual(
      goals.map(({ id }) => [id, id]),
    );
    expect(imported.flatMap(({ inferred = [] }) => inferred)).toEqual([]);
  });
});

describe('the template', () => {
  const made = async (locale: Locale, title: string) => {
    const files: { readonly name: string; readonly content: Uint8Array }[] = [];
    const chat = await startImporting({
      files: {
        handOver: async (_personId, file) => {
          files.push(file);
          return { kind: 'saved', path: file.name };
        },
      },
    });
    const start = await chat.write(martin, 'importera', locale);
    const action = actionsIn(start).find((one) => one.title === title);
    await chat.pressData(martin, action?.data ?? {}, locale);
    const [file] = files;
    if (file === undefined) throw new Error('no template');
    return { chat, file };
  };

  it.each<[Locale, string, string]>([
    ['sv', 'Hämta mallen', 'mall-aktiviteter.xlsx'],
    ['sv', 'Hämta mallen som csv', 'mall-aktiviteter.csv'],
    ['en', 'Get the template', 'template-activities.xlsx'],
    ['en', 'Get the template as csv', 'template-activities.csv'],
  ])('in %s, by %s, is one that the bot reads, without its example', async (locale, title, name) => {
    const { chat, file } = await made(locale, title);
    expect(file.name).toBe(name);
    const table = await chat.ports.spreadsheets.read(file.content);
    if (!table.ok) throw new Error(table.error);
    expect(table.value.rows).toHaveLength(1);
    const reply = await chat.send(martin, file.content);
    expect(reply).toEqual({ messages: [{ text: textsIn('sv').imports.fileProblems.empty }] });
    // The example shows what can be written: by another title it is a row as good as any.
    const cells = table.value.rows[0]?.cells.map((cell) => (cell?.kind === 'text' ? cell.text : '')) ?? [];
    const headings = table.value.headings.cells.map((cell) => (cell?.kind === 'text' ? cell.text : ''));
    const example = textsIn(locale).imports.template.exampleTitle;
    const filled = csvOf([headings, cells.map((cell) => (cell === example ? 'SIP' : cell))]);
    expect(actionsIn(await chat.send(martin, filled)).map(({ title: button }) => button)).toContain(
      textsIn('sv').imports.preview.save('1'),
    );
  });

  it.each<[readonly string[], object]>([
    [['Fler frukostar', 'Stöd', 'Stöd'], { heading: true, listed: ['Fler frukostar', 'Stöd'], count: 2 }],
    [[], { heading: true, listed: undefined, count: undefined }],
  ])('has a column for the plan goal, to choose it in from %j', async (labels, expected) => {
    const written: MadeSheet[] = [];
    const chat = await startImporting({
      files: { handOver: async () => ({ kind: 'saved', path: 'mall.xlsx' }) },
      spreadsheets: {
        read: readTable,
        readSheets,
        write: (sheets) => {
          written.push(...sheets);
          return new Uint8Array();
        },
      },
    });
    await chat.ports.store.commit(
      labels.map((label, index) => insert('goals', { ...RECORD_OF.goals(`2026-goal-${index}`), label })),
    );
    await chat.press(martin, await chat.write(martin, 'importera'), 'Hämta mallen');
    const [rows, lists] = written;
    const at = rows?.rows[0]?.indexOf('Mål i planen') ?? -1;
    const from = lists?.rows[0]?.indexOf('Mål i planen') ?? -1;
    const listed = lists?.rows.slice(1).flatMap((row) => row[from] || []);
    expect({
      heading: at >= 0,
      listed: from < 0 ? undefined : listed,
      count: rows?.choices?.find(({ column }) => column === at)?.count,
    }).toEqual(expected);
  });
});
