import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { writeCalendar } from '../../../src/adapters/calendar/write-calendar.js';
import { type CalendarEntry, entryTime } from '../../../src/domain/calendar-entry.js';
import type { Event } from '../../../src/domain/event.js';
import { onDay, type Period } from '../../../src/domain/fuzzy-date.js';
import { anEvent } from '../../support/coming-builders.js';

const ZONE = 'Europe/Stockholm';
const at = (day: string, time: string): Period => ({ precision: 'minute', from: day, to: day, time });

const entryOf = (event: Event, overrides: Partial<CalendarEntry> = {}): CalendarEntry => {
  const time = entryTime(event, ZONE);
  if (time === undefined) throw new Error('the day is not known');
  return {
    uid: `${event.id}@fou-boten`,
    sequence: 0,
    isCancelled: false,
    title: event.title,
    description: 'FoU Nordväst',
    changedAt: event.createdAt,
    time,
    ...overrides,
  };
};
const textOf = (entry: CalendarEntry): string => Buffer.from(writeCalendar(entry)).toString('utf8');

/** As another library reads it. */
const read = (entry: CalendarEntry) => {
  const calendar = new ICAL.Component(ICAL.parse(textOf(entry)));
  const [component, ...others] = calendar.getAllSubcomponents('vevent');
  if (component === undefined || others.length > 0) throw new Error('there is not one event');
  return { calendar, component, event: new ICAL.Event(component) };
};
const instantOf = (time: { toJSDate(): Date }): string => time.toJSDate().toISOString();
const timesOf = (event: Event): readonly [string, string] => {
  const { event: parsed } = read(entryOf(event));
  return [instantOf(parsed.startDate), instantOf(parsed.endDate)];
};

describe('an .ics, as another library reads it', () => {
  it.each<[string, Event, string, string]>([
    [
      'in winter',
      anEvent('a', { date: at('2026-12-10', '08:30'), endTime: '09:30' }),
      '2026-12-10T07:30:00.000Z',
      '2026-12-10T08:30:00.000Z',
    ],
    [
      'in summer',
      anEvent('a', { date: at('2027-06-10', '08:30'), endTime: '09:30' }),
      '2027-06-10T06:30:00.000Z',
      '2027-06-10T07:30:00.000Z',
    ],
    [
      'the last evening of summer time',
      anEvent('a', { date: at('2027-10-30', '18:00'), endTime: '20:00' }),
      '2027-10-30T16:00:00.000Z',
      '2027-10-30T18:00:00.000Z',
    ],
    [
      'over the change to summer time',
      anEvent('a', { date: at('2027-03-27', '13:00'), dateEnd: '2027-03-29', endTime: '12:00' }),
      '2027-03-27T12:00:00.000Z',
      '2027-03-29T10:00:00.000Z',
    ],
  ])('is at the right time: %s', (_when, event, start, end) => {
    expect(timesOf(event)).toEqual([start, end]);
  });

  it('has no end when nobody has said when it ends', () => {
    const { endTime: _endTime, ...open } = anEvent('a');
    const { component, event } = read(entryOf(open));
    expect(component.getFirstPropertyValue('dtend')).toBeNull();
    expect(instantOf(event.startDate)).toBe('2026-12-10T07:30:00.000Z');
  });

  it.each<[string, Partial<Event>, string, string]>([
    ['one day', { date: onDay('2026-12-10') }, '2026-12-10', '2026-12-11'],
    ['several days', { date: onDay('2026-12-10'), dateEnd: '2026-12-11' }, '2026-12-10', '2026-12-12'],
    ['over new year', { date: onDay('2026-12-31') }, '2026-12-31', '2027-01-01'],
  ])('is whole days when only the day is known: %s', (_what, overrides, from, until) => {
    const { event } = read(entryOf(anEvent('a', overrides)));
    expect(event.startDate.isDate).toBe(true);
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual([from, until]);
  });

  it('is whole days when it goes on for several and nobody has said when the last one ends', () => {
    const { endTime: _endTime, ...days } = anEvent('a', { dateEnd: '2026-12-11' });
    const { event } = read(entryOf(days));
    expect(event.startDate.isDate).toBe(true);
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2026-12-10', '2026-12-12']);
  });

  it('has the words as they were written, whatever they are', () => {
    const title = 'Frukost, "samsjuklighet"; å ä ö 👩‍👩‍👧‍👦 \\n inte en radbrytning';
    const place = 'Rum 1; Turebergs allé 1,\nSollentuna';
    const description = `Första raden\nAndra raden\n${'Långrad med å och 👍🏽 '.repeat(40)}`;
    const { event, component } = read(
      entryOf(anEvent('a'), { title, place, description, link: 'https://example.org/anslut?a=1;b=2,3' }),
    );
    expect(event.summary).toBe(title);
    expect(event.location).toBe(place);
    expect(event.description).toBe(description);
    expect(component.getFirstPropertyValue('url')).toContain('https://example.org/anslut');
  });

  it('cannot be given lines of its own by what people have written', () => {
    const title = 'Frukost\r\nATTENDEE:mailto:alla@example.org\nEND:VEVENT';
    const { component } = read(entryOf(anEvent('a'), { title, link: 'https://example.org/a\r\nATTENDEE:b' }));
    expect(component.getAllProperties('attendee')).toEqual([]);
  });

  it('breaks no line after more than 75 bytes, nor inside a character', () => {
    const title = 'Samsjuklighet åäö 👩‍👩‍👧‍👦 '.repeat(30);
    const text = textOf(entryOf(anEvent('a'), { title }));
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('�');
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('says which entry it takes the place of, and that it is cancelled', () => {
    const { event, component, calendar } = read(
      entryOf(anEvent('a'), { sequence: 3, isCancelled: true, changedAt: '2026-11-20T09:15:00.000Z' }),
    );
    expect(event.uid).toBe('2026-event-a@fou-boten');
    expect(event.sequence).toBe(3);
    expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-20T09:15:00Z');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  });

  it('is the same bytes for the same entry', () => {
    const entry = entryOf(anEvent('a'), { title: 'Frukost 👍🏽' });
    expect(writeCalendar(entry)).toEqual(writeCalendar(entry));
  });
});

describe('when an event stands in a calendar', () => {
  it.each<Period>([
    { precision: 'week', from: '2026-12-07', to: '2026-12-13' },
    { precision: 'month', from: '2026-12-01', to: '2026-12-31' },
    { precision: 'season', from: '2027-08-01', to: '2027-12-31' },
    { precision: 'year', from: '2027-01-01', to: '2027-12-31' },
  ])('I32: is on none of the days while it is only known by $precision', (date) => {
    expect(entryTime(anEvent('a', { date }), ZONE)).toBeUndefined();
  });

  it('I32: is not known without a date', () => {
    const { date: _date, ...undated } = anEvent('a');
    expect(entryTime(undated, ZONE)).toBeUndefined();
  });

  it('has no end before it begins', () => {
    expect(entryTime(anEvent('a', { endTime: '08:00' }), ZONE)).toEqual({
      kind: 'timed',
      start: '2026-12-10T07:30:00.000Z',
    });
  });
});
