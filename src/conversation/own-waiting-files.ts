import { ACTIVITY_COLUMNS, type ImportRow, type ImportTable } from '../domain/import-table.js';
import { textInCell } from '../domain/table.js';
import type { KeptImport } from '../usecases/file-ports.js';
import type { Ports } from '../usecases/ports.js';
import { type Fields, timeText } from './own-data-values.js';
import type { Turn } from './turn.js';

/** What a row says, cell by cell under the file's own headings. */
const rowText = ({ texts }: Pick<Turn, 'texts'>, { headings }: ImportTable, { cells }: ImportRow): string =>
  ACTIVITY_COLUMNS.flatMap((column) => {
    const text = textInCell(cells[column]);
    return text === undefined ? [] : [texts.ownData.file.field(headings[column] ?? column, text)];
  }).join('; ');

/** All that is kept of a file whose person has not said yet whether to save it. */
export const waitingFileFields = (
  { timeZone }: Ports,
  turn: Pick<Turn, 'texts'>,
  { fileName, keptAt, table }: KeptImport,
): Fields => {
  const { waitingFiles } = turn.texts.ownData;
  return [
    [waitingFiles.name, fileName],
    [waitingFiles.received, timeText(turn.texts, keptAt, timeZone)],
    ...table.rows.map((row) => [waitingFiles.row(String(row.number)), rowText(turn, table, row)] as const),
  ];
};
