import type { FileChild } from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { DocumentPart, MadeDocument } from '../../usecases/file-ports.js';
import {
  DARK,
  type DocxLibrary,
  FONT,
  LIGHT,
  runsOf,
  SIZE,
  TEXT_HEIGHT,
  TEXT_WIDTH,
} from './document-style.js';
import { tableOf } from './document-table.js';
import { escapedXml, xmlText } from './xml-text.js';

/** Loaded when the first document is made: it is a megabyte, and most runs make none. */
const library = () => import('docx');

/** The earliest time a zip can hold, so that the same document is the same file whenever it is written. */
const EPOCH = new Date(1980, 0, 1);
/** The style that Word itself gives what stands below a picture. */
const CAPTION = 'Caption';

/** Pixels of a screen: 96 to an inch, which has 1440 twentieths of a point. */
const pixels = (twentieths: number): number => (twentieths * 96) / 1440;
/** So that a picture has room on a page with the heading above it and the words below it. */
const MOST_OF_A_PAGE = 0.8;

const pictureOf = (
  docx: DocxLibrary,
  { picture, altText }: DocumentPart & { kind: 'picture' },
  id: number,
) => {
  const { content, width, height } = picture;
  const scale = Math.min(1, pixels(TEXT_WIDTH) / width, (pixels(TEXT_HEIGHT) * MOST_OF_A_PAGE) / height);
  const description = xmlText(altText);
  return new docx.ImageRun({
    type: 'png',
    data: content,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { id: String(id), name: description, description },
  });
};

/** Between a table and what follows it, in twentieths of a point. */
const BELOW_TABLE = 160;

/** `number` tells the parts of a document apart. */
const drawn = (
  docx: DocxLibrary,
  part: DocumentPart,
  number: number,
  previous: DocumentPart | undefined,
): readonly FileChild[] => {
  const { BorderStyle, HeadingLevel, Paragraph, ShadingType } = docx;
  const isBelowTable = previous?.kind === 'table';
  const spacing = { after: 120, ...(isBelowTable && { before: BELOW_TABLE }) };
  switch (part.kind) {
    case 'heading': {
      const heading = [HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4][
        (part.level ?? 1) - 1
      ];
      return [new Paragraph({ ...(heading && { heading }), children: runsOf(docx, part.text) })];
    }
    case 'paragraph': {
      const lead = part.lead === undefined ? [] : runsOf(docx, `${part.lead} `, { bold: true });
      return [new Paragraph({ spacing, children: [...lead, ...runsOf(docx, part.text)] })];
    }
    case 'list':
      return part.items.map(
        (item, index) =>
          new Paragraph({
            bullet: { level: 0 },
            spacing: index === 0 ? { ...spacing, after: 60 } : { after: 60 },
            children: runsOf(docx, item),
          }),
      );
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
    case 'picture': {
      const { caption } = part;
      return [
        new Paragraph({
          spacing,
          keepNext: caption !== undefined,
          children: [pictureOf(docx, part, number)],
        }),
        ...(caption === undefined
          ? []
          : [new Paragraph({ style: CAPTION, spacing, children: runsOf(docx, caption) })]),
      ];
    }
    case 'table':
      // Word makes one table of two that nothing stands between.
      return [...(isBelowTable ? [new Paragraph({})] : []), tableOf(docx, part)];
  }
};

const footerOf = (docx: DocxLibrary, { text, page, of }: MadeDocument['footer']) => {
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

const compose = (docx: DocxLibrary, { title, language, parts, footer }: MadeDocument) => {
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
          ...parts.flatMap((part, index) => drawn(docx, part, index + 1, parts[index - 1])),
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
