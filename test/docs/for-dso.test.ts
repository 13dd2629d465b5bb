import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isRetainedCollection } from '../../src/domain/retention.js';
import { COLLECTION_NAMES } from '../../src/usecases/collections.js';

const page = readFileSync(new URL('../../docs/for-dso.md', import.meta.url), 'utf8');
const [, where = ''] = page.split('## Vilka uppgifter som finns var');

/** How long each collection is kept, by its name; one row may be of several. */
const keptFor = new Map(
  (where.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => {
      const [names = '', , , kept = ''] = line
        .split('|')
        .slice(1)
        .map((cell) => cell.trim());
      return [...names.matchAll(/`([a-z]+)`/g)].map(([, name = '']) => [name, kept] as const);
    }),
);

describe('the page for the data protection officer', () => {
  it('has every collection in its table, and none that is not there', () => {
    expect([...keptFor.keys()].toSorted()).toEqual(COLLECTION_NAMES.toSorted());
  });

  it('says of those that a decision can be entered for, and of no other, that they are kept by it', () => {
    const byDecision = [...keptFor].filter(([, kept]) => kept.startsWith('gallring enligt beslut'));
    expect(byDecision.map(([name]) => name).toSorted()).toEqual(
      COLLECTION_NAMES.filter(isRetainedCollection).toSorted(),
    );
  });
});
