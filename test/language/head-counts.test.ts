import { describe, expect, it } from 'vitest';
import { readHeadCounts } from '../../src/language/head-counts.js';
import { foldInPlace } from '../../src/language/spans.js';

const read = (text: string) => readHeadCounts(foldInPlace(text)).participants;

describe('I17: who had said they would come and who came', () => {
  it.each([
    ['151 anmälda', { registered: 151 }],
    ['anmälda: 45', { registered: 45 }],
    ['23 deltagare', { attended: 23 }],
    ['38 delt', { attended: 38 }],
    ['24 st', { attended: 24 }],
    ['60 pers, 2h', { attended: 60 }],
    ['240 deltog', { attended: 240 }],
    ['tolv deltagare', { attended: 12 }],
    ['14 + 9 deltagare', { attended: 23 }],
    ['ca 250 personer', { attended: 250, estimated: true }],
    ['130 anmälda, 98 kom', { registered: 130, attended: 98 }],
    ['40 av 45 anmälda', { registered: 45, attended: 40 }],
    ['86 deltog på plats o 140 på länk', { onSite: 86, online: 140, attended: 226 }],
    ['12 på plats', { onSite: 12, attended: 12 }],
    ['45 i salen 88 digitalt', { onSite: 45, online: 88, attended: 133 }],
    ['ca 70 studenter', { attended: 70, estimated: true }],
    ['12 deltagare från |||| och 9 från ||||', { attended: 21 }],
    ['|||| 14 deltagare och i |||| 9 deltagare', { attended: 23 }],
    ['95 anmälda men bara 61 kom', { registered: 95, attended: 61 }],
    ['9 online', { online: 9, attended: 9 }],
    ['30 på plats och 12 online', { onSite: 30, online: 12, attended: 42 }],
  ])('%s', (text, participants) => {
    expect(read(text)).toEqual(participants);
  });

  it.each([
    'en handläggare',
    '3 st intervjuer',
    '2 tim',
    'v 46',
    'jag och Martin',
    'tillfälle 3',
    '13-15 deltagare',
  ])('%s counts no one', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
