import { describe, expect, it } from 'vitest';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import type { TableCell } from '../../src/domain/table.js';
import {
  cellText,
  countInCell,
  dateInCell,
  dayInCell,
  hoursInCell,
  municipalitiesInCell,
  timeInCell,
  yesOrNoInCell,
} from '../../src/language/import-cells.js';

const TODAY = '2026-11-18';
const text = (written: string): TableCell => ({ kind: 'text', text: written });
const number = (value: number): TableCell => ({ kind: 'number', value });
const moment = (date?: string, time?: string): TableCell => ({
  kind: 'moment',
  ...(date && { date }),
  ...(time && { time }),
});

describe('a date', () => {
  it.each<[TableCell, string, string, string]>([
    [moment('2026-11-17'), 'day', '2026-11-17', '2026-11-17'],
    [moment('2026-11-17', '09:00'), 'minute', '2026-11-17', '2026-11-17'],
    [text('2026-11-17'), 'day', '2026-11-17', '2026-11-17'],
    [text('20261117'), 'day', '2026-11-17', '2026-11-17'],
    [number(20261117), 'day', '2026-11-17', '2026-11-17'],
    [text('2026-11-17 9:05'), 'minute', '2026-11-17', '2026-11-17'],
    [text('17 november 2026'), 'day', '2026-11-17', '2026-11-17'],
    [text('17/11 2026'), 'day', '2026-11-17', '2026-11-17'],
    [text('2026-W46'), 'week', '2026-11-09', '2026-11-15'],
    [text('2026W46'), 'week', '2026-11-09', '2026-11-15'],
    [text('v 46 2026'), 'week', '2026-11-09', '2026-11-15'],
    [text('vecka 46, 2026'), 'week', '2026-11-09', '2026-11-15'],
    [text('under september 2026'), 'month', '2026-09-01', '2026-09-30'],
    [text('during September 2026'), 'month', '2026-09-01', '2026-09-30'],
    [text('2026-09'), 'month', '2026-09-01', '2026-09-30'],
    [text('hösten 2024'), 'season', '2024-08-01', '2024-12-31'],
    [text('under 2026'), 'year', '2026-01-01', '2026-12-31'],
    [number(2026), 'year', '2026-01-01', '2026-12-31'],
  ])('%j is a %s (I32)', (cell, precision, from, to) => {
    expect(dateInCell(cell, TODAY)).toMatchObject({ ok: true, value: { precision, from, to } });
  });

  it.each<[TableCell, string]>([
    [text('17 november'), 'date_without_year'],
    [text('v 46'), 'date_without_year'],
    [text('17/11-26'), 'date_without_year'],
    [text('igår'), 'date_without_year'],
    [number(46343), 'date_unreadable'],
    [moment(undefined, '09:00'), 'date_unreadable'],
    [text('2026-02-30'), 'date_unreadable'],
    [text('2026-W54'), 'date_unreadable'],
    [text('11/17/2026'), 'date_unreadable'],
    [text('någon gång 2026'), 'date_unreadable'],
    [text('1926-11-17'), 'date_far_off'],
    [text('2206-11-17'), 'date_without_year'],
    [text('2062-11-17'), 'date_far_off'],
    [moment('2206-11-17'), 'date_far_off'],
  ])('%j is not guessed at: %s', (cell, problem) => {
    expect(dateInCell(cell, TODAY)).toMatchObject({ ok: false, error: { problem } });
  });

  it('of the last day is one day', () => {
    expect(dayInCell(text('2026-11-18'), TODAY)).toEqual({ ok: true, value: '2026-11-18' });
    expect(dayInCell(text('v 46 2026'), TODAY)).toMatchObject({ error: { problem: 'date_unreadable' } });
  });
});

describe('a time of day', () => {
  it.each<[TableCell, string]>([
    [moment(undefined, '09:00'), '09:00'],
    [text('9.05'), '09:05'],
    [text('13:30:00'), '13:30'],
  ])('%j is %s', (cell, time) => {
    expect(timeInCell(cell)).toEqual({ ok: true, value: time });
  });

  it.each([text('25:00'), text('9'), number(0.5)])('%j is none', (cell) => {
    expect(timeInCell(cell)).toMatchObject({ error: { problem: 'time_unreadable' } });
  });
});

describe('hours', () => {
  it.each<[TableCell, number]>([
    [number(1.5), 1.5],
    [number(1 / 3), 0.33],
    [text('1,5'), 1.5],
    [text('1.5'), 1.5],
    [text('90 min'), 1.5],
    [text('1:30'), 1.5],
    [moment(undefined, '01:30'), 1.5],
  ])('%j are %d', (cell, hours) => {
    expect(hoursInCell(cell)).toEqual({ ok: true, value: hours });
  });

  it.each([
    text('några'),
    text('2-3 tim'),
    text('1,5 2'),
    moment('2026-05-01'),
    moment('2026-05-01', '01:30'),
  ])('%j are none', (cell) => {
    expect(hoursInCell(cell)).toMatchObject({ error: { problem: 'hours_unreadable' } });
  });
});

describe('a head count', () => {
  it.each<[TableCell, number]>([
    [number(0), 0],
    [text('12'), 12],
    [text('1 200'), 1200],
    [text('1\u00A0200'), 1200],
  ])('%j is %d', (cell, count) => {
    expect(countInCell(cell)).toEqual({ ok: true, value: count });
  });

  it.each([number(1.5), number(-1), text('tolv'), text('10-12'), text('1 20')])('%j is none', (cell) => {
    expect(countInCell(cell)).toMatchObject({ error: { problem: 'count_unreadable' } });
  });
});

it.each<[string, boolean]>([
  ['Ja', true],
  ['x', true],
  ['true', true],
  ['NEJ', false],
  ['no', false],
])('%s is %s', (written, value) => {
  expect(yesOrNoInCell(text(written))).toEqual({ ok: true, value });
});

describe('municipalities', () => {
  it.each<[string, readonly string[]]>([
    ['Järfälla', ['jarfalla']],
    ['Solna, Ekerö', ['ekero', 'solna']],
    ['Solna; Ekerö', ['ekero', 'solna']],
    ['Solna stad och Upplands Väsby kommun', ['solna', 'upplands_vasby']],
    ['U-B\nU-V', ['upplands_bro', 'upplands_vasby']],
    ['Järfalla', ['jarfalla']],
    ['alla', MUNICIPALITY_IDS],
    ['alla åtta kommuner', MUNICIPALITY_IDS],
    ['alla utom Ekerö', MUNICIPALITY_IDS.filter((id) => id !== 'ekero')],
  ])('I1, I19: %j are read by name', (written, ids) => {
    expect(municipalitiesInCell(text(written))).toEqual({ ok: true, value: ids });
  });

  it.each([
    ['Täby', 'no_owner', 'Täby'],
    ['Järfälla, Täby', 'no_owner', 'Täby'],
    ['Järfällas familjehemsenhet', 'no_owner', 'familjehemsenhet'],
    ['Järfälla, Upplands', 'owner_unclear', 'Upplands'],
  ])('I1: %j holds what is none of the eight', (written, problem, what) => {
    expect(municipalitiesInCell(text(written))).toEqual({ ok: false, error: { problem, written: what } });
  });
});

it.each([
  ["'=1+1", '=1+1'],
  ["'+46 8 123", '+46 8 123'],
  ["'redan", "'redan"],
  [' a\u0000b\u202Ec\r\nd ', 'abc\nd'],
  ['a\u0308', 'ä'],
])('%j is read as %j', (written, plain) => {
  expect(cellText(text(written))).toBe(plain);
});
