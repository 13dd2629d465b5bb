/** What is worked out of texts, kept from one build to the next. */
export interface Kept<Value> {
  readonly of: (text: string) => Value;
  /** Ends a build: what it did not ask for is forgotten, so that no text outlives the catalogue that held it. */
  readonly endBuild: () => void;
}

/** Works out the value of a text once, for as long as each build asks for it again. */
export const createKept = <Value>(workOut: (text: string) => Value): Kept<Value> => {
  let last: ReadonlyMap<string, Value> = new Map();
  let current = new Map<string, Value>();
  return {
    of: (text) => {
      const known = current.get(text);
      if (known !== undefined) return known;
      const value = last.get(text) ?? workOut(text);
      current.set(text, value);
      return value;
    },
    endBuild: () => {
      last = current;
      current = new Map();
    },
  };
};
