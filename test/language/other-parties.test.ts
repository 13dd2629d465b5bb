import { describe, expect, it } from 'vitest';
import { readOtherParties } from '../../src/language/other-parties.js';
import { foldInPlace } from '../../src/language/spans.js';

const read = (text: string) => readOtherParties(text, foldInPlace(text));
const names = (text: string) => read(text).map(({ name }) => name);

describe('I1: those who are not owners', () => {
  it.each([
    ['workshop med Täby', ['Täby']],
    ['i österåker och TABY', ['Österåker', 'Täby']],
    ['Österåkers kommun', ['Österåker']],
    ['Stockholms stad', ['Stockholm']],
    ['kommunturné ihop med FOU nu', ['FOU nu']],
    ['möte på SKR:s kansli', ['SKR']],
    ['Socialstyrelsens konferens', ['Socialstyrelsen']],
    ['Göteborgs kommun', ['Göteborg']],
    ['Västra Götalands kommun', ['Västra Götaland']],
    ['Borås kommun och Höganäs kommun', ['Borås', 'Höganäs']],
    ['Göteborgs kommun, Täby kommun och FOU nu', ['Göteborg', 'Täby', 'FOU nu']],
    ['studieresa till karlstad', ['Karlstad']],
    ['möte med Vallentuna, Danderyd och Norrtälje', ['Vallentuna', 'Danderyd', 'Norrtälje']],
    ['Stockholms universitet', ['Stockholms universitet']],
    ['Södertörns högskola och Region Uppsala', ['Södertörns högskola', 'Region Uppsala']],
    ['Region Gotlands kansli', ['Region Gotland']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each(['i Stockholms län', 'kan vara bra, mark och lund', 'en annan kommun', 'Tabyland'])(
    '%s names none',
    (text) => {
      expect(names(text)).toEqual([]);
    },
  );

  it.each([
    ['Täbys familjeenhet', true],
    ['SKR:s nätverk', true],
    ['Göteborgs kommuns enhet', true],
    ['Stockholms stads modell', true],
    ['Täby om SIP', false],
    ['Göteborgs kommun om SIP', false],
    ['hos SKR:s', false],
  ])('%s: part of what it stands before is %s', (text, isGenitive) => {
    expect(read(text)).toMatchObject([{ isGenitive }]);
  });
});
