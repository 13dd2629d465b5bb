import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../src/domain/activity.js';
import { addDays, addWeeks, daysOfWeek, isoWeekOf } from '../../src/domain/calendar.js';
import { compileDigest } from '../../src/domain/compile-digest.js';
import { type DigestRecord, digestKey } from '../../src/domain/digest.js';
import type { DigestCorrection } from '../../src/domain/digest-correction.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { yearSoFar } from '../../src/domain/year-so-far.js';
import { insert, update } from '../../src/usecases/changes.js';
import { readComing } from '../../src/usecases/coming-sources.js';
import { compiledNow, digestsAround, readSources } from '../../src/usecases/digest-sources.js';
import { followUpDigests } from '../../src/usecases/follow-up-digests.js';
import type { Ports } from '../../src/usecases/ports.js';
import { previewDigests } from '../../src/usecases/preview-digests.js';
import { anActivity, aRequest, aSentDigest, at, PATIENCE } from '../support/digest-builders.js';
import { type FakeClock, fakeClock, fakePorts } from '../support/fakes.js';
import { memoryStore, type Seed } from '../support/memory-store.js';
import { requestWithPast } from '../support/request-past.js';

const JARFALLA = 'jarfalla';

/** A week's digest from what is read for it, and from all there is. */
const bothWays = async (ports: Ports, week: string) => {
  const { store } = ports;
  const read = compiledNow(
    ports,
    await readSources(ports, week),
    week,
    JARFALLA,
    await digestsAround(ports, week),
  );
  const activities = await store.find('activities');
  const whole = compileDigest({
    week,
    municipality: JARFALLA,
    activities,
    yearSoFar: yearSoFar(activities, week).get(JARFALLA) ?? [],
    requests: await store.find('requests'),
    people: await store.find('people'),
    sentDigests: await store.find('digests'),
    sources: await readComing(ports),
    plan: (await store.find('digestplans', { week }))[0],
    corrections: await store.find('corrections'),
    ...PATIENCE,
  });
  return { read, whole };
};

/** Some four years of Mondays, days and weeks around three New Years, one of them in a week 53. */
const DAY_ONE = '2024-06-01';
const DAYS = 1_000;

const happened = fc.record({
  what: fc.constantFrom('log', 'log', 'send', 'request', 'close', 'correct'),
  day: fc.oneof(
    fc.nat({ max: DAYS }),
    fc.constantFrom(212, 213, 214, 575, 576, 577, 578, 940, 945, 946, 947),
  ),
  back: fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 900 })),
});
type Happened = { readonly what: string; readonly day: number; readonly back: number };

/** Lets what happened happen day by day, each week sent with what was read for it. */
const lived = async (clock: FakeClock, ports: Ports, all: readonly Happened[]): Promise<void> => {
  const { store } = ports;
  for (const [index, { what, day, back }] of all.toSorted((a, b) => a.day - b.day).entries()) {
    const today = addDays(DAY_ONE, day);
    const then = addDays(DAY_ONE, Math.max(0, day - back));
    const week = isoWeekOf(then);
    const key = digestKey(week, JARFALLA);
    clock.set(at(today, '00:30'));
    const now = clock.now();
    if (what === 'log') {
      const one: Activity = anActivity(`a${index}`, { date: onDay(then), loggedAt: now, kind: 'report' });
      await store.commit([insert('activities', one)]);
    } else if (what === 'request') {
      await store.commit([insert('requests', requestWithPast(`F2026-${100 + index}`, today))]);
    } else if (what === 'close') {
      const [open] = await store.findBy('requests', 'yearEnded', undefined);
      const history = open && [
        ...open.history,
        {
          at: now,
          by: 'system',
          version: 1,
          from: open.status,
          to: 'closed',
          act: { kind: 'close' },
        } as const,
      ];
      if (history)
        await store.commit([
          update('requests', open, {
            ...open,
            history,
            status: 'closed',
            closedAt: now,
            deliverables: [{ kind: 'memo', title: 'PM' }],
          }),
        ]);
    } else if (what === 'correct') {
      await store.commit([insert('corrections', aCorrection(`c${index}`, week, now))]);
    } else if ((await store.get('digests', key)) === undefined) {
      const { read } = await bothWays(ports, week);
      const record = { ...aSentDigest(week), version: 1, reservedAt: now, digest: read };
      await store.commit([insert('digests', record)]);
    }
  }
};

const aCorrection = (key: string, week: string, now: string): DigestCorrection => ({
  id: `2026-${key}`,
  version: 1,
  submissionId: key,
  week,
  municipalityId: JARFALLA,
  text: 'Det var i Solna.',
  by: '2026-anna',
  at: now,
  state: 'sent',
  reservedBy: 'this-run',
});

