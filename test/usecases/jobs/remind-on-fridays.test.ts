import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../src/domain/activity.js';
import { onDay } from '../../../src/domain/fuzzy-date.js';
import type { Person } from '../../../src/domain/person.js';
import { remindEveryFriday } from '../../../src/usecases/jobs/remind-on-fridays.js';
import { anna, aPerson, martin } from '../../support/builders.js';
import { anActivity, at } from '../../support/digest-builders.js';
import { fakeClock, fakePorts } from '../../support/fakes.js';
import { memoryStore } from '../../support/memory-store.js';

const wishing = ({ id }: Person) => ({
  id: `2026-wish-${id}`,
  version: 1,
  personId: id,
  asksAboutPlanned: true,
  remindsOnFridays: true,
});

const FRIDAY = '2026-11-20';

const reminded = async (
  activities: readonly Activity[],
  { day = FRIDAY, people = [martin, anna], who = [martin] as readonly Person[] } = {},
) => {
  const clock = fakeClock(at(day, '14:00'));
  const ports = fakePorts({
    clock,
    store: memoryStore({ people, activities, preferences: who.map(wishing) }),
  });
  const due = { dueAt: clock.now(), signal: new AbortController().signal };
  await remindEveryFriday.work(ports, due);
  await remindEveryFriday.work(ports, due);
  return (await ports.store.find('notices')).map(({ personId, notice }) => [personId, notice]);
};

const TOLD = [[martin.id, { kind: 'nothing_logged', week: '2026-W47' }]];

describe('on Friday afternoon', () => {
  it('those who have asked for it and have logged nothing are reminded, once', async () => {
    expect(await reminded([])).toEqual(TOLD);
    expect(await reminded([], { who: [] })).toEqual([]);
  });

  it.each<[string, Partial<Activity>]>([
    ['logged something this week', { loggedAt: at('2026-11-16', '08:00') }],
    [
      'logged something this week that was done last year',
      { date: onDay('2025-12-18'), loggedAt: at(FRIDAY, '09:00') },
    ],
    ['something dated this week, whoever logged it', { date: onDay('2026-11-17'), loggedBy: anna.id }],
    [
      'something planned this week, logged long ago',
      { date: onDay('2026-11-19'), state: 'planned', loggedAt: at('2026-09-01') },
    ],
  ])('nobody is who has %s', async (_what, overrides) => {
    expect(await reminded([anActivity('a', overrides)])).toEqual([]);
  });

  it.each<[string, Partial<Activity>]>([
    ['was logged last week', { loggedAt: at('2026-11-15', '23:00') }],
    ['is taken back', { date: onDay('2026-11-17'), undone: { at: at('2026-11-17'), by: martin.id } }],
    ['is another’s', { date: onDay('2026-11-17'), staffIds: [anna.id], loggedBy: anna.id }],
    [
      'was logged by another this week, about an earlier one',
      { date: onDay('2026-11-10'), loggedBy: anna.id, loggedAt: at('2026-11-17') },
    ],
  ])('what %s does not count', async (_what, overrides) => {
    expect(await reminded([anActivity('a', overrides)])).toEqual(TOLD);
  });

  it('nobody is who has left, nor anyone on a holiday', async () => {
    const former = aPerson('former', [{ role: 'staff', from: '2020-01-01', to: '2026-11-19' }]);
    expect(await reminded([], { people: [former], who: [former] })).toEqual([]);
    expect(await reminded([], { day: '2026-12-25' })).toEqual([]);
  });
});
