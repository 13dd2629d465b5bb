import { namesOf, type Somebody, tracesIn, withStandIn } from '../domain/traces.js';

/** Tells which record of somebody else's it is, without saying whose. */
const TELLS_WHICH: readonly string[] = [
  'number',
  'week',
  'title',
  'date',
  'municipalityId',
  'collection',
  'recordId',
  'action',
  'kind',
  'at',
  'from',
  'to',
  'queuedAt',
  'setAt',
];

/**
 * So many characters of somebody else's text are shown on each side of the name. None when Teams says what they are
 * called: who can change that could read what others have written, phrase by phrase.
 */
const around = ({ nameFrom }: Somebody): number => (nameFrom === 'teams' ? 0 : 80);
/** Stands where the person is named; nothing that is stored holds it. */
const MARK = '\u0000';

/** Who reads, who else must not be named, and what they are called instead. */
export interface Reader {
  readonly who: Somebody;
  readonly others: readonly Somebody[];
  readonly someone: string;
}

const excerpt = (text: string, { who, others, someone }: Reader): string => {
  const everyone = others.reduce(
    (value, other) =>
      withStandIn({ value }, other, { id: someone, identity: someone, displayName: someone }).value,
    text,
  );
  const { value } = withStandIn(
    { value: everyone },
    who,
    { id: MARK, identity: MARK, displayName: MARK },
    namesOf(who),
  );
  const at = value.indexOf(MARK);
  const [from, to] =
    at < 0 ? [0, value.length] : [Math.max(0, at - around(who)), at + Math.max(MARK.length, around(who))];
  const part = `${from > 0 ? '… ' : ''}${value.slice(from, to)}${to < value.length ? ' …' : ''}`;
  // As it was written; the stand-in's genitive is that of a code.
  return part.replaceAll(`${MARK}:s`, `${who.displayName}s`).replaceAll(MARK, who.displayName);
};

const pruned = (reader: Reader, key: string, value: unknown): unknown => {
  const { who } = reader;
  const isAbout = (item: unknown): boolean => tracesIn({ item }, who, namesOf(who)).length > 0;
  const isShown = isAbout(value) || TELLS_WHICH.includes(key);
  if (typeof value === 'string') {
    if (value === who.id || value === who.identity) return value;
    return isShown ? excerpt(value, reader) : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (!isAbout(value)) return isShown ? value : undefined;
  return Array.isArray(value)
    ? value.filter(isAbout).map((item) => pruned(reader, '', item))
    : aboutThem(reader, value);
};

/** Of a record that is not theirs as a whole: what is about them, and what tells which record it is. */
export const aboutThem = (reader: Reader, record: object): object =>
  Object.fromEntries(
    Object.entries(record)
      .map(([key, value]: [string, unknown]) => [key, pruned(reader, key, value)] as const)
      .filter(([, value]) => value !== undefined),
  );
