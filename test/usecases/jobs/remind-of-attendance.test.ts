import { describe, expect, it } from 'vitest';
import type { Event } from '../../../src/domain/event.js';
import { onDay } from '../../../src/domain/fuzzy-date.js';
import { remindOfAttendance } from '../../../src/usecases/remind-of-attendance.js';
import { anna, aPerson, jarfallaMember, martin } from '../../support/builders.js';
import { anEvent } from '../../support/coming-builders.js';
import { fakePorts } from '../../support/fakes.js';
import { memoryStore } from '../../support/memory-store.js';

/** Wednesday; the clock stands at noon. */
const TODAY = '2026-11-18';
const yesterday = anEvent('igar', { date: onDay('2026-11-17') });

const told = async (event: Event, today = TODAY, times = 1) => {
  const ports = fakePorts({
    store: memoryStore({ people: [anna, martin, jarfallaMember], events: [event] }),
  });
  for (let time = 0; time < times; time += 1) await remindOfAttendance(ports, today);
  return (await ports.store.find('notices')).map(({ personId }) => personId);
};

describe('the reminder of attendance', () => {
  it('goes to whoever added the event, once', async () => {
    expect(await told(yesterday, TODAY, 3)).toEqual([martin.id]);
  });

  it('goes to all staff when whoever added it has left', async () => {
    const left = aPerson('borta', [{ role: 'staff', from: '2020-01-01', to: '2026-10-01' }]);
    expect(await told({ ...yesterday, createdBy: left.id })).toEqual([anna.id, martin.id]);
  });

  it.each<[string, Event, string?]>([
    ['is to come', anEvent('sen')],
    ['was cancelled', { ...yesterday, state: 'cancelled' }],
    ['has its attendance', { ...yesterday, state: 'held' }],
    ['was long ago', { ...yesterday, date: onDay('2026-10-01') }],
    [
      'may still be, this autumn',
      { ...yesterday, date: { precision: 'season', from: '2026-08-01', to: '2026-12-31' } },
    ],
    ['passed, and today is a Saturday', yesterday, '2026-11-21'],
  ])('says nothing of what %s', async (_why, event, today) => {
    expect(await told(event, today)).toEqual([]);
  });

  it('tells of a fuzzy date when its last possible day has passed', async () => {
    const week = { precision: 'week', from: '2026-11-09', to: '2026-11-15' } as const;
    expect(await told({ ...yesterday, date: week })).toEqual([martin.id]);
  });
});
