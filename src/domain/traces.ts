/** Somebody whose traces are looked for: what records may know them by. A Person is one. */
export interface Somebody {
  /** Id of Person; missing for who is not in the registry. */
  readonly id?: string;
  /** `<tenant id>/<aadObjectId>` */
  readonly identity: string;
  readonly displayName: string;
  /** As in the registry; missing for who is not in it. */
  readonly nameFrom?: 'teams' | 'registry';
  /** That somebody has given them, now or before. */
  readonly roles?: readonly unknown[];
}

/** What stands in their place. Without an `id` for who had none. */
export type StandIn = Omit<Somebody, 'nameFrom' | 'roles'>;

/** One text of a record, changed or left as it is. */
type Swap = (text: string) => string;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

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

/** As written, and without the workplace that some tenants write after the name. */
const namesIn = (displayName: string): readonly [whole: string, name: string] => {
  const whole = displayName.normalize('NFC').trim();
  return [whole, whole.replace(/\s*\(.*\)$/, '')];
};

const isWord = (word: string): boolean => NAME_WORD.test(word);

/**
 * Whether a name is looked for in all that people have written: two words or more. One word is too common, and what
 * holds anything else, such as digits, could be a code; they count only where nothing else stands.
 */
export const isWholeName = (displayName: string): boolean => {
  const words = wordsIn(namesIn(displayName)[1].replaceAll(',', ' '));
  return words.length > 1 && words.every(isWord);
};

const couldBeCode = (name: string): boolean => CODE.test(name) || !wordsIn(name).some(isWord);

const nameSwap = (displayName: string, standIn: string): Swap => {
  const [whole, name] = namesIn(displayName);
  if (couldBeCode(name)) return (text) => text;
  const pattern = isWholeName(displayName) ? nameInText(name) : undefined;
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

/** What somebody is looked for by. */
export type Names = 'with_name' | 'ids_only';

/** Who never had a role may call themself what they like, so their name neither finds texts nor changes them. */
export const namesOf = ({ roles = [] }: Somebody): Names => (roles.length > 0 ? 'with_name' : 'ids_only');

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
