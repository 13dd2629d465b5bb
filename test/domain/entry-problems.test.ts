import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/adapters/catalogue/load-catalogue.js';
import type { EntryContent } from '../../src/domain/catalogue-entry.js';
import { type EntryProblem, entryProblems } from '../../src/domain/entry-problems.js';
import { anEntry } from '../support/builders.js';

const THIS_YEAR = 2026;
const own = (title: string, year: number): Partial<EntryContent> => ({ sources: [{ title, year }] });
const fact = (text: string, year?: number) => ({ label: 'antal', text, ...(year && { year }) });
const facts = (count: number, more = '') =>
  Array.from({ length: count }, (_, at) => ({ label: 'antal', text: `${at}${more}.` }));

describe('what is wrong with an entry', () => {
  it('is nothing in one that is complete', () => {
    expect(entryProblems(anEntry('sip', own('Uppgift från FoU Nordväst', 2026)), THIS_YEAR)).toEqual([]);
  });

  it.each<[EntryProblem, Partial<EntryContent>]>([
    ['no_title', { title: '' }],
    ['long_title', { title: 'x'.repeat(81) }],
    ['title_signs', { title: '[klicka](https://evil.example)' }],
    ['title_signs', { title: '**fet**' }],
    ['title_signs', { title: '<at>alla</at>' }],
    ['title_signs', { title: '1. Bollplank' }],
    ['title_signs', { title: '- Bollplank' }],
    ['title_signs', { title: '{{DATE(2026-01-01)}}' }],
    ['title_signs', own('Se [här](https://evil.example)', 2026)],
    ['no_text', { text: '' }],
    ['long_text', { text: 'x'.repeat(421) }],
    ['long_fact', { facts: [fact('x'.repeat(421))] }],
    ['repeated_fact', { facts: [fact('Tolv.'), fact('Tolv.')] }],
    ['many_facts', { facts: facts(41) }],
    ['long_facts', { facts: facts(10, 'x'.repeat(400)) }],
    ['long_label', { facts: [{ label: 'x'.repeat(101), text: 'Tolv.' }] }],
    ['long_name', { alsoCalled: ['x'.repeat(101)] }],
    ['long_names', { alsoCalled: Array.from({ length: 11 }, (_, at) => `${at}${'x'.repeat(90)}`) }],
    ['many_related', { related: Array.from({ length: 16 }, (_, at) => `text-${at}`) }],
    ['no_year', { years: [] }],
    ['year', { years: [1999] }],
    ['year', { years: [2036] }],
    ['year', { text: 'År 2026.', facts: [fact('Tolv.', 1026)] }],
    // I24: every answer names its source and its year.
    ['no_source', { sources: [] }],
    ['source_of_other', { sources: [{ document: 'stockholm-arsrapport-2023' }] }],
    ['long_source', own('x'.repeat(101), 2026)],
    ['source_year', own('Uppgift från FoU Nordväst', Number.NaN)],
    ['source_year', own('Uppgift från FoU Nordväst', 2027)],
    ['source_year', own('Uppgift från FoU Nordväst', 1999)],
    // I22: what is Stockholm's is said to be so.
    ['stockholm_unnamed', { organisation: 'stockholm', ...own('Uppgift från staden', 2026) }],
    // I25: a proposal is worded as one.
    ['proposal_unnamed', { status: 'proposed' }],
    ['undated', { facts: [fact('Tolv.', 2026)] }],
    // I27
    ['identity_number', { alsoCalled: ['19121212-1212'] }],
    ['identity_number', { title: 'Ärendet 850709', text: '9805 heter det.' }],
    ['identity_number', { facts: [{ label: 'ärendet 850709', text: '9805 heter det.' }] }],
    ['identity_number', { title: 'Ärendet 850709', facts: [fact('9805 heter det.')] }],
    ['identity_number', { alsoCalled: ['ärendet 850709', '9805'] }],
  ])('%s: %o', (problem, overrides) => {
    expect(entryProblems(anEntry('sip', overrides), THIS_YEAR)).toEqual([problem]);
  });

  it.each<[string, Partial<EntryContent>]>([
    ['a title with a hyphen, quotes and a year', { title: 'FoU-rådet – ”rådet” (2026) & mer' }],
    [
      'a source of one’s own for Stockholm',
      { organisation: 'stockholm', title: 'LUM i Stockholm', ...own('Staden', 2025) },
    ],
    ['a document without lines', { sources: [{ document: 'verksamhetsberattelse-2017' }] }],
    ['a proposal that says so', { status: 'proposed', text: 'FoU föreslår det.' }],
    ['facts of a year that the text names', { text: 'Så var det 2026.', facts: [fact('Tolv.', 2026)] }],
  ])('is nothing in %s', (_what, overrides) => {
    expect(entryProblems(anEntry('sip', overrides), THIS_YEAR)).toEqual([]);
  });

  it('is nothing in any file of the catalogue, so that each can be changed and saved', () => {
    const wrong = loadCatalogue().flatMap((entry) =>
      entryProblems(entry, THIS_YEAR)
        // The guard takes some spans of dates for a number; a person who saves one is told.
        .filter((problem) => problem !== 'identity_number')
        .map((problem) => `${entry.id}: ${problem}`),
    );
    expect(wrong).toEqual([]);
  });
});
