import { describe, expect, it } from 'vitest';
import { readSessions } from '../../src/language/sessions.js';
import { foldInPlace } from '../../src/language/spans.js';

const read = (text: string) => {
  const { number, spans } = readSessions(foldInPlace(text));
  return [number, ...spans.map(({ start, end }) => text.slice(start, end))];
};

describe('numbers that are neither hours nor people', () => {
  it.each([
    ['BAS tillfälle 3 barn och unga', [3, 'tillfälle 3']],
    ['Tillfälle 2 av 8, BAS', [2, 'Tillfälle 2 av 8']],
    ['grundutbildning dag 2, 27 pers', [2, 'dag 2']],
    ['omgång 4 heldag', [4, 'omgång 4']],
    ['tillfälle 1, 14 november', [1, 'tillfälle 1']],
    ['nyhetsbrev nr 5', [5, 'nr 5']],
    ['workshop del 1-2', [1, 'del 1-2']],
    ['3:e tillfället igår', [3, '3:e tillfället']],
    ['seminarieserie (3/8)', [3, '(3/8)']],
    ['tillfälle 3/8', [3, 'tillfälle 3/8']],
    ['tillfälle 3 14 nov', [3, 'tillfälle 3']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['åk 4 och 7', 'åk 4 och 7'],
    ['FoU-råd (plan 6)', 'plan 6'],
  ])('%s only names something', (text, words) => {
    expect(read(text)).toEqual([undefined, words]);
  });

  it.each(['dag 2 h', 'heldag 3 nov', 'möte 14 deltagare', 'idag 9-10', 'pass 2 timmar'])(
    '%s numbers nothing',
    (text) => {
      expect(read(text)).toEqual([undefined]);
    },
  );
});
