import { isErased } from '../domain/pseudonym.js';
import type { Somebody } from '../domain/traces.js';
import type { Texts } from '../texts/index.js';
import type { HeldRecord, OwnData } from '../usecases/collect-own-data.js';
import type { CollectionName } from '../usecases/collections.js';
import type { Ports } from '../usecases/ports.js';
import { aboutThem, type Reader } from './about-them.js';
import { fieldsOf, type Reading, timeText, wordsFor } from './own-data-values.js';
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
  const reading: Reading = { texts, who, otherPeople, timeZone: ports.timeZone, words: wordsFor(texts) };

  const entryOf = (name: CollectionName, { record, isTheirs }: HeldRecord): string[] => {
    const fields = fieldsOf(reading, isTheirs ? record : aboutThem(reader, record));
    const lines = fields.map(([label, value]) => file.field(label, value));
    const said = isTheirs ? [] : [file.aboutYou];
    return ONE_LINE.includes(name) ? [[...said, lines.join('; ')].join(' ')] : [...said, ...lines];
  };
  const sectionOf = async (name: CollectionName): Promise<string[]> => {
    const held: readonly HeldRecord[] = data[name];
    if (held.length === 0) return [];
    const { heading, purpose } = collections[name];
    const gap = ONE_LINE.includes(name) ? [] : [''];
    return [
      file.heading(heading, texts.formats.number(held.length)),
      file.purpose(purpose),
      await keptFor(ports, texts, name),
      '',
      ...held.flatMap((each, index) => [...numbered(texts, index, entryOf(name, each)), ...gap]),
      '',
    ];
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
    '',
    ...sections.flat(),
    ...(empty.length === 0 ? [] : [file.none(texts.formats.list(empty))]),
  ];
  return `${lines.join('\r\n')}\r\n`;
};
