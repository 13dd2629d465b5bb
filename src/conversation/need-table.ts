import { themeName } from '../cards/need-summary.js';
import type { Cell } from '../domain/csv.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Need, NeedRound } from '../domain/need.js';
import { byUrgency, groupedNeeds, neededBy } from '../domain/need-order.js';
import type { Texts } from '../texts/index.js';
import type { DocumentPart, MadeDocument } from '../usecases/file-ports.js';

/** Needs on their way out of the house: their words without names, and the number of the request each has become. */
export interface ExportedNeed {
  readonly need: Need;
  readonly requestNumber: string | undefined;
}

type Column = keyof Texts['needSummary']['export']['columns'];

const cellsOf = (texts: Texts, { need, requestNumber }: ExportedNeed): Readonly<Record<Column, Cell>> => {
  const { needs, labels, formats } = texts;
  return {
    priority: need.priority,
    area: labels.areas[need.area],
    theme: need.theme === undefined ? undefined : themeName(texts, need.theme),
    text: need.text,
    municipality: MUNICIPALITY_NAMES[need.municipalityId],
    supporters: formats.list(need.supporters.map((id) => MUNICIPALITY_NAMES[id])),
    count: neededBy(need).length,
    perspective: needs.perspectives[need.perspective],
    level: needs.levels[need.level],
    kind: need.proposedKind && labels.kinds[need.proposedKind],
    request: requestNumber,
  };
};

/** A line of headings, then one line for each need, the most urgent first. */
export const needTable = (texts: Texts, exported: readonly ExportedNeed[]): readonly Cell[][] => {
  const { columns } = texts.needSummary.export;
  // Object.keys forgets that the keys are those of the columns.
  const keys = Object.keys(columns) as Column[];
  const ordered = exported.toSorted((a, b) => byUrgency(a.need, b.need));
  return [
    keys.map((key) => columns[key]),
    ...ordered.map((each) => {
      const cells = cellsOf(texts, each);
      return keys.map((key) => cells[key]);
    }),
  ];
};

const IN_DOCUMENT: readonly Column[] = ['priority', 'text', 'municipality', 'supporters', 'request'];
const WIDTHS = [12, 44, 16, 18, 10];

interface Made {
  readonly at: string;
  /** The day as people write it. */
  readonly day: string;
  /** What the document is read aloud in. */
  readonly language: string;
}

/** The needs by area and theme as a document. */
export const needDocument = (
  texts: Texts,
  round: NeedRound,
  exported: readonly ExportedNeed[],
  { at, day, language }: Made,
): MadeDocument => {
  const { needSummary, labels, formats, needRounds } = texts;
  const { columns, made, page, of } = needSummary.export;
  const title = needSummary.title(String(round.year));
  const byId = new Map(exported.map((each) => [each.need.id, each]));
  const needs = exported.map(({ need }) => need);
  const groups = groupedNeeds(needs).flatMap((group): DocumentPart[] => [
    { kind: 'heading', text: needSummary.group(labels.areas[group.area], themeName(texts, group.theme)) },
    {
      kind: 'table',
      headings: IN_DOCUMENT.map((column) => columns[column]),
      widths: WIDTHS,
      rows: group.needs.flatMap(({ id }) => {
        const each = byId.get(id);
        if (each === undefined) return [];
        const cells = cellsOf(texts, each);
        return [IN_DOCUMENT.map((column) => String(cells[column] ?? ''))];
      }),
    },
  ]);
  const municipalities = new Set(needs.map(({ municipalityId }) => municipalityId)).size;
  const state = needRounds.states[round.state].toLowerCase();
  return {
    title,
    language,
    madeBy: texts.requestHistory.bot,
    madeAt: at,
    parts: [
      { kind: 'paragraph', text: made(day) },
      {
        kind: 'paragraph',
        text: needSummary.standing(formats.number(needs.length), formats.number(municipalities), state),
      },
      ...groups,
    ],
    footer: { text: title, page, of },
  };
};
