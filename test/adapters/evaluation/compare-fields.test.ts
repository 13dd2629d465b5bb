import { describe, expect, it } from 'vitest';
import { compareField, FIELDS, type Field } from '../../../src/adapters/evaluation/compare-fields.js';
import type { Draft } from '../../../src/adapters/evaluation/draft.js';
import type { Accepted, Expected } from '../../../src/adapters/evaluation/utterance-file.js';
import { aDraft, anUtterance } from '../../support/drafts.js';

const NBSP = '\u00a0';
type Row = readonly [how: string, field: Field, asked: Expected & Accepted, draft: Partial<Draft>];

const compared = (field: Field, asked: Expected & Accepted, draft: Partial<Draft>) =>
  compareField(field, asked, asked, aDraft(draft));

describe('a field is right when', () => {
  it.each<Row>([
    ['the kind is the one', 'kind', { kind: 'workshop' }, { kind: 'workshop' }],
    [
      'the kind is right too',
      'kind',
      { kind: 'study', kind_accept: ['study', 'report'] },
      { kind: 'report' },
    ],
    ['no kind is right too', 'kind', { kind: 'study', kind_accept: [null] }, { kind: null }],
    ['no kind is said and none came', 'kind', { kind: null }, { kind: null }],
    ['the day is the one', 'date', { date: '2026-11-17' }, { date: '2026-11-17' }],
    ['no day is said and none came', 'date', { date: null }, { date: null }],
    [
      'the day is right too',
      'date',
      { date: '2026-11-17', date_accept: ['2026-11-16'] },
      { date: '2026-11-16' },
    ],
    ['the hours are as many', 'hours', { hours: 1.5 }, { hours: 1.5 }],
    ['the hours are rounded', 'hours', { hours: 1 / 3 }, { hours: 0.33 }],
    ['the hours are right too', 'hours', { hours: 3, hours_accept: [3, 6] }, { hours: 6 }],
    ['the hours are near enough', 'hours', { hours: 3, hours_tolerance: 0.5 }, { hours: 2.5 }],
    ['no hours are said and none came', 'hours', { hours: null, hours_tolerance: 1 }, { hours: null }],
    [
      'the municipalities are the ones, in any order',
      'municipalities',
      { municipalities: ['Solna', 'Ekerö'] },
      { municipalities: ['Ekerö', 'Solna'] },
    ],
    [
      'no municipality is said and none came',
      'municipalities',
      { municipalities: null },
      { municipalities: [] },
    ],
    [
      'the municipalities are right too',
      'municipalities',
      { municipalities: null, municipalities_accept: [['Solna'], ['Ekerö', 'Solna']] },
      { municipalities: ['Ekerö', 'Solna'] },
    ],
    [
      'none is right too',
      'municipalities',
      { municipalities: ['Solna'], municipalities_accept: [null] },
      { municipalities: [] },
    ],
    ['the area is the one', 'area', { area: 'general' }, { area: 'general' }],
    ['no area is right too', 'area', { area: 'general', area_accept: ['general', null] }, { area: null }],
    [
      'as many are registered',
      'participants',
      { participants: 151, participants_basis: 'registered' },
      { registered: 151, attended: 86 },
    ],
    [
      'as many attended',
      'participants',
      { participants: 86, participants_basis: 'attended' },
      { registered: 151, attended: 86 },
    ],
    ['as many came, whatever they are called', 'participants', { participants: 12 }, { registered: 12 }],
    ['nobody is said and nobody came', 'participants', { participants: null }, {}],
    ['the title holds the words', 'title', { title_contains: 'sip' }, { title: 'Möte om SIP' }],
    [
      'the title holds them with another blank',
      'title',
      { title_contains: 'skyddat boende' },
      { title: `Skyddat${NBSP} boende` },
    ],
    [
      'the title holds other words for it',
      'title',
      { title_contains: 'ÖJ', title_alternatives: ['öppna jämförelser'] },
      { title: 'Analys av Öppna jämförelser' },
    ],
  ])('%s', (_how, field, asked, draft) => {
    expect(compared(field, asked, draft)?.isRight).toBe(true);
  });
});

describe('a field is wrong when', () => {
  it.each<Row>([
    ['the kind is another', 'kind', { kind: 'study', kind_accept: ['report'] }, { kind: 'workshop' }],
    ['a kind came that nobody said', 'kind', { kind: null }, { kind: 'workshop' }],
    ['the day is another', 'date', { date: '2026-11-17' }, { date: '2026-11-18' }],
    ['a day came that nobody said', 'date', { date: null }, { date: '2026-11-18' }],
    ['the hours are more', 'hours', { hours: 1 }, { hours: 1.02 }],
    ['the hours are not near enough', 'hours', { hours: 3, hours_tolerance: 0.5 }, { hours: 2.25 }],
    ['hours are missing', 'hours', { hours: 1, hours_tolerance: 4 }, { hours: null }],
    ['hours came that nobody said', 'hours', { hours: null, hours_tolerance: 4 }, { hours: 1 }],
    [
      'a municipality is missing',
      'municipalities',
      { municipalities: ['Ekerö', 'Solna'] },
      { municipalities: ['Ekerö'] },
    ],
    [
      'a municipality came that nobody said',
      'municipalities',
      { municipalities: null },
      { municipalities: ['Ekerö'] },
    ],
    ['the area is another', 'area', { area: null }, { area: 'general' }],
    [
      'I17: the registered are taken for those who attended',
      'participants',
      { participants: 151, participants_basis: 'registered' },
      { attended: 151 },
    ],
    ['somebody came whom nobody said', 'participants', { participants: null }, { registered: 12 }],
    ['the title lacks the words', 'title', { title_contains: 'SIP' }, { title: 'Bollplank' }],
  ])('%s', (_how, field, asked, draft) => {
    expect(compared(field, asked, draft)?.isRight).toBe(false);
  });

  it('nothing was drafted, also where nothing is said', () => {
    const { expect: all } = anUtterance();
    const noneSaid: Expected = { kind: null, date: null, hours: null, municipalities: null, area: null };
    for (const asked of [all, noneSaid]) {
      const comparisons = FIELDS.flatMap((field) => compareField(field, asked, {}, undefined) ?? []);
      expect(comparisons.map(({ isRight, came }) => ({ isRight, came }))).toEqual(
        comparisons.map(() => ({ isRight: false, came: undefined })),
      );
      expect(comparisons).toHaveLength(Object.keys(asked).length);
    }
  });
});

describe('a field is not compared when', () => {
  it.each(FIELDS)('the line does not ask for it: %s', (field) => {
    expect(compareField(field, {}, {}, aDraft())).toBeUndefined();
  });

  it('no words of the title are known', () => {
    expect(compared('title', { title_contains: null, title_alternatives: ['x'] }, {})).toBeUndefined();
  });
});

it('a comparison tells all that would be right, and what came', () => {
  expect(compared('hours', { hours: 3, hours_accept: [6] }, { hours: 4 })).toEqual({
    isRight: false,
    expected: [3, 6],
    came: 4,
  });
});
