import type { CatalogueEntry, Fact } from '../domain/catalogue-entry.js';
import { indexCatalogue, type Passage } from './catalogue-index.js';
import { BAR, confidenceOf, type Signals } from './confidence.js';
import { matchesOf, namedBy, postingsOf, sharesOf } from './passage-match.js';
import { isLabelledFor, isStrict } from './question-kind.js';
import { pointsOf } from './ranking.js';
import { createUnderstanding, type Understood } from './understand.js';
import { type Understanding, wholeUnderstanding } from './understanding-parts.js';

/** An entry found for a question. */
export interface Found {
  readonly entry: CatalogueEntry;
  /** The statement that answers best; undefined when the entry's own text does. */
  readonly fact?: Fact;
  /** Other facts of the entry that answer too, best first. */
  readonly also: readonly Fact[];
  /** 0..1: how surely it answers the question. */
  readonly confidence: number;
  /** Whether that is enough to answer with. */
  readonly isSure: boolean;
  readonly signals: Signals;
}

/**
 * Answers one question, best first. `thisYear` is what "last year" counts from, the newest of the catalogue when it is
 * left out; `about` is the id of the one entry to look in, when it is known what the question is about.
 */
export type Search = (question: string, thisYear?: number, about?: string) => readonly Found[];

/** Facts this near the best one answer too. */
const ALSO_WITHIN = 0.12;
const MAX_ALSO = 2;
/** What a subject that goes without saying weighs in a question: as much as a rare word. */
const SUBJECT_WEIGHT = 5;
/** Share of what a question says from which it can be about a subject that it does not name. */
const SPEAKS_OF = 0.3;
/** Passages that cover most are looked at more closely; entries that are found at the most. */
const MAX_LOOKED_AT = 80;
const MAX_FOUND = 10;

/** Builds the search over all entries, once. */
export const createSearch = (
  entries: readonly CatalogueEntry[],
  uses: Understanding = wholeUnderstanding,
): Search => {
  const index = indexCatalogue(entries, uses);
  const postings = postingsOf(index);
  const understand = createUnderstanding(index, uses);
  const newest = Math.max(0, ...entries.flatMap(({ years }) => years));

  /** How much of the question each passage covers, 0..1; those that cover nothing are left out. */
  const coverages = ({ concepts }: Understood): ReadonlyMap<number, number> => {
    const all = concepts.reduce((sum, { weight }) => sum + weight, 0);
    const covered = new Map<number, number>();
    for (const concept of concepts) {
      for (const [at, quality] of matchesOf(postings, concept)) {
        covered.set(at, (covered.get(at) ?? 0) + (quality * concept.weight) / all);
      }
    }
    return covered;
  };

  /** The same for the passages of one entry, as if the question had named it too. */
  const coveragesWithin = (asked: Understood, entryId: string): ReadonlyMap<number, number> => {
    const all = asked.concepts.reduce((sum, { weight }) => sum + weight, 0);
    const covered = coverages(asked);
    const namesNothing = asked.concepts.every(({ isLight }) => isLight);
    const within = new Map<number, number>();
    index.passages.forEach(({ entry }, at) => {
      if (entry.id !== entryId) return;
      const own = covered.get(at) ?? 0;
      const isAboutIt = namesNothing || own >= SPEAKS_OF;
      within.set(at, isAboutIt ? (own * all + SUBJECT_WEIGHT) / (all + SUBJECT_WEIGHT) : own);
    });
    return within;
  };

  const signalsOf = (
    asked: Understood,
    passage: Passage,
    coverage: number,
    about: string | undefined,
  ): Signals => ({
    coverage,
    named: about === undefined ? namedBy(asked.said, passage, index) : 1,
    label: sharesOf(asked.concepts, passage.label),
    kindLabel: isLabelledFor(asked.kind, passage.foldedLabel),
    strict: isStrict(asked.kind),
    asksHowMany: asked.asksHowMany,
    year: asked.years.length === 0 ? undefined : asked.years.some((year) => passage.years.has(year)),
    length: asked.concepts.length + (about === undefined ? 0 : 1),
    isLight: asked.concepts.every(({ isLight }) => isLight),
  });

  return (question, thisYear = newest, about = undefined) => {
    const asked = understand(question, thisYear);
    const scored = [...(about === undefined ? coverages(asked) : coveragesWithin(asked, about))]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, MAX_LOOKED_AT)
      .flatMap(([at, coverage]) => {
        const passage = index.passages[at];
        if (passage === undefined) return [];
        const signals = signalsOf(asked, passage, coverage, about);
        return [{ passage, signals, points: pointsOf(asked, passage, signals, newest) }];
      })
      .toSorted((a, b) => b.points - a.points);
    const best = new Map<CatalogueEntry, (typeof scored)[number][]>();
    for (const one of scored) {
      const { entry } = one.passage;
      best.set(entry, [...(best.get(entry) ?? []), one]);
    }
    return [...best].slice(0, MAX_FOUND).flatMap(([entry, [first, ...others]]) => {
      if (first === undefined) return [];
      const also = others
        .filter(({ points }) => points >= first.points - ALSO_WITHIN)
        .flatMap(({ passage }) => (passage.fact === undefined || passage.fact.gap ? [] : passage.fact))
        .slice(0, MAX_ALSO);
      const { fact } = first.passage;
      // Everyday words alone ask for nothing, unless it is known what they are about.
      const asksForNothing = about === undefined && first.signals.isLight;
      const confidence = asksForNothing ? 0 : confidenceOf(first.signals);
      const isSure = confidence >= BAR || !uses('bar');
      return [{ entry, also, confidence, isSure, signals: first.signals, ...(fact && { fact }) }];
    });
  };
};
