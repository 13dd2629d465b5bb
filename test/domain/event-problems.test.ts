import { describe, expect, it } from 'vitest';
import type { EventDetails } from '../../src/domain/event.js';
import {
  EVENT_PROBLEMS,
  type EventProblem,
  eventProblems,
  tooFewSeats,
} from '../../src/domain/event-problems.js';
import { anEvent, aRegistration } from '../support/coming-builders.js';

const TODAY = '2026-11-18';
const { id: _id, ...sound } = anEvent('a');
const day = { precision: 'day', from: '2026-12-10', to: '2026-12-10' } as const;
const autumn = { precision: 'season', from: '2027-08-01', to: '2027-12-31' } as const;

/** What is wrong, and the event that it is wrong with. */
const WRONG: Readonly<Record<EventProblem, Partial<EventDetails>>> = {
  title_missing: { title: ' ' },
  title_too_long: { title: 'x'.repeat(201) },
  year_out_of_range: { date: { precision: 'day', from: '2032-01-01', to: '2032-01-01' } },
  last_day_without_day: { date: autumn, dateEnd: '2027-09-01' },
  last_day_before_first: { dateEnd: '2026-12-09' },
  too_many_days: { dateEnd: '2027-06-01' },
  end_without_start: { date: day, endTime: '09:30' },
  end_before_start: { endTime: '08:30' },
  last_day_to_register_after: { lastDayToRegister: '2026-12-11' },
  capacity_out_of_range: { capacity: 0 },
  quota_out_of_range: { quotaPerMunicipality: 10_001 },
  quota_above_capacity: { capacity: 4, quotaPerMunicipality: 5 },
  series_out_of_range: { series: { name: 'Serie', number: 0 } },
  series_number_above: { series: { name: 'Serie', number: 5, of: 4 } },
  link_not_https: { link: 'javascript:alert(1)' },
  too_many_partners: { partners: Array.from({ length: 21 }, (_, number) => `P${number}`) },
  text_too_long: { audience: 'x'.repeat(501) },
};

describe('what is wrong with an event', () => {
  it.each(EVENT_PROBLEMS)('%s', (problem) => {
    expect(eventProblems({ ...sound, ...WRONG[problem] }, TODAY)).toContain(problem);
  });

  it('is nothing for one that is sound, on a day, in a season or without a date (I32)', () => {
    const { date: _date, endTime: _endTime, ...dateless } = sound;
    for (const details of [sound, { ...dateless, date: autumn }, dateless]) {
      expect(eventProblems(details, TODAY)).toEqual([]);
    }
  });

  it('is no end before the start when it ends on another day', () => {
    expect(eventProblems({ ...sound, dateEnd: '2026-12-11', endTime: '08:00' }, TODAY)).toEqual([]);
  });

  it('is no late last day to register while only the season is known', () => {
    const { endTime: _endTime, ...rest } = sound;
    expect(eventProblems({ ...rest, date: autumn, lastDayToRegister: '2027-12-01' }, TODAY)).toEqual([]);
  });
});

describe('fewer seats than people who have one', () => {
  const event = anEvent('a');
  const seats = [1, 2, 3].map((order) =>
    aRegistration(event, `p${order}`, { order, municipalityId: order === 3 ? 'solna' : 'jarfalla' }),
  );

  it.each([
    [{ capacity: 3 }, { capacity: 2 }, { kind: 'capacity', seated: 3 }],
    [{}, { capacity: 2 }, { kind: 'capacity', seated: 3 }],
    [{ capacity: 4 }, { capacity: 3 }, undefined],
    // More were let in before: what does not get less is nobody's fault now.
    [{ capacity: 2 }, { capacity: 2 }, undefined],
    [{ capacity: 1 }, { capacity: 2 }, undefined],
    [{}, { quotaPerMunicipality: 1 }, { kind: 'quota', municipalityId: 'jarfalla', seated: 2 }],
    [{}, { quotaPerMunicipality: 2 }, undefined],
    [{ capacity: 3 }, {}, undefined],
  ] as const)('from %o to %o: %o', (before, after, expected) => {
    expect(tooFewSeats(before, after, seats)).toEqual(expected);
  });

  it('counts only those who have a seat', () => {
    const waiting = seats.map((seat) => ({ ...seat, state: 'waiting' as const }));
    expect(tooFewSeats({}, { capacity: 1 }, waiting)).toBeUndefined();
  });
});
