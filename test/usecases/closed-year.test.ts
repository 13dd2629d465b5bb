import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/adapters/store/open-store.js';
import { type Activity, detailsOf } from '../../src/domain/activity.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { applyRetention } from '../../src/usecases/apply-retention.js';
import { closeYear, previewClosing } from '../../src/usecases/close-year.js';
import { editActivity } from '../../src/usecases/edit-activity.js';
import { erasePerson } from '../../src/usecases/erase-person.js';
import { logActivities, logActivity } from '../../src/usecases/log-activity.js';
import type { Ports, Store } from '../../src/usecases/ports.js';
import { reopenYear } from '../../src/usecases/reopen-year.js';
import { undoActivity } from '../../src/usecases/undo-activity.js';
import { activityDetails, anna, aPerson, martin } from '../support/builders.js';
import { anActivity } from '../support/digest-builders.js';
import { fakeClock, fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';
import { RECORD_OF } from '../support/store-records.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const maria = aPerson('maria', [{ role: 'staff', from: '2020-01-01' }]);
const JANUARY = '2027-01-12T09:00:00.000Z';
const of2026 = anActivity('of2026', { loggedAt: JANUARY, loggedBy: martin.id });
const of2027 = anActivity('of2027', { date: onDay('2027-01-11'), loggedAt: JANUARY, loggedBy: martin.id });

/** January 2027, with one activity in either year. */
const january = (overrides: Partial<Ports> = {}) =>
  fakePorts({
    clock: fakeClock(JANUARY),
    store: memoryStore({ people: [anna, martin, maria], activities: [of2026, of2027] }),
    ...overrides,
  });
const closed2026 = async (overrides: Partial<Ports> = {}): Promise<Ports> => {
  const ports = january(overrides);
  await closeYear(ports, { year: 2026, by: anna.id });
  return ports;
};
const logged = (ports: Ports, date: string) =>
  logActivity(ports, {
    details: activityDetails({ date: onDay(date) }),
    loggedBy: martin.id,
    source: 'card',
  });
const edited = (ports: Ports, activity: Activity, change: Partial<Activity>) =>
  editActivity(ports, {
    activityId: activity.id,
    expectedVersion: 1,
    details: { ...detailsOf(activity), ...change },
    by: martin.id,
  });
const REFUSED = {
  ok: false,
  error: { kind: 'year_closed', closed: { year: 2026, closedBy: anna.id, closedAt: JANUARY } },
};

describe('closing a year', () => {
  it('keeps who and when, audited, and tells everyone else on the staff', async () => {
    const ports = january();
    expect(await closeYear(ports, { year: 2026, by: anna.id })).toMatchObject({
      ok: true,
      value: { id: '2026-closed', year: 2026, closedBy: anna.id, closedAt: JANUARY },
    });
    expect(await ports.store.find('audit', { action: 'close-year' })).toMatchObject([
      { by: anna.id, collection: 'closings', recordId: '2026-closed' },
    ]);
    const notices = await ports.store.find('notices');
    expect(notices.map(({ personId, notice }) => [personId, notice.kind])).toEqual([
      [martin.id, 'year_closed'],
      [maria.id, 'year_closed'],
    ]);
  });

  it('that is closed already says by whom', async () => {
    const ports = await closed2026();
    expect(await closeYear(ports, { year: 2026, by: martin.id })).toMatchObject({
      ok: false,
      error: { kind: 'closed_already', closed: { closedBy: anna.id } },
    });
  });

  it('by two at once is done by one, and the other learns who', async () => {
    const ports = january();
    const results = await Promise.all([
      closeYear(ports, { year: 2026, by: anna.id }),
      closeYear(ports, { year: 2026, by: martin.id }),
    ]);
    expect(results.map(({ ok }) => ok)).toEqual([true, false]);
    expect(await ports.store.find('closings')).toHaveLength(1);
  });

  it.each([
    ['2026-11-30T22:59:00.000Z', 2026, false],
    ['2026-11-30T23:00:00.000Z', 2026, true],
    ['2027-01-12T09:00:00.000Z', 2027, false],
    ['2026-06-01T09:00:00.000Z', 2025, true],
  ])('at %s of %d: %s', async (now, year, isPossible) => {
    const ports = january({ clock: fakeClock(now) });
    expect((await previewClosing(ports, year)).ok).toBe(isPossible);
    expect((await closeYear(ports, { year, by: anna.id })).ok).toBe(isPossible);
    expect(await ports.store.find('closings')).toHaveLength(isPossible ? 1 : 0);
  });
});

describe('a closed year', () => {
  it('takes no new activity, and other years do', async () => {
    const ports = await closed2026();
    expect(await logged(ports, '2026-12-31')).toMatchObject(REFUSED);
    expect(await logged(ports, '2027-01-01')).toMatchObject({ ok: true });
  });

  it('refuses several activities whole when one of them lies in it', async () => {
    const ports = await closed2026();
    const inputs = ['2027-01-05', '2026-12-30'].map((date) => ({
      details: activityDetails({ date: onDay(date) }),
      loggedBy: martin.id,
      source: 'chat' as const,
    }));
    expect(await logActivities(ports, inputs)).toMatchObject(REFUSED);
    expect(await ports.store.find('activities')).toHaveLength(2);
  });

  it('keeps its activities as they are', async () => {
    const ports = await closed2026();
    expect(await edited(ports, of2026, { title: 'Annat' })).toMatchObject(REFUSED);
    expect(await ports.store.get('activities', of2026.id)).toEqual(of2026);
  });

  it('lets no activity out, and none in', async () => {
    const ports = await closed2026();
    expect(await edited(ports, of2026, { date: onDay('2027-01-05') })).toMatchObject(REFUSED);
    expect(await edited(ports, of2027, { date: onDay('2026-12-29') })).toMatchObject(REFUSED);
    expect(await ports.store.find('activities')).toEqual([of2026, of2027]);
  });

  it('lets nothing be undone', async () => {
    const ports = await closed2026();
    expect(await undoActivity(ports, { activityId: of2026.id, by: martin.id })).toMatchObject(REFUSED);
    expect(await undoActivity(ports, { activityId: of2027.id, by: martin.id })).toMatchObject({ ok: true });
  });

  it('does not stand in the way of erasing somebody, whether they logged in it or closed it', async () => {
    const ports = await closed2026();
    const berit = aPerson('berit', [{ role: 'fou_manager', from: '2020-01-01' }]);
    await ports.store.commit([{ op: 'put', collection: 'people', record: berit, expectedVersion: 0 }]);
    for (const person of [martin, anna]) {
      expect(await erasePerson(ports, { ...person })).toMatchObject({ ok: true });
    }
    const left = JSON.stringify([await ports.store.find('activities'), await ports.store.find('closings')]);
    expect(left).not.toContain(martin.id);
    expect(left).not.toContain(anna.id);
    expect(await logged(ports, '2026-12-31')).toMatchObject({ ok: false, error: { kind: 'year_closed' } });
  });

  it('does not stand in the way of retention', async () => {
    const old = anActivity('old', { date: onDay('2022-05-05'), loggedAt: '2022-05-05T10:00:00.000Z' });
    const rule = { ...RECORD_OF.retention('2026-rule'), collection: 'activities' as const, months: 24 };
    const closing = { ...RECORD_OF.closings('2022-closed'), id: '2022-closed', year: 2022 };
    const store = memoryStore({ people: [anna], activities: [old], retention: [rule], closings: [closing] });
    await applyRetention(january({ store }), new AbortController().signal);
    expect(await store.find('activities')).toEqual([]);
  });
});

describe('a save that meets a closing', () => {
  /** Closes the year just before the first commit. */
  const closingBefore = (store: Store): Store => {
    let hasClosed = false;
    return {
      ...store,
      commit: async (changes) => {
        if (!hasClosed) {
          hasClosed = true;
          await closeYear(january({ store }), { year: 2026, by: anna.id });
        }
        return store.commit(changes);
      },
    };
  };

  it.each<[string, (ports: Ports) => Promise<unknown>]>([
    ['a new activity', (ports) => logged(ports, '2026-12-31')],
    ['an edit', (ports) => edited(ports, of2026, { title: 'Annat' })],
    ['an edit that moves it into the year', (ports) => edited(ports, of2027, { date: onDay('2026-12-29') })],
    ['an undo', (ports) => undoActivity(ports, { activityId: of2026.id, by: martin.id })],
  ])('loses when the closing comes first: %s', async (_, save) => {
    const store = memoryStore({ people: [anna, martin, maria], activities: [of2026, of2027] });
    expect(await save(january({ store: closingBefore(store) }))).toMatchObject(REFUSED);
    expect(await store.find('activities')).toEqual([of2026, of2027]);
  });

  it('is before it or refused, in the real store too, however they meet', async () => {
    const { store, close } = await openStore({ folder: await temporaryFolder(), clock: fakeClock() });
    try {
      const ports = january({ store });
      const [first, closed, second] = await Promise.all([
        logged(ports, '2026-12-30'),
        closeYear(ports, { year: 2026, by: anna.id }),
        logged(ports, '2026-12-31'),
      ]);
      expect(closed.ok).toBe(true);
      const saved = [first, second].filter(({ ok }) => ok).length;
      expect(await store.find('activities')).toHaveLength(saved);
      expect(await logged(ports, '2026-12-31')).toMatchObject(REFUSED);
    } finally {
      await close();
    }
  });
});

describe('opening a year again', () => {
  it('lets its activities be changed, is audited and told', async () => {
    const ports = await closed2026();
    expect(await reopenYear(ports, { year: 2026, seenAt: JANUARY, by: anna.id })).toMatchObject({ ok: true });
    expect(await logged(ports, '2026-12-31')).toMatchObject({ ok: true });
    expect(await ports.store.find('audit', { action: 'reopen-year' })).toMatchObject([{ by: anna.id }]);
    const kinds = (await ports.store.find('notices', { personId: martin.id })).map(
      ({ notice }) => notice.kind,
    );
    expect(kinds).toEqual(['year_closed', 'year_reopened']);
  });

  it('is not done when the closing is another than the one that was seen', async () => {
    const ports = await closed2026();
    expect(
      await reopenYear(ports, { year: 2026, seenAt: '2027-01-01T09:00:00.000Z', by: anna.id }),
    ).toMatchObject({
      ok: false,
      error: { closed: { closedAt: JANUARY } },
    });
    expect(await reopenYear(ports, { year: 2025, seenAt: JANUARY, by: anna.id })).toEqual({
      ok: false,
      error: { closed: undefined },
    });
  });

  it('and closing it anew tells the staff each time', async () => {
    const ports = await closed2026();
    await reopenYear(ports, { year: 2026, seenAt: JANUARY, by: anna.id });
    expect(await closeYear(ports, { year: 2026, by: anna.id })).toMatchObject({ ok: true });
    expect(await ports.store.find('notices', { personId: martin.id })).toHaveLength(3);
  });
});
