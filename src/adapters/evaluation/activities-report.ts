import { EXTRAS } from './compare-extras.js';
import { FIELDS, type Field } from './compare-fields.js';
import type { Comparison } from './comparison.js';
import { type Outcome, REFRAINS, type Score } from './score-utterance.js';
import { shareRight } from './share.js';
import type { Utterance } from './utterance-file.js';

/** A line with what the bot did with it. */
export interface Said {
  readonly utterance: Utterance;
  readonly outcome: Outcome;
  readonly score: Score;
}

const isRight = ({ isRight }: { readonly isRight: boolean }): boolean => isRight;

const ofField = (said: readonly Said[], field: Field): readonly Comparison[] =>
  said.flatMap(({ score }) => score.fields.get(field) ?? []);

/** Every extra that a line asks for, with how it went. */
const extrasIn = (said: readonly Said[]) =>
  [...EXTRAS, ...REFRAINS]
    .map((extra) => ({ extra, compared: said.flatMap(({ score }) => score.extras.get(extra) ?? []) }))
    .filter(({ compared }) => compared.length > 0);

/** The figures of a run, as the last line on stdout has them; each share is of the lines that ask for it. */
export const activityFiguresOf = (said: readonly Said[]) => ({
  all_fields: shareRight(said, ({ score }) => score.isRight),
  ...Object.fromEntries(FIELDS.map((field) => [field, shareRight(ofField(said, field), isRight)])),
  extras: Object.fromEntries(
    extrasIn(said).map(({ extra, compared }) => [extra, shareRight(compared, isRight)]),
  ),
  n: said.length,
});

const oneOf = (expected: readonly unknown[]): string =>
  [...new Set(expected.map((one) => JSON.stringify(one)))].join(' or ');

const missLines = ({ utterance, outcome, score }: Said): readonly string[] => {
  const wrong = [...score.fields, ...score.extras].filter(([, comparison]) => !comparison.isRight);
  if (wrong.length === 0) return [];
  // What must not be kept is not printed either.
  const line = utterance.must_not_store === undefined ? `: ${utterance.text}` : '';
  const { expect, isActivity } = utterance;
  if (isActivity && line !== '' && outcome.drafts.length === 0) {
    return [
      `${utterance.id} nothing drafted${line}`,
      `  expected ${JSON.stringify(expect)}`,
      ...outcome.shown.split('\n').map((shown) => `  | ${shown}`),
    ];
  }
  return [
    `${utterance.id} ${wrong.map(([name]) => name).join(', ')}${line}`,
    ...wrong.map(
      ([name, { expected, came }]) => `  ${name}: expected ${oneOf(expected)}, came ${JSON.stringify(came)}`,
    ),
  ];
};

const countLine = (name: string, compared: readonly Comparison[]): string =>
  `  ${name}: ${compared.filter(isRight).length} of ${compared.length}`;

/** The misses with what was expected and what came, and how many are right per field and extra. */
export const activitiesReport = (said: readonly Said[]): readonly string[] => [
  ...said.flatMap(missLines),
  'right per field',
  ...FIELDS.map((field) => countLine(field, ofField(said, field))),
  'right per extra',
  ...extrasIn(said).map(({ extra, compared }) => countLine(extra, compared)),
];
