import { describe, expect, it } from 'vitest';
import type { Activity } from '../../src/domain/activity.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { activitiesOfYear } from '../../src/usecases/activities-of-year.js';
import { EVERYONE } from '../support/builders.js';
import { anActivity, aRequest } from '../support/digest-builders.js';
import { fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';

const listed = (...activities: readonly Activity[]) =>
  activitiesOfYear(
    fakePorts({ store: memoryStore({ activities, people: EVERYONE, requests: [aRequest('F2026-001')] }) }),
    2026,
  );

describe('the activities of a year', () => {
  it('are those that begin in it, planned and cancelled ones too, by date and time', async () => {
    const rows = await listed(
      anActivity('december', { date: onDay('2026-12-31'), dateEnd: '2027-01-02', state: 'planned' }),
      anActivity('next', { date: onDay('2027-01-01') }),
      anActivity('last', { date: onDay('2025-12-31') }),
      anActivity('late', { date: { ...onDay('2026-01-01'), precision: 'minute', time: '13:30' } }),
      anActivity('early', { date: { ...onDay('2026-01-01'), precision: 'minute', time: '09:00' } }),
      anActivity('year', {
        date: { precision: 'year', from: '2026-01-01', to: '2026-12-31' },
        state: 'cancelled',
      }),
    );
    expect(rows.map(({ activity }) => activity.title)).toEqual([
      'Titel year',
      'Titel early',
      'Titel late',
      'Titel december',
    ]);
  });

  it('leave out what was taken back', async () => {
    const undone = { at: '2026-11-12T08:00:00.000Z', by: '2026-martin' };
    expect(await listed(anActivity('a', { undone }))).toEqual([]);
  });

  it('have names and numbers for their ids; whoever has left the registry has none', async () => {
    const [row] = await listed(
      anActivity('a', {
        staffIds: ['2026-martin', '2020-gone', '2026-anna'],
        requestId: '2026-F2026-001',
        loggedAt: '2026-11-11T23:30:00.000Z',
      }),
    );
    expect(row).toMatchObject({
      staff: ['Martin Demo', 'Anna Demo'],
      loggedBy: 'Martin Demo',
      loggedOn: '2026-11-12',
      requestNumber: 'F2026-001',
    });
    const [other] = await listed(anActivity('b', { loggedBy: '2020-gone' }));
    expect(other).toMatchObject({ loggedBy: undefined, requestNumber: undefined });
  });
});
