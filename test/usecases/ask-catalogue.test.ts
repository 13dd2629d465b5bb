import { describe, expect, it, vi } from 'vitest';
import type { Found } from '../../src/language/search.js';
import { askCatalogue } from '../../src/usecases/ask-catalogue.js';
import { anEntry } from '../support/builders.js';

const signals: Found['signals'] = {
  coverage: 1,
  named: 1,
  label: 0,
  isLight: false,
  kindLabel: false,
  strict: false,
  year: undefined,
  length: 1,
};
const found = (id: string, isSure: boolean, fact?: Found['fact']): Found => ({
  entry: anEntry(id),
  also: [],
  confidence: 0,
  isSure,
  signals,
  ...(fact && { fact }),
});
const asked = (question: string, ...all: readonly Found[]) =>
  askCatalogue({ search: () => all }, question, 2026);

describe('asking the catalogue', () => {
  it('answers with the best that is found when it is sure enough', () => {
    const best = found('a', true);
    expect(asked('en fråga', best, found('b', true))).toEqual({ kind: 'found', found: best });
  });

  it('gives no answer when the best is not sure, but the entries that lie nearest, best first', () => {
    const answer = asked('en fråga', found('a', false), found('b', true));
    expect(answer).toEqual({ kind: 'unknown', near: [anEntry('a'), anEntry('b')] });
  });

  it('knows nothing near when nothing is found', () => {
    expect(asked('en fråga')).toEqual({ kind: 'unknown', near: [] });
  });

  it('says no with the sentence of a gap that is asked for (I26)', () => {
    const gap = { label: 'antal deltagare', gap: true, text: 'Källan nämner inget antal.' } as const;
    expect(asked('en fråga', found('a', true, gap))).toEqual({
      kind: 'unknown',
      gap: { entry: anEntry('a'), sentence: 'Källan nämner inget antal.' },
      near: [anEntry('a')],
    });
  });

  it('says nothing of a gap that it is not sure was asked for', () => {
    const gap = { label: 'antal deltagare', gap: true, text: 'Källan nämner inget antal.' } as const;
    expect(asked('en fråga', found('a', false, gap))).toEqual({ kind: 'unknown', near: [anEntry('a')] });
  });

  it('refuses without looking', () => {
    const search = vi.fn(() => [found('a', true)]);
    expect(askCatalogue({ search }, 'är det olagligt?', 2026)).toEqual({
      kind: 'refused',
      refusal: 'legal_advice',
    });
    expect(search).not.toHaveBeenCalled();
  });

  it('counts last year from this one', () => {
    const search = vi.fn(() => []);
    askCatalogue({ search }, 'vad hände förra året?', 2026);
    expect(search).toHaveBeenCalledWith('vad hände förra året?', 2026);
  });
});
