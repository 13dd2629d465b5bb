import { describe, expect, it } from 'vitest';
import { compareExtra, EXTRAS, type Extra } from '../../../src/adapters/evaluation/compare-extras.js';
import { type Draft, united } from '../../../src/adapters/evaluation/draft.js';
import type { ExpectedExtras } from '../../../src/adapters/evaluation/utterance-file.js';
import { aDraft } from '../../support/drafts.js';

const compared = (extra: Extra, asked: ExpectedExtras, ...drafts: Partial<Draft>[]) => {
  const all = drafts.map(aDraft);
  return compareExtra(extra, asked, united(all), all);
};

const SOLNA = { municipalities: ['Solna'], hours: 2 };
const SUNDBYBERG = { municipalities: ['Sundbyberg'], hours: 1 };
const WEEK = { date: '2026-11-09', datePrecision: 'week' } as const;

type Row = [how: string, extra: Extra, asked: ExpectedExtras, ...drafts: Partial<Draft>[]];

describe('an extra is right when', () => {
  it.each<Row>([
    ['each piece is a record', 'split', { split: [SOLNA, SUNDBYBERG] }, SOLNA, SUNDBYBERG],
    ['the records stand in another order', 'split', { split: [SOLNA, SUNDBYBERG] }, SUNDBYBERG, SOLNA],
    [
      'a piece that asks for less fits several records',
      'split',
      { split: [{ kind: 'sounding_board' }, SOLNA] },
      SOLNA,
      SUNDBYBERG,
    ],
    ['as many are registered', 'registered', { registered: 130 }, { registered: 130, attended: 90 }],
    ['nobody is registered', 'registered', { registered: null }, { attended: 90 }],
    [
      'as many were there and on line',
      'split_attendance',
      { split_attendance: { on_site: 86, online: 140 } },
      { onSite: 86, online: 140, attended: 226 },
    ],
    [
      'only one of the counts is asked for',
      'split_attendance',
      { split_attendance: { on_site: 86 } },
      { onSite: 86 },
    ],
    [
      'only the other is asked for',
      'split_attendance',
      { split_attendance: { online: 140 } },
      { onSite: 86, online: 140 },
    ],
    ['the others are named', 'other_parties', { other_parties: ['FOU nu'] }, { otherParties: ['FoU Nu'] }],
    [
      'colleagues are called by their first name',
      'staff',
      { staff: ['<speaker>', 'Martin'] },
      { staff: ['Martin Demo', '<speaker>'] },
    ],
    [
      'a colleague is called by all of the name',
      'staff',
      { staff: ['Martin Demo'] },
      { staff: ['Martin Demo'] },
    ],
    ['I18: it is planned', 'state', { state: 'planned' }, { state: 'planned' }],
    ['the day is a week', 'date_precision', { date_precision: 'week' }, WEEK],
    ['the day has a time too', 'date_precision', { date_precision: 'day' }, { datePrecision: 'minute' }],
    ['the week is the one', 'week', { week: '2026-W46' }, WEEK],
    ['the last day is the one', 'date_end', { date_end: '2026-11-18' }, { dateEnd: '2026-11-18' }],
    ['there is no last day', 'date_end', { date_end: null }, {}],
  ])('%s', (_how, extra, asked, ...drafts) => {
    expect(compared(extra, asked, ...drafts)?.isRight).toBe(true);
  });
});

describe('an extra is wrong when', () => {
  it.each<Row>([
    [
      'all stands in one record',
      'split',
      { split: [SOLNA, SUNDBYBERG] },
      { municipalities: ['Solna', 'Sundbyberg'], hours: 3 },
    ],
    ['one record would do for two pieces', 'split', { split: [SOLNA, SOLNA] }, SOLNA, SUNDBYBERG],
    ['a record is left over', 'split', { split: [SOLNA, SUNDBYBERG] }, SOLNA, SUNDBYBERG, SOLNA],
    [
      'the hours have changed places',
      'split',
      { split: [SOLNA, SUNDBYBERG] },
      { ...SOLNA, hours: 1 },
      { ...SUNDBYBERG, hours: 2 },
    ],
    ['I17: they attended', 'registered', { registered: 130 }, { attended: 130 }],
    [
      'the counts are mixed up',
      'split_attendance',
      { split_attendance: { on_site: 86, online: 140 } },
      { onSite: 140, online: 86 },
    ],
    ['nobody else is named', 'other_parties', { other_parties: ['FOU nu'] }, {}],
    ['more are named', 'other_parties', { other_parties: ['FOU nu'] }, { otherParties: ['FOU nu', 'Täby'] }],
    ['a colleague is missing', 'staff', { staff: ['<speaker>', 'Martin'] }, {}],
    [
      'a colleague came whom nobody said',
      'staff',
      { staff: ['Martin'] },
      { staff: ['Martin Demo', 'Anna Demo'] },
    ],
    ['it is another colleague', 'staff', { staff: ['Mart'] }, { staff: ['Martin Demo'] }],
    ['it is done', 'state', { state: 'planned' }, {}],
    ['the week has become a day', 'date_precision', { date_precision: 'week' }, {}],
    ['a time is missing', 'date_precision', { date_precision: 'minute' }, {}],
    ['it is a day of the week', 'week', { week: '2026-W47' }, {}],
    ['the week is another', 'week', { week: '2026-W47' }, WEEK],
    ['there is a last day', 'date_end', { date_end: null }, { dateEnd: '2026-11-18' }],
    ['nothing was drafted', 'date_end', { date_end: null }],
    ['nothing was drafted that could be split', 'split', { split: [SOLNA] }],
  ])('%s', (_how, extra, asked, ...drafts) => {
    expect(compared(extra, asked, ...drafts)?.isRight).toBe(false);
  });
});

it.each(EXTRAS)('an extra that the line does not ask for is not compared: %s', (extra) => {
  expect(compared(extra, {}, {})).toBeUndefined();
});
