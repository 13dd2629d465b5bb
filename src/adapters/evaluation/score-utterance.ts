import { compareExtra, EXTRAS, type Extra } from './compare-extras.js';
import { compareField, FIELDS, type Field } from './compare-fields.js';
import { type Comparison, comparedBy } from './comparison.js';
import { type Draft, united } from './draft.js';
import { refuses } from './shown-text.js';
import type { Utterance } from './utterance-file.js';

/** What the bot did with a line. */
export interface Outcome {
  readonly shown: string;
  readonly drafts: readonly Draft[];
  /** Where something stands that must not be kept. */
  readonly traces: readonly string[];
}

/** What is asked of lines that ought to become nothing. */
export const REFRAINS = ['must_not_store', 'not_activity'] as const;
export type Refrain = (typeof REFRAINS)[number];

/** How a line went, by the names of the figures; what it does not ask for is left out. */
export interface Score {
  /** All fields are, whatever the extras; for a line that ought to become nothing, that nothing came of it. */
  readonly isRight: boolean;
  readonly fields: ReadonlyMap<Field, Comparison>;
  readonly extras: ReadonlyMap<Extra | Refrain, Comparison>;
}

const faultsOf = ({ drafts, shown, traces }: Outcome): readonly string[] => [
  ...(drafts.length > 0 ? ['drafted or saved'] : []),
  ...(refuses(shown) ? [] : ['not refused']),
  ...traces.map((trace) => `found in ${trace}`),
];

/** For a line that ought to become nothing: its fields are not compared, only that nothing came of it. */
const refraining = (refrain: Refrain, faults: readonly unknown[]): Score => {
  const isRight = faults.length === 0;
  return {
    isRight,
    fields: new Map(),
    extras: new Map([[refrain, { isRight, expected: [[]], came: faults }]]),
  };
};

/** Scores what the bot did with a line (design section 7). */
export const scoreUtterance = (utterance: Utterance, outcome: Outcome): Score => {
  const { drafts } = outcome;
  if (utterance.must_not_store !== undefined) return refraining('must_not_store', faultsOf(outcome));
  if (!utterance.isActivity) return refraining('not_activity', drafts);
  const draft = united(drafts);
  const fields = comparedBy(FIELDS, (field) => compareField(field, utterance.expect, utterance, draft));
  return {
    isRight: [...fields.values()].every(({ isRight }) => isRight),
    fields,
    extras: comparedBy(EXTRAS, (extra) => compareExtra(extra, utterance, draft, drafts)),
  };
};
