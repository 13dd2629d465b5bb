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
  /** Whether the passage speaks of a year that the question names; undefined when it names none. */
  readonly year: boolean | undefined;
  /** Words of the question that the catalogue does not know at all. */
  readonly unknown: readonly string[];
  /** Words of the question that carry meaning. */
  readonly length: number;
}

export const BAR = 0.5;
export const confidenceOf = ({ coverage }: Signals): number => coverage;
