import { expect, it } from 'vitest';
import { literalsIn, madeInFunctions, sourceFiles, textOf } from '../support/expressions.js';
import { keptLedger, notProven, tooMuchIn } from '../support/proven-expressions.js';

it('are all in the ledger of those that cannot work for long; npm run expressions -- -u tries new ones', () => {
  const literals = sourceFiles().flatMap(literalsIn);
  expect(literals.length).toBeGreaterThan(500);
  expect(notProven(literals, keptLedger())).toEqual([]);
  expect(tooMuchIn(literals, keptLedger())).toEqual([]);
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
