import { describe, expect, it } from 'vitest';
import { createSearch } from '../../src/language/search.js';
import { wholeUnderstanding, withoutPart } from '../../src/language/understanding-parts.js';
import { fold } from '../../src/language/words.js';
import { anEntry } from '../support/builders.js';
import { finds, realIndex, realUnderstand } from '../support/understood.js';

const stems = (forms: string): string[] => [
  ...new Set(forms.split(' ').map((form) => realIndex.termOf(fold(form)))),
];

describe('the forms of a word have one stem', () => {
  it.each([
    'kostnad kostnaden kostnader kostnaderna kostnads',
    'pris priset priser priserna',
    'råd rådet rådets',
    'möte mötet möten mötena',
    'nätverk nätverket nätverken nätverks nätverkens',
    'projekt projektet projekten projektets',
    'universitet universitetet universiteten',
    'kommun kommunen kommuner kommunerna kommuners kommunernas',
    'rapport rapporten rapporter rapporterna',
    'föreläsning föreläsningen föreläsningar föreläsningarna',
    'utvärdering utvärderingen utvärderingar',
    'frukost frukosten frukostar',
    'stöd stödet stödets',
    'verksamhet verksamheten verksamheter verksamhetens',
    'deltagare deltagaren deltagarna',
    'hyra hyran hyror hyrorna',
    'skola skolan skolans skolor',
    'brukare brukaren brukarna brukares',
  ])('%s', (forms) => {
    expect(stems(forms)).toHaveLength(1);
  });

  it.each([
    ['kostnad', 'kostym'],
    ['nyhet', 'ny'],
    ['rådet', 'radio'],
    ['frihet', 'fri'],
  ])('%s is not %s', (one, other) => {
    expect(stems(`${one} ${other}`)).toHaveLength(2);
  });
});

describe('a question finds what is said in another form', () => {
  it.each([
    ['vad är kostnaden?', 'utgift', 'the definite form of a synonym'],
    ['priset', 'avgiften', 'the definite forms of synonyms'],
    ['prenumererar folk?', 'prenumeranter', 'a word of the same family'],
    ['hembesoksprogrammet', 'hembesöksprogram', 'no diacritics, and an article'],
    ['jamstalldhet', 'jämställdhet', 'no diacritics'],
    ['JÄMSTÄLLDHET', 'jämställdhet', 'capitals'],
    ['jämställdhet'.normalize('NFD'), 'jämställdhet', 'letters and dots apart'],
  ])('%s finds %s: %s', (asked, said) => {
    expect(finds(asked, said)).toBe(true);
  });
});

describe('a compound', () => {
  const parts = anEntry('parts', {
    title: 'Plugh',
    text: 'Inflytande, brukare, familj, hem, vård, rapport.',
  });
  const isFound = (question: string, said: string, uses = wholeUnderstanding): boolean =>
    createSearch(
      [anEntry('said', { title: 'Xyzzy', text: `Qwerty ${said}.` }), parts],
      uses,
    )(question).some(({ entry }) => entry.id === 'said');

  it.each([
    ['vad är inflytande för brukare?', 'brukarinflytande', 'is found by its parts'],
    ['brukarinflytande', 'inflytande', 'finds its parts'],
    ['familjehemsvård', 'vård', 'of three finds the last, with a letter between'],
    ['vård', 'familjehemsvården', 'of three is found by the last'],
    ['brukarrapport', 'rapport', 'that nobody has written finds its parts'],
    ['brukar inflytande', 'brukarinflytande', 'is found when it is written apart'],
  ])('%s, %s: %s', (asked, said) => {
    expect(isFound(asked, said)).toBe(true);
  });

  it.each([
    ['inflytande', 'brukarinflytande'],
    ['brukarinflytande', 'inflytande'],
  ])('would not be found otherwise: %s, %s', (asked, said) => {
    expect(isFound(asked, said, withoutPart('compounds'))).toBe(false);
  });

  it('is read as one word only where the catalogue has it', () => {
    const { concepts } = realUnderstand('brukar inflytande', 2026);
    expect(
      concepts.map(({ wordings }) => wordings.some(({ terms }) => terms.join() === 'brukarinflyt')),
    ).toEqual([true, true]);
  });
});

describe('a misspelling', () => {
  const meant = (typed: string, word: string): boolean =>
    realUnderstand(typed, 2026).concepts.some(({ wordings }) =>
      wordings.some(({ terms }) => terms.join() === realIndex.termOf(fold(word))),
    );

  it.each([
    ['bolplank', 'bollplank', 'a letter lost'],
    ['bollpplank', 'bollplank', 'a letter added'],
    ['bollplsnk', 'bollplank', 'a letter changed'],
    ['bollpalnk', 'bollplank', 'two letters swapped'],
    ['implemntringsstöd', 'implementeringsstöd', 'two slips in a long word'],
    ['frukot', 'frukost', 'a letter lost in a short word'],
  ])('%s is taken for %s: %s', (typed, word) => {
    expect(meant(typed, word)).toBe(true);
  });

  it.each([
    ['nollplank', 'bollplank', 'the first letter is kept'],
    ['asj', 'asi', 'short words hold no slips'],
    ['lun', 'lum', 'short words hold no slips'],
    ['bolpank', 'bollplank', 'two slips in a word of seven letters'],
    ['bbic1', 'bbic', 'a word with a figure is no word'],
  ])('%s is not taken for %s: %s', (typed, word) => {
    expect(meant(typed, word)).toBe(false);
  });

  it('counts for less the more is wrong with it', () => {
    const likelihood = (typed: string): number =>
      Math.max(
        ...(realUnderstand(typed, 2026).concepts[0]?.wordings ?? []).map((wording) => wording.likelihood),
      );
    expect(likelihood('implementeringsstöd')).toBe(1);
    expect(likelihood('implemnteringsstöd')).toBeLessThan(1);
    expect(likelihood('implemntringsstöd')).toBeLessThan(likelihood('implemnteringsstöd'));
  });
});

describe('an abbreviation that is written like a small word', () => {
  const isAsked = (question: string): boolean =>
    realUnderstand(question, 2026).concepts.some(({ word }) => word.startsWith('sig'));

  it.each(['Vad är SIG?', 'slutrapporten om sig', 'sig-projektet', 'Sig, vad är det?'])(
    'is seen in "%s"',
    (question) => {
      expect(isAsked(question)).toBe(true);
    },
  );

  it.each([
    'hur anmäler man sig?',
    'hur förhåller sig FoU till kommunerna',
    'hur kommer det sig?',
    'VAD HANDLAR DET OM OCH HUR ANMÄLER MAN SIG',
  ])('is not in "%s"', (question) => {
    expect(isAsked(question)).toBe(false);
  });

  it('is none when no entry has that name: capitals are only loud', () => {
    expect(realUnderstand('ALLA nätverk I FoU', 2026)).toEqual(realUnderstand('alla nätverk i FoU', 2026));
  });
});
