import type { ReportStructure } from '../domain/annual-report.js';
import { AREAS } from '../domain/enums.js';
import type { PartKey } from '../domain/report-records.js';
import type { Texts } from '../texts/index.js';
import type { DocumentPart, MadeSheet } from '../usecases/file-ports.js';

/** A figure with how it is read; what is not known is missing. */
export type FigureCell = string | { readonly value: number; readonly shown: string } | undefined;

export interface FigureColumn {
  readonly heading: string;
  /** Beside the other columns of a document; 0 = only in the workbook. */
  readonly width: number;
  readonly isNumeric?: boolean;
}

export interface FigureRow {
  /** The chapter that it belongs to, null = none of them; missing where the table is not divided. */
  readonly part?: PartKey | null;
  readonly cells: readonly FigureCell[];
}

/** A table of figures, which stands whole on a sheet and, chapter by chapter, in the document. */
export interface FigureTable {
  /** Of the sheet; no two tables have the same. */
  readonly name: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
  /** Sums of the rows, the last in bold. */
  readonly totals?: readonly (readonly FigureCell[])[];
}

export const text = (heading: string, width = 30): FigureColumn => ({ heading, width });
export const figure = (heading: string, width = 14): FigureColumn => ({ heading, width, isNumeric: true });
/** What only the workbook has. */
export const inSheet = (heading: string): FigureColumn => ({ heading, width: 0 });

export const partName = (
  { labels, reportTables }: Texts,
  structure: ReportStructure,
  part: PartKey | null,
) => {
  if (part === null) return reportTables.noPart[structure];
  // Which of the two a key is shows in which list it stands in.
  return (AREAS as readonly string[]).includes(part)
    ? labels.areas[part as keyof typeof labels.areas]
    : labels.pillars[part as keyof typeof labels.pillars];
};

const shownAs = ({ reportTables }: Texts, cell: FigureCell): string => {
  if (cell === undefined || cell === '') return reportTables.none;
  return typeof cell === 'string' ? cell : cell.shown;
};

/**
 * The rows of a chapter, or all of them, as a table in a document, without the columns that none of them has anything
 * in; nothing when there are none.
 */
export const tableParts = (
  texts: Texts,
  { columns, rows, totals = [] }: FigureTable,
  part?: PartKey | null,
): readonly DocumentPart[] => {
  const own = part === undefined ? rows : rows.filter((row) => row.part === part);
  if (own.length === 0) return [];
  const lines = [...own.map(({ cells }) => cells), ...(part === undefined ? totals : [])];
  const isKnown = (at: number): boolean => lines.some((cells) => cells[at] !== undefined && cells[at] !== '');
  const shown = columns.flatMap(({ width }, at) => (width > 0 && isKnown(at) ? [at] : []));
  return [
    {
      kind: 'table',
      headings: shown.map((at) => columns[at]?.heading ?? ''),
      rows: lines.map((cells) => shown.map((at) => shownAs(texts, cells[at]))),
      widths: shown.map((at) => columns[at]?.width ?? 0),
      numeric: shown.flatMap((at, place) => (columns[at]?.isNumeric ? [place] : [])),
      ...(part === undefined && totals.length > 0 && { hasTotal: true }),
    },
  ];
};

/** The whole table as a sheet, where a number is one. */
export const sheetOf = (
  texts: Texts,
  structure: ReportStructure,
  { name, columns, rows, totals = [] }: FigureTable,
): MadeSheet => {
  const isDivided = rows.some(({ part }) => part !== undefined);
  const raw = (cell: FigureCell) => (typeof cell === 'object' ? cell.value : cell);
  const divided = (first: string | undefined) => (isDivided ? [first] : []);
  return {
    name,
    rows: [
      [...divided(texts.reportTables.part[structure]), ...columns.map(({ heading }) => heading)],
      ...rows.map(({ part = null, cells }) => [
        ...divided(partName(texts, structure, part)),
        ...cells.map(raw),
      ]),
      ...totals.map((cells) => [...divided(undefined), ...cells.map(raw)]),
    ],
  };
};
