import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { entryFile } from '../../../src/adapters/catalogue/entry-file.js';
import { loadCatalogue } from '../../../src/adapters/catalogue/load-catalogue.js';
import { packEntries } from '../../../src/adapters/catalogue/pack-entries.js';
import type { CatalogueEntry } from '../../../src/domain/catalogue-entry.js';
import { anEntry } from '../../support/builders.js';

/** The entries that a folder with these files holds. */
const loaded = (files: Readonly<Record<string, Uint8Array>>): readonly CatalogueEntry[] => {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return loadCatalogue(pathToFileURL(`${folder}/`));
};

/** Everything that YAML or the front matter could read something into. */
const ODD = anEntry('odd', {
  title: 'FoU: rådet – "citat", ja & nej',
  alsoCalled: [
    'barn, unga',
    '[klammer]',
    '# nummer',
    'null',
    'true',
    '2026',
    "it's",
    '- streck',
    '*stjärna',
    '{a: b}',
  ],
  facts: [
    { label: 'kolon: i etiketten', year: 2026, text: 'Så här: 12 (tolv).' },
    { label: '---', text: 'Tre streck.' },
    { label: `lång ${'etikett '.repeat(30)}`.trim(), text: `Lång ${'mening '.repeat(40)}slut.` },
  ],
  related: ['bbic', '2026'],
  sources: [
    { document: 'verksamhetsberattelse-2017', lines: '115' },
    { document: 'verksamhetsplan-2016' },
    { title: 'Uppgift från FoU Nordväst: mötet', year: 2026 },
  ],
  pillar: 'support',
  area: 'general',
  line: 'second',
  text: '--- Först streck.\n\nTvå stycken: "citat".\n---\n# Ingen rubrik',
});

describe('packed entries', () => {
  it('come back as the same entries from one file', () => {
    const { ending, content } = packEntries([ODD]);
    expect(ending).toBe('md');
    expect(loaded({ 'odd.md': content })).toEqual([ODD]);
  });

  it('come back as the same entries from a zip, the whole catalogue and one more', () => {
    const entries = [...loadCatalogue(), ODD].toSorted((a, b) => (`${a.id}.md` < `${b.id}.md` ? -1 : 1));
    const { ending, content } = packEntries(entries);
    expect(ending).toBe('zip');
    expect(loaded(unzipSync(content))).toEqual(entries);
  });

  it('look as the files of the catalogue do, so that a change is seen in a review', () => {
    const entry = anEntry('bollplank', {
      title: 'Bollplank',
      years: [2024, 2026],
      alsoCalled: ['rådgivning', 'samtal'],
      facts: [{ label: 'antal', year: 2026, text: 'Det var 12 under 2026.' }],
      related: ['natverk'],
      sources: [
        { document: 'verksamhetsberattelse-2017', lines: '115' },
        { title: 'Uppgift från FoU Nordväst', year: 2026 },
      ],
      text: 'Bollplank är ett samtal (2026).',
    });
    expect(entryFile(entry)).toBe(`---
title: Bollplank
kind: term
organisation: fou_nordvast
status: current
years: [2024, 2026]
alsoCalled: [rådgivning, samtal]
facts:
  - label: antal
    year: 2026
    text: Det var 12 under 2026.
related: [natverk]
sources:
  - document: verksamhetsberattelse-2017
    lines: "115"
  - title: Uppgift från FoU Nordväst
    year: 2026
---
Bollplank är ett samtal (2026).
`);
  });

  it('are the same file whenever they are packed', () => {
    const entries = [anEntry('a'), anEntry('b')];
    expect(packEntries(entries)).toEqual(packEntries(entries));
    expect(Object.keys(unzipSync(packEntries(entries).content))).toEqual(['a.md', 'b.md']);
    expect(strFromU8(unzipSync(packEntries(entries).content)['a.md'] ?? new Uint8Array())).toContain('Om a.');
  });
});
