import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/words.js';
import { withoutYears, yearsAsked } from '../../src/language/years-asked.js';

const asked = (question: string) => yearsAsked(fold(question), 2026);

describe('the years that a question is about', () => {
  it.each([
    ['budgeten 2017', [2017]],
    ['skillnaden mellan 2016 och 2017', [2016, 2017]],
    ['2017 jämfört med 2017', [2017]],
    ['verksamhetsplanen 2023/2024', [2023, 2024]],
    ['hösten 17', [2017]],
    ['Våren 18', [2018]],
    ['höst-17', [2017]],
    ['ht17', [2017]],
    ['VT-18', [2018]],
    ['i maj 17', [2017]],
    ['sep 23', [2023]],
    ['år 24', [2024]],
    ['vp24', [2024]],
    ['budgeten -17', [2017]],
    ['socionomdagen ’17', [2017]],
    ["socionomdagen '17", [2017]],
    ['förra året', [2025]],
    ['forra aret', [2025]],
    ['ifjol', [2025]],
    ['i fjol', [2025]],
    ['förrförra året', [2024]],
    ['i år', [2026]],
    ['nästa år', [2027]],
    ['what happened last year', [2025]],
    ['plans for this year and next year', [2026, 2027]],
  ])('%s: %j', (question, years) => {
    expect(asked(question)).toEqual(years);
  });

  it.each([
    'hur många personer?',
    'rummet 12',
    '20 personer av 40',
    '120170',
    'telefon 08-123 45',
    'SOU 1:17',
    'klockan 13',
    '8-17',
    'covid-19x',
    'fem-17-årsgränsen',
  ])('none in "%s"', (question) => {
    expect(asked(question)).toEqual([]);
  });

  it.each([
    ['budgeten 2017?', 'budgeten ?'],
    ['vad hände hösten 17', 'vad hände hösten'],
    ['ht17 och vt-18', 'ht och vt-'],
    ['budgeten -17', 'budgeten'],
    ['rummet 12', 'rummet 12'],
    ['de 30 platserna', 'de 30 platserna'],
  ])('are taken out, and nothing else: "%s" leaves "%s"', (question, left) => {
    expect(withoutYears(question).replace(/\s+/g, ' ').trim()).toBe(left);
  });
});
