import { describe, expect, it } from 'vitest';
import { readWeek, weekMeant } from '../../src/language/week-words.js';

const TODAY = '2026-11-18';
const meant = (text: string, today = TODAY) => {
  const read = readWeek(text);
  return read === undefined ? 'nothing read' : weekMeant(read.week, today);
};

describe('a week as people write it', () => {
  it.each([
    ['2026-W46', '2026-W46'],
    ['2026w46', '2026-W46'],
    ['v 46', '2026-W46'],
    ['v. 46', '2026-W46'],
    ['v.46', '2026-W46'],
    ['v46', '2026-W46'],
    ['V 6', '2026-W06'],
    ['vecka 46', '2026-W46'],
    ['vecka 46 2025', '2025-W46'],
    ['v 46, 2025', '2025-W46'],
    ['week 46', '2026-W46'],
    ['46', '2026-W46'],
    ['förra veckan', '2026-W46'],
    ['Forra vecka', '2026-W46'],
    ['DEN HÄR VECKAN', '2026-W47'],
    ['last week', '2026-W46'],
    ['den här veckan', '2026-W47'],
    ['nästa vecka', '2026-W48'],
    ['v 53', '2026-W53'],
    ['vecka 60', undefined],
    ['v 0', undefined],
    ['2025-W53', undefined],
    ['v 53 2025', undefined],
    ['2016', 'nothing read'],
    ['Järfälla', 'nothing read'],
    ['nov 12b', 'nothing read'],
  ])('reads %s as %s', (text, week) => {
    expect(meant(text)).toBe(week);
  });

  it.each([
    ['v 50', '2027-01-12', '2026-W50'],
    ['v 5', '2027-01-12', '2027-W05'],
    ['v 28', '2027-01-12', '2027-W28'],
    ['v 29', '2027-01-12', '2026-W29'],
    ['v 53', '2027-01-12', '2026-W53'],
    ['v 53', '2027-11-18', '2026-W53'],
    ['v 53', '2028-11-18', undefined],
    ['v 53', '2027-01-01', '2026-W53'],
    ['v 1', '2027-01-01', '2026-W01'],
    ['förra veckan', '2027-01-05', '2026-W53'],
  ])('takes %s on %s as %s', (text, today, week) => {
    expect(meant(text, today)).toBe(week);
  });

  it('leaves the rest of the text', () => {
    expect(readWeek('Järfälla v 46')).toMatchObject({ left: 'Järfälla', written: 'v 46' });
    expect(readWeek('v 46 för Solna')).toMatchObject({ left: 'för Solna' });
    expect(readWeek('Järfälla  Förra veckan')).toMatchObject({ left: 'Järfälla', written: 'Förra veckan' });
  });
});
