import type { Table as DocxTable, ITableCellOptions } from 'docx';
import type { DocumentPart } from '../../usecases/file-ports.js';
import { DARK, type DocxLibrary, LIGHT, runsOf, SIZE, TEXT_WIDTH } from './document-style.js';

/** The space around text in cells, in twentieths of a point. */
const CELL_MARGINS = { top: 60, bottom: 60, left: 100, right: 100 };

/** Columns that fill the page and are never wider than it, together. */
const columnWidthsOf = (widths: readonly number[]): number[] => {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => Math.floor((width / whole) * TEXT_WIDTH));
};

type RowKind = 'headings' | 'data' | 'total';

/**
 * A table as wide as the page. No row is parted between pages, and neither the headings nor the sum stand alone on one.
 */
export const tableOf = (docx: DocxLibrary, table: DocumentPart & { kind: 'table' }): DocxTable => {
  const {
    AlignmentType,
    BorderStyle,
    Paragraph,
    ShadingType,
    Table,
    TableCell,
    TableLayoutType,
    TableRow,
    WidthType,
  } = docx;
  const { headings, rows, widths, numeric = [], hasTotal = false } = table;
  const columnWidths = columnWidthsOf(widths);
  const cell = (text: string, column: number, kind: RowKind, keepNext: boolean): ITableCellOptions => ({
    width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
    margins: CELL_MARGINS,
    ...(kind === 'headings' && { shading: { type: ShadingType.CLEAR, fill: LIGHT } }),
    ...(kind === 'total' && { borders: { top: { style: BorderStyle.SINGLE, size: 12, color: DARK } } }),
    children: [
      new Paragraph({
        keepNext,
        ...(numeric.includes(column) && { alignment: AlignmentType.RIGHT }),
        children: runsOf(docx, text, { size: SIZE.table, bold: kind !== 'data' }),
      }),
    ],
  });
  const row = (texts: readonly string[], kind: RowKind, keepNext: boolean) =>
    new TableRow({
      cantSplit: true,
      ...(kind === 'headings' && { tableHeader: true }),
      children: texts.map((text, column) => new TableCell(cell(text, column, kind, keepNext))),
    });
  const last = rows.length - 1;
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths,
    tableLook: { firstRow: true, firstColumn: false, lastRow: hasTotal, noHBand: true, noVBand: true },
    rows: [
      row(headings, 'headings', rows.length > 0),
      ...rows.map((texts, index) =>
        row(texts, hasTotal && index === last ? 'total' : 'data', hasTotal && index === last - 1),
      ),
    ],
  });
};
