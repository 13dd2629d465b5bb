import { beforeEach, describe, expect, it } from 'vitest';
import { addMinutes } from '../../src/domain/calendar.js';
import { insert } from '../../src/usecases/changes.js';
import { followUpDigests } from '../../src/usecases/follow-up-digests.js';
import type { DeliveryOutcome, DigestDelivery, Ports } from '../../src/usecases/ports.js';
import { sendDigests } from '../../src/usecases/send-digests.js';
import { anna, EVERYONE, martin } from '../support/builders.js';
import { anActivity, aSentDigest } from '../support/digest-builders.js';
import { type FakeClock, fakeClock } from '../support/fakes.js';
import { channelFor } from '../support/graph-sending.js';
import { aJobRow } from '../support/job-rows.js';
import { later } from '../support/later.js';
import {
  ALL_KEYS,
  keysPosted,
  recordOf,
  type SendingPorts,
  sendingPorts,
  sendWeek,
  WEEK,
} from '../support/sending.js';

const START = '2026-11-16T07:00:00.000Z';
const SOLNA = `${WEEK}-solna`;
const THROTTLED: DeliveryOutcome = { state: 'failed', reason: 'throttled', isPassing: true };
const TIMEOUT: DeliveryOutcome = { state: 'unknown', reason: 'timeout' };

let ports: SendingPorts;
let clock: FakeClock;
let tries: string[];
let looks: string[];
beforeEach(() => {
  clock = fakeClock(START);
  ports = { ...sendingPorts(), clock };
  tries = [];
  looks = [];
  const { delivery } = ports;
  const { post, find } = delivery;
  delivery.post = async (digestPost) => {
    if (digestPost.key === SOLNA) tries.push(clock.now());
    return post.call(delivery, digestPost);
  };
  delivery.find = async (key) => {
    looks.push(clock.now());
    return find(key);
  };
});

const solnaEnds = (outcome: DeliveryOutcome) => {
  ports.delivery.outcome = (key) => (key === SOLNA ? outcome : { state: 'sent', receipt: `outbox/${key}` });
};
const followUp = (at: Ports = ports) => followUpDigests(at, new AbortController().signal);
const minutesOf = (instants: readonly string[]) =>
  instants.map((instant) => (Date.parse(instant) - Date.parse(START)) / 60_000);
/** A tick for each minute from the start up to and including the given one. */
const tickUntil = async (minutes: number, at: Ports = ports) => {
  for (let minute = 0; minute <= minutes; minute += 1) {
    clock.set(addMinutes(START, minute));
    await followUp(at);
  }
};
const seeds = (...records: Parameters<typeof aSentDigest>[2][]) =>
  ports.store.commit(
    records.map((record) => insert('digests', aSentDigest(record?.week ?? WEEK, [], record, 'solna'))),
  );

describe('a trouble that may pass', () => {
  it('is tried again after 5 and 15 minutes and then every hour, until it passes', async () => {
    solnaEnds(THROTTLED);
    await sendWeek(ports);
    await tickUntil(100);
    expect(minutesOf(tries)).toEqual([0, 5, 20, 80]);
    expect(await recordOf(ports, 'solna')).toMatchObject({ state: 'failed', reason: 'throttled' });
    solnaEnds({ state: 'sent', receipt: '17' });
    clock.set(addMinutes(START, 140));
    await followUp();
    expect(await recordOf(ports, 'solna')).toMatchObject({ state: 'sent', receipt: '17' });
    expect(keysPosted(ports).toSorted()).toEqual(ALL_KEYS.toSorted());
  });

  it('is given up after a day, and then it has plainly failed', async () => {
    solnaEnds(THROTTLED);
    await sendWeek(ports);
    for (let hour = 0; hour <= 30; hour += 1) {
      clock.set(addMinutes(START, hour * 60));
      await followUp();
    }
    expect(Math.max(...minutesOf(tries))).toBeLessThanOrEqual(24 * 60);
    const record = await recordOf(ports, 'solna');
    expect(record).toMatchObject({ state: 'failed', reason: 'throttled' });
    expect(record).not.toHaveProperty('retryAt');
    expect(record).not.toHaveProperty('isPassing');
  });

  it('is not tried again days later, when the bot has been off', async () => {
    solnaEnds(THROTTLED);
    await sendWeek(ports);
    clock.set(addMinutes(START, 3 * 24 * 60));
    await followUp({ ...ports, runId: 'next-run' });
    expect(minutesOf(tries)).toEqual([0]);
    expect(await recordOf(ports, 'solna')).not.toHaveProperty('retryAt');
  });

  it('is tried with a digest compiled anew', async () => {
    solnaEnds(THROTTLED);
    await sendWeek(ports);
    await ports.store.commit([insert('activities', anActivity('a', { municipalities: ['solna'] }))]);
    solnaEnds({ state: 'sent', receipt: '17' });
    await tickUntil(5);
    expect((await recordOf(ports, 'solna'))?.digest.done).toHaveLength(1);
  });

  it('is tried once by two that look at the same time', async () => {
    solnaEnds(THROTTLED);
    await sendWeek(ports);
    solnaEnds({ state: 'sent', receipt: '17' });
    clock.set(addMinutes(START, 5));
    await Promise.all([followUp(), followUp()]);
    expect(keysPosted(ports).filter((key) => key === SOLNA)).toHaveLength(1);
  });

  it('does not pass when it is said not to', async () => {
    solnaEnds({ state: 'failed', reason: 'forbidden' });
    await sendWeek(ports);
    await tickUntil(60);
    expect(minutesOf(tries)).toEqual([0]);
  });
});

