import { beforeEach, describe, expect, it } from 'vitest';
import type { Activity } from '../../src/domain/activity.js';
import type { DigestPost } from '../../src/domain/digest-post.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { insert } from '../../src/usecases/changes.js';
import type { DeliveryOutcome, Ports } from '../../src/usecases/ports.js';
import { sendDigests } from '../../src/usecases/send-digests.js';
import { anActivity, at } from '../support/digest-builders.js';
import { fakeClock } from '../support/fakes.js';
import {
  ALL_KEYS,
  allEight,
  keysPosted,
  recordOf,
  SENDER,
  type SendingPorts,
  sendingPorts,
  sendWeek,
  statesOf,
} from '../support/sending.js';
import { RECORD_OF } from '../support/store-records.js';

let ports: SendingPorts;
beforeEach(() => {
  ports = sendingPorts();
});

const log = (...activities: readonly Activity[]) =>
  ports.store.commit(activities.map((activity) => insert('activities', activity)));

describe('sending a week', () => {
  it('posts one digest per municipality, in owner order, and keeps what was posted', async () => {
    await log(anActivity('a'));
    const results = await sendWeek(ports);
    expect(results.map((result) => result.municipalityId)).toEqual(MUNICIPALITY_IDS);
    expect(statesOf(results)).toEqual(allEight('sent'));
    expect(keysPosted(ports)).toEqual(ALL_KEYS);
    const record = await recordOf(ports, 'jarfalla');
    expect(record).toMatchObject({
      state: 'sent',
      receipt: 'outbox/2026-W46-jarfalla',
      reservedBy: 'this-run',
    });
    expect(record?.digest).toEqual(
      ports.delivery.posted.find((post) => post.key.endsWith('jarfalla'))?.digest,
    );
    expect(record?.digest.done).toHaveLength(1);
  });

  it('has reserved a digest durably when it is posted', async () => {
    const seen: unknown[] = [];
    const post = async ({ key }: DigestPost): Promise<DeliveryOutcome> => {
      seen.push((await ports.store.get('digests', key))?.state);
      return { state: 'sent', receipt: key };
    };
    await sendWeek({ ...ports, delivery: { ...ports.delivery, post } });
    expect(seen).toEqual(MUNICIPALITY_IDS.map(() => 'sending'));
  });

  it('posts what nobody has tried before also where the outside cannot tell of earlier posts', async () => {
    const find = async () => 'cannot_tell' as const;
    const sender = { ...ports, delivery: { ...ports.delivery, find, post: ports.delivery.post } };
    expect(statesOf(await sendWeek(sender))).toEqual(allEight('sent'));
  });

  it('posts nothing the second time (I29)', async () => {
    await sendWeek(ports);
    const again = await sendWeek(ports);
    expect(again.at(0)).toEqual({
      municipalityId: 'ekero',
      state: 'already_sent',
      receipt: 'outbox/2026-W46-ekero',
    });
    expect(statesOf(again)).toEqual(allEight('already_sent'));
    expect(keysPosted(ports)).toHaveLength(8);
  });

  it('posts each digest once when two send at the same time (I29)', async () => {
    const both = await Promise.all([sendWeek(ports), sendWeek(ports)]);
    expect(keysPosted(ports).toSorted()).toEqual(ALL_KEYS.toSorted());
    for (const id of MUNICIPALITY_IDS) {
      const states = both.flatMap((results) => results.filter((r) => r.municipalityId === id));
      expect(states.filter((result) => result.state === 'sent')).toHaveLength(1);
    }
  });

  it('writes an audit row in the sender’s name for every step', async () => {
    await sendWeek(ports);
    const rows = await ports.store.find('audit', { recordId: '2026-W46-solna' });
    const step = { by: SENDER, action: 'send-digests', collection: 'digests' };
    expect(rows).toMatchObject([
      { ...step, fields: expect.arrayContaining(['key', 'state', 'digest']) },
      { ...step, fields: ['state', 'attempts', 'receipt'] },
    ]);
  });

  it.each([
    ['2026-W48', 'future_week'],
    ['2025-W53', 'no_such_week'],
    ['rubbish', 'no_such_week'],
  ])('refuses %s as %s and writes nothing', async (week, reason) => {
    expect(await sendDigests(ports, { week, by: SENDER })).toEqual({ ok: false, error: reason });
    expect(await ports.store.find('digests')).toEqual([]);
  });

  it('refuses a week that the rule of retention has removed, so that none comes twice', async () => {
    await ports.store.commit([
      insert('retention', { ...RECORD_OF.retention('2026-rule'), collection: 'digests', months: 2 }),
    ]);
    const sending = (week: string) => sendDigests(ports, { week, by: SENDER });
    expect(await sending('2026-W37')).toEqual({ ok: false, error: 'disposed_week' });
    expect(keysPosted(ports)).toEqual([]);
    expect(await sending('2026-W38')).toMatchObject({ ok: true });
  });

  it('takes the week that is running from its first minute in Stockholm', async () => {
    const clock = fakeClock('2026-11-15T22:59:59.000Z');
    const sender = { ...ports, clock };
    expect(await sendDigests(sender, { week: '2026-W47', by: SENDER })).toMatchObject({ ok: false });
    clock.set('2026-11-15T23:00:00.000Z');
    expect(await sendDigests(sender, { week: '2026-W47', by: SENDER })).toMatchObject({ ok: true });
  });
});

