import { expect, it } from 'vitest';
import { insert } from '../../src/usecases/changes.js';
import { erasePerson } from '../../src/usecases/erase-person.js';
import { listBackups } from '../../src/usecases/list-backups.js';
import { anna, aPerson, martin } from '../support/builders.js';
import { anActivity } from '../support/digest-builders.js';
import { fakeBackups } from '../support/fake-backups.js';
import { fakeClock, fakePorts } from '../support/fakes.js';

const backup = (file: string, takenAt: string) => ({ file, takenAt, bytes: 1, why: 'nightly' as const });

it('counts the people who have been erased since each backup was taken, each once', async () => {
  const clock = fakeClock('2026-11-17T11:00:00.000Z');
  const kept = [
    backup('after', '2026-11-18T01:30:00.000Z'),
    backup('between', '2026-11-17T12:00:00.000Z'),
    backup('before', '2026-11-17T01:30:00.000Z'),
  ];
  const ports = fakePorts({ clock, backups: fakeBackups(kept) });
  const eva = aPerson('eva', [{ role: 'staff', from: '2026-01-01' }]);
  await ports.store.commit([
    ...[anna, martin, eva].map((person) => insert('people', person)),
    insert('activities', anActivity('of-eva', { loggedBy: eva.id })),
  ]);
  const counts = async () => (await listBackups(ports)).map(({ erasedSince }) => erasedSince);
  expect(await counts()).toEqual([0, 0, 0]);
  await erasePerson(ports, eva);
  expect(await counts()).toEqual([0, 0, 1]);
  clock.set('2026-11-17T13:00:00.000Z');
  await erasePerson(ports, martin);
  expect(await counts()).toEqual([0, 1, 2]);
});
