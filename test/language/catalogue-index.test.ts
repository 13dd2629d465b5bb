import { stemmer } from '@orama/stemmers/swedish';
import { describe, expect, it, vi } from 'vitest';
import { loadCatalogue } from '../../src/adapters/catalogue/load-catalogue.js';
import { indexCatalogue } from '../../src/language/catalogue-index.js';
import { wholeUnderstanding } from '../../src/language/understanding-parts.js';
import { anEntry } from '../support/builders.js';

vi.mock('@orama/stemmers/swedish', { spy: true });

const entries = loadCatalogue();
/** What a build asked the stemmer. */
const stemmed = (build: () => unknown): readonly string[] => {
  vi.mocked(stemmer).mockClear();
  build();
  return vi.mocked(stemmer).mock.calls.map(([word]) => word);
};

describe('the index of the catalogue', () => {
  it('is built anew after one edit for a small share of what it cost at first', () => {
    const first = stemmed(() => indexCatalogue(entries, wholeUnderstanding));
    const edited = [...entries, anEntry('ny', { text: 'Kvällskurserna om hemtjänst började 2026.' })];
    const again = stemmed(() => indexCatalogue(edited, wholeUnderstanding));
    expect(again.length).toBeLessThan(first.length / 100);
  });

  it('is the same whatever was built before it', () => {
    const [one, ...others] = entries;
    if (one === undefined) throw new Error('the catalogue is empty');
    // "familjehemsvård" is a compound for as long as somebody writes of "vård" by itself.
    const bare = [anEntry('a', { title: 'Familjehemsvård', alsoCalled: [] })];
    const withParts = [...bare, anEntry('b', { title: 'Familj, hem och vård', alsoCalled: [] })];
    const partsOf = (catalogue: typeof bare) =>
      indexCatalogue(catalogue, wholeUnderstanding).partsOf('familjehemsvard');
    expect([partsOf(bare), partsOf(withParts), partsOf(bare)]).toEqual([[], ['familj', 'hem', 'vard'], []]);
    const before = indexCatalogue(entries, wholeUnderstanding).passages;
    indexCatalogue(others, wholeUnderstanding);
    expect(indexCatalogue(entries, wholeUnderstanding).passages).toEqual(before);
  });

  it('keeps nothing of what is asked', () => {
    const { termOf, partsOf } = indexCatalogue(entries, wholeUnderstanding);
    const ask = () => [termOf('hemtjansthemligheten'), partsOf('hemtjansthemligheten')];
    expect(stemmed(ask)).toEqual(stemmed(ask));
    expect(stemmed(ask).length).toBeGreaterThan(0);
  });
});
