import { describe, expect, it } from 'vitest';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { inSamePartOfYear } from '../../src/domain/same-part-of-year.js';
import { yearStatistics } from '../../src/domain/year-statistics.js';
import { anActivity } from '../support/digest-builders.js';

const on = (date: string, overrides: Parameters<typeof anActivity>[1] = {}) =>
  anActivity(date, { date: onDay(date), ...overrides });

describe('a year’s statistics', () => {
  it('count what is done, beside the year before (I18)', () => {
    const { total, byPillar } = yearStatistics(
      2026,
      [on('2026-02-03', { hours: 1.5 }), on('2026-12-03', { state: 'planned', hours: 8 })],
      [on('2025-02-03', { hours: 4 }), on('2025-03-03', { hours: 2, state: 'cancelled' })],
    );
    expect(total).toEqual({
      key: null,
      now: { activities: 1, hours: 1.5 },
      before: { activities: 1, hours: 4 },
    });
    expect(byPillar.find(({ key }) => key === 'support')).toEqual({ ...total, key: 'support' });
  });

  it('leave out what is from before the form was in use (I9)', () => {
    const { total } = yearStatistics(2017, [on('2017-08-31'), on('2017-09-01')], []);
    expect(total.now.activities).toBe(1);
  });

  it('have the municipalities in owner order whatever was done, with joint work whole for each and general work last', () => {
    const { byMunicipality } = yearStatistics(
      2026,
      [
        on('2026-02-03', { municipalities: ['upplands_vasby', 'ekero'], hours: 3 }),
        on('2026-02-04', { municipalities: ['upplands_vasby'], hours: 20 }),
        on('2026-02-05', { municipalities: [], hours: 1 }),
      ],
      [],
    );
    expect(byMunicipality.map(({ key }) => key)).toEqual([...MUNICIPALITY_IDS, null]);
    const hours = new Map(byMunicipality.map(({ key, now }) => [key, now.hours]));
    expect([hours.get('ekero'), hours.get('upplands_vasby'), hours.get('solna'), hours.get(null)]).toEqual([
      3, 23, 0, 1,
    ]);
  });

  it('have a row for internal work and for unknown months only when there is any', () => {
    const known = yearStatistics(2026, [on('2026-02-03')], []);
    expect(known.byPillar.map(({ key }) => key)).not.toContain(null);
    expect(known.byMonth).toHaveLength(12);
    const season = { from: '2026-01-01', to: '2026-06-30', precision: 'season' as const };
    const unknown = yearStatistics(2026, [], [on('2026-02-03', { pillar: null, date: season })]);
    expect(unknown.byPillar.at(-1)).toMatchObject({ key: null, before: { activities: 1 } });
    expect(unknown.byMonth.at(-1)).toMatchObject({ key: null, before: { activities: 1 } });
    expect(unknown.byMonth[0]).toMatchObject({ key: 1, before: { activities: 0 } });
  });

  it('have only the kinds that there was any of in either year', () => {
    const { byKind } = yearStatistics(
      2026,
      [on('2026-02-03', { kind: 'workshop' })],
      [on('2025-02-03', { kind: 'sounding_board' })],
    );
    expect(byKind.map(({ key }) => key)).toEqual(['sounding_board', 'workshop']);
  });
});

describe('the same part of a year', () => {
  it('ends with the day, in whichever year', () => {
    const kept = inSamePartOfYear([on('2025-11-18'), on('2025-11-19'), on('2025-02-03')], '2026-11-18');
    expect(kept.map(({ date }) => date.from)).toEqual(['2025-11-18', '2025-02-03']);
  });

  it('has the last of February also in a year that has no leap day', () => {
    expect(inSamePartOfYear([on('2027-02-28'), on('2027-03-01')], '2028-02-29')).toHaveLength(1);
  });
});
