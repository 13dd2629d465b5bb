import { describe, expect, it } from 'vitest';
import { addHours } from '../../src/domain/calendar.js';
import type { QueuedNotice } from '../../src/domain/notice.js';
import { noticeKey } from '../../src/domain/notice-key.js';
import { dismissNotice } from '../../src/usecases/dismiss-notice.js';
import { listUndelivered, NOT_FOR_YOU_ANY_MORE } from '../../src/usecases/list-undelivered.js';
import { tell } from '../../src/usecases/queue-notices.js';
import { resendNotice } from '../../src/usecases/resend-notice.js';
import { tidyNotices } from '../../src/usecases/tidy-notices.js';
import { anna, martin } from '../support/builders.js';
import { fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';
import { aChat, aNotice } from '../support/queue.js';

const NOW = '2026-11-18T11:00:00.000Z';
const daysAgo = (days: number): string => addHours(NOW, -24 * days);

const portsWith = (...notices: readonly QueuedNotice[]) =>
  fakePorts({
    store: memoryStore({
      notices,
      conversations: [aChat(anna), aChat(martin, { lost: { at: NOW, reason: 'gone' } })],
    }),
  });
const anEnded = (id: string, overrides: Partial<QueuedNotice> = {}): QueuedNotice =>
  aNotice(id, { state: 'failed', endedAt: NOW, reason: 'http_400', attempts: 4, ...overrides });
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('listUndelivered', () => {
  it('shows what may not have arrived, then what failed, the newest first, and nothing that arrived', async () => {
    const ports = portsWith(
      anEnded('2026-sent', { state: 'sent' }),
      anEnded('2026-a', { endedAt: daysAgo(30) }),
      anEnded('2026-b', { endedAt: daysAgo(2) }),
      anEnded('2026-c', { state: 'unknown', endedAt: daysAgo(80) }),
      anEnded('2026-d', { state: 'unknown', endedAt: daysAgo(3) }),
      anEnded('2026-old', { endedAt: daysAgo(31) }),
      anEnded('2026-quiet', { reason: NOT_FOR_YOU_ANY_MORE }),
    );
    const { ended, waiting } = await listUndelivered(ports);
    expect(idsOf(ended)).toEqual(['2026-d', '2026-c', '2026-b', '2026-a']);
    expect(waiting).toEqual([]);
  });

  it('shows once for each person what waits, by what is being sent or first in turn', async () => {
    const ports = portsWith(
      aNotice('2026-late', { queuedAt: daysAgo(1) }),
      aNotice('2026-early', { queuedAt: daysAgo(2) }),
      aNotice('2026-hers', { personId: anna.id }),
      aNotice('2026-sending', { personId: anna.id, state: 'sending', reservedBy: 'this-run' }),
    );
    const { waiting } = await listUndelivered(ports);
    expect(waiting).toMatchObject([
      { count: 2, first: { id: '2026-sending', personId: anna.id } },
      { count: 2, first: { id: '2026-early', personId: martin.id } },
    ]);
  });

  it('shows the conversations that take no messages', async () => {
    expect(idsOf((await listUndelivered(portsWith())).lost)).toEqual([aChat(martin).id]);
  });
});

describe('resendNotice', () => {
  const press = { noticeId: '2026-a', expectedVersion: 1, by: anna.id };

  it.each(['failed', 'unknown'] as const)(
    'puts one that is %s last in the queue, with an audit row',
    async (state) => {
      const ports = portsWith(anEnded('2026-a', { state, queuedAt: daysAgo(5) }));
      expect(await resendNotice(ports, press)).toMatchObject({ ok: true });
      expect(await ports.store.find('notices')).toEqual([
        { ...aNotice('2026-a'), version: 2, queuedAt: NOW, nextAttemptAt: NOW },
      ]);
      expect(await ports.store.find('audit')).toMatchObject([{ by: anna.id, action: 'resend-notice' }]);
    },
  );

  it('does it once for two presses, at once or after each other', async () => {
    const ports = portsWith(anEnded('2026-a'));
    const both = await Promise.all([1, 2].map(() => resendNotice(ports, press)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await resendNotice(ports, press)).toEqual({ ok: false, error: 'changed' });
    expect(await ports.store.find('audit')).toHaveLength(1);
  });

  it.each(['waiting', 'sending', 'sent', 'dismissed'] as const)(
    'never touches one that is %s',
    async (state) => {
      const ports = portsWith(aNotice('2026-a', { state }));
      expect(await resendNotice(ports, press)).toEqual({ ok: false, error: 'changed' });
      expect(await dismissNotice(ports, press)).toEqual({ ok: false, error: 'changed' });
      expect(await ports.store.find('notices')).toEqual([aNotice('2026-a', { state })]);
    },
  );
});

describe('dismissNotice', () => {
  it('takes it off the list once, with an audit row', async () => {
    const ports = portsWith(anEnded('2026-a'));
    const press = { noticeId: '2026-a', expectedVersion: 1, by: anna.id };
    expect(await dismissNotice(ports, { ...press, expectedVersion: 2 })).toEqual({
      ok: false,
      error: 'changed',
    });
    expect(await dismissNotice(ports, press)).toMatchObject({ ok: true });
    expect(await dismissNotice(ports, press)).toEqual({ ok: false, error: 'changed' });
    expect((await listUndelivered(ports)).ended).toEqual([]);
    expect(await ports.store.find('audit')).toMatchObject([
      { by: anna.id, action: 'dismiss-notice', recordId: '2026-a', fields: ['state'] },
    ]);
  });

  it('does not let the same be told again by work that looks for what has not been told', async () => {
    const notice = { kind: 'digests_ended', week: '2026-W46' } as const;
    const key = noticeKey(notice, anna.id, '2026-11-18');
    const ports = portsWith(anEnded('2026-a', { state: 'unknown', notice, key }));
    await dismissNotice(ports, { noticeId: '2026-a', expectedVersion: 1, by: anna.id });
    await tell(ports, [anna.id], notice);
    expect(await ports.store.find('notices')).toMatchObject([{ id: '2026-a', state: 'dismissed' }]);
  });
});

describe('tidyNotices', () => {
  it.each<[string, QueuedNotice, boolean]>([
    ['sent 30 days ago', anEnded('2026-a', { state: 'sent', endedAt: daysAgo(30) }), true],
    ['sent 31 days ago', anEnded('2026-a', { state: 'sent', endedAt: daysAgo(31) }), false],
    ['failed 90 days ago', anEnded('2026-a', { endedAt: daysAgo(90) }), true],
    ['failed 91 days ago', anEnded('2026-a', { endedAt: daysAgo(91) }), false],
    ['unknown for 91 days', anEnded('2026-a', { state: 'unknown', endedAt: daysAgo(91) }), false],
    [
      'dismissed, and ended 91 days ago',
      anEnded('2026-a', { state: 'dismissed', endedAt: daysAgo(91) }),
      false,
    ],
    ['waiting for 91 days', aNotice('2026-a', { queuedAt: daysAgo(91) }), true],
    ['being sent', aNotice('2026-a', { state: 'sending', queuedAt: daysAgo(91) }), true],
  ])('of one %s: kept is what it should', async (_what, notice, isKept) => {
    const ports = portsWith(notice, aNotice('2026-other'));
    await tidyNotices(ports);
    expect(idsOf(await ports.store.find('notices'))).toEqual(
      isKept ? ['2026-a', '2026-other'] : ['2026-other'],
    );
  });
});
