import { beforeEach, describe, expect, it } from 'vitest';
import type { Activity } from '../../src/domain/activity.js';
import { type DigestRecord, digestKey } from '../../src/domain/digest.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { insert } from '../../src/usecases/changes.js';
import type { DeliveryOutcome, Ports } from '../../src/usecases/ports.js';
import { previewDigests } from '../../src/usecases/preview-digests.js';
import { sendDigests } from '../../src/usecases/send-digests.js';
import { anActivity, aSentDigest, at } from '../support/digest-builders.js';
import { fakeClock, fakeDelivery, fakePorts } from '../support/fakes.js';

const WEEK = '2026-W46';
const BY = '2026-anna';

let delivery: ReturnType<typeof fakeDelivery>;
let ports: Ports;
beforeEach(() => {
  delivery = fakeDelivery();
  ports = fakePorts({ delivery, clock: fakeClock(at('2026-11-16', '08:00')), runId: 'this-run' });
});

const log = (...activities: readonly Activity[]) =>
  ports.store.commit(activities.map((activity) => insert('activities', activity)));
const send = async (week = WEEK, sender = ports) => {
  const result = await sendDigests(sender, { week, by: BY });
  if (!result.ok) throw new Error(result.error);
  return result.value;
};
const statesOf = (results: Awaited<ReturnType<typeof send>>) =>
  Object.fromEntries(results.map(({ municipalityId, state }) => [municipalityId, state]));
const postedKeys = () => delivery.posted.map((post) => post.key);
const recordOf = async (municipality: (typeof MUNICIPALITY_IDS)[number], week = WEEK) =>
  ports.store.get('digests', digestKey(week, municipality));
const all = (state: string) => Object.fromEntries(MUNICIPALITY_IDS.map((id) => [id, state]));

/** A run that starts a send and dies; its promise never ends. `atPost` says what was done before it died. */
const dieAt = async (atPost: (key: string, digest: DigestRecord['digest']) => Promise<unknown>) => {
  let died = () => {};
  const death = new Promise<void>((resolve) => {
    died = resolve;
  });
  const post = async (key: string, digest: DigestRecord['digest']): Promise<DeliveryOutcome> => {
    await atPost(key, digest);
    died();
    return new Promise(() => {});
  };
  void sendDigests({ ...ports, runId: 'dead-run', delivery: { ...delivery, post } }, { week: WEEK, by: BY });
  await death;
};

describe('sending a week', () => {
  it('posts one digest per municipality, in owner order, and keeps what was posted', async () => {
    await log(anActivity('a'));
    const results = await send();
    expect(results.map((result) => result.municipalityId)).toEqual(MUNICIPALITY_IDS);
    expect(statesOf(results)).toEqual(all('sent'));
    expect(postedKeys()).toEqual(MUNICIPALITY_IDS.map((id) => `2026-W46-${id}`));
    const record = await recordOf('jarfalla');
    expect(record).toMatchObject({
      state: 'sent',
      receipt: 'outbox/2026-W46-jarfalla',
      reservedBy: 'this-run',
    });
    expect(record?.digest).toEqual(delivery.posted.find((post) => post.key.endsWith('jarfalla'))?.digest);
    expect(record?.digest.done).toHaveLength(1);
  });

  it('has reserved a digest durably when it is posted', async () => {
    const seen: unknown[] = [];
    const post = async (key: string): Promise<DeliveryOutcome> => {
      seen.push((await ports.store.get('digests', key))?.state);
      return { state: 'sent', receipt: key };
    };
    await send(WEEK, { ...ports, delivery: { ...delivery, post } });
    expect(seen).toEqual(MUNICIPALITY_IDS.map(() => 'sending'));
  });

  it('posts nothing the second time (I29)', async () => {
    await send();
    const again = await send();
    expect(again.at(0)).toEqual({
      municipalityId: 'ekero',
      state: 'already_sent',
      receipt: 'outbox/2026-W46-ekero',
    });
    expect(statesOf(again)).toEqual(all('already_sent'));
    expect(postedKeys()).toHaveLength(8);
  });

  it('posts each digest once when two send at the same time (I29)', async () => {
    const both = await Promise.all([send(), send()]);
    expect(postedKeys().toSorted()).toEqual(MUNICIPALITY_IDS.map((id) => `2026-W46-${id}`).toSorted());
    for (const id of MUNICIPALITY_IDS) {
      const states = both.flatMap((results) => results.filter((r) => r.municipalityId === id));
      expect(states.filter((result) => result.state === 'sent')).toHaveLength(1);
    }
  });

  it('writes an audit row in the sender’s name for every step', async () => {
    await send();
    const rows = await ports.store.find('audit', { recordId: '2026-W46-solna' });
    expect(rows.map(({ by, action, collection }) => ({ by, action, collection }))).toEqual([
      { by: BY, action: 'send-digests', collection: 'digests' },
      { by: BY, action: 'send-digests', collection: 'digests' },
    ]);
  });

  it.each([
    ['2026-W48', 'future_week'],
    ['2025-W53', 'no_such_week'],
    ['rubbish', 'no_such_week'],
  ])('refuses %s as %s and writes nothing', async (week, reason) => {
    expect(await sendDigests(ports, { week, by: BY })).toEqual({ ok: false, error: reason });
    expect(await ports.store.find('digests')).toEqual([]);
  });

  it('takes the week that is running from its first minute in Stockholm', async () => {
    const clock = fakeClock('2026-11-15T22:59:59.000Z');
    const sender = { ...ports, clock };
    expect(await sendDigests(sender, { week: '2026-W47', by: BY })).toMatchObject({ ok: false });
    clock.set('2026-11-15T23:00:00.000Z');
    expect(await sendDigests(sender, { week: '2026-W47', by: BY })).toMatchObject({ ok: true });
  });
});

