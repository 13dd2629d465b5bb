import type { ConversationReference } from '../../src/domain/conversation-reference.js';
import type { LiveCard } from '../../src/domain/live-card.js';
import type { QueuedNotice } from '../../src/domain/notice.js';
import type { Person } from '../../src/domain/person.js';
import type { Request } from '../../src/domain/request.js';
import { insert } from '../../src/usecases/changes.js';
import type { Ports } from '../../src/usecases/ports.js';
import { concernsCards, concernsNotices, watchedStore } from '../../src/usecases/watched-store.js';
import { aPerson, EVERYONE } from './builders.js';
import { type FakeClock, fakeLog, fakePorts } from './fakes.js';
import { memoryStore } from './memory-store.js';
import { aChat, allDone, type FakeMessenger, notifierOver } from './queue.js';

export const maria = aPerson('maria', [{ role: 'staff', from: '2020-01-01' }], { displayName: 'Maria Demo' });

interface House {
  readonly clock: FakeClock;
  readonly messenger: FakeMessenger;
  readonly notices?: readonly QueuedNotice[];
  readonly chats?: readonly ConversationReference[];
  readonly people?: readonly Person[];
  readonly requests?: readonly Request[];
  readonly livecards?: readonly LiveCard[];
  readonly ports?: Partial<Ports>;
}

/** A running notifier, woken by commits as in the program. */
export const runningNotifier = async ({
  clock,
  messenger,
  notices = [],
  chats,
  people = [...EVERYONE, maria],
  requests = [],
  livecards = [],
  ports: given,
}: House) => {
  let worker = { wake: (): void => {}, checkCards: (): void => {} };
  const memory = memoryStore({
    people,
    notices,
    requests,
    livecards,
    conversations: chats ?? people.map((person) => aChat(person)),
  });
  const store = watchedStore(given?.store ?? memory, (changes) => {
    if (concernsCards(changes)) worker.checkCards();
    else if (concernsNotices(changes)) worker.wake();
  });
  const log = fakeLog();
  const ports = { ...fakePorts({ clock, log, ...given, store }), log };
  const notifier = notifierOver(ports, messenger);
  worker = notifier;
  await allDone();
  return { ...notifier, ports, memory };
};

export const queue = async (ports: Ports, ...notices: readonly QueuedNotice[]) => {
  await ports.store.commit(notices.map((notice) => insert('notices', notice)));
  await allDone();
};
export const statesIn = async (ports: Ports) =>
  Object.fromEntries((await ports.store.find('notices')).map(({ id, state }) => [id, state]));
