import { isErased } from '../domain/pseudonym.js';
import type { Somebody } from '../domain/traces.js';
import type { Texts } from '../texts/index.js';
import type { HeldRecord, OwnData } from '../usecases/collect-own-data.js';
import type { CollectionName } from '../usecases/collections.js';
import { goalAreas } from '../usecases/goal-areas-of-year.js';
import { keptImportsOf } from '../usecases/kept-import.js';
import type { Ports } from '../usecases/ports.js';
import { aboutThem, type Reader } from './about-them.js';
import { backupSentences } from './backup-sentences.js';
import { type Fields, fieldsOf, type Reading, timeText, wordsFor } from './own-data-values.js';
import { waitingFileFields } from './own-waiting-files.js';
import type { Turn } from './turn.js';

/** Of these there are many, and each says little. */
const ONE_LINE: readonly CollectionName[] = ['audit', 'welcomed'];

/** Indented under its number; a text of several lines stays so. */
const numbered = (texts: Texts, index: number, lines: readonly string[]): string[] => {
  const [first = '', ...rest] = lines.flatMap((line) => line.split(/\r?\n/));
  return [`${texts.ownData.file.record(index + 1)} ${first}`, ...rest.map((line) => `   ${line}`)];
};

/** For how long the FoU manager has decided, else for how long the bot keeps it. */
const keptFor = async ({ store }: Ports, { ownData }: Texts, name: CollectionName): Promise<string> => {
  const rule = (await store.find('retention')).find(({ collection }) => collection === name);
  const { collections, file } = ownData;
  return file.kept(rule === undefined ? collections[name].kept : file.decided(rule.months, rule.decision));
};

const lineOf = ({ ownData }: Texts, [label, value]: Fields[number]): string =>
  ownData.file.field(label, value);

/** A heading with how many there are, what they are kept for and how long, and each under its number. */
const sectionWith = (
  texts: Texts,
  { heading, purpose, kept }: { readonly heading: string; readonly purpose: string; readonly kept: string },
  entries: readonly (readonly string[])[],
  { gap = [''] as readonly string[] } = {},
): string[] => {
  const { file } = texts.ownData;
  return [
    file.heading(heading, texts.formats.number(entries.length)),
    file.purpose(purpose),
    kept,
    '',
    ...entries.flatMap((entry, index) => [...numbered(texts, index, entry), ...gap]),
    '',
  ];
};

/** Files that somebody has sent and not saved: they lie beside the records. */
const waitingFiles = async (ports: Ports, texts: Texts, { id }: Somebody): Promise<string[]> => {
  const files = id === undefined ? [] : await keptImportsOf(ports, id);
  if (files.length === 0) return [];
  const { file, waitingFiles } = texts.ownData;
  const entries = files.map((kept) =>
    waitingFileFields(ports, { texts }, kept).map((field) => lineOf(texts, field)),
  );
  return sectionWith(texts, { ...waitingFiles, kept: file.kept(waitingFiles.kept) }, entries);
};

/** The areas of result goals that FoU has added, by id. */
const ownAreaWords = async (ports: Ports): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries((await goalAreas(ports)).map(({ id, label }) => [id, label]));

/** All that is held on the asker as a text in their language: by collection, with what it is kept for and how long. */
export const ownDataText = async (
  ports: Ports,
  { texts, now }: Pick<Turn, 'texts' | 'now'>,
  who: Somebody,
  data: OwnData,
): Promise<string> => {
  const { file, collections } = texts.ownData;
  const people = await ports.store.find('people');
  const others = people.filter((person) => person.identity !== who.identity && !isErased(person));
  const reader: Reader = { who, others, someone: texts.common.someoneElse };
  const otherPeople = new Set(others.flatMap(({ id, identity }) => [id, identity]));
  const reading: Reading = {
    texts,
    who,
    otherPeople,
    timeZone: ports.timeZone,
    words: { ...wordsFor(texts), ...(await ownAreaWords(ports)) },
  };

  const entryOf = (name: CollectionName, { record, isTheirs }: HeldRecord): string[] => {
    const fields = fieldsOf(reading, isTheirs ? record : aboutThem(reader, record));
    const lines = fields.map((field) => lineOf(texts, field));
    const said = isTheirs ? [] : [file.aboutYou];
    return ONE_LINE.includes(name) ? [[...said, lines.join('; ')].join(' ')] : [...said, ...lines];
  };
  const sectionOf = async (name: CollectionName): Promise<string[]> => {
    const held: readonly HeldRecord[] = data[name];
    if (held.length === 0) return [];
    const kept = await keptFor(ports, texts, name);
    const entries = held.map((each) => entryOf(name, each));
    return sectionWith(
      texts,
      { ...collections[name], kept },
      entries,
      ONE_LINE.includes(name) ? { gap: [] } : {},
    );
  };

  // Object.keys forgets that the texts name every collection, here in the order that people read them.
  const names = Object.keys(collections) as CollectionName[];
  const sections = await Promise.all(names.map(sectionOf));
  const empty = names.filter((name) => data[name].length === 0).map((name) => collections[name].heading);
  const lines = [
    file.title,
    file.made(who.displayName, timeText(texts, now, ports.timeZone)),
    '',
    ...file.intro,
    ...(await backupSentences(ports, texts)),
    '',
    ...sections.flat(),
    ...(await waitingFiles(ports, texts, who)),
    ...(empty.length === 0 ? [] : [file.none(texts.formats.list(empty))]),
  ];
  return `${lines.join('\r\n')}\r\n`;
};
