import { expect, it } from 'vitest';
import { insert } from '../../src/usecases/changes.js';
import { erasePerson } from '../../src/usecases/erase-person.js';
import { listBackups } from '../../src/usecases/list-backups.js';
import { EVERYONE, jarfallaMember, solnaMember } from '../support/builders.js';
import { anActivity } from '../support/digest-builders.js';
import { fakeBackups } from '../support/fake-backups.js';
import { fakeClock, fakePorts } from '../support/fakes.js';

const kept = (takenAt: string) => ({ file: takenAt, takenAt, bytes: 1, why: 'nightly' as const });

it('a backup is listed with how many people have been erased since it was taken', async () => {
  const clock = fakeClock('2026-11-18T10:00:00.000Z');
  const [young, old] = [kept('2026-11-18T11:30:00.000Z'), kept('2026-11-18T09:00:00.000Z')];
  const ports = { ...fakePorts({ clock }), backups: fakeBackups([young, old]) };
  await ports.store.commit(EVERYONE.map((person) => insert('people', person)));
  await ports.store.commit([insert('activities', anActivity('a', { loggedBy: jarfallaMember.id }))]);
  expect((await erasePerson(ports, jarfallaMember)).ok).toBe(true);
  clock.set('2026-11-18T12:00:00.000Z');
  expect((await erasePerson(ports, solnaMember)).ok).toBe(true);
  const stranger = { identity: 'tenant/stranger', displayName: 'Okänd' };
  await ports.store.commit([insert('activities', anActivity('b', { loggedBy: stranger.identity }))]);
  expect((await erasePerson(ports, stranger)).ok).toBe(true);
  expect(await listBackups(ports)).toEqual([
    { backup: young, erasedSince: 2 },
    { backup: old, erasedSince: 3 },
  ]);
});
