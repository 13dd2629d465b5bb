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
  asksHowMany: false,
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
    const best = { ...found('a', true, gap), signals: { ...signals, label: 0.5 } };
    expect(asked('en fråga', best)).toEqual({
      kind: 'unknown',
      gap: { entry: anEntry('a'), sentence: 'Källan nämner inget antal.' },
      near: [anEntry('a')],
    });
  });

  it('says nothing of a gap that it is not sure was asked for', () => {
    const gap = { label: 'antal deltagare', gap: true, text: 'Källan nämner inget antal.' } as const;
    expect(asked('en fråga', found('a', false, gap))).toEqual({ kind: 'unknown', near: [anEntry('a')] });
  });

  it.each([
    ['only the name of the entry is asked for', { named: 0.6, label: 0.1 }],
    ['most of the question is of something else', { named: 0.8, label: 0.3, kindLabel: true, coverage: 0.4 }],
  ])('says nothing of a gap when %s', (_why, other) => {
    const gap = { label: 'antal deltagare', gap: true, text: 'Källan nämner inget antal.' } as const;
    const best = { ...found('a', true, gap), signals: { ...signals, ...other } };
    expect(asked('en fråga', best)).toEqual({ kind: 'unknown', near: [anEntry('a')] });
  });

  describe('when what one document lacks stands in another', () => {
    const gap = { label: 'när', gap: true, text: 'Källan säger inte när.' } as const;
    const lacking = { ...found('a', true, gap), signals: { ...signals, named: 0.7, kindLabel: true } };
    const telling = {
      ...found('b', true, { label: 'när', text: 'Det var 2025.' }),
      signals: { ...signals, named: 1, kindLabel: true },
    };

    it('answers with the one that tells', () => {
      expect(asked('en fråga', lacking, found('c', true), telling)).toEqual({
        kind: 'found',
        found: telling,
      });
    });

    it.each([
      ['is not sure', { ...telling, isSure: false }],
      ['lacks it too', { ...telling, fact: gap }],
      ['tells something else', { ...telling, signals: { ...telling.signals, kindLabel: false } }],
      ['is named no better', { ...telling, signals: { ...telling.signals, named: 0.7 } }],
    ])('says no when the other %s', (_why, other) => {
      expect(asked('en fråga', lacking, other)).toMatchObject({
        kind: 'unknown',
        gap: { sentence: gap.text },
      });
    });
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