describe('a failure', () => {
  it('of one municipality stops no other', async () => {
    delivery.outcome = (key) =>
      key.endsWith('-solna') ? { state: 'failed', reason: 'ENOSPC' } : { state: 'sent', receipt: key };
    expect(statesOf(await send())).toEqual({ ...all('sent'), solna: 'failed' });
    expect(await recordOf('solna')).toMatchObject({ state: 'failed', reason: 'ENOSPC' });
  });

  it('is tried again by a new send, with what was logged meanwhile, and nothing else is', async () => {
    delivery.outcome = (key) =>
      key.endsWith('-solna') ? { state: 'failed', reason: 'ENOSPC' } : { state: 'sent', receipt: key };
    await send();
    await log(anActivity('a', { municipalities: ['solna'] }));
    delivery.outcome = (key) => ({ state: 'sent', receipt: key });
    expect(statesOf(await send())).toEqual({ ...all('already_sent'), solna: 'sent' });
    const record = await recordOf('solna');
    expect(record?.digest.done).toHaveLength(1);
    expect(record).not.toHaveProperty('reason');
  });

  it('is tried again by one of two only', async () => {
    delivery.outcome = () => ({ state: 'failed', reason: 'ENOSPC' });
    await send();
    delivery.outcome = (key) => ({ state: 'sent', receipt: key });
    await Promise.all([send(), send()]);
    expect(postedKeys().toSorted()).toEqual(MUNICIPALITY_IDS.map((id) => `2026-W46-${id}`).toSorted());
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
    expect(statesOf(await send(WEEK, { ...ports, store: broken }))).toEqual({
      ...all('sent'),
      ekero: 'failed',
    });
    expect(postedKeys()).not.toContain('2026-W46-ekero');
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
    expect(statesOf(await send(WEEK, { ...ports, store: broken }))).toEqual(all('sent'));
    expect(statesOf(await send(WEEK, { ...ports, runId: 'next-run' }))).toEqual(all('sent'));
    expect(postedKeys()).toHaveLength(8);
  });
});

describe('a post that may have come out', () => {
  it('is unknown and never sent again by itself', async () => {
    delivery.outcome = () => ({ state: 'unknown', reason: 'timeout' });
    expect(statesOf(await send())).toEqual(all('unknown'));
    delivery.outcome = (key) => ({ state: 'sent', receipt: key });
    expect(statesOf(await send())).toEqual(all('unknown'));
    expect(statesOf(await send(WEEK, { ...ports, runId: 'next-run' }))).toEqual(all('unknown'));
    expect(postedKeys()).toEqual([]);
  });

  it('is unknown also when the delivery breaks off', async () => {
    const post = async () => {
      throw new Error('cut');
    };
    expect(statesOf(await send(WEEK, { ...ports, delivery: { ...delivery, post } }))).toEqual(all('unknown'));
    expect(await recordOf('ekero')).toMatchObject({ state: 'unknown', reason: 'broke_off' });
  });
});

