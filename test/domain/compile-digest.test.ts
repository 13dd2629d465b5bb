import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../src/domain/activity.js';
import type { ActivityKind } from '../../src/domain/activity-kind.js';
import { addDays, addWeeks, daysOfWeek, localDate } from '../../src/domain/calendar.js';
import { type Digest, type DigestRecord, digestKey, type PlannedDigest } from '../../src/domain/digest.js';
import { withoutTold } from '../../src/domain/digest-claims.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import type { MunicipalityId } from '../../src/domain/municipality.js';
import { pseudonymFrom, pseudonymPerson } from '../../src/domain/pseudonym.js';
import { anna, jarfallaMember } from '../support/builders.js';
import { aDigest, anActivity, at, ZONE } from '../support/digest-builders.js';

describe('compileDigest', () => {
  it.each([
    ['2026-W46', '2026-11-09', '2026-11-15'],
    ['2026-W53', '2026-12-28', '2027-01-03'],
    ['2027-W01', '2027-01-04', '2027-01-10'],
  ])('takes week %s from %s to %s', (week, from, to) => {
    expect(aDigest({ week })).toMatchObject({ week, from, to });
  });

  it('names the council member and the FoU manager of that week', () => {
    expect(aDigest()).toMatchObject({ councilMember: 'jarfalla Demo', fouManager: 'Anna Demo' });
    expect(aDigest({ municipality: 'ekero' })).not.toHaveProperty('councilMember');
    expect(aDigest({ people: [] })).not.toHaveProperty('fouManager');
  });

  it('names nobody who has erased their data since', () => {
    const erased = [anna, jarfallaMember].map((person, index) => ({
      ...person,
      ...pseudonymPerson(person, pseudonymFrom(`2026-${index}`, 'ABCD'), '2026-11-18'),
    }));
    const digest = aDigest({ people: erased });
    expect(digest).not.toHaveProperty('councilMember');
    expect(digest).not.toHaveProperty('fouManager');
  });

  it('throws for a week that the year does not have', () => {
    expect(() => aDigest({ week: '2025-W53' })).toThrow(/2025-W53/);
  });

  it('takes away exactly what another week tells of', () => {
    const digest = aDigest({
      activities: [
        anActivity('done'),
        anActivity('general', { municipalities: [] }),
        anActivity('late', { date: onDay('2026-11-02'), loggedAt: at('2026-11-10') }),
        anActivity('kept'),
      ],
    });
    const left = withoutTold(digest, new Set(['done 2026-done', 'done 2026-general', 'done 2026-late']));
    expect([...left.done, ...left.general, ...left.loggedLate].map((a) => a.activityId)).toEqual([
      '2026-kept',
    ]);
  });
});

const OWNERS = ['ekero', 'jarfalla', 'solna', 'sigtuna'] as const;
const FIRST = '2026-W51';
const WEEKS = Array.from({ length: 6 }, (_, index) => addWeeks(FIRST, index));
const MONDAY = daysOfWeek(FIRST)?.from ?? FIRST;
const DAYS = WEEKS.length * 7;

/** What happens, day by day: something is logged (about some day up to then), or something is done to a week. */
const logged = fc.record({
  what: fc.constant('log' as const),
  day: fc.nat({ max: DAYS - 1 }),
  daysLate: fc.nat({ max: 20 }),
  kind: fc.constantFrom('sounding_board' as const, 'report' as const),
  state: fc.constantFrom('done', 'done', 'done', 'planned', 'cancelled'),
  municipalities: fc.subarray(['jarfalla', 'solna', 'ekero'] as const),
});
const done = fc.record({
  what: fc.constantFrom('send', 'send', 'fail', 'approve', 'take_back', 'hold', 'release'),
  day: fc.nat({ max: DAYS }),
  week: fc.nat({ max: WEEKS.length - 1 }),
});
type Deed = 'send' | 'fail' | 'approve' | 'take_back' | 'hold' | 'release';
type Happening = { readonly day: number } & (
  | {
      readonly what: 'log';
      readonly daysLate: number;
      readonly kind: ActivityKind;
      readonly state: Activity['state'];
      readonly municipalities: readonly MunicipalityId[];
    }
  | { readonly what: Deed; readonly week: number }
);

const BY = { by: '2026-anna', at: at(MONDAY) };

