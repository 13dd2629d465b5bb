import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../src/language/search.js';
import { realEntries, realIndex } from '../../support/understood.js';

const search = createSearch(realEntries);

/** The terms of a name by which it is searched for; small words and order count for nothing. */
const named = [...new Map(realIndex.passages.map(({ entry, holder }) => [entry, holder.names])).entries()];
const keyOf = (terms: readonly string[]): string => terms.toSorted().join(' ');

describe('the names of entries', () => {
  it('tell two titles apart, also without small words', () => {
    const titles = named.map(([, names]) => keyOf(names[0] ?? []));
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  it.each([
    ['vad är FoU Nordväst?', 'fou-nordvast'],
    ['what is FoU Nordväst?', 'fou-nordvast'],
    ['vad är första linjen?', 'forsta-linjen'],
    ['vad är andra linjen?', 'andra-linjen'],
    ['vad är BBIC?', 'bbic'],
    ['what is BBIC?', 'bbic'],
    ['vad är bollplank', 'bollplank'],
    ['va e LUM', 'stockholm-lum'],
    ['vad är SIG?', 'stockholm-sig'],
    ['vem är FoU-chef?', 'fou-chef'],
    ['ASI', 'asi'],
  ])('are what is asked for: %s', (question, id) => {
    const [best] = search(question, 2026);
    expect({ id: best?.entry.id, isSure: best?.isSure, gap: best?.fact?.gap }).toEqual({ id, isSure: true });
  });

  it('are nearly always enough to be answered', () => {
    const unsure = realEntries.filter(({ title }) => !search(`vad är ${title}?`, 2026)[0]?.isSure);
    expect(unsure.length, unsure.map(({ title }) => title).join('\n')).toBeLessThanOrEqual(6);
  });
});
