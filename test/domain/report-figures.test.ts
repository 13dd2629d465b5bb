import { describe, expect, it } from 'vitest';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { reportFigures } from '../../src/domain/report-figures.js';
import type { AheadInput, DoneInput, ReportInput } from '../../src/domain/report-input.js';
import { aNeed, anEvent, aRegistration, aRound, aTraining } from '../support/coming-builders.js';
import { anActivity, aRequest, ZONE } from '../support/digest-builders.js';
import { aNetwork } from '../support/network-builders.js';
import { aPublication } from '../support/report-world.js';

const NOTHING: DoneInput = {
  year: 2026,
  activities: [],
  activitiesBefore: [],
  goals: [],
  publications: [],
  events: [],
  evaluations: [],
  minAnswers: 5,
  requests: [],
  networks: [],
  trainings: [],
  yearFigures: undefined,
};

const figuresOf = (done: Partial<DoneInput>, overrides: Partial<ReportInput> = {}) => {
  const { done: found } = reportFigures({
    kind: 'report',
    year: 2026,
    structure: 'pillar',
    goalAreas: [],
    people: new Map(),
    timeZone: ZONE,
    done: { ...NOTHING, ...done },
    ...overrides,
  });
  if (found === undefined) throw new Error('nothing done');
  return found;
};

describe('work', () => {
  it('is what is done, by chapter and beside the year before (I18, I9)', () => {
    const { byPart, activities } = figuresOf({
      activities: [
        anActivity('a', { hours: 2 }),
        anActivity('b', { state: 'planned' }),
        anActivity('c', { undone: { at: '2026-11-12T08:00:00.000Z', by: '2026-martin' } }),
        anActivity('d', { kind: 'steering_meeting', pillar: null, hours: 1 }),
      ],
      activitiesBefore: [anActivity('e', { date: onDay('2025-02-02'), hours: 5 })],
    });
    expect(byPart.map(({ key, now, before }) => [key, now.hours, before.hours])).toEqual([
      ['produce', 0, 0],
      ['spread', 0, 0],
      ['support', 2, 5],
      ['cooperate', 0, 0],
      [null, 1, 0],
    ]);
    expect(activities.map(({ id }) => id)).toEqual(['2026-a', '2026-d']);
  });

  it('has no row for what belongs to no chapter when everything belongs', () => {
    const { byPart } = figuresOf({ activities: [anActivity('a', { pillar: null })] }, { structure: 'area' });
    expect(byPart.map(({ key }) => key)).not.toContain(null);
  });

  it('is counted by areas of result goals that FoU has added, too', () => {
    const { byResultGoalArea } = figuresOf({
      activities: [anActivity('a'), anActivity('b', { resultGoalAreaId: '2026-own' })],
    });
    expect(byResultGoalArea.map(({ key, now }) => [key, now.activities])).toEqual([
      ['knowledge_governance', 1],
      ['2026-own', 1],
    ]);
  });
});

it('puts events, publications, requests, networks and trainings in a chapter of either structure', () => {
  const done = {
    events: [{ event: anEvent('a', { area: 'income_support_labour' }), registrations: [] }],
    publications: [aPublication('a')],
    requests: [aRequest('F2026-001', { pillar: null, area: 'addiction_social_psychiatry' })],
    networks: [aNetwork('a')],
    trainings: [
      { training: aTraining('a', { sessions: [{ number: 1, date: onDay('2026-02-02') }] }), nominations: [] },
    ],
  };
  const partsOf = (structure: 'area' | 'pillar') => {
    const { events, publications, requests, networks, trainings } = figuresOf(done, { structure });
    return [events, publications, requests, networks, trainings].map((rows) => rows[0]?.part);
  };
  expect(partsOf('pillar')).toEqual(['spread', 'produce', 'support', 'cooperate', 'spread']);
  expect(partsOf('area')).toEqual([
    'income_support_labour',
    'general',
    'addiction_social_psychiatry',
    'general',
    'children_youth_family',
  ]);
});

it('counts seats of those registered, not of those who wait or have withdrawn, and never as attended (I17)', () => {
  const event = anEvent('a');
  const registrations = [
    { ...aRegistration(event, 'a'), seats: 12 },
    aRegistration(event, 'b', { state: 'waiting' }),
    aRegistration(event, 'c', { state: 'withdrawn' }),
  ];
  const [found] = figuresOf({ events: [{ event, registrations }] }).events;
  expect(found?.registered).toBe(12);
  expect(found?.event.attendance).toBeUndefined();
  expect(figuresOf({ events: [{ event, registrations: [] }] }).events[0]).not.toHaveProperty('registered');
});

it('leaves out what was cancelled, and networks that have ended without a meeting in the year', () => {
  const ended = aNetwork('b', { isEnded: true });
  const met = aNetwork('c', { isEnded: true });
  const { events, networks } = figuresOf({
    events: [{ event: anEvent('a', { state: 'cancelled' }), registrations: [] }],
    networks: [aNetwork('a'), ended, met],
    activities: [anActivity('m', { kind: 'network_meeting', networkId: met.id })],
  });
  expect(events).toEqual([]);
  expect(networks.map(({ network, held }) => [network.id, held])).toEqual([
    ['2026-a', 0],
    ['2026-c', 1],
  ]);
});

it('counts requests by line and how far they have come', () => {
  const { requestCounts } = figuresOf({
    requests: [
      aRequest('F2026-003', { line: 'first', status: 'closed' }),
      aRequest('F2026-002', { line: 'first', status: 'closed' }),
      aRequest('F2026-001'),
    ],
  });
  expect(requestCounts).toEqual([
    { part: 'support', line: 'first', status: 'closed', count: 2 },
    { part: 'support', line: null, status: 'received', count: 1 },
  ]);
});

describe('a year ahead', () => {
  const round = aRound('a');
  const ahead: AheadInput = {
    year: 2027,
    activities: [
      anActivity('a', { state: 'planned' }),
      anActivity('b', { state: 'planned', eventId: '2026-event-a' }),
      anActivity('c'),
    ],
    goals: [],
    publications: [],
    events: [],
    yearFigures: undefined,
    needs: [
      aNeed(round, 'second', { priority: 2 }),
      aNeed(round, 'first', { priority: 1 }),
      aNeed(round, 'unsorted'),
      aNeed(round, 'back', { priority: 3, withdrawnAt: '2026-11-20T08:00:00.000Z' }),
    ],
  };
  const { ahead: figures } = reportFigures({
    kind: 'plan',
    year: 2027,
    structure: 'pillar',
    goalAreas: [],
    people: new Map(),
    timeZone: ZONE,
    ahead,
  });

  it('holds planned work that is no event of its own, never what is done', () => {
    expect(figures?.activities.map(({ activity }) => activity.id)).toEqual(['2026-a']);
  });

  it('holds the prioritised needs, the most urgent first', () => {
    expect(figures?.needs.map(({ text }) => text)).toEqual(['Behov first', 'Behov second']);
  });
});

it('counts a publication that was moved to a later year as postponed, whatever has come of it since', () => {
  const { publications } = figuresOf({
    publications: [
      aPublication('kept', { status: 'published' }),
      aPublication('moved', { status: 'published', year: 2027, postponedFrom: { year: 2026 } }),
    ],
  });
  expect(publications.map(({ publication }) => publication.status)).toEqual(['published', 'postponed']);
});
