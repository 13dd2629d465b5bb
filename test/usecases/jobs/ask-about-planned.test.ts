import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../src/domain/activity.js';
import { onDay } from '../../../src/domain/fuzzy-date.js';
import type { Preferences } from '../../../src/domain/preferences.js';
import { askAboutPlannedDaily } from '../../../src/usecases/jobs/ask-about-planned.js';
import { anna, aPerson, martin } from '../../support/builders.js';
import { anActivity, at } from '../../support/digest-builders.js';
import { fakeClock, fakePorts } from '../../support/fakes.js';
import { aJobRow } from '../../support/job-rows.js';
import { memoryStore } from '../../support/memory-store.js';

const former = aPerson('former', [{ role: 'staff', from: '2020-01-01', to: '2026-10-31' }]);
const declined: Preferences = {
  id: '2026-w',
  version: 1,
  personId: anna.id,
  asksAboutPlanned: false,
  remindsOnFridays: false,
};

const planned = (id: string, day: string, overrides: Partial<Activity> = {}) =>
  anActivity(id, { date: onDay(day), state: 'planned', loggedAt: at('2026-10-01'), ...overrides });

const morningOf = (day: string) => {
  const clock = fakeClock(at(day, '08:30'));
  return {
    with: (seed: Parameters<typeof memoryStore>[0]) => {
      const ports = fakePorts({
        clock,
        store: memoryStore({ people: [anna, martin, former], ...seed }),
      });
      const work = () =>
        askAboutPlannedDaily.work(ports, { dueAt: clock.now(), signal: new AbortController().signal });
      const asked = async () => {
        const notices = await ports.store.find('notices');
        return notices.map(({ personId, notice }) => [
          personId,
          ...(notice.kind === 'planned_passed' ? notice.activityIds : [notice.kind]),
        ]);
      };
      return { ports, clock, work, asked };
    },
  };
};

describe('the morning after something planned', () => {
  it('each who was to do it is asked, about all of theirs in one message', async () => {
    const { work, asked } = morningOf('2026-11-18').with({
      activities: [
        planned('a', '2026-11-17'),
        planned('b', '2026-11-17', { staffIds: [martin.id, anna.id] }),
        planned('done', '2026-11-17', { state: 'done' }),
        planned('today', '2026-11-18'),
        planned('older', '2026-11-16'),
      ],
    });
    await work();
    expect((await asked()).toSorted()).toEqual([
      [anna.id, '2026-b'],
      [martin.id, '2026-a', '2026-b'],
    ]);
  });

  it('nobody is asked twice, however often the work is done', async () => {
    const { work, asked } = morningOf('2026-11-18').with({ activities: [planned('a', '2026-11-17')] });
    await work();
    await work();
    expect(await asked()).toHaveLength(1);
  });

  it('nobody is asked who has left, or does not want to be', async () => {
    const { work, asked } = morningOf('2026-11-18').with({
      activities: [planned('a', '2026-11-17', { staffIds: [anna.id, former.id] })],
      preferences: [declined],
    });
    await work();
    expect(await asked()).toEqual([]);
  });

  it.each([
    ['a Saturday', '2026-11-14'],
    ['Good Friday', '2026-04-03'],
  ])('nobody is asked on %s', async (_name, day) => {
    const { work, asked } = morningOf(day).with({
      activities: [planned('a', '2026-11-13'), planned('b', '2026-04-02')],
    });
    await work();
    expect(await asked()).toEqual([]);
  });

  it('what was planned for Friday and the weekend is asked about on Monday', async () => {
    const { work, asked } = morningOf('2026-11-16').with({
      activities: [
        planned('thursday', '2026-11-12'),
        planned('friday', '2026-11-13'),
        planned('sunday', '2026-11-15'),
        planned('week', '2026-11-09', { date: { precision: 'week', from: '2026-11-09', to: '2026-11-15' } }),
      ],
    });
    await work();
    expect(await asked()).toEqual([[martin.id, '2026-sunday', '2026-friday', '2026-week']]);
  });

  it('what passed while the bot was shut off is asked about when it is there again', async () => {
    const row = (day: string, state: 'done' | 'failed') =>
      aJobRow({ name: 'ask_about_planned', dueAt: at(day, '08:30'), state });
    const { work, asked } = morningOf('2026-11-18').with({
      activities: [planned('asked', '2026-11-11'), planned('missed', '2026-11-12')],
      jobs: [row('2026-11-12', 'done'), row('2026-11-13', 'failed'), row('2026-11-14', 'done')],
    });
    await work();
    expect(await asked()).toEqual([[martin.id, '2026-missed']]);
  });

  it('what began in the year before is found', async () => {
    const { work, asked } = morningOf('2026-01-07').with({
      activities: [planned('a', '2025-12-30', { dateEnd: '2026-01-05' })],
    });
    await work();
    expect(await asked()).toEqual([[martin.id, '2026-a']]);
  });
});
