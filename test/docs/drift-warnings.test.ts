import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sv } from '../../src/texts/sv/index.js';

const page = readFileSync(new URL('../../docs/drift.md', import.meta.url), 'utf8');
const [, after = ''] = page.split('\n## Varningar i chatten\n');
const [section = ''] = after.split('\n## ');
const parts = section.split('\n### ').slice(1);

it('has each warning of the chat as a heading, in its own words, and no other', () => {
  const headings = parts.map((part) => part.split('\n')[0]);
  expect(headings).toEqual(Object.values(sv.operations.titles));
});

it('says under each what it means and the first step', () => {
  for (const part of parts) expect(part).toMatch(/\S[^*]{40,}\*\*Gör så här:\*\* \S/);
});
