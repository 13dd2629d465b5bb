import { describe, expect, inject, it } from 'vitest';
import {
  type Expression,
  type Growth,
  growthWith,
  literalsIn,
  madeInFunctions,
  madeWhileLoading,
  sourceFiles,
  textOf,
} from '../support/expressions.js';

const isWhole = inject('isWhole');

/**
 * Where the work may grow with the square of the text, and why the text is short. Nothing may be worse.
 */
const SHORT_TEXTS: readonly (readonly [files: RegExp, why: string])[] = [
  [/^language\/import-/, 'a cell has at most MAX_CELL_LENGTH characters'],
  [
    /^language\//,
    'a message or a field is refused above MAX_TEXT_LENGTH, 4,000 characters, before it is read',
  ],
  [/^conversation\//, 'the same'],
  [/^domain\/fact-lines\.ts$/, 'the same'],
  [/^domain\/identity-number\.ts$/, 'at most 256 KB; each run of digits is tried from its beginning alone'],
  [/^domain\/traces\.ts$/, 'a name that Entra gives has at most 256 characters'],
  [/^adapters\/log\/pino-log\.ts$/, 'one line of a stack, which the program writes itself'],
];

const shortTextsOf = (file: string): string | undefined =>
  SHORT_TEXTS.find(([files]) => files.test(file))?.[1];

/** What everybody's words and bytes come by first, whatever their length. */
const OUTERMOST = /^adapters\/(?:teams|http)\/|^domain\/identity-number\.ts$/;

const files = sourceFiles().filter((file) => isWhole || OUTERMOST.test(file));

const onlyOnce = (expressions: readonly Expression[]): readonly Expression[] => [
  ...new Map(expressions.map((each) => [`/${each.source}/${each.flags}`, each])).values(),
];

const isTooMuch = (growth: Growth, file: string): boolean =>
  growth !== 'linear' && (growth !== 'square' || shortTextsOf(file) === undefined);

/** Two at a time, as the machines that this runs on have cores. */
const tooMuchIn = async (expressions: readonly Expression[]): Promise<string[]> => {
  const found: string[] = [];
  const left = [...expressions];
  const work = async (): Promise<void> => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      const growth = await growthWith(next);
      if (isTooMuch(growth, next.file)) found.push(`${next.file}: ${growth} /${next.source}/${next.flags}`);
    }
  };
  await Promise.all([work(), work()]);
  return found;
};

describe('the check itself', () => {
  it.each<[string, Growth]>([
    ['^a+b$', 'linear'],
    ['[.!]+$', 'square'],
    ['^(.+)(.+)(.+)x$', 'worse'],
    ['^(a+)+b$', 'worse'],
  ])('sees that /%s/ is %s', async (source, growth) => {
    expect(await growthWith({ file: '', source, flags: '' })).toBe(growth);
  });
});

describe('no regular expression can be made to work for long', () => {
  it('of those that are written out', async () => {
    const literals = onlyOnce(files.flatMap(literalsIn));
    expect(literals.length).toBeGreaterThan(isWhole ? 500 : 20);
    expect(await tooMuchIn(literals)).toEqual([]);
  });

  it.runIf(isWhole)('of those that are put together from parts', async () => {
    const made = onlyOnce(await madeWhileLoading());
    expect(made.length).toBeGreaterThan(200);
    expect(await tooMuchIn(made)).toEqual([]);
  });
});

/** The files where some are put together while the program runs: how many, and of what. */
const MADE_IN_FUNCTIONS: Readonly<Record<string, number>> = {
  // Names and ids of people, with every sign escaped.
  'domain/scrubbed.ts': 1,
  'domain/traces.ts': 3,
  // The one character that a file says that its cells are parted by, escaped.
  'domain/csv-text.ts': 1,
  // Words of the catalogue, which are letters and digits.
  'language/understand.ts': 1,
  // Constants of the same file, most of them once while it is loaded.
  'conversation/commands/who-represents.ts': 1,
  'conversation/digest-questions.ts': 1,
  'conversation/report-words.ts': 1,
  'conversation/year-words.ts': 1,
  'domain/digit-readings.ts': 1,
  'domain/identity-number.ts': 1,
  'language/activity-period-words.ts': 1,
  'language/area-words.ts': 1,
  'language/colleagues.ts': 1,
  'language/duration.ts': 1,
  'language/event-question.ts': 1,
  'language/event-words.ts': 1,
  'language/found-dates.ts': 1,
  'language/head-counts.ts': 1,
  'language/kind-words.ts': 1,
  'language/municipality-names.ts': 1,
  'language/no-activity-words.ts': 3,
  'language/rhythm.ts': 1,
};

it('are put together from text of others in no more places than those that are known to be careful', () => {
  const made = sourceFiles()
    .filter((file) => textOf(file).includes('RegExp('))
    .flatMap((file) => {
      const { length } = madeInFunctions(file);
      return length === 0 ? [] : [[file, length] as const];
    });
  expect(Object.fromEntries(made)).toEqual(MADE_IN_FUNCTIONS);
});
