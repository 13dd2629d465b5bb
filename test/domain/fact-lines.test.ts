import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/adapters/catalogue/load-catalogue.js';
import { factLines, readFactLines } from '../../src/domain/fact-lines.js';
import { ok, refused } from '../../src/domain/result.js';

describe('facts written one on a line', () => {
  it.each([
    ['antal (2026): Det var 12.', { label: 'antal', year: 2026, text: 'Det var 12.' }],
    ['antal: Det var 12!', { label: 'antal', text: 'Det var 12!' }],
    ['  antal   (2026):   Det var 12.  ', { label: 'antal', year: 2026, text: 'Det var 12.' }],
    [
      'antal (2026, okänt): Det sägs inte.',
      { label: 'antal', year: 2026, gap: true, text: 'Det sägs inte.' },
    ],
    ['antal (unknown): Det sägs inte.', { label: 'antal', gap: true, text: 'Det sägs inte.' }],
    ['FoU:s roll: Den är stor.', { label: 'FoU:s roll', text: 'Den är stor.' }],
    ['tid (kl. 9): Det börjar 9.', { label: 'tid (kl. 9)', text: 'Det börjar 9.' }],
    ['antal (2026): Så här: 12 (tolv)', { label: 'antal', year: 2026, text: 'Så här: 12 (tolv)' }],
  ])('reads “%s”', (line, fact) => {
    expect(readFactLines(line)).toEqual(ok([fact]));
  });

  it.each([
    ['Det var 12 under 2026.', 'no_label'],
    [': Det var 12.', 'no_label'],
    ['antal:', 'no_sentence'],
    ['antal (2026):', 'no_sentence'],
    ['antal (2026):Det var 12.', 'no_sentence'],
    ['antal (2026): Det var 12', 'unfinished'],
  ] as const)('refuses “%s”: %s', (line, problem) => {
    expect(readFactLines(line)).toEqual(refused([{ line: 1, problem }]));
  });

  it('counts the empty lines too, and names every line that is wrong', () => {
    const written = 'a: Bra.\n\nfel\r\nb: Bra.\nc: fel';
    expect(readFactLines(written)).toEqual(
      refused([
        { line: 3, problem: 'no_label' },
        { line: 5, problem: 'unfinished' },
      ]),
    );
  });

  it('are none in an empty field', () => {
    expect(readFactLines(' \n ')).toEqual(ok([]));
  });

  it.each(loadCatalogue().map((entry) => [entry.id, entry.facts] as const))(
    'come back as they are from %s',
    (_id, facts) => {
      expect(readFactLines(factLines(facts))).toEqual(ok(facts));
    },
  );
});
