import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/adapters/catalogue/load-catalogue.js';
import { addDays, instantAt, weekdayOf } from '../../src/domain/calendar.js';
import { comingOf } from '../../src/domain/coming-events.js';
import { seatsLeft } from '../../src/domain/event-seats.js';
import { demoEvaluations } from '../../src/usecases/demo/evaluations.js';
import { demoEvents } from '../../src/usecases/demo/events.js';
import { DEMO_PEOPLE } from '../../src/usecases/demo/people.js';

const ZONE = 'Europe/Stockholm';
const DAYS = Array.from({ length: 14 }, (_, index) => addDays('2026-12-20', index));

describe.each(DAYS)('the events of the demo on %s', (today) => {
  const { events, registrations } = demoEvents(instantAt(today, '12:00', ZONE), ZONE);

  it('have one of each sort that people meet', () => {
    const coming = comingOf(events, today).filter(({ state }) => state === 'planned');
    const [next] = coming;
    expect(next?.date?.from).toMatch(/^20/);
    expect(coming.some(({ date }) => date?.precision === 'season')).toBe(true);
    expect(coming.some(({ date }) => date === undefined)).toBe(true);
    expect(events.map(({ state }) => state)).toEqual(expect.arrayContaining(['held', 'cancelled']));
    const full = events.find(
      (event) =>
        seatsLeft(
          event,
          registrations.filter(({ eventId }) => eventId === event.id),
        ) === 0,
    );
    expect(registrations.some(({ eventId, state }) => eventId === full?.id && state === 'waiting')).toBe(
      true,
    );
  });

  it('are on working days, and the held one has been', () => {
    for (const { date, state } of events) {
      if (date?.precision === 'minute') expect(weekdayOf(date.from)).toBeLessThan(6);
      if (state === 'held') expect(date !== undefined && date.to < today).toBe(true);
    }
  });

  it('I28: have an evaluation that is closed before today, with enough answers to be shown', () => {
    const evaluations = demoEvaluations(events, ZONE);
    expect(evaluations).toHaveLength(events.filter(({ attendance }) => attendance !== undefined).length);
    for (const { closesOn, answers, minAnswers, invited, counts } of evaluations) {
      expect(closesOn < today).toBe(true);
      expect(answers).toBeGreaterThanOrEqual(minAnswers);
      expect(answers).toBeLessThanOrEqual(invited);
      expect(counts.grade.reduce((sum, count) => sum + count, 0)).toBe(answers);
    }
  });

  it('are those of people in the demo only', () => {
    const people = new Set(DEMO_PEOPLE.map(({ id }) => id));
    for (const { personId = '', registeredBy } of registrations)
      expect(people.has(personId) && people.has(registeredBy)).toBe(true);
    for (const { createdBy } of events) expect(people.has(createdBy)).toBe(true);
  });
});

it('the subjects of the demo’s events are in no source document', () => {
  const known = loadCatalogue().flatMap(({ title, alsoCalled }) => [title, ...alsoCalled]);
  const { events } = demoEvents('2026-11-18T11:00:00.000Z', ZONE);
  for (const { title } of events) expect(known).not.toContain(title);
});