describe('a failure', () => {
  it('of one municipality stops no other', async () => {
    ports.delivery.outcome = (key) =>
      key.endsWith('-solna') ? { state: 'failed', reason: 'ENOSPC' } : { state: 'sent', receipt: key };
    expect(statesOf(await sendWeek(ports))).toEqual({ ...allEight('sent'), solna: 'failed' });
    expect(await recordOf(ports, 'solna')).toMatchObject({ state: 'failed', reason: 'ENOSPC' });
  });

  it('is tried again by a new send, with what was logged meanwhile, and nothing else is', async () => {
    ports.delivery.outcome = (key) =>
      key.endsWith('-solna') ? { state: 'failed', reason: 'ENOSPC' } : { state: 'sent', receipt: key };
    await sendWeek(ports);
    await log(anActivity('a', { municipalities: ['solna'] }));
    ports.delivery.outcome = (key) => ({ state: 'sent', receipt: key });
    expect(statesOf(await sendWeek(ports))).toEqual({ ...allEight('already_sent'), solna: 'sent' });
    const record = await recordOf(ports, 'solna');
    expect(record?.digest.done).toHaveLength(1);
    expect(record).not.toHaveProperty('reason');
  });

  it('is tried again by one of two only', async () => {
    ports.delivery.outcome = () => ({ state: 'failed', reason: 'ENOSPC' });
    await sendWeek(ports);
    ports.delivery.outcome = (key) => ({ state: 'sent', receipt: key });
    await Promise.all([sendWeek(ports), sendWeek(ports)]);
    expect(keysPosted(ports).toSorted()).toEqual(ALL_KEYS.toSorted());
  });

  it('of the store for one municipality stops no other and posts nothing there', async () => {
    const { store } = ports;
    const broken: Ports['store'] = {
      ...store,
      commit: async (changes) => {
        if (changes.some((change) => change.op === 'put' && change.record.id === '2026-W46-ekero')) {
          throw new Error('disk full');
        }
        return store.commit(changes);
      },
    };
    expect(statesOf(await sendWeek({ ...ports, store: broken }))).toEqual({
      ...allEight('sent'),
      ekero: 'failed',
    });
    expect(keysPosted(ports)).not.toContain('2026-W46-ekero');
  });

  it('to keep how a post ended loses neither the post nor the answer', async () => {
    const { store } = ports;
    const broken: Ports['store'] = {
      ...store,
      commit: async (changes) => {
        if (changes.some((change) => change.op === 'put' && change.expectedVersion > 0)) {
          throw new Error('disk full');
        }
        return store.commit(changes);
      },
    };
    expect(statesOf(await sendWeek({ ...ports, store: broken }))).toEqual(allEight('sent'));
    expect(statesOf(await sendWeek({ ...ports, runId: 'next-run' }))).toEqual(allEight('sent'));
    expect(keysPosted(ports)).toHaveLength(8);
  });
});

describe('a post that may have come out', () => {
  it('is unknown and never sent again by itself', async () => {
    ports.delivery.outcome = () => ({ state: 'unknown', reason: 'timeout' });
    expect(statesOf(await sendWeek(ports))).toEqual(allEight('unknown'));
    ports.delivery.outcome = (key) => ({ state: 'sent', receipt: key });
    expect(statesOf(await sendWeek(ports))).toEqual(allEight('unknown'));
    expect(statesOf(await sendWeek({ ...ports, runId: 'next-run' }))).toEqual(allEight('unknown'));
    expect(keysPosted(ports)).toEqual([]);
  });

  it('is unknown also when the delivery breaks off', async () => {
    const post = async () => {
      throw new Error('cut');
    };
    expect(statesOf(await sendWeek({ ...ports, delivery: { ...ports.delivery, post } }))).toEqual(
      allEight('unknown'),
    );
    expect(await recordOf(ports, 'ekero')).toMatchObject({ state: 'unknown', reason: 'broke_off' });
  });
});

describe('two weeks sent at the same time', () => {
  it('never both tell of the same late work, and it is not lost', async () => {
    const late = anActivity('a', { date: onDay('2026-10-28'), loggedAt: at('2026-11-12') });
    await log(late);
    await Promise.all([
      sendWeek(ports, '2026-W44'),
      sendWeek(ports, '2026-W45'),
      sendWeek(ports, '2026-W46'),
    ]);
    await sendWeek(ports, '2026-W47');
    const told = ports.delivery.posted
      .filter((post) => post.key.endsWith('-jarfalla'))
      .flatMap(({ digest }) => [...digest.done, ...digest.loggedLate])
      .map((activity) => activity.activityId);
    expect(told).toEqual([late.id]);
  });
});
