/** Something that was expected, beside what came. */
export interface Comparison {
  readonly isRight: boolean;
  /** Any one of these. */
  readonly expected: readonly unknown[];
  /** Undefined when nothing was drafted. */
  readonly came: unknown;
}

/** Compares what came with any of several; with nothing drafted, not even a null is right. */
export const compare = <Expected, Came>(
  expected: readonly Expected[],
  came: Came | undefined,
  matches: (expected: Expected, came: Came) => boolean,
): Comparison => ({
  isRight: came !== undefined && expected.some((one) => matches(one, came)),
  expected,
  came,
});

/** What was compared, by name, in the order of the rules; a rule that has nothing to compare gives undefined. */
export const comparedBy = <Name extends string>(
  names: readonly Name[],
  rule: (name: Name) => Comparison | undefined,
): ReadonlyMap<Name, Comparison> =>
  new Map(
    names.flatMap((name): [Name, Comparison][] => {
      const comparison = rule(name);
      return comparison === undefined ? [] : [[name, comparison]];
    }),
  );
