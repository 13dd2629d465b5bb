import { termsOf } from './terms.js';

interface Named {
  readonly title: string;
}

/** Words that every event may be called by, so that they tell none from another. */
const COMMON: ReadonlySet<string> = new Set(termsOf('FoU Nordväst evenemang event träff nästa next'));

/**
 * Those whose title or kind has all words that somebody writes, whatever their form: "FoU-frukosten om heder". All of
 * them when nothing that tells them apart is written.
 */
export const eventsNamed = <E extends Named>(
  events: readonly E[],
  words: string,
  kindOf: (event: E) => string,
): readonly E[] => {
  const wanted = termsOf(words).filter((term) => !COMMON.has(term));
  return events.filter((event) => {
    const has = termsOf(`${event.title} ${kindOf(event)}`);
    return wanted.every((term) => has.some((each) => each === term || each.startsWith(term)));
  });
};
