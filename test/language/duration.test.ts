import { describe, expect, it } from 'vitest';
import { readDurations, readHours, vagueLengthIn } from '../../src/language/duration.js';
import { foldInPlace } from '../../src/language/spans.js';

const hoursIn = (text: string): number[] => readDurations(foldInPlace(text)).map(({ hours }) => hours);

describe('a length of time in a log line', () => {
  it.each([
    ['2 tim bollplank', [2]],
    ['nätverksmöte BBIC, 14 nov, 1,5h', [1.5]],
    ['Järfälla,2h', [2]],
    ['1.5 tim igår', [1.5]],
    ['1 timma idag', [1]],
    ['4 timmar v 46', [4]],
    ['en timme', [1]],
    ['Två tim bollplank', [2]],
    ['tolv timmar', [12]],
    ['en och en halv timme', [1.5]],
    ['två och en halv timmar', [2.5]],
    ['halvannan timme', [1.5]],
    ['1½ h', [1.5]],
    ['90 min', [1.5]],
    ['20 minuter', [0.33]],
    ['1 h 30 min', [1.5]],
    ['1 tim och 45 min', [1.75]],
    ['1h30', [1.5]],
    ['2h 14 nov', [2]],
    ['tre kvart', [0.75]],
    ['trekvart', [0.75]],
    ['1 h 15', [1.25]],
    ['tre kvarts bollplank', [0.75]],
    ['en kvart i morse', [0.25]],
    ['en halvtimme', [0.5]],
    ['halv dag', [4]],
    ['Halvdag workshop', [4]],
    ['halvdagsworkshop', [4]],
    ['heldag 5 nov', [8]],
    ['hela dan igår', [8]],
    ['heldagskonferens', [8]],
    ['två heldagar', [16]],
    ['half a day', [4]],
    ['2 hours with Solna', [2]],
    ['2 tim Solna, 1 tim Sundbyberg', [2, 1]],
    ['tjugofem minuter', [0.42]],
    ['1 1/2 timme', [1.5]],
    ['tvåtimmars bollplank', [2]],
    ['2-timmarsworkshop', [2]],
    ['90-minuters pass', [1.5]],
    ['2t Solna', [2]],
    ['en timmes bollplank', [1]],
    ['tre heldagar', [24]],
  ])('%s', (text, hours) => {
    expect(hoursIn(text)).toEqual(hours);
  });

  it.each([
    'tillfälle 3 barn och unga',
    'den 3:e',
    '14 nov',
    '38 deltagare',
    'kvart över 9',
    'hembesök',
    'dag 2',
  ])('%s names no length of time', (text) => {
    expect(hoursIn(text)).toEqual([]);
  });

  it('a range is no length but something to ask about', () => {
    expect(hoursIn('2-3 tim')).toEqual([]);
    expect(vagueLengthIn('igår 2-3 tim')).toEqual({ start: 5, end: 12 });
    expect(vagueLengthIn('13-15')).toBeUndefined();
  });

  it('what only a person can settle is pointed out, with the about words of others read', () => {
    expect(vagueLengthIn('ett par timmar igar')).toEqual({ start: 0, end: 14 });
    expect(readDurations('ca 2 h')).toMatchObject([{ start: 0, end: 6, hours: 2 }]);
    expect(readDurations('tva dagar')).toMatchObject([{ hours: 16, isVague: true }]);
  });

  it.each([
    ['45 min st', 'piece'],
    ['1 h per intervju', 'piece'],
    ['1 h per kommun', 'municipality'],
  ])('%s is of each %s', (text, each) => {
    expect(readDurations(text)).toMatchObject([{ each, start: 0, end: text.length }]);
  });

  it.each(['3 h var', '3 h var och en', '3 h vardera', '3 tim per person', '3 hours each'])(
    '%s is per person',
    (text) => {
      expect(readDurations(text)).toMatchObject([{ hours: 3, each: 'person', start: 0, end: text.length }]);
    },
  );
});

describe('a form field for hours', () => {
  it.each([
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['2', 2],
    ['90 min', 1.5],
    ['halv dag', 4],
    [' 3 tim ', 3],
  ])('takes %j', (text, hours) => {
    expect(readHours(text)).toBe(hours);
  });

  it.each(['', 'två', 'kanske 2 tim', '2 tim eller så', '1 h, 2 h', '-1', '1,5,2'])('refuses %j', (text) => {
    expect(readHours(text)).toBeUndefined();
  });
});
