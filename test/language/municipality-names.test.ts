import { describe, expect, it } from 'vitest';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../../src/domain/municipality.js';
import { readMunicipalities } from '../../src/language/municipality-names.js';
import { foldInPlace } from '../../src/language/spans.js';

const read = (text: string) => readMunicipalities(foldInPlace(text));

describe('I1: the eight owners in a log line', () => {
  it.each<[string, MunicipalityId[]]>([
    ['bollplank med Järfälla', ['jarfalla']],
    ['bollplank med jarfalla', ['jarfalla']],
    ['Järfällas familjehemsenhet', ['jarfalla']],
    ['Ekerös socialchef', ['ekero']],
    ['Sigtunas ledningsgrupp', ['sigtuna']],
    ['Solna stad, missbruk', ['solna']],
    ['Solna stads socialkontor', ['solna']],
    ['m Sumpan 1h', ['sundbyberg']],
    ['med Sundbyberk', ['sundbyberg']],
    ['Sollentnua', ['sollentuna']],
    ['Jarfala', ['jarfalla']],
    ['Järfalal', ['jarfalla']],
    ['följeforskning i Tureberg', ['sollentuna']],
    ['implementeringsstöd U-B 3 tim', ['upplands_bro']],
    ['U-B:s enhet', ['upplands_bro']],
    ['i UB', ['upplands_bro']],
    ['i Upplandsbro', ['upplands_bro']],
    ['i Upplands Bro', ['upplands_bro']],
    ['Upplands-Bros enhet', ['upplands_bro']],
    ['UV: kartläggning', ['upplands_vasby']],
    ['Workshop i U-V', ['upplands_vasby']],
    ['upplands vasby', ['upplands_vasby']],
    ['Upplands Väsby & Upplands-Bro', ['upplands_bro', 'upplands_vasby']],
    ['Upplands-Bro och Väsby', ['upplands_bro', 'upplands_vasby']],
    ['Solna, Sigtuna o Järfälla', ['jarfalla', 'sigtuna', 'solna']],
    ['Solna/Sundbyberg', ['solna', 'sundbyberg']],
    ['Solna och Sollentuna', ['sollentuna', 'solna']],
    ['Solna och Jarfala', ['jarfalla', 'solna']],
    ['U-Bro och u-väsby', ['upplands_bro', 'upplands_vasby']],
    ['bollplank med Sollna', ['solna']],
    ['med Ekreö', ['ekero']],
    ['Solna (inte Sollentuna)', ['solna']],
    ['med Sollentuna, ej med Solna', ['sollentuna']],
    ['med Vallentuna', []],
    ['lätt att somna', []],
    ['med Österåker och Täby', []],
    ['Socialtjänstdagen i nordväst', []],
    ['UBU-F och ASI-UBÅT', []],
    ['ingen kommun alls', []],
  ])('%s', (text, ids) => {
    expect(read(text)).toMatchObject({ ids });
    expect(read(text).unclear).toBeUndefined();
  });

  it('names stand in the order of the text, each once, with their places', () => {
    const text = 'Jarfala, Solna och Sollentuna';
    expect(read(text).named.map(({ id, start, end }) => [id, text.slice(start, end)])).toEqual([
      ['jarfalla', 'Jarfala'],
      ['solna', 'Solna'],
      ['sollentuna', 'Sollentuna'],
    ]);
  });

  it('a name before what it owns is told from a name that stands alone', () => {
    const genitive = (text: string) => read(text).named.map(({ isGenitive }) => isGenitive);
    expect(genitive('med Järfällas familjehemsenhet')).toEqual([true]);
    expect(genitive('med Järfälla om SIP')).toEqual([false]);
  });
});

describe('I19: all, and all but some', () => {
  it.each([
    'för alla kommuner',
    'till alla åtta',
    'alla åtta kommunerna',
    'alla 8',
    'samtliga ägarkommuner',
    'med alla, 2 tim',
    'bollplank med alla 2 tim',
    'workshop med alla om SIP',
    'workshop om SIP med alla imorgon',
    'de åtta kommunerna',
    'workshop with all municipalities',
    'Information till samtliga',
  ])('%s are eight', (text) => {
    expect(read(text).ids).toEqual(MUNICIPALITY_IDS);
  });

  it.each<[string, MunicipalityId[]]>([
    ['alla utom Ekerö', ['ekero']],
    ['samtliga kommuner utom Solna och Sigtuna', ['solna', 'sigtuna']],
    ['alla åtta utom U-B', ['upplands_bro']],
    ['alla utom Ekerö. Sen workshop i Solna', ['ekero']],
  ])('%s', (text, missing) => {
    expect(read(text).ids).toEqual(MUNICIPALITY_IDS.filter((id) => !missing.includes(id)));
  });

  it('all the words of it are read', () => {
    const text = 'Solna ska ha workshop för alla kommuner utom Ekerö idag';
    const words = read(text).spans.map(({ start, end }) => text.slice(start, end));
    expect(words.toSorted()).toEqual(['Ekerö', 'Solna', 'alla kommuner', 'utom']);
  });

  it.each([
    'alla nyanställda',
    'för alla chefer',
    'för alla intresserade',
    'alla åtta deltagarna',
    '7 av 8 kommuner',
    'fem av de åtta kommunerna',
    'åtta timmar',
    'hela dagen för alla handläggare',
  ])('%s does not mean municipalities', (text) => {
    expect(read(text).ids).toEqual([]);
  });

  it.each([
    ['samtliga kommuner i ASI-UBÅT', 5],
    ['Finsam-möte med alla', 3],
  ])('%s has members of its own and must be asked about', (text, members) => {
    expect(read(text).ids).toEqual([]);
    expect(read(text).unclear?.choices).toHaveLength(members);
  });

  it('alla åtta is eight even where an instrument has fewer', () => {
    expect(read('ASI-UBÅT för alla åtta').ids).toEqual(MUNICIPALITY_IDS);
  });
});

describe('names that may be two owners', () => {
  it.each(['bollplank med Upplands igår', 'i upplands', 'Upplands, 2 tim'])('%s', (text) => {
    expect(read(text)).toMatchObject({
      ids: [],
      unclear: { choices: ['upplands_bro', 'upplands_vasby'] },
    });
  });

  it('a misspelling that is as near two owners is asked about and not chosen', () => {
    expect(read('bollplank med Soltuna igår')).toMatchObject({
      ids: [],
      unclear: { choices: ['sigtuna', 'solna'] },
    });
  });
});

it('asks which of two is meant', () => {
  expect(read('Järfälla, Solna eller Ekerö')).toMatchObject({
    ids: ['jarfalla'],
    unclear: { choices: ['ekero', 'solna'] },
  });
});

it.each(['alla, dock inte Ekerö', 'alla exkl. Ekerö', 'alla utom tre', 'everyone but Solna'])(
  '%s is asked about: it is not all, and not surely all but one',
  (text) => {
    expect(read(text)).toMatchObject({ ids: [], unclear: { choices: MUNICIPALITY_IDS } });
  },
);
