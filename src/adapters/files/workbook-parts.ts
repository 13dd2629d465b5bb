import { readXml } from './read-xml.js';
import { UnreadableFile } from './unreadable-file.js';
import type { ZipParts } from './zip-parts.js';

/** What a number in a style is shown as; undefined = as a number. */
export type ShownAs = 'moment' | 'percent' | undefined;

/** What the cells of all sheets are read with (ECMA-376, part 1). */
export interface WorkbookParts {
  readonly sharedTexts: readonly string[];
  /** By style. */
  readonly shownAs: readonly ShownAs[];
  /** Days are counted from 1904 and not from 1900. */
  readonly from1904: boolean;
}

/** A sheet that is shown, and where in the file it lies. */
export interface SheetPlace {
  readonly name: string;
  readonly part: string;
}

const WORKBOOK = 'xl/workbook.xml';
/** Far more than anybody looks through; each is unpacked by itself. */
const MAX_SHEETS = 100;

/** Formats without a code of their own that show a date or a time (18.8.30), East Asian ones among them. */
const isBuiltInMoment = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** What Excel takes in the code of a format. */
const MAX_CODE_LENGTH = 255;

/** Formats without a code of their own that show a percentage (18.8.30). */
const BUILT_IN_PERCENT: readonly number[] = [9, 10];

/**
 * A code shows a date or time when it has one of their letters outside quotes, escapes and brackets, and a percentage
 * when it has its sign there.
 * @throws UnreadableFile when it is longer than Excel takes
 */
const shownByCode = (code: string): ShownAs => {
  if (code.length > MAX_CODE_LENGTH) throw new UnreadableFile('broken');
  // A bracket holds none, so that a row of them is not searched to its end from each.
  const signs = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^[\]]*\]/gi, '');
  if (/[ymdhs]/i.test(signs)) return 'moment';
  return signs.includes('%') ? 'percent' : undefined;
};

const shownBuiltIn = (id: number): ShownAs => {
  if (isBuiltInMoment(id)) return 'moment';
  return BUILT_IN_PERCENT.includes(id) ? 'percent' : undefined;
};

/** `_x000D_` stands for a sign that XML cannot hold. */
const unescaped = (text: string): string =>
  text.replace(/_x([\da-f]{4})_/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Texts inside the element `around`, each put together of its runs, without the reading aids of Japanese. */
export const textCollector = () => {
  let text = '';
  let isText = false;
  let asides = 0;
  return {
    open: (name: string): void => {
      if (name === 'rPh') asides += 1;
      isText = name === 't' && asides === 0;
    },
    text: (more: string): void => {
      if (isText) text += more;
    },
    close: (name: string): void => {
      if (name === 'rPh') asides -= 1;
      isText = false;
    },
    /** What has been collected since the last time. */
    take: (): string => {
      const taken = unescaped(text);
      text = '';
      return taken;
    },
  };
};

const sharedTextsIn = async (xml: Buffer): Promise<string[]> => {
  const texts: string[] = [];
  const collector = textCollector();
  await readXml(xml, {
    open: collector.open,
    text: collector.text,
    close: (name) => {
      collector.close(name);
      if (name === 'si') texts.push(collector.take());
    },
  });
  return texts;
};

const stylesIn = async (xml: Buffer): Promise<ShownAs[]> => {
  const byFormat = new Map<number, ShownAs>();
  const styles: ShownAs[] = [];
  let inCells = false;
  await readXml(xml, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt') byFormat.set(Number(numFmtId), shownByCode(formatCode ?? ''));
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const id = Number(numFmtId);
      styles.push(byFormat.has(id) ? byFormat.get(id) : shownBuiltIn(id));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
};

interface Outline {
  /** The sheets that are shown, each with the relation that leads to it. */
  readonly sheets: readonly { readonly name: string; readonly relation: string }[];
  readonly from1904: boolean;
}

const outlineIn = async (xml: Buffer): Promise<Outline> => {
  const sheets: { name: string; relation: string }[] = [];
  let from1904 = false;
  await readXml(xml, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
      const relation = Object.entries(attributes).find(([attribute]) => attribute.endsWith(':id'));
      if (relation !== undefined) sheets.push({ name: attributes['name'] ?? '', relation: relation[1] });
      if (sheets.length > MAX_SHEETS) throw new UnreadableFile('broken');
    },
  });
  if (sheets.length === 0) throw new UnreadableFile('empty');
  return { sheets, from1904 };
};

/** Relations point from the folder that the workbook lies in, or from the root. */
const placeOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

interface Relations {
  readonly byId: ReadonlyMap<string, string>;
  /** By the last word of their kind, such as `styles`. */
  readonly byKind: ReadonlyMap<string, string>;
}

const relationsIn = async (xml: Buffer): Promise<Relations> => {
  const byId = new Map<string, string>();
  const byKind = new Map<string, string>();
  await readXml(xml, {
    open: (name, { Id = '', Type = '', Target = '' }) => {
      if (name !== 'Relationship') return;
      byId.set(Id, placeOf(Target));
      byKind.set(Type.slice(Type.lastIndexOf('/') + 1), placeOf(Target));
    },
  });
  return { byId, byKind };
};

/** Finds the sheets that are shown, in their order, and reads what belongs to all of them. @throws UnreadableFile */
export const workbookIn = async (
  zip: ZipParts,
): Promise<{ readonly sheets: readonly SheetPlace[]; readonly parts: WorkbookParts }> => {
  if (!zip.has(WORKBOOK)) throw new UnreadableFile('no_table');
  const relations = await relationsIn(await zip.read('xl/_rels/workbook.xml.rels'));
  if (relations.byKind.has('vbaProject') || zip.has('xl/vbaProject.bin')) throw new UnreadableFile('macros');
  const { sheets, from1904 } = await outlineIn(await zip.read(WORKBOOK));
  const styles = relations.byKind.get('styles');
  const texts = relations.byKind.get('sharedStrings');
  return {
    sheets: sheets.map(({ name, relation }) => {
      const part = relations.byId.get(relation);
      if (part === undefined) throw new UnreadableFile('broken');
      return { name, part };
    }),
    parts: {
      sharedTexts: texts !== undefined && zip.has(texts) ? await sharedTextsIn(await zip.read(texts)) : [],
      shownAs: styles !== undefined && zip.has(styles) ? await stylesIn(await zip.read(styles)) : [],
      from1904,
    },
  };
};
