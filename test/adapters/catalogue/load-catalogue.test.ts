import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../src/adapters/catalogue/load-catalogue.js';

const HEAD = `title: Bollplank
kind: offering
organisation: fou_nordvast
status: current
years: [2024]
alsoCalled: [rådgivning]
facts:
  - label: pelare
    year: 2024
    text: Bollplank hör till Stödja utveckling.
related: []
sources:
  - document: verksamhetsberattelse-2023-plan-2024
    lines: "56"`;
const BODY = 'Bollplank är ett samtal.';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function load(content: string, file = 'bollplank.md') {
  writeFileSync(join(folder, file), content);
  return loadCatalogue(pathToFileURL(`${folder}/`));
}
const file = (head: string, body = BODY) => `---\n${head}\n---\n${body}\n`;

describe('loadCatalogue', () => {
  it('takes the id from the file name and the text from below the front matter', () => {
    expect(load(file(HEAD))).toEqual([
      {
        id: 'bollplank',
        title: 'Bollplank',
        kind: 'offering',
        organisation: 'fou_nordvast',
        status: 'current',
        years: [2024],
        alsoCalled: ['rådgivning'],
        facts: [{ label: 'pelare', year: 2024, text: 'Bollplank hör till Stödja utveckling.' }],
        related: [],
        sources: [{ document: 'verksamhetsberattelse-2023-plan-2024', lines: '56' }],
        text: BODY,
      },
    ]);
  });

  it('reads only Markdown files', () => {
    writeFileSync(join(folder, 'anteckning.txt'), 'not an entry');
    expect(load(file(HEAD))).toHaveLength(1);
  });

  it.each([
    ['no front matter', BODY, /front matter between/],
    ['an empty front matter', '---\n\n---\nText\n', /front matter is empty/],
    ['front matter that is not YAML', file('title: [Bollplank'), /not YAML/],
    ['a misspelt field', file(`${HEAD}\npelare: support`), /pelare/],
    ['an unknown kind', file(HEAD.replace('kind: offering', 'kind: tjänst')), /kind/],
    [
      'an unknown document',
      file(HEAD.replace('document: verksamhetsberattelse-2023-plan-2024', 'document: rapport')),
      /document/,
    ],
    ['a line number without quotes', file(HEAD.replace('"56"', '56')), /lines/],
    ['no source', file(HEAD.replace(/sources:[\s\S]*/, 'sources: []')), /sources/],
    ['no year', file(HEAD.replace('years: [2024]', 'years: []')), /years/],
    ['a source of the other organisation only', file(HEAD.replace('fou_nordvast', 'stockholm')), /sources/],
    ['a fact that is not a sentence', file(HEAD.replace('utveckling.', 'utveckling')), /facts/],
    ['no text', file(HEAD, ''), /text/],
    ['a text of 421 characters', file(HEAD, 'x'.repeat(421)), /text/],
  ])('refuses %s and names the file', (_mistake, content, reason) => {
    const act = () => load(content);
    expect(act).toThrow(/^bollplank\.md: /);
    expect(act).toThrow(reason);
  });

  it('refuses a file name that is not ASCII kebab-case', () => {
    expect(() => load(file(HEAD), 'FoU-rådet.md')).toThrow(/^FoU-rådet\.md: [\s\S]*kebab-case/);
  });
});
