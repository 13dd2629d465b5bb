import { addDays } from '../../domain/calendar.js';
import { MAX_CELL_LENGTH, MAX_COLUMNS, MAX_ROWS, type TableCell, type TableRow } from '../../domain/table.js';
import { readXml } from './read-xml.js';
import { UnreadableFile } from './unreadable-file.js';
import { textCollector, type WorkbookParts } from './workbook-parts.js';

const MINUTES_A_DAY = 24 * 60;
/** Excel counts 29 February 1900, which there never was; the days before it are one off, and nobody's here. */
const FIRST_SURE_DAY = 61;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;
const FROM_1904 = 1462;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A number that its style shows as a moment; as a number when there is no such day. */
const momentOf = (value: number, from1904: boolean): TableCell => {
  const minutes = Math.round(value * MINUTES_A_DAY);
  const day = Math.floor(minutes / MINUTES_A_DAY) + (from1904 ? FROM_1904 : 0);
  const inDay = minutes - Math.floor(minutes / MINUTES_A_DAY) * MINUTES_A_DAY;
  const time = `${twoDigits(Math.floor(inDay / 60))}:${twoDigits(inDay % 60)}`;
  if (value >= 0 && value < 1) return { kind: 'moment', time };
  if (day < FIRST_SURE_DAY || day > LAST_DAY) return { kind: 'number', value };
  return { kind: 'moment', date: addDays('1899-12-30', day), ...(inDay > 0 && { time }) };
};

const textCell = (text: string): TableCell | undefined => {
  if (text.length > MAX_CELL_LENGTH) return { kind: 'huge' };
  return text.trim() === '' ? undefined : { kind: 'text', text };
};

/** `t="d"`: a moment written out. */
const writtenMoment = (value: string): TableCell => {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)?T?(\d\d:\d\d)?/.exec(value) ?? [];
  return { kind: 'moment', ...(date && { date }), ...(time && time !== '00:00' && { time }) };
};

const PLACE = /^([A-Z]{1,3})(\d{1,7})$/;

/** Column and row of `AB12`, counted from 0 and 1. */
const placeIn = (reference: string): { readonly column: number; readonly row: number } | undefined => {
  const [, letters = '', row] = PLACE.exec(reference) ?? [];
  if (row === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(row) };
};

/** The cells that one formula fills: only the first of them says that it is one. */
interface Area {
  readonly columns: readonly [from: number, to: number];
  readonly rows: readonly [from: number, to: number];
}

/** Of the kinds of formula, those whose other cells do not say so. */
const FILLS_AN_AREA: ReadonlySet<string> = new Set(['array', 'dataTable']);
/** Every cell is held against every area, so a file with thousands of them would take minutes. */
const MAX_AREAS = 500;

const areaOf = (reference: string): Area | undefined => {
  const [from, to] = reference.split(':').map(placeIn);
  if (from === undefined || to === undefined) return undefined;
  return { columns: [from.column, to.column], rows: [from.row, to.row] };
};

const isWithin = (place: number, [from, to]: readonly [number, number]): boolean =>
  place >= from && place <= to;

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  isFormula: boolean;
  value: string;
}

/** The cells of a sheet, row by row, without empty rows. @throws UnreadableFile */
export const sheetRows = async (sheet: Buffer, parts: WorkbookParts): Promise<readonly TableRow[]> => {
  const rows: TableRow[] = [];
  const filled: Area[] = [];
  const inline = textCollector();
  let number = 0;
  let cells: (TableCell | undefined)[] = [];
  let column = -1;
  let cell: OpenCell | undefined;
  let isValue = false;

  const contentOf = ({ type, style, value, isFormula, column: at }: OpenCell): TableCell | undefined => {
    const isFilled = filled.some(
      ({ columns, rows: span }) => isWithin(at, columns) && isWithin(number, span),
    );
    if (isFormula || isFilled) return { kind: 'formula' };
    switch (type) {
      case 's':
        return textCell(parts.sharedTexts[Number(value)] ?? '');
      case 'inlineStr':
        return textCell(inline.take());
      case 'str':
        return textCell(value);
      case 'e':
        return { kind: 'error_value' };
      case 'b':
        return { kind: 'text', text: value === '1' ? 'true' : 'false' };
      case 'd':
        return writtenMoment(value);
    }
    const read = Number(value);
    if (value.trim() === '') return undefined;
    if (!Number.isFinite(read)) throw new UnreadableFile('broken');
    switch (parts.shownAs[style]) {
      case 'moment':
        return momentOf(read, parts.from1904);
      case 'percent':
        return { kind: 'number', value: read, isPercent: true };
      case undefined:
        return { kind: 'number', value: read };
    }
  };

  await readXml(sheet, {
    open: (name, { r = '', t = 'n', s = '0', ref = '' }) => {
      if (name === 'row') {
        number = /^\d{1,7}$/.test(r) ? Number(r) : number + 1;
        cells = [];
        column = -1;
      } else if (name === 'c') {
        column = placeIn(r)?.column ?? column + 1;
        cell = { column, type: t, style: Number(s), isFormula: false, value: '' };
      } else if (cell !== undefined) {
        if (name === 'f') {
          cell.isFormula = true;
          const area = FILLS_AN_AREA.has(t) ? areaOf(ref) : undefined;
          if (area !== undefined) filled.push(area);
          if (filled.length > MAX_AREAS) throw new UnreadableFile('broken');
        }
        isValue = name === 'v';
        inline.open(name);
      }
    },
    text: (text) => {
      if (cell === undefined) return;
      if (isValue) cell.value += text;
      inline.text(text);
    },
    close: (name) => {
      isValue = false;
      inline.close(name);
      if (name === 'c' && cell !== undefined) {
        const content = contentOf(cell);
        if (content !== undefined && cell.column >= MAX_COLUMNS) throw new UnreadableFile('too_many_columns');
        if (content !== undefined) cells[cell.column] = content;
        cell = undefined;
      }
      if (name !== 'row' || cells.length === 0) return;
      rows.push({ number, cells: Array.from(cells) });
      // The headings are a row too.
      if (rows.length > MAX_ROWS + 1) throw new UnreadableFile('too_many_rows');
    },
  });
  return rows;
};
