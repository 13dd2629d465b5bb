import { beforeEach, expect, it } from 'vitest';
import { addHours } from '../../src/domain/calendar.js';
import { followUpDigests } from '../../src/usecases/follow-up-digests.js';
import type { Ports } from '../../src/usecases/ports.js';
import { startSending } from '../../src/usecases/start-sending.js';
import { settle } from '../support/digest-course.js';
import { type FakeClock, fakeClock } from '../support/fakes.js';
import { ALL_KEYS, keysPosted, SENDER, type SendingPorts, sendingPorts, WEEK } from '../support/sending.js';

const START = '2026-11-16T07:00:00.000Z';

let clock: FakeClock;
let ports: SendingPorts;
beforeEach(() => {
  clock = fakeClock(START);
  ports = { ...sendingPorts(), clock };
});

/** A run that has given all eight their turn, and dies before it posts the first. */
const dieWhenBegun = async (): Promise<void> => {
  const never = () => new Promise<never>(() => {});
  const store: Ports['store'] = { ...ports.store, get: never };
  await startSending({ ...ports, store, runId: 'dead-run' }, { week: WEEK, by: SENDER });
};

const followUp = () => followUpDigests(ports, new AbortController().signal);

it('has the next run send what a dead one had given its turn', async () => {
  await dieWhenBegun();
  expect(keysPosted(ports)).toEqual([]);
  await followUp();
  await followUp();
  expect(keysPosted(ports).toSorted()).toEqual(ALL_KEYS.toSorted());
});

it('holds a day later what nobody has come to send, and sends it no more by itself', async () => {
  await dieWhenBegun();
  clock.set(addHours(START, 25));
  await followUp();
  expect(keysPosted(ports)).toEqual([]);
  expect(await ports.store.get('digests', ALL_KEYS[0] ?? '')).toMatchObject({
    state: 'planned',
    held: { why: 'cancelled', by: 'system' },
  });
});

it('leaves out an empty one that a dead run had given its turn, where the settings say so', async () => {
  await settle(ports, { emptyWeek: 'nothing' });
  await dieWhenBegun();
  await followUp();
  expect(keysPosted(ports)).toEqual([]);
  expect(await ports.store.get('digests', ALL_KEYS[0] ?? '')).toMatchObject({
    state: 'planned',
    held: { why: 'empty_week' },
  });
});
