import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../src/domain/activity.js';
import { onDay } from '../../../src/domain/fuzzy-date.js';
import { warnOfNetworksWeekly } from '../../../src/usecases/jobs/warn-of-networks.js';
import { anna, jarfallaMember, martin } from '../../support/builders.js';
import { anActivity, at } from '../../support/digest-builders.js';
import { fakeClock, fakePorts } from '../../support/fakes.js';
import { memoryStore } from '../../support/memory-store.js';
import { aNetwork } from '../../support/network-builders.js';

const network = aNetwork('n', { rhythm: { times: 1, every: 3, unit: 'week' } });
const meeting = (day: string, overrides: Partial<Activity> = {}) =>
  anActivity(day, { kind: 'network_meeting', networkId: network.id, date: onDay(day), ...overrides });

const toldOn = async (
  days: readonly string[],
  activities: readonly Activity[],
  declined: readonly string[] = [],
) => {
  const clock = fakeClock(at(days[0] ?? '', '08:45'));
  const preferences = declined.map((personId) => ({
    id: `2026-wish-${personId}`,
    version: 1,
    personId,
    asksAboutPlanned: true,
    remindsOnFridays: false,
    warnsOfNetworks: false,
  }));
  const people = [martin, anna, jarfallaMember];
  const store = memoryStore({ people, networks: [network], activities, preferences });
  const ports = fakePorts({ clock, store });
  for (const day of days) {
    await warnOfNetworksWeekly.work(ports, { dueAt: at(day, '08:45'), signal: new AbortController().signal });
  }
  return (await ports.store.find('notices')).map(({ personId, notice }) => [personId, notice]);
};

const TOLD = [martin.id, anna.id].map((id) => [id, { kind: 'networks_overdue', week: '2026-W47' }]);

describe('in the morning', () => {
  it('I20: the staff are told of networks that should have met, once a week', async () => {
    expect(await toldOn(['2026-11-16', '2026-11-17', '2026-11-18'], [meeting('2026-10-12')])).toEqual(TOLD);
  });

  it('I20: nobody is told when all have met, or have planned to', async () => {
    expect(await toldOn(['2026-11-18'], [meeting('2026-11-09')])).toEqual([]);
    const planned = meeting('2026-12-03', { state: 'planned' });
    expect(await toldOn(['2026-11-18'], [meeting('2026-10-12'), planned])).toEqual([]);
  });

  it('nobody is told on a day off, or who has turned it off', async () => {
    expect(await toldOn(['2026-11-21'], [])).toEqual([]);
    expect(await toldOn(['2026-11-18'], [], [martin.id])).toEqual(TOLD.slice(1));
  });
});
