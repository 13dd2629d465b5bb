import type { CatalogueEntry, Fact } from '../domain/catalogue-entry.js';
import { indexCatalogue, type Passage, type WeighedTerms } from './catalogue-index.js';
import { suits } from './traits.js';
import { type Concept, createUnderstanding, type Understood, type Wording } from './understand.js';
import { type Understanding, wholeUnderstanding } from './understanding-parts.js';

/** An entry found for a question, with how much of the question it covers. */
export interface Found {
  readonly entry: CatalogueEntry;
  /** The statement that answers best; undefined when the entry's own text does. */
  readonly fact?: Fact;
  /** Other facts of the entry that answer too, best first. */
  readonly also: readonly Fact[];
  /** Share 0..1 of the question, weighed by how much each word tells, that the answer covers. */
  readonly confidence: number;
  /** Whether that is enough to answer with. */
  readonly isSure: boolean;
}

const BAR = Number(process.env['BAR'] ?? 0.55);
const TEXT_WEIGHT = 0.9;
const CONTEXT_WEIGHT = 0.4;

const NAME_BONUS = 0.12;
const KIND_BONUS = 0.1;
const LABEL_BONUS = 0.1;
const YEAR_BONUS = 0.1;
const ORGANISATION_BONUS = 0.05;
const RECENT_BONUS = 0.03;
const WRONG_YEAR = 0.6;
const WRONG_KIND = 0.75;
/** Facts this near the best one answer too. */
const ALSO_WITHIN = 0.12;
const MAX_ALSO = 2;

const held = (terms: WeighedTerms, wording: Wording, term: string): number =>
  (terms.get(term) ?? 0) * wording.likelihood;

/** 0..1: how surely the passage says the concept. */
const match = ({ wordings }: Concept, { label, text, holder }: Passage): number => {
  let best = 0;
  for (const wording of wordings) {
    let sum = 0;
    for (const term of wording.terms) {
      sum += Math.max(
        held(label, wording, term),
        held(holder.subject, wording, term),
        held(text, wording, term) * TEXT_WEIGHT,
        held(holder.context, wording, term) * CONTEXT_WEIGHT,
      );
    }
    best = Math.max(best, sum / wording.terms.length);
  }
  return best;
};

const covered = (concepts: readonly Concept[], quality: (concept: Concept) => number): number => {
  let all = 0;
  let hit = 0;
  for (const concept of concepts) {
    all += concept.weight;
    hit += concept.weight * quality(concept);
  }
  return all === 0 ? 0 : hit / all;
};

const saysIn =
  (terms: WeighedTerms) =>
  (concept: Concept): number =>
    Math.max(
      0,
      ...concept.wordings.map(
        (wording) =>
          wording.terms.reduce((sum, term) => sum + held(terms, wording, term), 0) / wording.terms.length,
      ),
    );

/** Builds the search over all entries once; the returned function answers one question, best first. */
export const createSearch = (
  entries: readonly CatalogueEntry[],
  uses: Understanding = wholeUnderstanding,
): ((question: string, thisYear?: number) => readonly Found[]) => {
  const index = indexCatalogue(entries, uses);
  const understand = createUnderstanding(index, uses);
  const newest = Math.max(0, ...entries.flatMap(({ years }) => years));

  /** Share of the best of the entry's names that the question says. */
  const namedBy = (concepts: readonly Concept[], { holder }: Passage): number => {
    const said = new Set(
      concepts.flatMap(({ wordings }) =>
        wordings.flatMap(({ terms, likelihood }) => (likelihood >= 0.75 ? terms : [])),
      ),
    );
    const shares = holder.names.map((name) => {
      const all = name.reduce((sum, term) => sum + index.rarity(term), 0);
      const hit = name.filter((term) => said.has(term)).reduce((sum, term) => sum + index.rarity(term), 0);
      return all === 0 ? 0 : hit / all;
    });
    return Math.max(0, ...shares);
  };

  const score = (asked: Understood, passage: Passage) => {
    const { concepts, kind, years, organisation } = asked;
    const coverage = covered(concepts, (concept) => match(concept, passage));
    if (coverage === 0) return undefined;
    const isYearRight = years.length === 0 ? undefined : years.some((year) => passage.years.has(year));
    const isKindRight = suits(kind, passage.traits);
    const confidence =
      coverage * (isYearRight === false ? WRONG_YEAR : 1) * (isKindRight === false ? WRONG_KIND : 1);
    const year = passage.fact?.year ?? Math.max(...passage.entry.years);
    const points =
      confidence +
      NAME_BONUS * namedBy(concepts, passage) +
      LABEL_BONUS * covered(concepts, saysIn(passage.label)) +
      (isKindRight === true ? KIND_BONUS : 0) +
      (isYearRight === true ? YEAR_BONUS : 0) +
      (organisation === passage.entry.organisation ? ORGANISATION_BONUS : 0) +
      (years.length === 0 ? RECENT_BONUS * (1 - Math.min(1, (newest - year) / 10)) : 0) +
      (kind === 'definition' && passage.fact === undefined ? KIND_BONUS : 0);
    return { passage, confidence, points };
  };

  return (question, thisYear = newest) => {
    const asked = understand(question, thisYear);
    const scored = index.passages
      .flatMap((passage) => score(asked, passage) ?? [])
      .toSorted((a, b) => b.points - a.points);
    const entriesFound = new Set(scored.map(({ passage }) => passage.entry));
    return [...entriesFound].map((entry) => {
      const [best, ...others] = scored.filter(({ passage }) => passage.entry === entry);
      const also = others
        .filter(({ points }) => points >= (best?.points ?? 0) - ALSO_WITHIN)
        .flatMap(({ passage }) => passage.fact ?? [])
        .slice(0, MAX_ALSO);
      const fact = best?.passage.fact;
      const confidence = best?.confidence ?? 0;
      return { entry, also, confidence, isSure: confidence >= BAR || !uses('bar'), ...(fact && { fact }) };
    });
  };
};
