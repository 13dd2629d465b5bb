import { readXml } from './read-xml.js';
import { UnreadableFile } from './unreadable-file.js';
import type { ZipParts } from './zip-parts.js';

/** What the cells of the first sheet are read with (ECMA-376, part 1). */
export interface WorkbookParts {
  readonly sheet: Buffer;
  readonly sharedTexts: readonly string[];
  /** By style: whether a number in it is a day or a time of day. */
  readonly showsMoment: readonly boolean[];
  /** Days are counted from 1904 and not from 1900. */
  readonly from1904: boolean;
}

const WORKBOOK = 'xl/workbook.xml';

/** Formats without a code of their own that show a date or a time (18.8.30), East Asian ones among them. */
const isBuiltInMoment = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** What Excel takes in the code of a format. */
const MAX_CODE_LENGTH = 255;

/**
 * A code shows a date or time when it has one of their letters outside quotes, escapes and brackets.
 * @throws UnreadableFile when it is longer than Excel takes
 */
const isMomentCode = (code: string): boolean => {
  if (code.length > MAX_CODE_LENGTH) throw new UnreadableFile('broken');
  // A bracket holds none, so that a row of them is not searched to its end from each.
  return /[ymdhs]/i.test(code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^[\]]*\]/gi, ''));
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

const momentStylesIn = async (xml: Buffer): Promise<boolean[]> => {
  const byFormat = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCells = false;
  await readXml(xml, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt') byFormat.set(Number(numFmtId), isMomentCode(formatCode ?? ''));
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      styles.push(byFormat.get(Number(numFmtId)) ?? isBuiltInMoment(Number(numFmtId)));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
};

interface Outline {
  /** Which relation leads to the first sheet that is shown. */
  readonly sheetRelation: string;
  readonly from1904: boolean;
}

const outlineIn = async (xml: Buffer): Promise<Outline> => {
  const sheets: string[] = [];
  let from1904 = false;
  await readXml(xml, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
      const relation = Object.entries(attributes).find(([attribute]) => attribute.endsWith(':id'));
      if (relation !== undefined) sheets.push(relation[1]);
    },
  });
  const [sheetRelation] = sheets;
  if (sheetRelation === undefined) throw new UnreadableFile('empty');
  return { sheetRelation, from1904 };
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

/** Finds and reads what belongs to the first sheet that is shown. @throws UnreadableFile */
export const workbookParts = async (zip: ZipParts): Promise<WorkbookParts> => {
  if (!zip.has(WORKBOOK)) throw new UnreadableFile('no_table');
  const relations = await relationsIn(await zip.read('xl/_rels/workbook.xml.rels'));
  if (relations.byKind.has('vbaProject') || zip.has('xl/vbaProject.bin')) throw new UnreadableFile('macros');
  const { sheetRelation, from1904 } = await outlineIn(await zip.read(WORKBOOK));
  const sheet = relations.byId.get(sheetRelation);
  const styles = relations.byKind.get('styles');
  const texts = relations.byKind.get('sharedStrings');
  if (sheet === undefined) throw new UnreadableFile('broken');
  return {
    sheet: await zip.read(sheet),
    sharedTexts: texts !== undefined && zip.has(texts) ? await sharedTextsIn(await zip.read(texts)) : [],
    showsMoment: styles !== undefined && zip.has(styles) ? await momentStylesIn(await zip.read(styles)) : [],
    from1904,
  };
};
