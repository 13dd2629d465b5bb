import { beforeEach, describe, expect, it } from 'vitest';
import { addHours } from '../../src/domain/calendar.js';
import { insert, update } from '../../src/usecases/changes.js';
import { digestChannelOf } from '../../src/usecases/digest-channel-of.js';
import { followUpDigests } from '../../src/usecases/follow-up-digests.js';
import type { DeliveryOutcome, Ports } from '../../src/usecases/ports.js';
import { anna, EVERYONE } from '../support/builders.js';
import { type FakeClock, fakeClock } from '../support/fakes.js';
import { channelFor } from '../support/graph-sending.js';
import {
  allEight,
  SENDER,
  type SendingPorts,
  sendingPorts,
  sendWeek,
  statesOf,
  WEEK,
} from '../support/sending.js';

const START = '2026-11-16T07:00:00.000Z';
const SENT: DeliveryOutcome = { state: 'sent', receipt: '17' };
const NO_SIGN_IN: DeliveryOutcome = { state: 'failed', reason: 'sign_in_needed', isPassing: true };
const refusedWith = (reason: string): DeliveryOutcome => ({ state: 'failed', reason });

let ports: SendingPorts;
let clock: FakeClock;
beforeEach(async () => {
  clock = fakeClock(START);
  ports = { ...sendingPorts(), clock };
  await ports.store.commit([
    ...EVERYONE.map((person) => insert('people', person)),
    insert('channels', channelFor('solna')),
    insert('channels', channelFor('jarfalla')),
  ]);
});

const solnaEnds = (outcome: DeliveryOutcome) => {
  ports.delivery.outcome = (key) => (key.endsWith('-solna') ? outcome : { state: 'sent', receipt: key });
};
const solna = (at: Ports = ports) => digestChannelOf(at.store, 'solna');
const told = async () =>
  (await ports.store.find('notices')).map(({ personId, notice }) => [personId, notice]);
const lostNotice = (reason: string, at = START) => [
  anna.id,
  { kind: 'digest_route_lost', municipalityId: 'solna', reason, at },
];

describe('a way that is lost', () => {
  it.each([
    ['forbidden', 'forbidden'],
    ['channel_gone', 'channel_gone'],
    ['bot_forbidden', 'forbidden'],
    ['bot_gone', 'channel_gone'],
  ])('by %s is marked and told of at once, whichever way it is, and the rest go on', async (code, reason) => {
    solnaEnds(refusedWith(code));
    expect(statesOf(await sendWeek(ports))).toEqual({ ...allEight('sent'), solna: 'failed' });
    expect(await solna()).toMatchObject({ lost: { at: START, reason } });
    expect(await told()).toEqual([lostNotice(reason)]);
    expect(await ports.store.find('audit', { collection: 'channels' })).toMatchObject([
      { by: 'system', action: 'lose-digest-route', fields: ['lost'] },
    ]);
  });

  it('is told of once, however often it fails', async () => {
    solnaEnds(refusedWith('forbidden'));
    await sendWeek(ports);
    clock.set(addHours(START, 1));
    await sendWeek(ports);
    expect(await solna()).toMatchObject({ lost: { at: START } });
    expect(await told()).toEqual([lostNotice('forbidden')]);
  });

  it('is told of again for another reason, for then there is something else to do', async () => {
    solnaEnds(refusedWith('forbidden'));
    await sendWeek(ports);
    const later = addHours(START, 1);
    clock.set(later);
    solnaEnds(refusedWith('channel_gone'));
    await sendWeek(ports);
    expect(await told()).toEqual([lostNotice('forbidden'), lostNotice('channel_gone', later)]);
  });

  it('is found by the next post that arrives, and told of anew when it is lost again', async () => {
    solnaEnds(refusedWith('forbidden'));
    await sendWeek(ports);
    solnaEnds(SENT);
    await sendWeek(ports);
    expect(await solna()).not.toHaveProperty('lost');
    const later = addHours(START, 24 * 7);
    clock.set(later);
    solnaEnds(refusedWith('forbidden'));
    await sendWeek(ports, '2026-W47');
    expect(await told()).toEqual([lostNotice('forbidden'), lostNotice('forbidden', later)]);
  });

  it.each(['too_large', 'throttled', 'http_400'])('is none after %s', async (reason) => {
    solnaEnds(refusedWith(reason));
    await sendWeek(ports);
    expect(await solna()).not.toHaveProperty('lost');
    expect(await told()).toEqual([]);
  });

  it('is not the new one when the channel was set anew while the post was under way', async () => {
    const { post } = ports.delivery;
    solnaEnds(refusedWith('channel_gone'));
    ports.delivery.post = async (digestPost) => {
      const before = await solna();
      if (before && digestPost.key.endsWith('-solna')) {
        await ports.store.commit([
          update('channels', before, { ...before, channelId: '19:ny@thread.tacv2' }),
        ]);
      }
      return post.call(ports.delivery, digestPost);
    };
    await sendWeek(ports);
    expect(await solna()).not.toHaveProperty('lost');
    expect(await told()).toEqual([]);
  });

  it('that cannot be written down keeps no digest from being sent', async () => {
    solnaEnds(refusedWith('forbidden'));
    const { store } = ports;
    const commit: Ports['store']['commit'] = async (changes) =>
      changes.some(({ collection }) => collection === 'channels')
        ? Promise.reject(new Error('disk full'))
        : store.commit(changes);
    const sent = await sendWeek({ ...ports, store: { ...store, commit } });
    expect(statesOf(sent)).toEqual({ ...allEight('sent'), solna: 'failed' });
  });
});

describe('a sign-in that has lapsed', () => {
  it('is told to the managers at once, once a day, whoever sends and however many fail', async () => {
    ports.delivery.outcome = () => NO_SIGN_IN;
    const warned = async () =>
      (await ports.store.find('notices', { notice: { kind: 'sign_in_needed' } })).length;
    await sendWeek(ports);
    expect(await told()).toEqual([[anna.id, { kind: 'sign_in_needed' }]]);
    clock.set(addHours(START, 1));
    await followUpDigests(ports, new AbortController().signal);
    expect(await warned()).toBe(1);
    clock.set(addHours(START, 20));
    await followUpDigests(ports, new AbortController().signal);
    expect(await warned()).toBe(2);
    const [record] = await ports.store.find('digests', { week: WEEK });
    expect(record).toMatchObject({ state: 'failed', attempts: [{ by: SENDER }, { by: 'system' }, {}] });
  });
});
