import type { Table as DocxTable, FileChild, ITableCellOptions } from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { DocumentPart, MadeDocument } from '../../usecases/file-ports.js';
import { escapedXml, xmlText } from './xml-text.js';

/** Loaded when the first document is made: it is a megabyte, and most runs make none. */
const library = () => import('docx');
type Library = Awaited<ReturnType<typeof library>>;

/** The earliest time a zip can hold, so that the same document is the same file whenever it is written. */
const EPOCH = new Date(1980, 0, 1);
const FONT = 'Calibri';
/** In twentieths of a point: an A4 page between its margins, and the space around text in cells. */
const TEXT_WIDTH = 9026;
const CELL_MARGINS = { top: 60, bottom: 60, left: 100, right: 100 };
/** In half points. */
const SIZE = { title: 36, heading: 26, subheading: 24, text: 22, table: 20, footer: 18 };
const DARK = '0B5563';
const LIGHT = 'E6F0F1';

type Style = { readonly bold?: boolean; readonly italics?: boolean; readonly size?: number };

/** A text as it stands, whose lines are lines. */
const runsOf = ({ TextRun }: Library, text: string, style: Style = {}) =>
  xmlText(text)
    .split('\n')
    .map((line, at) => new TextRun({ ...style, text: line, ...(at > 0 && { break: 1 }) }));

/** Columns that fill the page. */
const columnWidthsOf = (widths: readonly number[]): number[] => {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => Math.round((width / whole) * TEXT_WIDTH));
};

const tableOf = (docx: Library, table: DocumentPart & { kind: 'table' }): DocxTable => {
  const { AlignmentType, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } =
    docx;
  const { headings, rows, widths, numeric = [], hasTotal = false } = table;
  const columnWidths = columnWidthsOf(widths);
  const cell = (text: string, column: number, isHeading: boolean, bold: boolean): ITableCellOptions => ({
    width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
    margins: CELL_MARGINS,
    ...(isHeading && { shading: { type: ShadingType.CLEAR, fill: LIGHT } }),
    children: [
      new Paragraph({
        ...(numeric.includes(column) && { alignment: AlignmentType.RIGHT }),
        children: runsOf(docx, text, { size: SIZE.table, bold }),
      }),
    ],
  });
  const row = (texts: readonly string[], isHeading: boolean, isTotal = false) =>
    new TableRow({
      cantSplit: true,
      ...(isHeading && { tableHeader: true }),
      children: texts.map(
        (text, column) => new TableCell(cell(text, column, isHeading, isHeading || isTotal)),
      ),
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths,
    tableLook: { firstRow: true, firstColumn: false, lastRow: hasTotal, noHBand: true, noVBand: true },
    rows: [
      row(headings, true),
      ...rows.map((texts, index) => row(texts, false, hasTotal && index === rows.length - 1)),
    ],
  });
};

/** Pixels of a screen on a page: 96 to an inch, which has 1440 twentieths of a point. */
const TEXT_WIDTH_PIXELS = (TEXT_WIDTH * 96) / 1440;

const pictureOf = ({ ImageRun }: Library, { picture, altText }: DocumentPart & { kind: 'picture' }) => {
  const scale = Math.min(1, TEXT_WIDTH_PIXELS / picture.width);
  return new ImageRun({
    type: 'png',
    data: picture.content,
    transformation: { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) },
    altText: { name: altText, title: altText, description: altText },
  });
};

const drawn = (docx: Library, part: DocumentPart): readonly FileChild[] => {
  const { BorderStyle, HeadingLevel, Paragraph, ShadingType, TextRun } = docx;
  const spacing = { after: 120 };
  switch (part.kind) {
    case 'heading': {
      const heading = [HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4][
        (part.level ?? 1) - 1
      ];
      return [new Paragraph({ ...(heading && { heading }), children: runsOf(docx, part.text) })];
    }
    case 'paragraph': {
      const lead =
        part.lead === undefined ? [] : [new TextRun({ bold: true, text: `${xmlText(part.lead)} ` })];
      return [new Paragraph({ spacing, children: [...lead, ...runsOf(docx, part.text)] })];
    }
    case 'list':
      return part.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: runsOf(docx, item) }));
    case 'place': {
      const line = { style: BorderStyle.DASHED, size: 6, color: DARK, space: 4 };
      return [
        new Paragraph({
          spacing,
          border: { top: line, bottom: line, left: line, right: line },
          shading: { type: ShadingType.CLEAR, fill: LIGHT },
          children: runsOf(docx, part.text, { italics: true }),
        }),
      ];
    }
    case 'picture':
      return [new Paragraph({ spacing, keepLines: true, children: [pictureOf(docx, part)] })];
    case 'table':
      return [tableOf(docx, part)];
  }
};

const footerOf = (docx: Library, { text, page, of }: MadeDocument['footer']) => {
  const { Footer, PageNumber, Paragraph, TextRun } = docx;
  const size = SIZE.footer;
  const numbers = [`${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        children: [...runsOf(docx, `${text} · `, { size }), new TextRun({ size, children: numbers })],
      }),
    ],
  });
};

const headingStyle = (size: number, outlineLevel: number, before: number) => ({
  run: { size, bold: true, color: DARK, font: FONT },
  paragraph: { outlineLevel, keepNext: true, spacing: { before, after: 120 } },
});

const compose = (docx: Library, { title, language, parts, footer }: MadeDocument) => {
  const { Document, HeadingLevel, Paragraph } = docx;
  return new Document({
    styles: {
      default: {
        document: { run: { font: FONT, size: SIZE.text, language: { value: language } } },
        heading1: headingStyle(SIZE.title, 0, 0),
        heading2: headingStyle(SIZE.heading, 1, 280),
        heading3: headingStyle(SIZE.subheading, 2, 200),
        heading4: headingStyle(SIZE.text, 3, 160),
      },
    },
    sections: [
      {
        footers: { default: footerOf(docx, footer) },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsOf(docx, title) }),
          ...parts.flatMap((part) => drawn(docx, part)),
        ],
      },
    ],
  });
};

/** What the file says of itself (ECMA-376 part 2, section 11), where the library would write its own clock. */
const corePropertiesOf = ({ title, language, madeBy, madeAt }: MadeDocument): string => {
  const time = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${madeAt}</dcterms:${name}>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapedXml(title)}</dc:title><dc:creator>${escapedXml(madeBy)}</dc:creator>` +
    `<cp:lastModifiedBy>${escapedXml(madeBy)}</cp:lastModifiedBy>${time('created')}${time('modified')}` +
    `<dc:language>${language}</dc:language></cp:coreProperties>`
  );
};

/** Makes a .docx with headings, tables with headings of their own, a language and numbered pages. */
export const writeDocument = async (document: MadeDocument): Promise<Uint8Array> => {
  const docx = await library();
  const packed = await docx.Packer.toBuffer(compose(docx, document));
  const files = { ...unzipSync(packed), 'docProps/core.xml': strToU8(corePropertiesOf(document)) };
  return zipSync(files, { mtime: EPOCH });
};
