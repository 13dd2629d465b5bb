import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/adapters/catalogue/load-catalogue.js';
import { indexCatalogue } from '../../src/language/catalogue-index.js';
import { wholeUnderstanding } from '../../src/language/understanding-parts.js';
import { anEntry } from '../support/builders.js';

const entries = loadCatalogue();

describe('the index of the catalogue', () => {
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
});
