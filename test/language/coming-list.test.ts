import { describe, expect, it } from 'vitest';
import { comingFilterIn } from '../../src/language/coming-list.js';

const TODAY = '2026-11-18';

describe('what stands after "kommande"', () => {
  it.each([
    ['', { kinds: [], topic: '' }],
    ['evenemang', { kinds: [], topic: '' }],
    ['FoU-frukostar', { kinds: ['breakfast'], topic: '' }],
    ['seminarier och konferenser', { kinds: ['seminar', 'conference'], topic: '' }],
    ['om våld i nära relationer', { kinds: [], topic: 'våld i nära relationer' }],
  ])('"%s"', (text, expected) => {
    expect(comingFilterIn(text, TODAY)).toEqual(expected);
  });

  it.each([
    ['i december', 'month', '2026-12-01', '2026-12-31'],
    ['hösten 2027', 'season', '2027-08-01', '2027-12-31'],
    ['frukostar i vår', 'season', '2027-01-01', '2027-06-30'],
    ['nästa vecka', 'week', '2026-11-23', '2026-11-29'],
    ['i veckan', 'week', '2026-11-16', '2026-11-22'],
    ['v 50', 'week', '2026-12-07', '2026-12-13'],
    ['den här månaden', 'month', '2026-11-01', '2026-11-30'],
    ['i morgon', 'day', '2026-11-19', '2026-11-19'],
    ['den 10 december', 'day', '2026-12-10', '2026-12-10'],
    ['events in December', 'month', '2026-12-01', '2026-12-31'],
  ])('"%s" is a time, as exactly as it is said (I32)', (text, precision, from, to) => {
    expect(comingFilterIn(text, TODAY)?.period).toEqual({ precision, from, to });
  });

  it('what tells of people who have registered is an activity, and no list', () => {
    expect(
      comingFilterIn('FoU-frukost om barns rättigheter 11 december, 130 anmälda', TODAY),
    ).toBeUndefined();
  });

  it.each(['lagändringar', 'frukostar hos oss', 'rapporter 2027', 'vad är klockan'])(
    '"%s" says more than a list can be asked for',
    (text) => {
      expect(comingFilterIn(text, TODAY)).toBeUndefined();
    },
  );
});