describe('what is read for a week’s digest', () => {
  it('makes the same digest as all there is, over the years, for any week and whenever it is compiled', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(happened, { maxLength: 40 }),
        fc.nat({ max: DAYS }),
        fc.nat({ max: 900 }),
        async (all, day, back) => {
          const clock = fakeClock(at(DAY_ONE));
          const ports = fakePorts({ clock, store: memoryStore() });
          await lived(clock, ports, all);
          const week = isoWeekOf(addDays(DAY_ONE, Math.max(0, day - back)));
          const { read, whole } = await bothWays(ports, week);
          // A correction of a digest of long ago is told of as long as it is young itself.
          const young = (whole.corrections ?? []).filter(({ correctionId }) =>
            (read.corrections ?? []).some((each) => each.correctionId === correctionId),
          );
          expect({ ...read, corrections: young }).toEqual({ ...whole, corrections: young });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('holds what the FoU manager has written for the week, and corrections', async () => {
    const plan = {
      id: '2026-plan',
      version: 1,
      week: '2026-W46',
      introduction: 'Hej!',
      additions: [],
      editedBy: '2026-anna',
      editedAt: at('2026-11-13'),
    };
    const corrections = [aCorrection('c', '2026-W45', at('2026-11-10'))];
    const ports = fakePorts({ store: memoryStore({ digestplans: [plan], corrections }) });
    expect((await bothWays(ports, '2026-W46')).read).toMatchObject({
      introduction: 'Hej!',
      corrections: [{ week: '2026-W45' }],
    });
    expect((await bothWays(ports, '2026-W47')).read).not.toHaveProperty('introduction');
  });

  it('goes by the limits that the unit has set', async () => {
    const request = aRequest('F2026-001', { createdAt: at('2026-11-02') });
    const limits = { ...PATIENCE.limits, answer: 200 };
    const setting = {
      id: '2026-setting',
      version: 1,
      name: 'requests',
      limits,
      setBy: '2026-anna',
      setAt: at('2026-11-01'),
    } as const;
    const overdueWith = async (seed: Seed) => {
      const ports = fakePorts({ store: memoryStore({ requests: [request], ...seed }) });
      return (await bothWays(ports, '2026-W46')).read.requests[0]?.isOverdue;
    };
    expect(await overdueWith({})).toBe(true);
    expect(await overdueWith({ settings: [setting] })).toBeUndefined();
  });
});

const WEEK = '2026-W46';
const mondayOf = (week: string) => daysOfWeek(week)?.from ?? week;
const PER_WEEK = 2;

/** An archive of so many weeks of work, requests that are closed, and digests that have told of it. */
const archive = (weeks: number): Seed => {
  const all = Array.from({ length: weeks }, (_, index) => addWeeks(WEEK, -index));
  const activities = all.flatMap((week) =>
    Array.from({ length: PER_WEEK }, (_, number) => {
      const date = addDays(mondayOf(week), number);
      return anActivity(`${week}-${number}`, { date: onDay(date), loggedAt: at(date) });
    }),
  );
  const requests = all.map((week, index) =>
    aRequest(`F2026-${1000 + index}`, { status: 'withdrawn', createdAt: at(mondayOf(week)) }),
  );
  const digests: readonly DigestRecord[] = all
    .slice(1)
    .map((week) => aSentDigest(week, [], { reservedAt: at(addDays(mondayOf(week), 7)) }));
  return { activities, requests, digests };
};

/** How many records the store hands out while something is done. */
const recordsReadBy = async (seed: Seed, act: (ports: Ports) => Promise<unknown>): Promise<number> => {
  const store = memoryStore(seed);
  let read = 0;
  const counted = <R extends readonly unknown[]>(records: R): R => {
    read += records.length;
    return records;
  };
  await act(
    fakePorts({
      store: {
        ...store,
        find: async (...by) => counted(await store.find(...by)),
        findBy: async (...by) => counted(await store.findBy(...by)),
      },
    }),
  );
  return read;
};

describe('what digests cost to compile', () => {
  it('is no more with five years of archive than with three', async () => {
    const act = (ports: Ports) => previewDigests(ports, WEEK);
    const three = await recordsReadBy(archive(3 * 52), act);
    expect(three).toBeGreaterThan(PER_WEEK * 90);
    expect(await recordsReadBy(archive(5 * 52), act)).toBe(three);
  });

  it('is nothing every minute for digests that have ended', async () => {
    const act = (ports: Ports) => followUpDigests(ports, new AbortController().signal);
    expect(await recordsReadBy(archive(52), act)).toBe(await recordsReadBy(archive(0), act));
  });
});
