import { goalAreaName } from '../cards/goal-area-name.js';
import type { Cell } from '../domain/csv.js';
import type { GoalArea } from '../domain/goal-area.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Person } from '../domain/person.js';
import type { PlanGoal, PlannedWork } from '../domain/plan-goal.js';
import { PLAN_COLUMNS, PLAN_SHEETS, type PlanColumn, type PlanSheet } from '../domain/plan-table.js';
import type { Publication } from '../domain/publication.js';
import { namePartsOf } from '../language/name-parts.js';
import type { Texts } from '../texts/index.js';
import type { MadeFile, MadeSheet, Spreadsheets } from '../usecases/file-ports.js';
import type { PlanStock } from '../usecases/plan-of-file.js';

type Row = Readonly<Partial<Record<PlanColumn, Cell>>>;

/** What the template is filled with, beside what the year has. */
export interface PlanTemplateWords {
  readonly texts: Texts;
  /** FoU's own areas of result goals. */
  readonly areas: readonly GoalArea[];
  readonly people: readonly Pick<Person, 'id' | 'displayName'>[];
}

const namesOf = ({ people }: PlanTemplateWords, ids: readonly string[]): string =>
  ids
    .flatMap((id) => {
      const person = people.find((each) => each.id === id);
      return person === undefined ? [] : [namePartsOf(person.displayName).full];
    })
    .join(', ');

/** One row for each planned work, the first with what is said of the goal itself. */
const goalRows = (words: PlanTemplateWords, goal: PlanGoal): readonly Row[] => {
  const { labels } = words.texts;
  const { label, area, pillar, resultGoalAreaId, result, plannedWork = [] } = goal;
  const own: Row = {
    resultGoalArea: resultGoalAreaId && goalAreaName(words.texts, words.areas, resultGoalAreaId),
    pillar: pillar && labels.pillars[pillar],
    area: area && labels.areas[area],
    percent: result?.percent,
    result: result?.text,
    cause: result?.deviationCause,
    reservation: result?.reservation,
  };
  const workRow = ({ label: work, responsibleIds, due, doneAt }: PlannedWork): Row => ({
    work,
    responsible: namesOf(words, responsibleIds),
    due: due?.text,
    workDone: doneAt && words.texts.reportTables.yes,
  });
  const [first, ...rest] = plannedWork.map(workRow);
  return [{ goal: label, ...own, ...first }, ...rest.map((row) => ({ goal: label, ...row }))];
};

const publicationRow = ({ labels, publications }: Texts, publication: Publication): Row => {
  const { postponedFrom, area, pillar } = publication;
  return {
    title: publication.title,
    kind: labels.documentation[publication.kind],
    status: publications.statuses[publication.status],
    date: publication.date?.text,
    postponedFrom: postponedFrom && (postponedFrom.date?.text ?? String(postponedFrom.year)),
    authors: publication.authors.join('; '),
    municipalities: publication.municipalities.map((id) => MUNICIPALITY_NAMES[id]).join(', '),
    partners: publication.partners.join('; '),
    area: area && labels.areas[area],
    pillar: pillar && labels.pillars[pillar],
    url: publication.url,
    mark: publication.mark,
  };
};

const rowsOf = (
  words: PlanTemplateWords,
  { goals, publications, figures }: PlanStock,
): Readonly<Record<PlanSheet, readonly Row[]>> => {
  const { texts } = words;
  const { planFile, activityExport } = texts;
  return {
    goals: goals.flatMap((goal) => goalRows(words, goal)),
    publications: publications.map((publication) => publicationRow(texts, publication)),
    budget: figures.budget,
    staffing: figures.staffing.map(({ label, percent, permanentPercent, note, isBeyondBudget }) => ({
      post: label,
      staffPercent: percent,
      permanentPercent,
      note,
      beyondBudget: isBeyondBudget && activityExport.yes,
    })),
    indicators: figures.indicators.map(({ label, value, exactness }) => ({
      measure: label,
      value,
      exactness: planFile.exactness[exactness],
    })),
  };
};

/** What may be written in the columns that only take certain words. */
const listsOf = (words: PlanTemplateWords, { areaIds }: PlanStock) => {
  const { labels, planFile, publications, activityExport, reportTables } = words.texts;
  return [
    ['resultGoalArea', areaIds.map((id) => goalAreaName(words.texts, words.areas, id))],
    ['pillar', Object.values(labels.pillars)],
    ['area', Object.values(labels.areas)],
    ['kind', Object.values(labels.documentation)],
    ['status', Object.values(publications.statuses)],
    ['workDone', [reportTables.yes, reportTables.no]],
    ['beyondBudget', [activityExport.yes]],
    ['exactness', Object.values(planFile.exactness)],
  ] as const satisfies readonly (readonly [PlanColumn, readonly string[]])[];
};

const sheetsOf = (words: PlanTemplateWords, stock: PlanStock): readonly MadeSheet[] => {
  const { planFile } = words.texts;
  const lists = listsOf(words, stock);
  const rows = rowsOf(words, stock);
  const length = Math.max(...lists.map(([, choices]) => choices.length));
  const sheets = PLAN_SHEETS.map((sheet): MadeSheet => {
    const columns: readonly PlanColumn[] = PLAN_COLUMNS[sheet];
    return {
      name: planFile.sheets[sheet],
      rows: [
        columns.map((column) => planFile.columns[column]),
        ...rows[sheet].map((row) => columns.map((column) => row[column])),
      ],
      choices: lists.flatMap(([column, choices], from) =>
        columns.includes(column)
          ? [
              {
                column: columns.indexOf(column),
                sheet: planFile.template.lists,
                from,
                count: choices.length,
              },
            ]
          : [],
      ),
    };
  });
  return [
    ...sheets,
    {
      name: planFile.template.lists,
      rows: [
        lists.map(([column]) => planFile.columns[column]),
        ...Array.from({ length }, (_, row) => lists.map(([, choices]) => choices[row] ?? '')),
      ],
    },
  ];
};

/** A file with what the year has, to fill in and send back; it is the export of the plan too. */
export const planTemplate = (
  { write }: Spreadsheets,
  words: PlanTemplateWords,
  year: number,
  stock: PlanStock,
): Omit<MadeFile, 'forRoles'> => ({
  name: `${words.texts.planFile.template.name(String(year))}.xlsx`,
  content: write(sheetsOf(words, stock)),
});
