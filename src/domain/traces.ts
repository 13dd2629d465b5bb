/** Somebody whose traces are looked for: what records may know them by. A Person is one. */
export interface Somebody {
  /** Id of Person; missing for who is not in the registry. */
  readonly id?: string;
  /** `<tenant id>/<aadObjectId>` */
  readonly identity: string;
  readonly displayName: string;
}

/** What stands in their place. Without an `id` for who had none. */
export type StandIn = Somebody;

/** One text of a record, changed or left as it is. */
type Swap = (text: string) => string;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** An id as a word of its own, so that one that begins with another is left alone. */
const asWord = (id: string): RegExp => new RegExp(`(?<!\\w)${escaped(id)}(?![\\w-])`, 'giu');

const GUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
const NAME_WORD = /^[\p{L}\p{M}][\p{L}\p{M}.'’-]*$/u;
/** What could be a code of the bot's own, such as the state of a record. */
const CODE = /^[a-z_-]+$/;

const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** The orders that a name is written in: "Anna Berg" and "Berg, Anna", whichever of them it was given in. */
const ordersOf = (name: string): string[][] => {
  const [last = '', first] = name.split(',');
  if (first !== undefined) return [wordsIn(`${last} ${first}`), wordsIn(`${first} ${last}`)];
  const words = wordsIn(name);
  return [words, [...words.slice(-1), ...words.slice(0, -1)]];
};

/** The whole name wherever it stands, in any order and case; a genitive's s becomes ":s". */
const nameInText = (name: string): RegExp => {
  const orders = ordersOf(name).map((words) => words.map(escaped).join(',?\\s+'));
  return new RegExp(
    `(?<![\\p{L}\\p{N}]|\\p{L}-)(?:${orders.join('|')})(?<genitive>s?)(?![\\p{L}\\p{N}]|-\\p{L})`,
    'giu',
  );
};

const nameIn = (
  displayName: string,
): { readonly whole: string; readonly name: string; readonly words: string[] } => {
  const whole = displayName.normalize('NFC').trim();
  // Some tenants write the workplace after the name.
  const name = whole.replace(/\s*\(.*\)$/, '');
  const words = wordsIn(name.replaceAll(',', ' '));
  return { whole, name, words: words.every((word) => NAME_WORD.test(word)) ? words : [] };
};

/** Whether a name is looked for in all that people have written. */
export const isWholeName = (displayName: string): boolean => nameIn(displayName).words.length > 1;

/**
 * Two words or more are looked for in all that people have written; one word is too common, and counts only where
 * nothing else stands. What holds anything but words, such as digits, could be an id and is not looked for.
 */
const nameSwap = (displayName: string, standIn: string): Swap => {
  const { whole, name, words } = nameIn(displayName);
  if (words.length === 0 || CODE.test(name)) return (text) => text;
  const pattern = words.length < 2 ? undefined : nameInText(name);
  return (text) => {
    const plain = text.normalize('NFC');
    if (plain === whole || plain === name) return standIn;
    if (pattern === undefined || plain.search(pattern) < 0) return text;
    return plain.replace(pattern, (...found) => {
      const { genitive } = found.at(-1) as { readonly genitive: string };
      return genitive === '' ? standIn : `${standIn}:s`;
    });
  };
};

const idSwap = ({ id, identity }: Somebody, standIn: StandIn): Swap => {
  const objectId = identity.split('/').at(-1) ?? '';
  const swaps: readonly (readonly [pattern: RegExp, by: string])[] = [
    [asWord(identity), standIn.identity],
    // Microsoft's own ids, of chats for example, may hold it.
    ...(GUID.test(objectId)
      ? [[new RegExp(objectId, 'gi'), standIn.identity.split('/').at(-1) ?? ''] as const]
      : []),
    ...(id === undefined ? [] : [[asWord(id), standIn.id ?? standIn.identity] as const]),
  ];
  return (text) => swaps.reduce((swapped, [pattern, by]) => swapped.replace(pattern, () => by), text);
};

/** Where a name counts: the names of other people in the registry are theirs, also when they are the same. */
export type Names = 'with_name' | 'ids_only';

/** A name is a text; only ids could be the keys of a record. */
interface Swaps {
  readonly text: Swap;
  readonly key: Swap;
}

const swapsFor = (who: Somebody, standIn: StandIn, names: Names): Swaps => {
  const ids = idSwap(who, standIn);
  if (names === 'ids_only') return { text: ids, key: ids };
  const name = nameSwap(who.displayName, standIn.displayName);
  return { text: (text) => name(ids(text)), key: ids };
};

const deep = (value: unknown, swaps: Swaps): unknown => {
  if (typeof value === 'string') return swaps.text(value);
  if (Array.isArray(value)) return value.map((item) => deep(item, swaps));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [swaps.key(key), deep(item, swaps)]));
};

/**
 * The record with the stand-in wherever it held the person's id, identity or whole name, however deep, and inside
 * longer texts such as keys. Nothing else is changed.
 */
export const withStandIn = <T extends object>(
  record: T,
  who: Somebody,
  standIn: StandIn,
  names: Names = 'with_name',
): T =>
  // Texts become texts, and all else stays as it was.
  deep(record, swapsFor(who, standIn, names)) as T;

/** A field and the fields within it, from the outside in. */
export type Path = readonly string[];

const NOBODY: StandIn = { id: '\u0000', identity: '\u0000', displayName: '\u0000' };

/** The fields that hold the person's id, identity or whole name; none when the record has no trace of them. */
export const tracesIn = (record: object, who: Somebody, names: Names = 'with_name'): Path[] => {
  const swaps = swapsFor(who, NOBODY, names);
  const look = (value: unknown, path: Path): Path[] => {
    if (typeof value === 'string') return swaps.text(value) === value ? [] : [path];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, item]) => {
      const within = Array.isArray(value) ? path : [...path, key];
      return [...(swaps.key(key) === key ? [] : [within]), ...look(item, within)];
    });
  };
  return look(record, []);
};