describe('over many weeks, however late things are logged and in whatever order weeks are sent', () => {
  /** What a record becomes by a deed; the same when it cannot be done. */
  const afterDeed = (
    record: DigestRecord | undefined,
    deed: Deed,
    core: Pick<PlannedDigest, 'id' | 'version' | 'key' | 'week' | 'municipalityId'>,
    compile: () => Digest,
  ): DigestRecord | undefined => {
    const isPlanned = record === undefined || record.state === 'planned';
    const isHeld = record?.state === 'planned' && record.held !== undefined;
    switch (deed) {
      case 'hold':
        return isPlanned ? { ...core, state: 'planned', held: { ...BY, why: 'held' } } : record;
      case 'release':
        return isHeld ? { ...core, state: 'planned' } : record;
      case 'approve':
        return isPlanned ? { ...core, state: 'approved', digest: compile(), approved: BY } : record;
      case 'take_back':
        return record?.state === 'approved' ? { ...core, state: 'planned' } : record;
      case 'send':
      case 'fail': {
        if (isHeld || record?.state === 'sent') return record;
        const isFrozen = record?.state === 'approved';
        const posted = { digest: isFrozen ? record.digest : compile(), reservedBy: 'run', attempts: [] };
        const state = deed === 'fail' ? 'failed' : 'sent';
        return { ...core, ...posted, reservedAt: at(MONDAY), state };
      }
    }
  };

  const live = (happenings: readonly Happening[], last: 'release' | 'keep_held') => {
    const activities: Activity[] = [];
    const records = new Map<string, DigestRecord>();
    const toWeek = (week: string, deed: Deed) => {
      for (const municipality of OWNERS) {
        const key = digestKey(week, municipality);
        const core = { id: key, version: 1, key, week, municipalityId: municipality };
        const compile = () =>
          aDigest({ week, municipality, activities, people: [], sentDigests: [...records.values()] });
        const after = afterDeed(records.get(key), deed, core, compile);
        if (after !== undefined) records.set(key, after);
      }
    };
    for (const happening of happenings.toSorted((a, b) => a.day - b.day)) {
      const today = addDays(MONDAY, happening.day);
      if (happening.what !== 'log') {
        const week = WEEKS[happening.week] ?? FIRST;
        if ((daysOfWeek(week)?.from ?? '') <= today) toWeek(week, happening.what);
        continue;
      }
      const day = addDays(MONDAY, Math.max(0, happening.day - happening.daysLate));
      activities.push(
        anActivity(`a${activities.length}`, {
          date: onDay(day),
          loggedAt: at(today),
          kind: happening.kind,
          state: happening.state,
          municipalities: happening.municipalities,
        }),
      );
    }
    for (const week of [...WEEKS, addWeeks(FIRST, WEEKS.length)]) {
      if (last === 'release') toWeek(week, 'release');
      toWeek(week, 'send');
    }
    const sent = [...records.values()].flatMap((record) => (record.state === 'sent' ? [record.digest] : []));
    return { activities, digests: sent };
  };

  const toldTo = (digests: readonly Digest[], municipality: MunicipalityId) =>
    digests.filter(({ municipalityId }) => municipalityId === municipality);

  it.each(['release', 'keep_held'] as const)(
    'tells each municipality of each done activity that concerns it exactly once, and of no other, when held weeks are: %s',
    (last) => {
      fc.assert(
        fc.property(fc.array(fc.oneof(logged, done), { maxLength: 40 }), (happenings) => {
          const { activities, digests } = live(happenings, last);
          for (const municipality of OWNERS) {
            const own = toldTo(digests, municipality);
            const told = own.flatMap((digest) => [...digest.done, ...digest.loggedLate, ...digest.general]);
            const owed = activities.filter(
              ({ state, municipalities }) =>
                state === 'done' && (municipalities.length === 0 || municipalities.includes(municipality)),
            );
            const ids = owed.map(({ id }) => id);
            expect(told.map(({ activityId }) => activityId).toSorted()).toEqual(ids.toSorted());
            const news = own.flatMap((digest) => digest.news ?? []);
            const reports = owed.filter(({ kind }) => kind === 'report').map(({ id }) => id);
            expect(news.map((each) => 'activityId' in each && each.activityId).toSorted()).toEqual(
              reports.toSorted(),
            );
          }
        }),
        { numRuns: 60 },
      );
    },
  );

  it('tells of work in its own week whenever it was logged before that week’s digest was sent', () => {
    fc.assert(
      fc.property(fc.array(logged, { maxLength: 10 }), (logs) => {
        const { activities, digests } = live(logs, 'release');
        const late = digests.flatMap((digest) => digest.loggedLate.map((a) => [digest.week, a.activityId]));
        expect(late).toEqual([]);
        expect(activities.every((activity) => localDate(activity.loggedAt, ZONE) >= activity.date.from)).toBe(
          true,
        );
      }),
      { numRuns: 30 },
    );
  });
});
