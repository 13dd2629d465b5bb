import { ACTIVITY_COLUMNS, type ImportRow, type ImportTable } from '../domain/import-table.js';
import { PLAN_COLUMNS, type PlanRow, type PlanTable } from '../domain/plan-table.js';
import { textInCell } from '../domain/table.js';
import type { KeptImport, KeptPlan } from '../usecases/file-ports.js';
import type { Ports } from '../usecases/ports.js';
import { type Fields, timeText } from './own-data-values.js';
import type { Turn } from './turn.js';

type Wording = Pick<Turn, 'texts'>;

/** What a row says, cell by cell under the file's own headings. */
const rowText = ({ texts }: Wording, { headings }: ImportTable, { cells }: ImportRow): string =>
  ACTIVITY_COLUMNS.flatMap((column) => {
    const text = textInCell(cells[column]);
    return text === undefined ? [] : [texts.ownData.file.field(headings[column] ?? column, text)];
  }).join('; ');

const planRowText = ({ texts }: Wording, { sheet, headings }: PlanTable, { cells }: PlanRow): string =>
  PLAN_COLUMNS[sheet]
    .flatMap((column) => {
      const text = textInCell(cells[column]);
      return text === undefined ? [] : [texts.ownData.file.field(headings[column] ?? column, text)];
    })
    .join('; ');

const rowsOf = (turn: Wording, kept: KeptImport | KeptPlan): Fields => {
  const { waitingFiles } = turn.texts.ownData;
  if ('table' in kept) {
    const { table } = kept;
    return table.rows.map(
      (row) => [waitingFiles.row(String(row.number)), rowText(turn, table, row)] as const,
    );
  }
  return kept.tables.flatMap((table) =>
    table.rows.map(
      (row) =>
        [waitingFiles.sheetRow(table.name, String(row.number)), planRowText(turn, table, row)] as const,
    ),
  );
};

/** All that is kept of a file whose person has not said yet whether to save it. */
export const waitingFileFields = (
  { timeZone }: Ports,
  turn: Wording,
  kept: KeptImport | KeptPlan,
): Fields => {
  const { waitingFiles } = turn.texts.ownData;
  return [
    [waitingFiles.name, kept.fileName],
    [waitingFiles.received, timeText(turn.texts, kept.keptAt, timeZone)],
    ...rowsOf(turn, kept),
  ];
};
