import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/domain/event.js';
import { givesSeats, hasBegun, signUpRefusal } from '../../src/domain/event-sign-up.js';
import type { Period } from '../../src/domain/fuzzy-date.js';
import { anEvent } from '../support/coming-builders.js';

const autumn: Period = { precision: 'season', from: '2027-08-01', to: '2027-12-31' };
const week: Period = { precision: 'week', from: '2026-12-07', to: '2026-12-13' };
const allDay: Period = { precision: 'day', from: '2026-12-10', to: '2026-12-10' };
const withDate = (date: Period): Event => anEvent('a', { date });
const { date: _date, ...undated } = anEvent('a');

describe('registering for an event', () => {
  it.each<[string, Event, string, string, ReturnType<typeof signUpRefusal>]>([
    ['long before', anEvent('a'), '2026-11-18', '12:00', undefined],
    ['on the day, before it begins', anEvent('a'), '2026-12-10', '08:29', undefined],
    ['when it begins', anEvent('a'), '2026-12-10', '08:30', 'over'],
    ['the day after', anEvent('a'), '2026-12-11', '00:00', 'over'],
    ['on the day, when nobody has said what time', withDate(allDay), '2026-12-10', '23:00', undefined],
    ['on the last day', anEvent('a', { lastDayToRegister: '2026-12-08' }), '2026-12-08', '23:59', undefined],
    ['after it', anEvent('a', { lastDayToRegister: '2026-12-08' }), '2026-12-09', '00:00', 'last_day_passed'],
    ['cancelled', anEvent('a', { state: 'cancelled' }), '2026-11-18', '12:00', 'cancelled'],
    ['held', anEvent('a', { state: 'held' }), '2026-11-18', '12:00', 'held'],
    ['without a date', undated, '2030-01-01', '12:00', undefined],
  ])('%s', (_when, event, date, time, refusal) => {
    expect(signUpRefusal(event, { date, time })).toBe(refusal);
  });

  it('I32: is open until the last day that it can be, as long as nobody knows which', () => {
    expect(signUpRefusal(withDate(autumn), { date: '2027-10-01', time: '12:00' })).toBeUndefined();
    expect(signUpRefusal(withDate(autumn), { date: '2028-01-01', time: '00:00' })).toBe('over');
    expect(hasBegun(withDate(week), { date: '2026-12-13', time: '23:00' })).toBe(false);
    expect(hasBegun(withDate(week), { date: '2026-12-14', time: '00:00' })).toBe(true);
  });

  it('is over before seats are: they are handed on until it begins', () => {
    const late = { date: '2026-12-09', time: '12:00' };
    const event = anEvent('a', { lastDayToRegister: '2026-12-08' });
    expect([signUpRefusal(event, late), givesSeats(event, late)]).toEqual(['last_day_passed', true]);
    expect(givesSeats({ ...event, state: 'cancelled' }, late)).toBe(false);
    expect(givesSeats(event, { date: '2026-12-10', time: '08:30' })).toBe(false);
  });
});
