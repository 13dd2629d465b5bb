import type { CatalogueEntry } from '../domain/catalogue-entry.js';
import { PILLARS } from '../domain/enums.js';
import { completionsOf, FITS, type Fit, fitOf } from '../language/half-typed.js';
import type { Found } from '../language/search.js';

/** What is read of what a search finds. */
export type Hit = Pick<Found, 'entry' | 'fact' | 'confidence'>;

/** The catalogue and its search, best first. */
interface Searched {
  readonly entries: readonly CatalogueEntry[];
  search(question: string, thisYear: number): readonly Hit[];
}

/** An entry, with the fact in it that fits what was asked. */
export type Suggestion = Pick<Found, 'entry' | 'fact'>;

/** What covers less than this share of what the best one covers is not what somebody looks for. */
const SHARE_OF_BEST = 0.5;

/** What FoU Nordväst offers, pillar by pillar: for whoever has not begun to type. */
const offerings = (entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] =>
  PILLARS.flatMap((pillar) =>
    entries.filter(
      (entry) =>
        entry.pillar === pillar &&
        entry.kind === 'offering' &&
        entry.status === 'current' &&
        entry.organisation === 'fou_nordvast',
    ),
  );

/** Each entry where it first stands. */
const once = <One extends Suggestion>(found: readonly One[]): readonly One[] => {
  const byId = new Map<string, One>();
  for (const one of found) if (!byId.has(one.entry.id)) byId.set(one.entry.id, one);
  return [...byId.values()];
};

/** Hits of several searches, each in its own order; the search whose first hit covers most goes first. */
const joined = (searches: readonly (readonly Hit[])[]): readonly Hit[] => {
  const confidenceOf = ([first]: readonly Hit[]): number => first?.confidence ?? 0;
  const hits = searches.toSorted((a, b) => confidenceOf(b) - confidenceOf(a)).flat();
  const best = Math.max(...hits.map(({ confidence }) => confidence));
  return once(hits.filter(({ confidence }) => confidence >= best * SHARE_OF_BEST));
};

/** Whoever writes the words of a title asks for nothing beyond it that a fact would answer. */
const asNamed = (fit: Fit, { entry, fact }: Suggestion): Suggestion =>
  fit === 'begins_other_name' && fact !== undefined ? { entry, fact } : { entry };

/** Those that the text names, the nearest first; of equally near ones, in the order they stand. */
const named = (text: string, found: readonly Suggestion[]): readonly Suggestion[] => {
  const fitting = found.flatMap((one) => {
    const fit = fitOf(text, one.entry);
    return fit === undefined ? [] : [{ fit, one: asNamed(fit, one) }];
  });
  return fitting.toSorted((a, b) => FITS.indexOf(a.fit) - FITS.indexOf(b.fit)).map(({ one }) => one);
};

const newestYear = ({ years }: CatalogueEntry): number => Math.max(0, ...years);

/**
 * What somebody may be looking for who has typed so far, best first: what the text begins the name of, then what a
 * search finds, also with the last word written out. What FoU offers when there is no text. `thisYear` is what
 * "last year" counts from.
 */
export const searchCatalogue = (
  knowledge: Searched,
  text: string,
  thisYear: number,
): readonly Suggestion[] => {
  const { entries } = knowledge;
  if (text.trim() === '') return offerings(entries).map((entry) => ({ entry }));
  const texts = [text, ...completionsOf(text, entries)];
  const hits = joined(texts.map((each) => knowledge.search(each, thisYear)));
  const others = entries
    .toSorted((a, b) => newestYear(b) - newestYear(a))
    .map((entry): Suggestion => ({ entry }));
  return once([...named(text, once([...hits, ...others])), ...hits]);
};