describe('a post that may have come out', () => {
  it('is looked for after 1, 5 and 15 minutes and no more, and never sent again', async () => {
    solnaEnds(TIMEOUT);
    await sendWeek(ports);
    await tickUntil(60);
    expect(minutesOf(looks)).toEqual([1, 5, 15]);
    expect(minutesOf(tries)).toEqual([0]);
    expect(await recordOf(ports, 'solna')).toMatchObject({ state: 'unknown', reason: 'timeout', looks: 3 });
  });

  it('is sent when it is found, with what it was found by', async () => {
    solnaEnds(TIMEOUT);
    await sendWeek(ports);
    ports.delivery.find = async () => (clock.now() < addMinutes(START, 5) ? 'absent' : { found: '17' });
    await tickUntil(20);
    const record = await recordOf(ports, 'solna');
    expect(record).toMatchObject({ state: 'sent', receipt: '17' });
    for (const field of ['reason', 'unknownSince', 'looks']) expect(record).not.toHaveProperty(field);
    expect(minutesOf(tries)).toEqual([0]);
  });

  it.each<[string, DigestDelivery['find']]>([
    ['cannot be looked for', async () => 'cannot_tell'],
    ['breaks off the looking', () => Promise.reject(new Error('cut'))],
  ])('stays unknown when the outside %s', async (_name, find) => {
    solnaEnds(TIMEOUT);
    await sendWeek(ports);
    ports.delivery.find = find;
    await tickUntil(60);
    expect(await recordOf(ports, 'solna')).toMatchObject({ state: 'unknown', looks: 3 });
    expect(minutesOf(tries)).toEqual([0]);
  });
});

describe('what a dead run left', () => {
  it.each<[string, boolean, string[]]>([
    ['not posted is posted', false, [SOLNA]],
    ['posted is found and not posted again', true, []],
  ])('%s', async (_name, wasPosted, posts) => {
    await seeds({ state: 'sending', reservedBy: 'dead-run', reservedAt: START });
    if (wasPosted) ports.delivery.find = async () => ({ found: '17' });
    await followUp();
    expect(keysPosted(ports)).toEqual(posts);
    expect(await recordOf(ports, 'solna')).toMatchObject({ state: 'sent' });
  });

  it('is unknown when the outside cannot tell, and looked for like any other', async () => {
    await seeds({ state: 'sending', reservedBy: 'dead-run', reservedAt: START });
    ports.delivery.find = async () => 'cannot_tell';
    await followUp();
    expect(await recordOf(ports, 'solna')).toMatchObject({ state: 'unknown', unknownSince: START, looks: 0 });
    expect(keysPosted(ports)).toEqual([]);
  });

  it.each([
    ['before it was tried', '2026-11-01T08:00:00.000Z', 'not_seen'],
    ['after it was tried', '2026-11-16T07:00:01.000Z', 'cannot_tell'],
  ])('is not said to be missing in a channel unless that was set %s', async (_when, setAt, reason) => {
    await ports.store.commit([insert('channels', { ...channelFor('solna'), setAt })]);
    await seeds({ state: 'sending', reservedBy: 'dead-run', reservedAt: START });
    ports.delivery.find = async () => 'not_seen';
    clock.set(addMinutes(START, 2));
    await followUp();
    expect(await recordOf(ports, 'solna')).toMatchObject({ state: 'unknown', reason });
    expect(keysPosted(ports)).toEqual([]);
  });

  it('days ago is a person’s to decide on, unless it is found', async () => {
    clock.set('2026-11-20T07:00:00.000Z');
    await seeds(
      { state: 'sending', reservedBy: 'dead-run', reservedAt: START },
      { state: 'sending', reservedBy: 'dead-run', reservedAt: START, week: '2026-W45' },
    );
    ports.delivery.find = async (key) => (key.startsWith('2026-W45') ? { found: '17' } : 'absent');
    await followUp();
    expect(await recordOf(ports, 'solna')).toMatchObject({ state: 'unknown', reason: 'cut_off', looks: 3 });
    expect(await ports.store.get('digests', '2026-W45-solna')).toMatchObject({
      state: 'sent',
      receipt: '17',
    });
    expect(keysPosted(ports)).toEqual([]);
  });

  it('is left to the week’s sending while that is going on or waits to be taken over', async () => {
    await ports.store.commit([insert('jobs', aJobRow({ state: 'running' }))]);
    await seeds({ state: 'sending', reservedBy: 'dead-run', reservedAt: START });
    await followUp();
    expect(await recordOf(ports, 'solna')).toMatchObject({ state: 'sending', reservedBy: 'dead-run' });
  });

  it('is taken up once by two', async () => {
    await seeds({ state: 'sending', reservedBy: 'dead-run', reservedAt: START });
    await Promise.all([followUp(), followUp()]);
    expect(keysPosted(ports)).toEqual([SOLNA]);
  });
});

