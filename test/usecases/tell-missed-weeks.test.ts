import { beforeEach, describe, expect, it } from 'vitest';
import type { IsoWeek } from '../../src/domain/calendar.js';
import {
  type ApprovedDigest,
  digestKey,
  type HoldReason,
  type PlannedDigest,
} from '../../src/domain/digest.js';
import { defaultDigestSettings } from '../../src/domain/digest-settings.js';
import type { JobRow } from '../../src/domain/job.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { insert } from '../../src/usecases/changes.js';
import type { Ports } from '../../src/usecases/ports.js';
import { tellMissedWeeks } from '../../src/usecases/tell-missed-weeks.js';
import { anna, martin } from '../support/builders.js';
import { aSentDigest, at } from '../support/digest-builders.js';
import { fakeClock, fakePorts } from '../support/fakes.js';
import { aJobRow } from '../support/job-rows.js';

/** Of the digests of week 46, when the bot stood still the two weeks before. */
const DUE = '2026-11-16T07:00:00.000Z';
const MON_OF = {
  W42: '2026-10-19T06:00:00.000Z',
  W43: '2026-10-26T07:00:00.000Z',
  W45: '2026-11-09T07:00:00.000Z',
};

let ports: Ports;
beforeEach(async () => {
  ports = fakePorts({ clock: fakeClock(at('2026-11-18')) });
  await ports.store.commit([
    insert('people', anna),
    insert('people', martin),
    insert('jobs', aJobRow({ state: 'running' })),
  ]);
});

const earlier = (row: Partial<JobRow>) => ports.store.commit([insert('jobs', aJobRow(row))]);
const missed = async (): Promise<(readonly IsoWeek[])[]> => {
  await tellMissedWeeks(ports, DUE);
  const notices = await ports.store.find('notices');
  return notices.flatMap(({ notice, personId }) =>
    notice.kind === 'digests_missed' && personId === anna.id ? [notice.weeks] : [],
  );
};

const sentTo = (week: IsoWeek, state: 'sent' | 'failed' | 'unknown' | 'sending' = 'sent') =>
  MUNICIPALITY_IDS.map((id) => insert('digests', aSentDigest(week, [], { state }, id)));
const held = (week: IsoWeek, why: HoldReason) =>
  MUNICIPALITY_IDS.map((municipalityId) => {
    const id = digestKey(week, municipalityId);
    const by = { by: anna.id, at: at('2026-10-30'), why };
    const record: PlannedDigest = {
      id,
      key: id,
      version: 0,
      week,
      municipalityId,
      state: 'planned',
      held: by,
    };
    return insert('digests', record);
  });
const approved = (week: IsoWeek, overrides: Partial<ApprovedDigest> = {}) =>
  MUNICIPALITY_IDS.map((municipalityId) => {
    const { id, key, digest } = aSentDigest(week, [], {}, municipalityId);
    const by = { by: anna.id, at: at('2026-10-30') };
    const record: ApprovedDigest = {
      id,
      key,
      version: 0,
      week,
      municipalityId,
      state: 'approved',
      digest,
      approved: by,
      ...overrides,
    };
    return insert('digests', record);
  });

describe('weeks that the bot stood still', () => {
  it('are told of, once, to the FoU managers', async () => {
    await earlier({ dueAt: MON_OF.W43 });
    expect(await missed()).toEqual([['2026-W44', '2026-W45']]);
    expect(await missed()).toEqual([['2026-W44', '2026-W45']]);
    expect(await ports.store.find('notices')).toHaveLength(1);
  });

  it('are none when the week before was sent', async () => {
    await earlier({ dueAt: MON_OF.W45 });
    expect(await missed()).toEqual([]);
  });

  it.each(['running', 'failed'] as const)('count the one whose sending is left as %s', async (state) => {
    await earlier({ dueAt: MON_OF.W43, state });
    await ports.store.commit(sentTo('2026-W43').slice(1));
    expect(await missed()).toEqual([['2026-W43', '2026-W44', '2026-W45']]);
  });

  it.each([
    ['sent', () => sentTo('2026-W44')],
    ['unknown', () => sentTo('2026-W44', 'unknown')],
    ['failed, which has been told of', () => sentTo('2026-W44', 'failed')],
    ['held', () => held('2026-W44', 'held')],
    ['skipped', () => held('2026-W44', 'week_skipped')],
    [
      'told to send',
      () => approved('2026-W44', { due: { by: anna.id, at: at('2026-11-18'), run: 'this-run' } }),
    ],
  ])('are not those that a person has %s', async (_name, records) => {
    await earlier({ dueAt: MON_OF.W43 });
    await ports.store.commit(records());
    expect(await missed()).toEqual([['2026-W45']]);
  });

  it('are those that were approved and not sent, and those where one municipality is left', async () => {
    await earlier({ dueAt: MON_OF.W43 });
    await ports.store.commit([...approved('2026-W44'), ...sentTo('2026-W45').slice(1)]);
    expect(await missed()).toEqual([['2026-W44', '2026-W45']]);
  });

  it('are never from before the bot was first started', async () => {
    expect(await missed()).toEqual([]);
    await earlier({ dueAt: MON_OF.W43, state: 'passed_over', startedAt: at('2026-10-28') });
    expect(await missed()).toEqual([['2026-W44', '2026-W45']]);
  });

  it('are those whose time by the settings came after the first start, also when it has been moved', async () => {
    await earlier({ dueAt: MON_OF.W42, state: 'passed_over', startedAt: at('2026-10-28') });
    expect(await missed()).toEqual([['2026-W44', '2026-W45']]);
  });

  it('are counted by the time that has been set', async () => {
    await earlier({ dueAt: MON_OF.W43, state: 'passed_over', startedAt: at('2026-10-28') });
    const limits = { ...defaultDigestSettings(), weekday: 5, previewWeekday: 4 };
    const setting = {
      id: '2026-s',
      name: 'digests',
      limits,
      setBy: anna.id,
      setAt: at('2026-10-28'),
    } as const;
    await ports.store.commit([insert('settings', setting)]);
    expect(await missed()).toEqual([['2026-W43', '2026-W44', '2026-W45']]);
  });

  it('are not those that retention keeps from being sent', async () => {
    await earlier({ dueAt: '2026-08-31T06:00:00.000Z' });
    const rule = {
      collection: 'digests',
      months: 1,
      decision: 'Beslut 1',
      setBy: anna.id,
      setAt: at('2026-01-01'),
    } as const;
    await ports.store.commit([insert('retention', { id: '2026-r', ...rule })]);
    expect(await missed()).toEqual([['2026-W42', '2026-W43', '2026-W44', '2026-W45']]);
  });
});
