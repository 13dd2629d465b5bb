import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/domain/catalogue-entry.js';
import { BAR, confidenceOf, type Signals } from '../../src/language/confidence.js';
import { createSearch } from '../../src/language/search.js';
import { withoutPart } from '../../src/language/understanding-parts.js';
import { askCatalogue } from '../../src/usecases/ask-catalogue.js';
import { anEntry } from '../support/builders.js';

const breakfast = (facts: readonly Fact[]) =>
  anEntry('fou-frukost', {
    title: 'FoU-frukost om skyddat boende',
    years: [2023, 2024],
    text: 'Frukosten om skyddat boende hölls i Solna.',
    facts,
  });
const REGISTERED: Fact = {
  label: 'antal anmälda',
  year: 2024,
  text: 'Till frukosten var 151 personer anmälda 2024.',
};
const ATTENDED: Fact = {
  label: 'deltagare, hur många kom',
  gap: true,
  text: 'Källan säger inte hur många som kom till frukosten.',
};
const OTHERS = [
  anEntry('bollplank', { title: 'Bollplank', text: 'Bollplank är rådgivning till chefer.' }),
  // Enough of them for a word that one holds to be rare.
  ...Array.from({ length: 40 }, (_, at) => anEntry(`annat-${at}`, { title: `Annat ${at}` })),
  anEntry('bbic', { title: 'BBIC', text: 'BBIC är ett arbetssätt för barn och unga.' }),
];
const ask = (question: string, facts: readonly Fact[]) =>
  askCatalogue({ search: createSearch([breakfast(facts), ...OTHERS]) }, question, 2026);

describe('a gap', () => {
  it('that is asked for gives its sentence (I26)', () => {
    expect(
      ask('hur många deltagare kom till frukosten om skyddat boende?', [REGISTERED, ATTENDED]),
    ).toMatchObject({
      kind: 'unknown',
      gap: { sentence: ATTENDED.text },
    });
  });

  it('that is not asked for leaves the answer alone', () => {
    const answer = ask('hur många var anmälda till frukosten om skyddat boende?', [REGISTERED, ATTENDED]);
    expect(answer).toMatchObject({ kind: 'found', found: { fact: REGISTERED } });
  });

  it('does not stand beside an answer', () => {
    const answer = ask('vad var det för frukost om skyddat boende?', [REGISTERED, ATTENDED]);
    expect(answer.kind === 'found' && [answer.found.fact, ...answer.found.also]).not.toContain(ATTENDED);
  });
});

describe('what only a fact that is labelled for it answers', () => {
  it.each([
    ['vilket telefonnummer har frukosten om skyddat boende?', 'a telephone number'],
    ['hur många deltog i frukosten om skyddat boende?', 'attendance (I17)'],
  ])('%s: %s', (question) => {
    expect(ask(question, [REGISTERED]).kind).toBe('unknown');
  });

  it('is answered when there is one', () => {
    const phone: Fact = { label: 'telefon', text: 'Numret till frukosten är 08-1.' };
    expect(ask('vilket telefonnummer har frukosten om skyddat boende?', [phone])).toMatchObject({
      kind: 'found',
      found: { fact: phone },
    });
  });
});

describe('the year of a question', () => {
  const in2023: Fact = {
    label: 'antal anmälda',
    year: 2023,
    text: 'Till frukosten var 92 personer anmälda 2023.',
  };
  const asked = (when: string) => ask(`hur många var anmälda till frukosten ${when}?`, [in2023, REGISTERED]);

  it.each([
    ['2023', in2023],
    ['2024', REGISTERED],
    ['våren 23', in2023],
    ['-24', REGISTERED],
  ])('%s chooses the fact of that year', (when, fact) => {
    expect(asked(when)).toMatchObject({ kind: 'found', found: { fact } });
  });

  it('chooses the newest when none is named', () => {
    expect(asked('')).toMatchObject({ kind: 'found', found: { fact: REGISTERED } });
  });

  it.each(['2019', 'förra året', 'i år', 'ht18'])(
    '%s, which the sources do not speak of, gives no answer',
    (when) => {
      expect(asked(when).kind).toBe('unknown');
    },
  );
});

const SIGNALS: Signals = {
  coverage: 0.8,
  named: 0.5,
  label: 0.5,
  isLight: false,
  kindLabel: false,
  strict: false,
  asksHowMany: false,
  year: undefined,
  length: 3,
};
const sure = (signals: Partial<Signals>): number => confidenceOf({ ...SIGNALS, ...signals });

describe('how sure an answer is', () => {
  it.each([
    ['more of the question is covered', { coverage: 0.9 }],
    ['the entry is named more fully', { named: 0.9 }],
    ['the label says more', { label: 0.9 }],
    ['the label is for the kind of question', { kindLabel: true }],
    ['more words agree', { length: 5 }],
  ])('grows when %s', (_why, signals) => {
    expect(sure(signals)).toBeGreaterThan(sure({}));
  });

  it('falls when the year is another', () => {
    expect(sure({ year: false })).toBeLessThan(sure({ year: true }));
    expect(sure({ year: true })).toBe(sure({}));
  });

  it('falls when a number is asked for and the label is for none', () => {
    expect(sure({ asksHowMany: true })).toBeLessThan(sure({}));
    expect(sure({ asksHowMany: true, kindLabel: true })).toBe(sure({ kindLabel: true }));
  });

  it('is nothing when the kind is strict and the label is not for it', () => {
    expect(sure({ coverage: 1, named: 1, label: 1, strict: true })).toBe(0);
    expect(sure({ coverage: 1, named: 1, label: 1, strict: true, kindLabel: true })).toBeGreaterThan(BAR);
  });

  it('counts no more than eight words', () => {
    expect(sure({ length: 50 })).toBe(sure({ length: 8 }));
  });
});

describe('without the bar', () => {
  it('the best is the answer, however unsure', () => {
    const [unsure] = createSearch(OTHERS, withoutPart('bar'))('rådgivning om wifi på kontoret');
    expect(unsure).toMatchObject({ isSure: true, entry: { id: 'bollplank' } });
    expect(unsure?.confidence).toBeLessThan(BAR);
  });
});