describe('after a crash of the follow-up itself', () => {
  /** Follows up until the post, does `before`, and never comes back. */
  const dieAtPost = async (before: () => Promise<unknown>) => {
    const death = later();
    const post = async (): Promise<DeliveryOutcome> => {
      await before();
      death.resolve();
      return new Promise(() => {});
    };
    void followUp({ ...ports, runId: 'dead-run', delivery: { ...ports.delivery, post } });
    await death.promise;
  };
  beforeEach(async () => {
    solnaEnds(THROTTLED);
    await sendWeek(ports);
    solnaEnds({ state: 'sent', receipt: '17' });
    clock.set(addMinutes(START, 5));
  });

  it('before the post, the next run posts it, and the tries count on from the first', async () => {
    await dieAtPost(async () => {});
    expect(await recordOf(ports, 'solna')).toMatchObject({ state: 'sending', failedSince: START });
    solnaEnds(THROTTLED);
    await followUp();
    expect(await recordOf(ports, 'solna')).toMatchObject({
      failedSince: START,
      retryAt: addMinutes(START, 20),
    });
  });

  it('after the post, the next run finds it', async () => {
    await dieAtPost(async () => {
      ports.delivery.find = async () => ({ found: '17' });
    });
    await followUp();
    expect(await recordOf(ports, 'solna')).toMatchObject({ state: 'sent', receipt: '17' });
    expect(keysPosted(ports)).not.toContain(SOLNA);
  });
});

describe('following up', () => {
  it('stops between two digests when it is asked to', async () => {
    ports.delivery.outcome = () => THROTTLED;
    await sendWeek(ports);
    clock.set(addMinutes(START, 5));
    const stopping = new AbortController();
    ports.delivery.outcome = (key) => {
      stopping.abort();
      return { state: 'sent', receipt: key };
    };
    await followUpDigests(ports, stopping.signal);
    expect(keysPosted(ports)).toHaveLength(1);
  });

  it('goes on with the others when one breaks', async () => {
    ports.delivery.outcome = () => THROTTLED;
    await sendWeek(ports);
    ports.delivery.outcome = (key) => ({ state: 'sent', receipt: key });
    clock.set(addMinutes(START, 5));
    const { store } = ports;
    const commit: Ports['store']['commit'] = async (changes) => {
      const isEkero = changes.some((change) => change.op === 'put' && change.record.id === `${WEEK}-ekero`);
      return isEkero ? Promise.reject(new Error('disk full')) : store.commit(changes);
    };
    await followUp({ ...ports, store: { ...store, commit } });
    expect(keysPosted(ports)).toHaveLength(7);
  });

  it('is kept in the audit as the bot’s own', async () => {
    solnaEnds(TIMEOUT);
    await sendWeek(ports);
    await tickUntil(1);
    const rows = await ports.store.find('audit', { recordId: SOLNA });
    expect(rows.at(-1)).toMatchObject({ by: 'system', action: 'follow-up-digests', fields: ['looks'] });
  });
});

