import { holdsIdentityNumberIn } from '../../domain/identity-number.js';
import { LOG_FIELDS, LOGGED_SENTENCES, type LogField, type LoggedShape } from '../../usecases/log-fields.js';
import { withoutWords } from './error-without-words.js';

/** Stands for what is not written. */
export const WITHHELD = '[withheld]';
/** Deeper than this nothing is told. */
const DEEPEST = 2;
const MOST_CODES = 20;

/** Small letters, with a capital at most where a word within begins: a token looks otherwise. */
const WORD = '[a-z]+(?:[A-Z][a-z]+)*';
const CODE = new RegExp(
  `^(?=.{1,60}$)(?:${WORD}(?:[._-](?:${WORD}|\\d+))*|HTTP \\d{3}|[A-Z][A-Z0-9]{1,19}(?:_[A-Z0-9]{1,19}){0,4})$`,
);
const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const JOB_KEY = '[a-z_]{1,40}@\\d{4}-\\d{2}-\\d{2}T[\\d:.]{5,12}Z';
/** A turn, a record, a week with or without its municipality, a job for its due time, and what others number with. */
const ID = new RegExp(
  `^(?:[0-9a-z]{8}|\\d{4}-[0-9a-z]{16}|\\d{4}-W\\d{2}(?:-[a-z_]{1,30})?|${GUID}|${JOB_KEY})$`,
  'i',
);
const FILE = /^\d{4}-\d{2}-\d{2}T[\w.+-]{1,60}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,12}Z)?$/;
const ROUTE = /^\/?[a-zA-Z]{1,30}(?:\/[a-zA-Z]{1,30}){0,3}$/;

const sentenceIn = (text: string): string | undefined =>
  LOGGED_SENTENCES.find((sentence) => text === sentence || text.startsWith(`${sentence}. `));

const word = (value: unknown, shape: RegExp): string =>
  typeof value === 'string' && shape.test(value) ? value : WITHHELD;

const code = (value: unknown): string => {
  const known = typeof value === 'string' ? sentenceIn(value) : undefined;
  const told = known ?? word(value, CODE);
  return holdsIdentityNumberIn(told) ? WITHHELD : told;
};

const number = (value: unknown): number | string =>
  typeof value === 'number' && !holdsIdentityNumberIn(String(value)) ? value : WITHHELD;

const codes = (value: unknown): readonly (string | number)[] | string =>
  Array.isArray(value)
    ? value.slice(0, MOST_CODES).map((each) => (typeof each === 'number' ? number(each) : code(each)))
    : WITHHELD;

const told = (shape: LoggedShape, value: unknown, depth: number): unknown => {
  switch (shape) {
    case 'code':
      return code(value);
    case 'codes':
      return codes(value);
    case 'error':
      return withoutWords(value);
    case 'file':
      return word(value, FILE);
    case 'flag':
      return typeof value === 'boolean' ? value : WITHHELD;
    case 'id':
      return word(value, ID);
    case 'instant':
      return word(value, INSTANT);
    case 'number':
      return number(value);
    case 'parts':
      return typeof value === 'object' && value !== null && depth < DEEPEST
        ? loggable(value, depth + 1)
        : WITHHELD;
    case 'route':
      return word(value, ROUTE);
  }
};

const isLogField = (name: string): name is LogField => Object.hasOwn(LOG_FIELDS, name);

/** What may be written of the given fields: those that the log has, each in the shape that it may have. */
export const loggable = (fields: object, depth = 0): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      isLogField(name) && value !== undefined ? [[name, told(LOG_FIELDS[name], value, depth)] as const] : [],
    ),
  );
