import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface ReadTable {
  /** The rows that are repeated on every page. */
  readonly headings: string[][];
  readonly rows: string[][];
}

export interface ReadDocument {
  /** By the level of each. */
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly tables: readonly ReadTable[];
  /** Every paragraph outside the tables, headings among them. */
  readonly paragraphs: readonly string[];
  /** All of the body, a line for each paragraph. */
  readonly text: string;
  readonly footer: string;
  /** What the page numbers are worked out of. */
  readonly footerFields: readonly string[];
  /** What the body is made of, by the elements' names. */
  readonly elements: ReadonlySet<string>;
  readonly language: string | undefined;
  readonly properties: Readonly<Record<string, string>>;
}

interface Walk {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  /** Gets the name of the element that the text stands in. */
  text?(text: string, inside: string): void;
  close?(name: string): void;
}

const walk = (xml: string, on: Walk): void => {
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name);
    on.open?.(name, attributes);
  });
  parser.on('text', (text) => on.text?.(text, open.at(-1) ?? ''));
  parser.on('closetag', ({ name }) => {
    open.pop();
    on.close?.(name);
  });
  parser.write(xml).close();
};

/** Headings, paragraphs and tables in the order that they stand. */
const bodyIn = (xml: string) => {
  const headings: { level: number; text: string }[] = [];
  const tables: ReadTable[] = [];
  const paragraphs: string[] = [];
  const lines: string[] = [];
  const elements = new Set<string>();
  let text = '';
  let level = 0;
  let cell: string[] = [];
  let row: string[] | undefined;
  let isHeadingRow = false;
  walk(xml, {
    open: (name, attributes) => {
      elements.add(name);
      if (name === 'w:tbl') tables.push({ headings: [], rows: [] });
      if (name === 'w:tr') {
        row = [];
        isHeadingRow = false;
      }
      if (name === 'w:tblHeader') isHeadingRow = attributes['w:val'] !== 'false';
      if (name === 'w:tc') cell = [];
      if (name === 'w:p') {
        text = '';
        level = 0;
      }
      if (name === 'w:pStyle') level = Number(/^Heading(\d)$/.exec(attributes['w:val'] ?? '')?.[1] ?? 0);
      if (name === 'w:br') text += '\n';
    },
    text: (more, inside) => {
      if (inside === 'w:t') text += more;
    },
    close: (name) => {
      if (name === 'w:p') {
        lines.push(text);
        if (level > 0) headings.push({ level, text });
        (row === undefined ? paragraphs : cell).push(text);
      }
      if (name === 'w:tc') row?.push(cell.join('\n'));
      if (name === 'w:tr') {
        tables.at(-1)?.[isHeadingRow ? 'headings' : 'rows'].push(row ?? []);
        row = undefined;
      }
    },
  });
  return { headings, tables, paragraphs, text: lines.join('\n'), elements };
};

const footerIn = (xml: string) => {
  let footer = '';
  const footerFields: string[] = [];
  walk(xml, {
    text: (text, inside) => {
      if (inside === 'w:t') footer += text;
      if (inside === 'w:instrText') footerFields.push(text);
    },
  });
  return { footer, footerFields };
};

const languageIn = (styles: string): string | undefined => {
  let language: string | undefined;
  walk(styles, {
    open: (name, attributes) => {
      if (name === 'w:lang') language ??= attributes['w:val'];
    },
  });
  return language;
};

const propertiesIn = (xml: string): Readonly<Record<string, string>> => {
  const properties: Record<string, string> = {};
  walk(xml, {
    text: (text, inside) => {
      if (inside !== '') properties[inside] = text;
    },
  });
  return properties;
};

/** Reads a .docx as a word processor does, and fails where one would call it damaged. */
export const readDocx = (content: Uint8Array): ReadDocument => {
  const parts = new Map(Object.entries(unzipSync(content)).map(([name, bytes]) => [name, strFromU8(bytes)]));
  for (const [name, text] of parts) if (/\.(?:xml|rels)$/.test(name)) walk(text, {});
  const part = (name: string): string => {
    const text = parts.get(name);
    if (text === undefined) throw new Error(`there is no ${name}`);
    return text;
  };
  return {
    ...bodyIn(part('word/document.xml')),
    ...footerIn(part('word/footer1.xml')),
    language: languageIn(part('word/styles.xml')),
    properties: propertiesIn(part('docProps/core.xml')),
  };
};
