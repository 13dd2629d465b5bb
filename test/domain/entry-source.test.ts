import { expect, it } from 'vitest';
import { namedSources } from '../../src/domain/entry-source.js';

it('names each source once with its year, documents and one’s own, in the order they stand (I24)', () => {
  expect(
    namedSources([
      { document: 'verksamhetsberattelse-2017', lines: '113' },
      { title: 'Uppgift från FoU Nordväst', year: 2026 },
      { document: 'verksamhetsberattelse-2017', lines: '115-117' },
      { title: 'Uppgift från FoU Nordväst', year: 2025 },
    ]),
  ).toMatchObject([
    { title: 'Verksamhetsberättelse 2017', year: 2017 },
    { title: 'Uppgift från FoU Nordväst', year: 2026 },
    { title: 'Uppgift från FoU Nordväst', year: 2025 },
  ]);
});
