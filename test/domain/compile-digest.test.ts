import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../src/domain/activity.js';
import { addDays, addWeeks, daysOfWeek, localDate } from '../../src/domain/calendar.js';
import { compileDigest } from '../../src/domain/compile-digest.js';
import { digestKey, type PostedDigest } from '../../src/domain/digest.js';
import { withoutTold } from '../../src/domain/digest-claims.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import type { MunicipalityId } from '../../src/domain/municipality.js';
import { pseudonymFrom, pseudonymPerson } from '../../src/domain/pseudonym.js';
import { anna, jarfallaMember } from '../support/builders.js';
import { aDigest, anActivity, at, NOTHING_COMING, PATIENCE, ZONE } from '../support/digest-builders.js';

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

/** What happens, day by day: something is logged (about some day up to then), or some week is sent. */
const logged = fc.record({
  what: fc.constant('log' as const),
  day: fc.nat({ max: DAYS - 1 }),
  daysLate: fc.nat({ max: 20 }),
  state: fc.constantFrom('done', 'done', 'done', 'planned', 'cancelled'),
  municipalities: fc.subarray(['jarfalla', 'solna', 'ekero'] as const),
});
const sent = fc.record({
  what: fc.constant('send' as const),
  day: fc.nat({ max: DAYS }),
  week: fc.nat({ max: WEEKS.length - 1 }),
  fails: fc.boolean(),
});
type Happening = { readonly day: number } & (
  | {
      readonly what: 'log';
      readonly daysLate: number;
      readonly state: Activity['state'];
      readonly municipalities: readonly MunicipalityId[];
    }
  | { readonly what: 'send'; readonly week: number; readonly fails: boolean }
);

describe('over many weeks, however late things are logged and in whatever order weeks are sent', () => {
  const send = (
    records: Map<string, PostedDigest>,
    activities: readonly Activity[],
    week: string,
    municipality: MunicipalityId,
    fails: boolean,
  ) => {
    const key = digestKey(week, municipality);
    const earlier = records.get(key);
    if (earlier !== undefined && earlier.state !== 'failed') return;
    const sentDigests = [...records.values()];
    const digest = compileDigest({
      week,
      municipality,
      activities,
      requests: [],
      people: [],
      sentDigests,
      ...PATIENCE,
      sources: NOTHING_COMING,
      corrections: [],
    });
    records.set(key, {
      id: key,
      version: 1,
      key,
      week,
      municipalityId: municipality,
      state: fails ? 'failed' : 'sent',
      digest,
      reservedBy: 'run',
      reservedAt: at(MONDAY),
      attempts: [],
    });
  };

  const live = (happenings: readonly Happening[]) => {
    const activities: Activity[] = [];
    const records = new Map<string, PostedDigest>();
    const ofWeek = (week: string, fails: boolean) => {
      for (const municipality of OWNERS) send(records, activities, week, municipality, fails);
    };
    for (const happening of happenings.toSorted((a, b) => a.day - b.day)) {
      const today = addDays(MONDAY, happening.day);
      if (happening.what === 'send') {
        const week = WEEKS[happening.week] ?? FIRST;
        if ((daysOfWeek(week)?.from ?? '') <= today) ofWeek(week, happening.fails);
        continue;
      }
      const day = addDays(MONDAY, Math.max(0, happening.day - happening.daysLate));
      activities.push(
        anActivity(`a${activities.length}`, {
          date: onDay(day),
          loggedAt: at(today),
          state: happening.state,
          municipalities: happening.municipalities,
        }),
      );
    }
    for (const week of [...WEEKS, addWeeks(FIRST, WEEKS.length)]) ofWeek(week, false);
    return { activities, digests: [...records.values()].map((record) => record.digest) };
  };

  it('tells of each done activity exactly once to each municipality it concerns, and of no other', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(logged, sent), { maxLength: 40 }), (happenings) => {
        const { activities, digests } = live(happenings);
        for (const municipality of OWNERS) {
          const told = digests
            .filter((digest) => digest.municipalityId === municipality)
            .flatMap((digest) => [...digest.done, ...digest.loggedLate, ...digest.general])
            .map((activity) => activity.activityId);
          const owed = activities
            .filter(
              ({ state, municipalities }) =>
                state === 'done' && (municipalities.length === 0 || municipalities.includes(municipality)),
            )
            .map((activity) => activity.id);
          expect(told.toSorted()).toEqual(owed.toSorted());
        }
      }),
      { numRuns: 150 },
    );
  });

  it('tells of work in its own week whenever it was logged before that week’s digest was sent', () => {
    fc.assert(
      fc.property(fc.array(logged, { maxLength: 10 }), (logs) => {
        const { activities, digests } = live(logs);
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
