import { describe, expect, it } from 'vitest';
import type { QueuedNotice } from '../../src/domain/notice.js';
import type { Ports, SendOutcome } from '../../src/usecases/ports.js';
import { tell } from '../../src/usecases/queue-notices.js';
import { recordSend } from '../../src/usecases/record-send.js';
import { reserveNotice } from '../../src/usecases/reserve-notice.js';
import { takeUpNotices } from '../../src/usecases/take-up-notices.js';
import { anna, martin } from '../support/builders.js';
import { fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';
import { aChat, aNotice, BLOCKED, NOT_NOW, REFUSED, SENT, UNKNOWN } from '../support/queue.js';

const NOW = '2026-11-18T11:00:00.000Z';
const IN_30_DAYS = '2026-12-18T11:00:00.000Z';

const house = (...notices: readonly QueuedNotice[]): Ports =>
  fakePorts({
    store: memoryStore({
      people: [anna, martin],
      conversations: [aChat(anna), aChat(martin)],
      notices,
    }),
  });

const noticeIn = async (ports: Ports, id: string): Promise<QueuedNotice> => {
  const notice = await ports.store.get('notices', id);
  if (notice === undefined) throw new Error(`no notice ${id}`);
  return notice;
};

/** The notices of trouble, as "whom kind". */
const toldOf = async (ports: Ports, id: string): Promise<string[]> =>
  (await ports.store.find('notices'))
    .filter((notice) => notice.id !== id)
    .map(({ personId, notice }) => `${personId} ${notice.kind}`);

const send = async (notice: QueuedNotice, outcome: SendOutcome) => {
  const ports = house(notice);
  const reserved = await reserveNotice(ports, notice);
  if (reserved === undefined) throw new Error('it was not reserved');
  await recordSend(ports, { reserved, conversation: aChat(martin), outcome, random: 0 });
  return { ports, notice: await noticeIn(ports, notice.id), told: await toldOf(ports, notice.id) };
};

describe('reserveNotice', () => {
  it('takes it for this run, durably, and counts the try', async () => {
    const ports = house(aNotice('2026-a', { reason: 'http_502', attempts: 1 }));
    const reserved = await reserveNotice(ports, await noticeIn(ports, '2026-a'));
    const { reason: _reason, ...left } = aNotice('2026-a');
    expect(reserved).toEqual({ ...left, version: 2, state: 'sending', attempts: 2, reservedBy: 'this-run' });
    expect(await noticeIn(ports, '2026-a')).toEqual(reserved);
  });

  it('gives it to one of two that try at once', async () => {
    const ports = house(aNotice('2026-a'));
    const both = await Promise.all([1, 2].map(() => reserveNotice(ports, aNotice('2026-a'))));
    expect(both.filter((one) => one !== undefined)).toHaveLength(1);
  });
});

describe('what a send comes to', () => {
  const waits = (reason: string, nextAttemptAt: string) => ({ state: 'waiting', reason, nextAttemptAt });
  const ended = (state: string, reason: string) => ({ state, reason, endedAt: NOW });
  const failed = [`${anna.id} send_failed`];
  const lost = [`${anna.id} route_lost`];

  it.each<[string, Partial<QueuedNotice>, SendOutcome, object, readonly string[]]>([
    ['sent', {}, SENT, { state: 'sent', receipt: 'message-1', endedAt: NOW }, []],
    ['not now', {}, NOT_NOW, waits('http_502', '2026-11-18T11:00:30.000Z'), []],
    ['not now, third time', { attempts: 2 }, NOT_NOW, waits('http_502', '2026-11-18T11:02:00.000Z'), []],
    [
      'not before a minute',
      {},
      { state: 'not_now', reason: 'http_429', afterMs: 60_000 },
      waits('http_429', '2026-11-18T11:01:00.000Z'),
      [],
    ],
    ['not now, for three days', { attempts: 22 }, NOT_NOW, ended('failed', 'given_up'), failed],
    [
      'not now, after 30 days',
      { queuedAt: '2026-10-19T11:00:00.000Z' },
      NOT_NOW,
      ended('failed', 'given_up'),
      failed,
    ],
    ['blocked', {}, BLOCKED, waits('blocked', IN_30_DAYS), lost],
    [
      'blocked, after 30 days',
      { queuedAt: '2026-10-19T11:00:00.000Z' },
      BLOCKED,
      ended('failed', 'blocked'),
      lost,
    ],
    ['gone', {}, { state: 'route_lost', reason: 'gone' }, waits('gone', IN_30_DAYS), lost],
    ['refused', {}, REFUSED, ended('failed', 'http_400'), failed],
    ['unknown', {}, UNKNOWN, ended('unknown', 'timeout'), failed],
  ])('%s: the state after it, and who is told', async (_name, given, outcome, expected, told) => {
    const result = await send(aNotice('2026-a', given), outcome);
    expect(result.notice).toMatchObject(expected);
    expect(result.notice.reservedBy).toBeUndefined();
    expect(result.told).toEqual(told);
  });

  it.each([
    ['refused', REFUSED, true],
    ['unknown', UNKNOWN, false],
  ] as const)('says of %s whether it is certain', async (_name, outcome, isCertain) => {
    const { ports } = await send(aNotice('2026-a'), outcome);
    expect(await ports.store.find('notices', { personId: anna.id })).toMatchObject([
      { notice: { kind: 'send_failed', personId: martin.id, isCertain } },
    ]);
  });

  const trouble = { kind: 'send_failed', conversationKind: 'channel', isCertain: true } as const;

  it.each([REFUSED, UNKNOWN])('of a notice of trouble breeds no other', async (outcome) => {
    const { notice, told } = await send(aNotice('2026-a', { notice: trouble }), outcome);
    expect(['failed', 'unknown']).toContain(notice.state);
    expect(told).toEqual([]);
  });

  it('tells once a day, also when several end at once', async () => {
    const ids = ['2026-a', '2026-b', '2026-c'];
    const ports = house(...ids.map((id) => aNotice(id)));
    await Promise.all(
      ids.map(async (id) => {
        const reserved = await reserveNotice(ports, aNotice(id));
        if (reserved === undefined) return;
        await recordSend(ports, { reserved, conversation: aChat(martin), outcome: REFUSED, random: 0 });
      }),
    );
    expect(await ports.store.find('notices', { state: 'failed' })).toHaveLength(3);
    expect(await ports.store.find('notices', { personId: anna.id })).toHaveLength(1);
  });

  it('keeps its hands off a notice that has changed meanwhile', async () => {
    const ports = house(aNotice('2026-a', { state: 'sent', version: 3 }));
    const reserved = aNotice('2026-a', { state: 'sending', version: 2 });
    for (const outcome of [SENT, NOT_NOW, REFUSED, UNKNOWN]) {
      await recordSend(ports, { reserved, conversation: aChat(martin), outcome, random: 0 });
    }
    expect(await ports.store.find('notices')).toEqual([aNotice('2026-a', { state: 'sent', version: 3 })]);
  });
});

describe('takeUpNotices', () => {
  it('makes what nobody is sending any more unknown, and tells the manager', async () => {
    const ports = house(
      aNotice('2026-a', { state: 'sending', reservedBy: 'dead-run' }),
      aNotice('2026-b', { state: 'sending', reservedBy: 'this-run', personId: '2026-maria' }),
      aNotice('2026-c'),
    );
    await takeUpNotices(ports, new Set(['2026-maria']));
    expect(await noticeIn(ports, '2026-a')).toMatchObject({ state: 'unknown', reason: 'broke_off' });
    expect(await noticeIn(ports, '2026-b')).toMatchObject({ state: 'sending' });
    expect(await noticeIn(ports, '2026-c')).toEqual(aNotice('2026-c'));
    expect(await ports.store.find('notices', { personId: anna.id })).toMatchObject([
      { notice: { kind: 'send_failed', personId: martin.id, isCertain: false } },
    ]);
  });
});

describe('tell', () => {
  it('queues a notice for each, ready to be sent', async () => {
    const ports = house();
    await tell(ports, [anna.id, martin.id], { kind: 'sign_in_needed' });
    const { id: _id, key: _key, personId: _person, ...fresh } = aNotice('any');
    expect(await ports.store.find('notices')).toEqual(
      [anna.id, martin.id].map((personId) => expect.objectContaining({ ...fresh, personId })),
    );
  });

  it('passes over who has been told the same, and tells the others', async () => {
    const ports = house();
    await tell(ports, [anna.id], { kind: 'digests_ended', week: '2026-W46' });
    await tell(ports, [anna.id, martin.id], { kind: 'digests_ended', week: '2026-W46' });
    await tell(ports, [anna.id], { kind: 'digests_ended', week: '2026-W47' });
    expect((await ports.store.find('notices')).map(({ personId }) => personId)).toEqual([
      anna.id,
      martin.id,
      anna.id,
    ]);
  });
});
