import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/adapters/catalogue/load-catalogue.js';
import type { CatalogueEntry, Fact } from '../../src/domain/catalogue-entry.js';
import { createSearch } from '../../src/language/search.js';
import { type Hit, searchCatalogue } from '../../src/usecases/search-catalogue.js';
import { anEntry } from '../support/builders.js';

const FACT: Fact = { label: 'antal', year: 2017, text: 'Åtta möten 2017.' };
const council = anEntry('council', { title: 'FoU-rådet', alsoCalled: ['mötesrådet'] });
const board = anEntry('board', { title: 'Bollplank' });
const older = anEntry('older', { title: 'Bemanning 2016', years: [2016] });
const newer = anEntry('newer', { title: 'Bemanning 2024', years: [2016, 2024] });
const ALL = [council, board, older, newer];

type Hits = Readonly<Record<string, readonly Hit[]>>;
const hit = (entry: CatalogueEntry, confidence: number, fact?: Fact): Hit => ({
  entry,
  confidence,
  ...(fact && { fact }),
});

/** What is found when a search for each of the texts hits as told. */
const found = (text: string, hits: Hits = {}) =>
  searchCatalogue({ entries: ALL, search: (asked) => hits[asked] ?? [] }, text, 2026);
const idsOf = (...args: Parameters<typeof found>) => found(...args).map(({ entry }) => entry.id);

describe('a search while somebody types', () => {
  it('finds what the text begins the name of, though the search does not', () => {
    expect(idsOf('fou-r')).toEqual(['council']);
    expect(idsOf('bo')).toEqual(['board']);
  });

  it('puts the newest first of those that it begins the name of alike', () => {
    expect(idsOf('bemanning')).toEqual(['newer', 'older']);
  });

  it('puts what begins with the text before what only has it inside', () => {
    const inside = anEntry('inside', { title: 'Om bollplank', years: [2026] });
    const shown = searchCatalogue({ entries: [inside, ...ALL], search: () => [] }, 'bollplank', 2026);
    expect(shown.map(({ entry }) => entry.id)).toEqual(['board', 'inside']);
  });

  it('follows the search where it says which of them is nearer', () => {
    expect(idsOf('bemanning', { bemanning: [hit(older, 0.9)] })).toEqual(['older', 'newer']);
  });

  it('shows names first, then what the search finds, each once', () => {
    const hits = { bolla: [], bo: [hit(council, 0.9), hit(board, 0.6)] };
    expect(idsOf('bo', hits)).toEqual(['board', 'council']);
  });

  it('searches with the last word written out', () => {
    const hits = { 'vad kostar bollp': [hit(older, 0.3)], 'vad kostar Bollplank': [hit(board, 0.8)] };
    expect(idsOf('vad kostar bollp', hits)).toEqual(['board']);
  });

  it('puts first what the search that covers most finds', () => {
    const hits = { 'vad kostar bollp': [hit(older, 0.5)], 'vad kostar Bollplank': [hit(board, 0.8)] };
    expect(idsOf('vad kostar bollp', hits)).toEqual(['board', 'older']);
  });

  it('leaves out what covers less than half of what the best one does', () => {
    const hits = { fråga: [hit(board, 0.8), hit(council, 0.4), hit(older, 0.39)] };
    expect(idsOf('fråga', hits)).toEqual(['board', 'council']);
  });

  it('keeps the fact that fits, but not for somebody who writes a title', () => {
    expect(found('hur många möten', { 'hur många möten': [hit(council, 0.8, FACT)] })).toMatchObject([
      { entry: council, fact: FACT },
    ]);
    expect(found('mötesr', { mötesr: [hit(council, 0.8, FACT)] })).toEqual([{ entry: council, fact: FACT }]);
    expect(found('rådet', { rådet: [hit(council, 0.8, FACT)] })).toEqual([{ entry: council }]);
  });

  it('finds nothing when there is nothing', () => {
    expect(found('xyzzy')).toEqual([]);
    expect(found('?')).toEqual([]);
  });
});

describe('a search before anything is typed', () => {
  const offering = (id: string, overrides: Partial<CatalogueEntry>) =>
    anEntry(id, { kind: 'offering', pillar: 'support', ...overrides });

  it('shows what FoU Nordväst offers today, pillar by pillar', () => {
    const entries = [
      offering('cooperate', { pillar: 'cooperate' }),
      offering('support', {}),
      offering('produce', { pillar: 'produce' }),
      offering('spread', { pillar: 'spread' }),
      offering('support-too', {}),
      offering('old', { status: 'historic' }),
      offering('stockholm', { organisation: 'stockholm' }),
      offering('a-rule', { kind: 'rule' }),
    ];
    for (const text of ['', '  ']) {
      const shown = searchCatalogue({ entries, search: () => [] }, text, 2026);
      const expected = ['produce', 'spread', 'support', 'support-too', 'cooperate'];
      expect(shown.map(({ entry }) => entry.id)).toEqual(expected);
    }
  });
});

describe('the catalogue', () => {
  const entries = loadCatalogue();
  const knowledge = { entries, search: createSearch(entries) };
  const first = (text: string) => searchCatalogue(knowledge, text, 2026)[0]?.entry.id;

  it.each([
    ['lova', 'lovande-praktik'],
    ['bollp', 'bollplank'],
    ['vad kostar bollp', 'bollplank'],
    ['lum', 'stockholm-lum'],
    ['kan järfälla söka lum', 'stockholm-lum'],
    ['persona', 'bemanning-2024'],
    ['skolnärv', 'skolnarvaro'],
  ])('has something for "%s"', (text, id) => {
    expect(first(text)).toBe(id);
  });

  it('shows something for every pillar before anything is typed', () => {
    const pillars = new Set(searchCatalogue(knowledge, '', 2026).map(({ entry }) => entry.pillar));
    expect([...pillars]).toEqual(['produce', 'spread', 'support', 'cooperate']);
  });
});
