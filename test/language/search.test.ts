import { describe, expect, it } from 'vitest';
import { createSearch } from '../../src/language/search.js';
import { anEntry } from '../support/builders.js';

const search = createSearch([
  anEntry('lovande-praktik', {
    title: 'Lovande praktik',
    text: 'Lokala arbetssätt beskrivs så att de kan bli beprövad erfarenhet.',
  }),
  anEntry('fou-radet', {
    title: 'FoU-rådet',
    alsoCalled: ['rådet'],
    text: 'En representant från varje kommun.',
    facts: [{ label: 'antal möten', year: 2017, text: 'Rådet sammanträdde åtta gånger under 2017.' }],
  }),
  anEntry('jarfalla', { title: 'Hembesöksprogrammet i Järfälla', text: 'Uppföljning av programmet.' }),
]);

const first = (question: string): string | undefined => search(question)[0]?.entry.id;

describe('search', () => {
  it.each([
    ['the plain words', 'vad är lovande praktik?', 'lovande-praktik'],
    ['an inflected word', 'lovande praktiker', 'lovande-praktik'],
    ['a misspelling', 'lovande pracktik', 'lovande-praktik'],
    ['no diacritics', 'hembesoksprogrammet i jarfalla', 'jarfalla'],
    ['another name', 'när ses rådet', 'fou-radet'],
  ])('finds an entry by %s', (_how, question, id) => {
    expect(first(question)).toBe(id);
  });

  it('points out the fact that the question is about', () => {
    expect(search('hur många möten hade FoU-rådet 2017')[0]?.fact?.label).toBe('antal möten');
    expect(search('FoU-rådet')[0]?.fact).toBeUndefined();
  });

  it('is sure when the entry covers the question, and unsure when a rare word is missing', () => {
    const [sure] = search('lovande praktik');
    const [unsure] = search('lovande wifi-lösenord på kontoret');
    expect([sure?.isSure, unsure?.isSure]).toEqual([true, false]);
    expect(unsure?.confidence).toBeLessThan(sure?.confidence ?? 0);
  });

  it('takes a word once however often it is written', () => {
    const once = search('jarfalla lovande praktik').map(({ entry }) => entry.id);
    const repeated = `${'järfälla '.repeat(100)}lovande praktik`;
    expect(search(repeated).map(({ entry }) => entry.id)).toEqual(once);
  });

  it('listens to the first fifty words of a long text', () => {
    const others = (count: number) => Array.from({ length: count }, (_, i) => `ovidkommande${i}`).join(' ');
    expect(search(`${others(49)} hembesöksprogrammet`)[0]?.entry.id).toBe('jarfalla');
    expect(search(`${others(50)} hembesöksprogrammet`)).toEqual([]);
  });

  it('finds nothing in a question of common words only', () => {
    expect(search('vad är det?')).toEqual([]);
  });
});