describe('after a crash', () => {
  it('between reserving and posting, the next run posts what was reserved', async () => {
    await log(anActivity('a', { municipalities: ['ekero'] }));
    await dieAt(async () => {});
    await log(anActivity('b', { municipalities: ['ekero'] }));
    expect(postedKeys()).toEqual([]);
    expect(statesOf(await send())).toEqual(all('sent'));
    expect(postedKeys()).toEqual(MUNICIPALITY_IDS.map((id) => `2026-W46-${id}`));
    expect((await recordOf('ekero'))?.digest.done.map((a) => a.activityId)).toEqual(['2026-a']);
  });

  it('between posting and recording, the next run finds the post and does not repeat it', async () => {
    await dieAt((key, digest) => delivery.post(key, digest));
    expect((await recordOf('ekero'))?.state).toBe('sending');
    const results = await send();
    expect(statesOf(results)).toEqual(all('sent'));
    expect(results[0]).toMatchObject({ receipt: 'outbox/2026-W46-ekero' });
    expect(postedKeys()).toEqual(MUNICIPALITY_IDS.map((id) => `2026-W46-${id}`));
  });

  it.each([
    ['says it cannot tell', async () => 'cannot_tell' as const],
    [
      'breaks off',
      async () => {
        throw new Error('cut');
      },
    ],
  ])('with an outside that %s, the post is unknown', async (_name, find) => {
    await dieAt(async () => {});
    const results = await send(WEEK, { ...ports, delivery: { ...delivery, find, post: delivery.post } });
    expect(results[0]).toMatchObject({ municipalityId: 'ekero', state: 'unknown' });
    expect(await recordOf('ekero')).toMatchObject({ state: 'unknown', reason: 'cannot_tell' });
  });

  it('one of two later runs takes it up', async () => {
    await dieAt(async () => {});
    await Promise.all([send(), send()]);
    expect(postedKeys().filter((key) => key.endsWith('-ekero'))).toHaveLength(1);
  });

  it('leaves alone what this very run is sending', async () => {
    await ports.store.commit([
      insert('digests', aSentDigest(WEEK, [], { state: 'sending', reservedBy: 'this-run' })),
    ]);
    expect(statesOf(await send())).toEqual({ ...all('sent'), jarfalla: 'in_progress' });
    expect(postedKeys()).not.toContain('2026-W46-jarfalla');
  });
});

describe('two weeks sent at the same time', () => {
  it('never both tell of the same late work, and it is not lost', async () => {
    const late = anActivity('a', { date: onDay('2026-10-28'), loggedAt: at('2026-11-12') });
    await log(late);
    await Promise.all([send('2026-W44'), send('2026-W45'), send('2026-W46')]);
    await send('2026-W47');
    const told = delivery.posted
      .filter((post) => post.key.endsWith('-jarfalla'))
      .flatMap(({ digest }) => [...digest.done, ...digest.loggedLate])
      .map((activity) => activity.activityId);
    expect(told).toEqual([late.id]);
  });
});

describe('the preview', () => {
  it('writes nothing and shows the same as is then posted', async () => {
    await log(anActivity('a'));
    const before = await previewDigests(ports, WEEK);
    expect(before.map((preview) => preview.state)).toEqual(MUNICIPALITY_IDS.map(() => 'not_sent'));
    expect(await ports.store.find('digests')).toEqual([]);
    await send();
    expect(delivery.posted.map((post) => post.digest)).toEqual(before.map((preview) => preview.digest));
  });

  it('shows a posted digest as it was posted, and a failed one anew', async () => {
    delivery.outcome = (key) =>
      key.endsWith('-solna') ? { state: 'failed', reason: 'ENOSPC' } : { state: 'sent', receipt: key };
    await send();
    await log(anActivity('a', { municipalities: ['jarfalla', 'solna'] }));
    const shown = await previewDigests(ports, WEEK, ['jarfalla', 'solna']);
    expect(shown.map(({ state, digest }) => [state, digest.done.length])).toEqual([
      ['sent', 0],
      ['failed', 1],
    ]);
  });
});
