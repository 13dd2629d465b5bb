import { MUNICIPALITY_IDS } from '../../../src/domain/municipality.js';
import type { Chance } from '../digest-simulation/chance.js';
import { builtNumber } from '../identity-numbers.js';
import { ACTORS, requestOf } from '../rights-world.js';

/** An object in an object, so many deep. */
export const nested = (depth: number): unknown => {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? { a: value } : [value];
  return value;
};

const { century, yy, mm, dd, last } = builtNumber(7);
/** Nobody's, made when the run starts. */
export const IDENTITY_NUMBER = `${century}${yy}${mm}${dd}-${last}`;

const LONE_SURROGATE = '\ud83d';
const TURNED = '\u202Etxt.exe\u202C';

const TEXTS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b\u0007\u001b[31m',
  `x${LONE_SURROGATE}y`,
  `${LONE_SURROGATE}`,
  TURNED,
  '\u200b\u200e\ufeff',
  'é'.repeat(300),
  'x'.repeat(4001),
  'x'.repeat(20_001),
  '9'.repeat(400),
  '('.repeat(3000),
  'a '.repeat(2500),
  '<at>'.repeat(500),
  `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a card's template would fill in
  '${stamp}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a card's template would work out
  '${json(string($root))}',
  '{{DATE(2026-11-18T11:00:00Z)}}',
  '[klicka](https://fou.example/) **fet** _x_ <script>alert(1)</script>',
  '=HYPERLINK("https://fou.example")',
  '../../etc/passwd',
  '..',
  '.',
  '%2e%2e%2f',
  'https://127.0.0.1/',
  'file:///etc/passwd',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'NaN',
  'Infinity',
  '-1',
  '0',
  '1e309',
  '1,5',
  '0x10',
  '٣',
  '2026-13-45',
  '0000-00-00',
  '9999-12-31',
  '-000001-01-01',
  '+275760-09-13',
  '2026-02-30',
  '2026-W54',
  '1600-01-01',
  '24:61',
  'null',
  'undefined',
  'true',
  IDENTITY_NUMBER,
  'activity.save',
  'role.save',
  ACTORS.manager.id,
  requestOf('solna'),
  ...MUNICIPALITY_IDS,
];

const OTHERS: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  -1e308,
  Number.MAX_SAFE_INTEGER + 2,
  99_999,
  [],
  {},
  [null],
  [[[]]],
  { toString: 'x' },
  { length: -1 },
  { valueOf: null, constructor: null },
  nested(100),
  Array.from({ length: 1000 }, (_, at) => at),
  Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`field${at}`, at])),
];

const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '',
  'hittepå',
  'a.b',
  '0',
  'verb',
  'card',
  'msteams',
];

/** What nobody means to send; new each time, for it may be changed once more. */
export const hostileValue = (chance: Chance): unknown =>
  chance.happens(0.65) ? chance.pick(TEXTS) : structuredClone(chance.pick(OTHERS));

export const hostileText = (chance: Chance): string => chance.pick(TEXTS);

export const hostileKey = (chance: Chance): string => chance.pick(KEYS);
