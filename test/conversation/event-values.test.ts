import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventInput, readEventInput } from '../../src/conversation/event-input.js';
import { valuesOfEvent } from '../../src/conversation/event-values.js';
import type { EventDetails } from '../../src/domain/event.js';
import type { Period } from '../../src/domain/fuzzy-date.js';
import { type Locale, textsIn } from '../../src/texts/index.js';

const TODAY = '2026-11-18';
const TARGET = { eventId: '', expectedVersion: 0, submissionId: 's', pastMeant: '' };

const day = fc
  .date({ min: new Date('2026-11-18'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const exact = fc
  .tuple(day, fc.option(fc.constantFrom('08:30', '13:00', '00:05'), { nil: undefined }))
  .map(
    ([from, time]): Period =>
      time === undefined
        ? { precision: 'day', from, to: from }
        : { precision: 'minute', from, to: from, time },
  );
const year = fc.integer({ min: 2026, max: 2030 });
const fuzzy = fc.oneof(
  year.map((y): Period => ({ precision: 'year', from: `${y}-01-01`, to: `${y}-12-31` })),
  fc
    .tuple(
      year,
      fc.constantFrom(['01-01', '06-30'], ['06-01', '08-31'], ['08-01', '12-31'], ['07-01', '12-31']),
    )
    .map(([y, [from, to]]): Period => ({ precision: 'season', from: `${y}-${from}`, to: `${y}-${to}` })),
  fc.constantFrom<Period>(
    { precision: 'month', from: '2027-02-01', to: '2027-02-28' },
    { precision: 'month', from: '2027-05-01', to: '2027-05-31' },
    { precision: 'month', from: '2027-09-01', to: '2027-10-31' },
    { precision: 'week', from: '2026-12-07', to: '2026-12-13' },
    { precision: 'week', from: '2026-12-28', to: '2027-01-03' },
    { precision: 'week', from: '2027-01-18', to: '2027-01-31' },
  ),
);
const locale = fc.constantFrom<Locale>('sv', 'en');

const event = (date: Period | undefined): EventDetails => ({
  kind: 'seminar',
  title: 'Heder',
  series: { name: 'Våren', number: 2, of: 4 },
  ...(date && { date }),
  ...(date?.time !== undefined && { endTime: '16:00' }),
  form: 'hybrid',
  place: 'Turebergshuset',
  link: 'https://exempel.se/x',
  partners: ['FoU Nordost', 'Region Stockholm, kultur'],
  audience: 'Chefer',
  area: 'general',
  capacity: 40,
  quotaPerMunicipality: 5,
  lastDayToRegister: '2026-12-01',
  networkId: '2026-network',
});

describe('the form of an event', () => {
  it('I32: says the same again when it is saved as it was opened, in both languages and at every precision', () => {
    fc.assert(
      fc.property(fc.oneof(exact, fuzzy, fc.constant(undefined)), locale, (date, language) => {
        const details = event(date);
        const input = eventInput.parse({ ...valuesOfEvent(textsIn(language), details), ...TARGET });
        expect(readEventInput(input, TODAY, details.networkId)).toEqual({ ok: true, value: details });
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [
      '12 dec 8.30–9.30',
      {
        date: { precision: 'minute', from: '2026-12-12', to: '2026-12-12', time: '08:30' },
        endTime: '09:30',
      },
    ],
    ['12.12', { date: { precision: 'day', from: '2026-12-12', to: '2026-12-12' } }],
    ['2026-12-12', { date: { precision: 'day', from: '2026-12-12', to: '2026-12-12' } }],
    [
      '14-15 jan',
      { date: { precision: 'day', from: '2027-01-14', to: '2027-01-14' }, dateEnd: '2027-01-15' },
    ],
    ['på fredag', { date: { precision: 'day', from: '2026-11-20', to: '2026-11-20' } }],
    ['Datum kommer', {}],
    ['', {}],
  ])('reads "%s" as a date', (date, expected) => {
    const values = valuesOfEvent(textsIn('sv'), { ...event(undefined), partners: [] });
    const read = readEventInput(eventInput.parse({ ...values, ...TARGET, date }), TODAY, undefined);
    const { ok, value } = read as Extract<typeof read, { ok: true }>;
    expect(ok).toBe(true);
    expect({ date: value.date, dateEnd: value.dateEnd, endTime: value.endTime }).toEqual({
      date: undefined,
      dateEnd: undefined,
      endTime: undefined,
      ...expected,
    });
  });
});
