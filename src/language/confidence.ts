/** What tells whether the best passage answers the question. */
export interface Signals {
  /** Share 0..1 of the question, by weight, that the passage says. */
  readonly coverage: number;
  /** Share 0..1 of the entry's best name that the question says. */
  readonly named: number;
  /** Share 0..1 of the question that the passage's label says. */
  readonly label: number;
  /** Whether the passage holds what the kind of question wants; undefined when any passage could. */
  readonly kind: boolean | undefined;
  /** Whether the passage's label says that it answers the kind of question. */
  readonly kindLabel: boolean;
  /** Whether only a passage that is labelled for the kind can answer. */
  readonly strict: boolean;
  /** Whether the passage speaks of a year that the question names; undefined when it names none. */
  readonly year: boolean | undefined;
  /** Words of the question that the catalogue does not know at all. */
  readonly unknown: readonly string[];
  /** Words of the question that carry meaning. */
  readonly length: number;
}

/** Below this nothing else counts: the passage has too little to do with the question. */
const LEAST_COVERAGE = 0.3;
/** More words than these tell no more. */
const LONG = 8;

/** What each signal adds to the odds, as a logarithm. */
const ADDS = {
  base: -5.6,
  coverage: 4.4,
  named: 1.1,
  label: 1.4,
  kindLabel: 1.7,
  wrongYear: -3.5,
  unknownShare: 3,
  word: 0.5,
};

/** From here on the answer is given. */
export const BAR = 0.5;

/** 0..1: how likely it is that the passage answers the question. */
export const confidenceOf = (signals: Signals): number => {
  const { coverage, named, label, kindLabel, strict, year, unknown, length } = signals;
  if (coverage < LEAST_COVERAGE || (strict && !kindLabel)) return 0;
  const odds =
    ADDS.base +
    ADDS.coverage * coverage +
    ADDS.named * named +
    ADDS.label * label +
    (kindLabel ? ADDS.kindLabel : 0) +
    (year === false ? ADDS.wrongYear : 0) +
    ADDS.unknownShare * (unknown.length / Math.max(1, length)) +
    ADDS.word * Math.min(length, LONG);
  return 1 / (1 + Math.exp(-odds));
};
