import { describe, expect, it } from 'vitest';
import { readMunicipalities } from '../../src/language/municipality-names.js';
import { foldInPlace } from '../../src/language/spans.js';
import { readWorkHours } from '../../src/language/work-hours.js';

const read = (text: string, people = 1) => {
  const folded = foldInPlace(text);
  const { hours, hoursPerPerson, unclear } = readWorkHours(folded, people, readMunicipalities(folded).named);
  return {
    hours,
    hoursPerPerson,
    unclear: unclear?.map(({ start, end }) => text.slice(start, end)),
  };
};

describe('the hours of a log line', () => {
  it.each<[string, number | undefined]>([
    ['bollplank 2 tim', 2],
    ['bollplank', undefined],
    ['halvdagsworkshop', 4],
    ['2 tim + 1 tim', 3],
    ['2 tim plus 1 tim', 3],
    ['2 tim och 20 min', 2.33],
    ['0,1 tim + 0,2 tim', 0.3],
    ['2 tim Solna, 1 tim Sundbyberg', 3],
    ['2 tim Solna. 1 tim Sundbyberg', 3],
    ['5 intervjuer à 1,5 h', 7.5],
    ['3 bollplank á 40 min', 2],
    ['2 x 45 min', 1.5],
    ['45 min x 2', 1.5],
    ['två bollplank, 45 min st', 1.5],
    ['3 h, varav 1 h restid', 3],
    ['3 h workshop, 1 h förberedelse', 4],
    ['2 h var för Solna och Sigtuna', 4],
    ['4 tim fördelat lika på Ekerö och Sigtuna', 4],
  ])('%s', (text, hours) => {
    expect(read(text)).toEqual({ hours, hoursPerPerson: undefined, unclear: undefined });
  });

  it('for each person are as many times more', () => {
    expect(read('2,25 h var', 3)).toMatchObject({ hours: 6.75, hoursPerPerson: 2.25 });
    expect(read('2,25 h', 3)).toMatchObject({ hours: 2.25, hoursPerPerson: undefined });
  });

  it('said of each when nobody else is named are a proposal to ask about', () => {
    expect(read('3 h var')).toEqual({ hours: 3, hoursPerPerson: 3, unclear: ['3 h var'] });
  });

  it('with each municipality are kept beside the sum', () => {
    const folded = foldInPlace('2 h var för Solna och Sigtuna');
    const named = readMunicipalities(folded).named;
    expect(readWorkHours(folded, 1, named)).toMatchObject({ hours: 4, hoursPerMunicipality: 2 });
  });

  it.each([
    ['2-3 tim', ['2-3 tim']],
    ['ett par timmar', ['ett par timmar']],
    ['1 tim. Workshop 2 tim', ['1 tim.', '2 tim']],
    ['1 tim, 2 tim', ['1 tim', '2 tim']],
    ['2 tim Solna, 1 tim, 3 tim', ['2 tim', '1 tim', '3 tim']],
  ])('%s are unclear', (text, unclear) => {
    expect(read(text)).toEqual({ hours: undefined, hoursPerPerson: undefined, unclear });
  });
});
