import { describe, expect, it } from 'vitest';
import { PILLAR_OF_KIND } from '../../src/domain/activity-kind.js';
import { activityProblems } from '../../src/domain/activity-problems.js';
import { weekendDaysOf } from '../../src/domain/activity-rules.js';
import { budgetProblems, unbalancedColumns } from '../../src/domain/budget.js';
import { addDays, isoWeekOf, localDate } from '../../src/domain/calendar.js';
import { holdsIdentityNumber } from '../../src/domain/identity-number.js';
import { indicatorProblems } from '../../src/domain/indicators.js';
import { inOwnerOrder, MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { councilMemberOf, fouManagerOf, municipalityOf, rolesOn } from '../../src/domain/person.js';
import { PUBLICATION_STATUSES, publicationDetailsOf } from '../../src/domain/publication.js';
import { publicationProblems } from '../../src/domain/publication-problems.js';
import { movesOf } from '../../src/domain/request.js';
import { nextSteps } from '../../src/domain/request-life-cycle.js';
import { requestProblems } from '../../src/domain/request-problems.js';
import { REQUESTABLE_KINDS } from '../../src/domain/request-rules.js';
import { staffingProblems } from '../../src/domain/staffing.js';
import { COLLECTION_NAMES } from '../../src/usecases/collections.js';
import { FIRST_DEMO_PERSON_ID } from '../../src/usecases/demo/people.js';
import type { Ports } from '../../src/usecases/ports.js';
import { seedDemo } from '../../src/usecases/seed-demo.js';
import { aPerson } from '../support/builders.js';
import { fakeClock, fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';

// The memory store refuses what the store's schemas refuse, repeated ids and repeated unique fields.
const MOMENTS = [
  '2026-11-18T11:00:00.000Z',
  '2027-01-02T23:30:00.000Z',
  '2026-03-29T00:59:00.000Z',
  '2020-12-31T08:00:00.000Z',
];

type Seeded = Ports & { readonly today: string };

const seededAnew = async (now: string): Promise<Seeded> => {
  const ports = fakePorts({ clock: fakeClock(now) });
  await seedDemo(ports);
  return { ...ports, today: localDate(now, ports.timeZone) };
};

/** The tests only read, so one organisation per moment is enough. */
const known = new Map<string, Promise<Seeded>>();
const seeded = (now = '2026-11-18T11:00:00.000Z'): Promise<Seeded> => {
  const organisation = known.get(now) ?? seededAnew(now);
  known.set(now, organisation);
  return organisation;
};

describe('the demo organisation', () => {
  it('has eight council members, eight chiefs and five staff, one of them the FoU manager', async () => {
    const { store, today } = await seeded();
    const people = await store.find('people');
    const count = (role: string) => people.filter((p) => rolesOn(p, today).join() === role).length;
    expect([count('council_member'), count('chief'), count('staff')]).toEqual([8, 8, 4]);
    expect(fouManagerOf(people, today)?.displayName).toBe('Anna Demo');
    expect(new Set(MUNICIPALITY_IDS.map((id) => councilMemberOf(people, id, today)?.id)).size).toBe(8);
    expect(people.map((p) => p.displayName).filter((name) => !name.endsWith(' Demo'))).toEqual([]);
    expect(new Set(people.map((p) => p.displayName)).size).toBe(21);
  });

  it('I2: has one person on each council seat', async () => {
    const { store, today } = await seeded();
    const seats = (await store.find('people')).filter((p) => rolesOn(p, today).includes('council_member'));
    expect(seats.map((p) => municipalityOf(p, today)).toSorted()).toEqual(MUNICIPALITY_IDS.toSorted());
  });

  it('begins with the council member of Sollentuna', async () => {
    const { store, today } = await seeded();
    const first = councilMemberOf(await store.find('people'), 'sollentuna', today);
    expect(first?.id).toBe(FIRST_DEMO_PERSON_ID);
  });

  it('is left alone where there already are people', async () => {
    const ports = fakePorts({ store: memoryStore({ people: [aPerson('real', [])] }) });
    await seedDemo(ports);
    expect(await ports.store.find('people')).toHaveLength(1);
    expect(await ports.store.find('activities')).toEqual([]);
  });

  it('is the same every time, audit included', async () => {
    const one = await seeded();
    const two = await seededAnew('2026-11-18T11:00:00.000Z');
    for (const name of COLLECTION_NAMES)
      expect(await one.store.find(name)).toEqual(await two.store.find(name));
    expect(await one.store.find('audit')).not.toEqual([]);
  });

  it.each(MOMENTS)('has publications and figures that follow their rules, at %s', async (now) => {
    const { store, today } = await seeded(now);
    const publications = await store.find('publications');
    expect(new Set(publications.map(({ status }) => status)).size).toBe(PUBLICATION_STATUSES.length);
    for (const each of publications)
      expect(publicationProblems(publicationDetailsOf(each), today)).toEqual([]);
    const figures = await store.find('yearfigures');
    expect(figures).toHaveLength(2);
    for (const { budget, staffing, indicators } of figures) {
      // I14: each column comes to 0.
      expect(unbalancedColumns(budget)).toEqual([]);
      const problems = [budgetProblems(budget), staffingProblems(staffing), indicatorProblems(indicators)];
      expect(problems.flat()).toEqual([]);
    }
    const results = (await store.find('goals')).flatMap(({ result }) => result ?? []);
    expect(results).toHaveLength(5);
    // I10: what fell short has its cause.
    for (const { percent = 100, deviationCause } of results) {
      expect(percent < 100).toBe(deviationCause !== undefined);
    }
  });

  it('holds no identity number and no person case', async () => {
    const { store } = await seeded();
    for (const name of COLLECTION_NAMES) {
      expect(holdsIdentityNumber(JSON.stringify(await store.find(name)))).toBe(false);
    }
  });
});

describe.each(MOMENTS)('the demo activities at %s', (now) => {
  it('follow the rules of an activity', async () => {
    const { store, today } = await seeded(now);
    const staff = (await store.find('people')).filter((p) => rolesOn(p, today).includes('staff'));
    const goals = await store.find('goals');
    for (const activity of await store.find('activities')) {
      const isPast = activity.date.from <= today;
      expect([...activityProblems(activity, today, goals), ...weekendDaysOf(activity)]).toEqual([]);
      expect(activity).toMatchObject({
        state: isPast ? 'done' : 'planned',
        pillar: PILLAR_OF_KIND[activity.kind],
      });
      // I8: done work has a result-goal area. I18: what is planned has no hours and nobody attended.
      expect(activity.resultGoalAreaId).toBeDefined();
      expect(activity.hours === undefined).toBe(!isPast);
      if (!isPast) expect(activity.participants?.attended).toBeUndefined();
      expect(activity.municipalities).toEqual(inOwnerOrder(activity.municipalities));
      expect(activity.loggedAt <= now).toBe(true);
      expect(activity.id.slice(0, 4)).toBe(activity.loggedAt.slice(0, 4));
      expect(staff.map(({ id }) => id)).toContain(activity.loggedBy);
      expect(activity.title).not.toMatch(/\bSIP\b/i);
    }
  });

  it('reach nine weeks back and three ahead, and last year thinner', async () => {
    const { store, today } = await seeded(now);
    const activities = await store.find('activities');
    const inWeek = (weeks: number) => {
      const week = isoWeekOf(addDays(today, weeks * 7));
      return activities.filter(({ date }) => isoWeekOf(date.from) === week).length;
    };
    const weeks = Array.from({ length: 13 }, (_, index) => index - 9);
    expect(Math.min(...weeks.map(inWeek))).toBeGreaterThanOrEqual(6);
    expect([inWeek(-10), inWeek(4), inWeek(-62), inWeek(-51)]).toEqual([0, 0, 0, 0]);
    for (const week of weeks.slice(0, 10)) {
      expect(inWeek(week - 52)).toBeGreaterThan(0);
      expect(inWeek(week - 52)).toBeLessThan(inWeek(week));
    }
  });

  it('give every municipality something most weeks, and some work is joint and some general', async () => {
    const { store, today } = await seeded(now);
    const activities = (await store.find('activities')).filter(({ date }) => date.from > addDays(today, -80));
    for (const municipality of MUNICIPALITY_IDS) {
      const own = activities.filter(({ municipalities }) => municipalities.includes(municipality));
      expect(new Set(own.map(({ date }) => isoWeekOf(date.from))).size).toBeGreaterThanOrEqual(10);
    }
    expect(activities.filter(({ municipalities }) => municipalities.length > 1).length).toBeGreaterThan(9);
    expect(activities.filter(({ municipalities }) => municipalities.length === 0).length).toBeGreaterThan(4);
  });
});

describe.each(MOMENTS)('the demo requests at %s', (now) => {
  it('are numbered by year in the order they came, and stand in different states', async () => {
    const { store } = await seeded(now);
    const requests = await store.find('requests');
    for (const year of new Set(requests.map(({ createdAt }) => createdAt.slice(0, 4)))) {
      const ofYear = requests.filter(({ createdAt }) => createdAt.startsWith(year));
      expect(ofYear.map(({ number }) => number)).toEqual(ofYear.map((_, i) => `F${year}-00${i + 1}`));
    }
    expect(requests.map(({ createdAt }) => createdAt)).toEqual(requests.map((r) => r.createdAt).sort());
    expect(new Set(requests.map(({ status }) => status)).size).toBe(6);
  });

  it('follow the rules of a request and have walked allowed steps, by people who may take them', async () => {
    const { store, today } = await seeded(now);
    for (const request of await store.find('requests')) {
      expect(requestProblems(request)).toEqual([]);
      expect(REQUESTABLE_KINDS).toContain(request.kind);
      const line = request.line === undefined ? {} : { line: request.line };
      for (const change of movesOf(request)) {
        const step = nextSteps({ status: change.from, ...line }).find(({ to }) => to === change.to);
        const by = await store.get('people', change.by);
        expect(by && rolesOn(by, today).filter((role) => step?.by.includes(role))).not.toEqual([]);
        expect(change.at <= now).toBe(true);
      }
      expect(request.history.at(-1)?.to).toBe(request.status);
      const times = request.history.map(({ at }) => at);
      expect(times).toEqual([...times].sort());
      expect(times[0]).toBe(request.createdAt);
    }
  });
});
