import { describe, expect, it } from 'vitest';
import { addMinutes } from '../../src/domain/calendar.js';
import { catchUp } from '../../src/usecases/catch-up.js';
import { insert } from '../../src/usecases/changes.js';
import { followUpDigests } from '../../src/usecases/follow-up-digests.js';
import { weeklyDigests } from '../../src/usecases/jobs/weekly-digests.js';
import type { Ports } from '../../src/usecases/ports.js';
import { anna } from '../support/builders.js';
import { type FakeClock, fakeClock } from '../support/fakes.js';
import { aJobRow } from '../support/job-rows.js';
import { later } from '../support/later.js';
import { ALL_KEYS, keysPosted, type SendingPorts, sendingPorts } from '../support/sending.js';

const DUE = '2026-11-16T07:00:00.000Z';

/** What the scheduler does in a minute. */
const minute = async (ports: Ports): Promise<void> => {
  const { signal } = new AbortController();
  await catchUp(ports, {
    name: weeklyDigests.name,
    dueAt: DUE,
    signal,
    work: (dueAt) => weeklyDigests.work(ports, { dueAt, signal }),
  });
  await followUpDigests(ports, signal);
};

type Moment = 'before' | 'after';

/** The same outside and store, in a program that dies at the n-th thing it does there: a commit or a post. */
const dyingAt = (ports: SendingPorts, dyingAction: number, moment: Moment) => {
  const death = later();
  let actions = 0;
  const perhapsDying = async <T>(act: () => Promise<T>): Promise<T> => {
    actions += 1;
    if (actions < dyingAction) return act();
    if (actions === dyingAction && moment === 'after') await act();
    death.resolve();
    return new Promise(() => {});
  };
  const { store, delivery } = ports;
  const dying: Ports = {
    ...ports,
    runId: 'dead-run',
    store: { ...store, commit: (changes) => perhapsDying(() => store.commit(changes)) },
    delivery: { find: delivery.find, post: (digestPost) => perhapsDying(() => delivery.post(digestPost)) },
  };
  return { dying, death, count: () => actions };
};

const startWith = async (): Promise<SendingPorts & { readonly clock: FakeClock }> => {
  const ports = { ...sendingPorts(), clock: fakeClock(DUE) };
  const lastWeek = aJobRow({ dueAt: '2026-11-09T07:00:00.000Z' });
  await ports.store.commit([insert('jobs', lastWeek), insert('people', anna)]);
  return ports;
};

/** A row, eight times reserving, posting and recording, the row's end, the notice. */
const ACTIONS = 1 + 8 * 3 + 1 + 1;

it('takes so many actions when nothing goes wrong', async () => {
  const ports = await startWith();
  const { dying, count } = dyingAt(ports, 1000, 'before');
  await minute(dying);
  expect(count()).toBe(ACTIONS);
});

describe.each<Moment>(['before', 'after'])('dying %s the n-th action of the weekly sending', (moment) => {
  it.each(Array.from({ length: ACTIONS }, (_, index) => index + 1))('n = %i', async (action) => {
    const ports = await startWith();
    const { dying, death } = dyingAt(ports, action, moment);
    void minute(dying);
    await death.promise;
    ports.clock.set(addMinutes(DUE, 2));
    await minute(ports);
    await minute(ports);
    expect(keysPosted(ports).toSorted()).toEqual(ALL_KEYS.toSorted());
    const records = await ports.store.find('digests');
    expect(records.map(({ state }) => state)).toEqual(Array(8).fill('sent'));
    const rows = await ports.store.find('jobs', { dueAt: DUE });
    expect(rows).toMatchObject([{ state: 'done' }]);
    expect(await ports.store.find('notices')).toHaveLength(1);
  });
});
