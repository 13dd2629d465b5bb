import { describe, expect, it } from 'vitest';
import type { QueuedNotice } from '../../src/domain/notice.js';
import { isErased } from '../../src/domain/pseudonym.js';
import { COLLECTION_NAMES } from '../../src/usecases/collections.js';
import { erasePerson } from '../../src/usecases/erase-person.js';
import type { DeliveryOutcome, Ports, SendOutcome } from '../../src/usecases/ports.js';
import { recordSend } from '../../src/usecases/record-send.js';
import { withoutOverlap } from '../../src/usecases/reserve-digest.js';
import { reserveNotice } from '../../src/usecases/reserve-notice.js';
import { sendDigests } from '../../src/usecases/send-digests.js';
import { anna, aPerson } from '../support/builders.js';
import { anActivity, aSentDigest } from '../support/digest-builders.js';
import { fakeClock, fakeDelivery, fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';
import {
  aChat,
  allDone,
  aNotice,
  fakeMessenger,
  NOT_NOW,
  notifierOver,
  REFUSED,
  SENT,
  UNKNOWN,
} from '../support/queue.js';
import { recordOf } from '../support/sending.js';

const eva = aPerson('eva0', [{ role: 'council_member', municipalityId: 'ekero', from: '2020-01-01' }], {
  displayName: 'Eva Sträng',
});

const leftOf = async ({ store }: Ports): Promise<string[]> => {
  const everything = JSON.stringify(await Promise.all(COLLECTION_NAMES.map((name) => store.find(name))));
  return [eva.id, eva.identity, eva.displayName].filter((trace) => everything.includes(trace));
};

const pseudonymIn = async ({ store }: Ports) => (await store.find('people')).find(isErased)?.id;

/** Eva erases her data while a notice is being sent, to her or about her. */
const erasedWhileSending = async (notice: QueuedNotice, outcome: SendOutcome) => {
  const clock = fakeClock();
  const ports = fakePorts({
    clock,
    store: memoryStore({
      people: [anna, eva],
      conversations: [aChat(anna), aChat(eva)],
      notices: [notice],
    }),
  });
  const reserved = await reserveNotice(ports, notice);
  if (reserved === undefined) throw new Error('it was not reserved');
  await erasePerson(ports, eva);
  await recordSend(ports, { reserved, conversation: aChat(eva), outcome, random: 0 });
  const told = await ports.store.find('notices');
  return {
    ports,
    clock,
    ended: told.find(({ id }) => id === notice.id),
    troubles: told.filter((one) => one.notice.kind === 'send_failed' && one.id !== notice.id),
  };
};

const TO_EVA = aNotice('2026-to', {
  personId: eva.id,
  notice: { kind: 'roles_changed', version: 2 },
  key: `roles_changed 2 ${eva.id}`,
});
const ABOUT_EVA = aNotice('2026-about', {
  personId: anna.id,
  notice: { kind: 'route_lost', conversationKind: 'personal', personId: eva.id, reason: 'gone' },
  key: `route_lost personal ${eva.id} 2026-11-18 ${anna.id}`,
});

describe('a notice that is being sent while somebody erases their data', () => {
  it.each<[string, SendOutcome, Partial<QueuedNotice>]>([
    ['sent', SENT, { state: 'sent', receipt: 'message-1' }],
    ['refused', REFUSED, { state: 'failed', reason: 'http_400' }],
    ['unknown', UNKNOWN, { state: 'unknown', reason: 'timeout' }],
    ['not now', NOT_NOW, { state: 'waiting', reason: 'http_502' }],
  ])('ends as it ended, without them: %s', async (_name, outcome, end) => {
    for (const notice of [TO_EVA, ABOUT_EVA]) {
      const { ports, ended, troubles } = await erasedWhileSending(notice, outcome);
      expect(ended).toMatchObject(end);
      expect(await leftOf(ports)).toEqual([]);
      // Nobody is to look after somebody who is gone.
      expect(troubles).toEqual([]);
    }
  });

  it('is not tried again with who is gone', async () => {
    const { ports, clock } = await erasedWhileSending(TO_EVA, NOT_NOW);
    clock.set('2026-11-18T11:01:00.000Z');
    const messenger = fakeMessenger();
    const notifier = notifierOver(ports, messenger);
    await allDone();
    await notifier.stop();
    expect(messenger.tries.map(({ to }) => to)).toEqual(
      // The managers are told that the seat is empty.
      [aChat(anna).conversationId],
    );
    expect(await ports.store.get('notices', TO_EVA.id)).toMatchObject({
      state: 'failed',
      personId: await pseudonymIn(ports),
    });
  });

  it('is left alone when another run has taken it over', async () => {
    const ports = fakePorts({ store: memoryStore({ people: [anna, eva], notices: [TO_EVA] }) });
    const reserved = await reserveNotice(ports, TO_EVA);
    if (reserved === undefined) throw new Error('it was not reserved');
    const taken = { ...reserved, version: 3, state: 'sending', reservedBy: 'another-run' } as const;
    await ports.store.commit([
      { op: 'put', collection: 'notices', record: taken, expectedVersion: reserved.version },
    ]);
    await recordSend(ports, { reserved, conversation: aChat(eva), outcome: SENT, random: 0 });
    expect(await ports.store.get('notices', TO_EVA.id)).toEqual(taken);
  });
});

describe('a digest that is being posted while somebody whom it names erases their data', () => {
  it.each<[string, DeliveryOutcome, object]>([
    ['sent', { state: 'sent', receipt: 'message-1' }, { state: 'sent', receipt: 'message-1' }],
    ['failed', { state: 'failed', reason: 'http_403' }, { state: 'failed', reason: 'http_403' }],
    ['unknown', { state: 'unknown', reason: 'timeout' }, { state: 'unknown', reason: 'timeout' }],
  ])('ends as it ended, without them: %s', async (_name, outcome, end) => {
    const delivery = fakeDelivery();
    const ports = fakePorts({
      store: memoryStore({
        people: [anna, eva],
        activities: [anActivity('a', { municipalities: ['ekero'], title: 'Möte med Eva Sträng' })],
      }),
      delivery: {
        ...delivery,
        post: async (post) => {
          if (post.key !== '2026-W46-ekero' || post.kind !== 'digest') return delivery.post(post);
          expect(post.digest.councilMember).toBe('Eva Sträng');
          expect(await erasePerson(ports, eva)).toMatchObject({ ok: true });
          return outcome;
        },
      },
    });
    await sendDigests(ports, { week: '2026-W46', by: 'system' });
    const record = await recordOf(ports, 'ekero');
    expect(record).toMatchObject(end);
    expect(record?.digest.councilMember).toMatch(/^Raderad person/);
    expect(record?.digest.done[0]?.title).toMatch(/^Möte med Raderad person/);
  });

  it('still leaves out what another week has told meanwhile', async () => {
    const activity = anActivity('a', { municipalities: ['ekero'], title: 'Möte med Eva Sträng' });
    const reserved = {
      ...aSentDigest('2026-W46', [activity], { reservedBy: 'this-run' }, 'ekero'),
      state: 'sending',
    } as const;
    const ports = fakePorts({
      store: memoryStore({
        people: [anna, eva],
        digests: [aSentDigest('2026-W45', [activity], {}, 'ekero'), reserved],
      }),
    });
    await erasePerson(ports, eva);
    const ready = await withoutOverlap(ports, { by: 'system', action: 'send-digests' }, reserved);
    expect(ready).toMatchObject({ state: 'sending', version: reserved.version + 2, digest: { done: [] } });
    expect(await leftOf(ports)).toEqual([]);
  });
});
