import { describe, expect, it } from 'vitest';
import type { Activity } from '../../src/domain/activity.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { municipalityVisits } from '../../src/domain/municipality-visits.js';
import { meetingsIn } from '../../src/domain/network-meetings.js';
import { steeringMeetings } from '../../src/domain/steering-meetings.js';
import { anActivity } from '../support/digest-builders.js';

const steering = (day: string, overrides: Partial<Activity> = {}): Activity =>
  anActivity(`s${day}`, { kind: 'steering_meeting', date: onDay(day), body: 'admin_steering', ...overrides });
const visit = (
  municipality: (typeof MUNICIPALITY_IDS)[number],
  overrides: Partial<Activity> = {},
): Activity =>
  anActivity(municipality, { kind: 'municipality_visit', municipalities: [municipality], ...overrides });

describe('the meetings of a group or network', () => {
  it('are one for each day, whoever has logged it, and planned is never held (I18)', () => {
    const { held, planned } = meetingsIn([
      steering('2026-03-01'),
      steering('2026-03-01', { id: '2026-again', loggedBy: '2026-anna' }),
      steering('2026-02-01'),
      steering('2026-12-01', { state: 'planned' }),
      steering('2026-04-01', { state: 'cancelled' }),
      steering('2026-05-01', { undone: { at: '2026-05-02T08:00:00.000Z', by: '2026-anna' } }),
    ]);
    expect(held.map(({ date, activities }) => [date.from, activities.length])).toEqual([
      ['2026-02-01', 1],
      ['2026-03-01', 2],
    ]);
    expect(planned.map(({ date }) => date.from)).toEqual(['2026-12-01']);
  });

  it('I32: keep a date that is known to the week as it is, in its place among the days', () => {
    const week = { precision: 'week', from: '2026-03-02', to: '2026-03-08' } as const;
    const { held } = meetingsIn([
      steering('2026-03-10'),
      steering('2026-03-02', { date: week }),
      steering('2026-03-03'),
    ]);
    expect(held.map(({ date }) => date)).toEqual([onDay('2026-03-03'), week, onDay('2026-03-10')]);
  });
});

describe('the steering groups of a year (I21)', () => {
  const days = ['2026-01-20', '2026-03-10', '2026-05-12', '2026-09-08', '2026-10-20'];

  it('I21: six at least of the administrative one, three of the political, and no rule for the council', () => {
    const { bodies, council } = steeringMeetings([
      ...days.map((day) => steering(day)),
      steering('2026-12-08', { state: 'planned' }),
      steering('2026-02-03', { body: 'political_steering' }),
      anActivity('c', { kind: 'council_meeting', date: onDay('2026-02-01') }),
    ]);
    expect(bodies).toEqual([
      { body: 'admin_steering', should: 6, held: 5, planned: 1, left: 0 },
      { body: 'political_steering', should: 3, held: 1, planned: 0, left: 2 },
    ]);
    expect(council).toEqual({ held: 1, planned: 0 });
  });

  it('I21: more than six is not too many', () => {
    const { bodies } = steeringMeetings([...days, '2026-11-10', '2026-12-01'].map((day) => steering(day)));
    expect(bodies[0]).toMatchObject({ held: 7, left: 0 });
  });

  it('I21: one that nobody has said the group of counts for neither, and is told', () => {
    const { body: _body, ...bare } = steering('2026-09-08');
    const { bodies, unspecified } = steeringMeetings([bare]);
    expect(bodies.map(({ held }) => held)).toEqual([0, 0]);
    expect(unspecified).toEqual([bare]);
  });
});

describe('the municipality visits of a year (I31)', () => {
  it('I31: are whole when all eight have been visited', () => {
    const { visited, left } = municipalityVisits(MUNICIPALITY_IDS.map((id) => visit(id)));
    expect(visited).toEqual(MUNICIPALITY_IDS);
    expect(left).toEqual([]);
  });

  it('I31: only what is done counts; planned is told apart, and cancelled is nothing', () => {
    expect(
      municipalityVisits([
        visit('solna'),
        visit('solna', { id: '2026-more', state: 'planned' }),
        visit('ekero', { state: 'planned' }),
        visit('sigtuna', { state: 'cancelled' }),
        anActivity('other', { municipalities: ['jarfalla'] }),
      ]),
    ).toEqual({
      visited: ['solna'],
      planned: ['ekero'],
      left: ['jarfalla', 'sigtuna', 'sollentuna', 'sundbyberg', 'upplands_bro', 'upplands_vasby'],
    });
  });
});