describe('the FoU managers', () => {
  const notices = () => ports.store.find('notices');
  /** As the weekly job does it. */
  const sendByItself = async (overrides: Parameters<typeof aJobRow>[0] = {}) => {
    await ports.store.commit([
      ...EVERYONE.map((person) => insert('people', person)),
      insert('jobs', aJobRow({ state: 'done', ...overrides })),
    ]);
    await sendDigests(ports, { week: WEEK, by: 'system' });
  };

  it('are told once when all have ended', async () => {
    await sendByItself();
    await tickUntil(3);
    expect(await notices()).toMatchObject([
      { personId: anna.id, notice: { kind: 'digests_ended', week: WEEK }, state: 'waiting' },
    ]);
  });

  it('are all told or none, so that a crash between two leaves nobody out', async () => {
    const { store } = ports;
    const told: number[] = [];
    const counting: Ports = {
      ...ports,
      store: {
        ...store,
        commit: (changes) => {
          told.push(changes.filter(({ collection }) => collection === 'notices').length);
          return store.commit(changes);
        },
      },
    };
    const managers = [anna, { ...martin, roles: anna.roles }].map((person) => insert('people', person));
    await store.commit([...managers, insert('jobs', aJobRow({ state: 'failed' }))]);
    await followUp(counting);
    expect(told).toEqual([2]);
  });

  it('are told of the week that was sent, whatever a clock that was wrong has left', async () => {
    await sendByItself();
    await ports.store.commit([insert('jobs', aJobRow({ dueAt: '2030-01-07T07:00:00.000Z' }))]);
    await followUp();
    expect(await notices()).toMatchObject([{ notice: { week: WEEK } }]);
  });

  it('are told when nothing could be sent at all', async () => {
    await ports.store.commit([insert('people', anna), insert('jobs', aJobRow({ state: 'failed' }))]);
    await followUp();
    expect(await notices()).toHaveLength(1);
  });

  it('are not told again when another becomes manager, and nobody is when there is no staff', async () => {
    await sendByItself();
    await followUp();
    const manager = { ...martin, version: 2, roles: anna.roles };
    await ports.store.commit([{ op: 'put', collection: 'people', record: manager, expectedVersion: 1 }]);
    await followUp();
    expect(await notices()).toHaveLength(1);
  });

  it.each<[string, DeliveryOutcome, number]>([
    ['an unknown one has been looked for three times', TIMEOUT, 15],
    ['a failed one has been tried for an hour', THROTTLED, 60],
    ['one has failed for good', { state: 'failed', reason: 'forbidden' }, 0],
  ])('are told when %s', async (_name, outcome, minutes) => {
    solnaEnds(outcome);
    await sendByItself();
    if (minutes > 0) await tickUntil(minutes - 1);
    expect(await notices()).toEqual([]);
    clock.set(addMinutes(START, minutes));
    await followUp();
    expect(await notices()).toHaveLength(1);
  });

  it.each<[string, Parameters<typeof aJobRow>[0]]>([
    ['the sending is going on', { state: 'running' }],
    ['the week was passed over', { state: 'passed_over' }],
  ])('are not told while %s', async (_name, row) => {
    await sendByItself(row);
    await tickUntil(3);
    expect(await notices()).toEqual([]);
  });

  it('are not told of what they sent themselves and saw end', async () => {
    await ports.store.commit([insert('people', anna)]);
    await sendWeek(ports);
    await tickUntil(20);
    expect(await notices()).toEqual([]);
  });

  it('are told again when a try after they were told has made it unknown, and once only', async () => {
    solnaEnds(THROTTLED);
    await sendByItself();
    await tickUntil(70);
    expect(await notices()).toHaveLength(1);
    solnaEnds(TIMEOUT);
    await tickUntil(90);
    expect(await notices()).toHaveLength(1);
    await tickUntil(200);
    expect((await notices()).map(({ notice }) => notice)).toEqual([
      { kind: 'digests_ended', week: WEEK },
      { kind: 'digests_ended', week: WEEK, toldBefore: 1 },
    ]);
  });

  it('are not told again when a try after they were told came through', async () => {
    solnaEnds(THROTTLED);
    await sendByItself();
    await tickUntil(70);
    solnaEnds({ state: 'sent', receipt: '17' });
    await tickUntil(200);
    expect(await recordOf(ports, 'solna')).toMatchObject({ state: 'sent' });
    expect(await notices()).toHaveLength(1);
  });

  it('are told of what they sent themselves when the bot has followed something up', async () => {
    await ports.store.commit([insert('people', anna)]);
    solnaEnds(THROTTLED);
    await sendWeek(ports);
    solnaEnds({ state: 'sent', receipt: '17' });
    await tickUntil(4);
    expect(await notices()).toEqual([]);
    clock.set(addMinutes(START, 5));
    await followUp();
    expect(await notices()).toMatchObject([
      { personId: anna.id, notice: { kind: 'digests_ended', week: WEEK } },
    ]);
  });
});
