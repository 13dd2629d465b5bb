import { beforeEach, describe, expect, it } from 'vitest';
import { insert } from '../../src/usecases/changes.js';
import { digestSettingsNow } from '../../src/usecases/digest-settings-now.js';
import { keepDigestSettings } from '../../src/usecases/keep-digest-settings.js';
import { tellOfPreview } from '../../src/usecases/tell-of-preview.js';
import { anna, martin } from '../support/builders.js';
import { at } from '../support/digest-builders.js';
import { fakeClock } from '../support/fakes.js';
import { recordOf, sendingPorts, sendWeek, WEEK } from '../support/sending.js';

const FRIDAY = at('2026-11-13', '13:00');

const start = async (now = FRIDAY) => {
  const clock = fakeClock(now);
  const ports = { ...sendingPorts(), clock };
  await ports.store.commit([insert('people', anna), insert('people', martin)]);
  return ports;
};
let ports: Awaited<ReturnType<typeof start>>;
beforeEach(async () => {
  ports = await start();
});
const told = async (dueAt = FRIDAY) => {
  await tellOfPreview(ports, dueAt);
  return (await ports.store.find('notices')).map(({ personId, notice }) => [personId, notice]);
};
const OF_46 = [[anna.id, { kind: 'digests_preview', week: WEEK }]];

describe('the preview', () => {
  it('is told of once, to the FoU managers', async () => {
    expect(await told()).toEqual(OF_46);
    expect(await told()).toEqual(OF_46);
  });

  it('is not told again when another becomes manager', async () => {
    await told();
    const manager = { ...martin, version: 2, roles: anna.roles };
    await ports.store.commit([{ op: 'put', collection: 'people', record: manager, expectedVersion: 1 }]);
    expect(await told()).toEqual(OF_46);
  });

  it('is of the week that goes out next by the settings', async () => {
    const settings = { ...(await digestSettingsNow(ports)), weekday: 5, hour: 15 };
    const kept = await keepDigestSettings(ports, { by: anna.id, settings, seenVersion: 0 });
    expect(kept.ok).toBe(true);
    expect(await told()).toEqual([[anna.id, { kind: 'digests_preview', week: '2026-W45' }]]);
  });

  it('is not told of once the week has been due', async () => {
    ports.clock.set(at('2026-11-16', '08:00'));
    expect(await told()).toEqual([]);
  });

  it('is not told of when all have been sent by hand, and is while one is left', async () => {
    await sendWeek(ports);
    expect(await told()).toEqual([]);
    const solna = await recordOf(ports, 'solna');
    if (solna === undefined) throw new Error('not sent');
    const { id, version } = solna;
    await ports.store.commit([{ op: 'remove', collection: 'digests', id, expectedVersion: version }]);
    expect(await told()).toEqual(OF_46);
  });

  it.each([
    ['skipped', 'week_skipped', 0],
    ['held', 'held', 1],
  ] as const)('of a week where what is left is %s gives %3$i notices', async (_name, why, count) => {
    await sendWeek(ports);
    const solna = await recordOf(ports, 'solna');
    if (solna === undefined) throw new Error('not sent');
    const { id, key, version, week, municipalityId } = solna;
    const held = { by: anna.id, at: FRIDAY, why };
    const record = { id, key, version: version + 1, week, municipalityId, state: 'planned', held } as const;
    await ports.store.commit([{ op: 'put', collection: 'digests', record, expectedVersion: version }]);
    expect(await told()).toHaveLength(count);
  });
});
