import { expect, it } from 'vitest';
import type { LiveCard } from '../../src/domain/live-card.js';
import { tidyLiveCards } from '../../src/usecases/tidy-live-cards.js';
import { aRequest, at } from '../support/digest-builders.js';
import { fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';

const aCard = (id: string, subject: LiveCard['shown']['subject'], noticedAt: string): LiveCard => ({
  id,
  version: 1,
  personId: '2026-jarfalla',
  key: id,
  chatId: 'chat',
  messageId: id,
  shown: { subject, version: 1 },
  noticedAt,
  noticedVersion: 1,
});
const cardOf = (number: string) =>
  aCard(`2026-${number}`, { kind: 'request', requestId: `2026-${number}` }, at('2026-01-12'));
const list = (id: string, noticedAt: string) => aCard(id, { kind: 'requests', filter: 'open 1' }, noticedAt);

it('forgets cards of what is gone or ended long ago, and lists that nobody looks at, and keeps the rest', async () => {
  const store = memoryStore({
    requests: [
      aRequest('F2026-001'),
      aRequest('F2026-002', { status: 'closed', createdAt: at('2026-11-01') }),
      aRequest('F2026-003', { status: 'closed', createdAt: at('2026-10-01') }),
    ],
    livecards: [
      ...['F2026-001', 'F2026-002', 'F2026-003', 'F2026-004'].map(cardOf),
      list('2026-new', at('2026-11-17', '13:00')),
      list('2026-old', at('2026-11-17', '11:00')),
    ],
  });
  await tidyLiveCards(fakePorts({ store }));
  expect((await store.find('livecards')).map(({ id }) => id)).toEqual([
    '2026-F2026-001',
    '2026-F2026-002',
    '2026-new',
  ]);
});
