import { beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../src/domain/person.js';
import { insert } from '../../src/usecases/changes.js';
import { personaOf } from '../../src/usecases/demo/people.js';
import { forgetConversation } from '../../src/usecases/forget-conversation.js';
import { keepConversation } from '../../src/usecases/keep-conversation.js';
import { createPersonas } from '../../src/usecases/personas.js';
import { anna, aPerson, EVERYONE, jarfallaMember, martin } from '../support/builders.js';
import { type FakeClock, fakeClock } from '../support/fakes.js';
import { later } from '../support/later.js';
import { memoryStore } from '../support/memory-store.js';
import {
  aChat,
  allDone,
  aNotice,
  BLOCKED,
  type FakeMessenger,
  fakeMessenger,
  NOT_NOW,
  REFUSED,
} from '../support/queue.js';
import { queue, runningNotifier, statesIn } from '../support/running-notifier.js';

let clock: FakeClock;
let messenger: FakeMessenger;
beforeEach(() => {
  clock = fakeClock();
  messenger = fakeMessenger();
});

const running = (house: Omit<Parameters<typeof runningNotifier>[0], 'clock' | 'messenger'> = {}) =>
  runningNotifier({ clock, messenger, ...house });
const chatsOf = (people: readonly Person[]) => people.map((person) => aChat(person).conversationId);
const triedAt = () => messenger.tries.map(({ to }) => to);
const { id: _id, version: _version, ...martinIsSeen } = aChat(martin);

describe('the notifier', () => {
  it('sends what waited at its start, and what a commit queues, each once', async () => {
    const { ports, wake } = await running({ notices: [aNotice('2026-a')] });
    await queue(ports, aNotice('2026-b'), aNotice('2026-c', { personId: anna.id }));
    wake();
    await allDone();
    expect(triedAt()).toEqual(chatsOf([martin, martin, anna]));
    expect(await statesIn(ports)).toEqual({ '2026-a': 'sent', '2026-b': 'sent', '2026-c': 'sent' });
    expect(await ports.store.get('notices', '2026-a')).toMatchObject({ receipt: 'message-1', attempts: 1 });
  });

  it('has reserved it durably before it is sent', async () => {
    const found: unknown[] = [];
    const memory = memoryStore({ people: EVERYONE, conversations: [aChat(martin)] });
    messenger.outcome = async () => {
      found.push(...(await memory.find('notices')));
      return REFUSED;
    };
    await running({ ports: { store: memory } }).then(({ ports }) => queue(ports, aNotice('2026-a')));
    expect(found).toMatchObject([{ state: 'sending', reservedBy: 'this-run', attempts: 1 }]);
  });

  it('keeps to the order of queueing for a person, and waits with the rest while the first waits', async () => {
    messenger.outcome = async () => NOT_NOW;
    const { ports, rest, runOut } = await running({
      notices: [
        aNotice('2026-second', { queuedAt: '2026-11-18T10:00:00.000Z' }),
        aNotice('2026-first', { queuedAt: '2026-11-18T09:00:00.000Z' }),
      ],
    });
    expect(messenger.tries).toHaveLength(1);
    expect(await ports.store.get('notices', '2026-first')).toMatchObject({ attempts: 1, state: 'waiting' });
    expect(rest()).toBe(30_000);
    messenger.outcome = async () => ({ state: 'sent', receipt: `${messenger.tries.length}` });
    clock.set('2026-11-18T11:00:30.000Z');
    await runOut();
    expect(await ports.store.get('notices', '2026-first')).toMatchObject({ state: 'sent', receipt: '2' });
    expect(await ports.store.get('notices', '2026-second')).toMatchObject({ state: 'sent', receipt: '3' });
  });

  it('wakes at the earliest next try of anybody', async () => {
    const { rest } = await running({
      notices: [
        aNotice('2026-a', { nextAttemptAt: '2026-11-18T11:20:00.000Z' }),
        aNotice('2026-b', { personId: anna.id, nextAttemptAt: '2026-11-18T11:10:00.000Z' }),
      ],
    });
    expect(messenger.tries).toEqual([]);
    expect(rest()).toBe(10 * 60_000);
  });

  it('looks once an hour though nothing waits, should something have been queued unseen', async () => {
    const { memory, rest, runOut } = await running();
    await memory.commit([insert('notices', aNotice('2026-a'))]);
    expect(rest()).toBe(60 * 60_000);
    await runOut();
    expect(triedAt()).toEqual(chatsOf([martin]));
  });

  it('sends to others while one chat hangs, to four people at most', async () => {
    const staff = Array.from({ length: 6 }, (_, i) =>
      aPerson(`s${i}`, [{ role: 'staff', from: '2020-01-01' }]),
    );
    const hanging = later();
    messenger.outcome = async ({ conversationId }) => {
      if (conversationId !== aChat(staff[5] as Person).conversationId) await hanging.promise;
      return { state: 'sent', receipt: 'x' };
    };
    const people = [...staff].map((person, i) => aNotice(`2026-${i}`, { personId: person.id }));
    const { ports } = await running({ people: staff, notices: people });
    expect(triedAt()).toEqual(chatsOf(staff.slice(0, 4)));
    hanging.resolve();
    await allDone();
    expect(triedAt()).toEqual(chatsOf(staff));
    expect(new Set(Object.values(await statesIn(ports)))).toEqual(new Set(['sent']));
  });

  it('speaks the language of the chat', async () => {
    await running({
      notices: [aNotice('2026-a'), aNotice('2026-b', { personId: anna.id })],
      chats: [aChat(martin, { language: 'en' }), aChat(anna)],
    });
    expect(messenger.tries.map(({ message }) => message.cards?.[0]?.summary)).toEqual([
      'The digests need a new sign-in',
      'Veckobreven behöver en ny inloggning',
    ]);
  });
});

describe('the notifier and people who cannot be reached', () => {
  it('waits for a person who has no chat, and sends in order when they write', async () => {
    const { ports } = await running({
      notices: [aNotice('2026-a'), aNotice('2026-b')],
      chats: [],
    });
    expect(await ports.store.get('notices', '2026-a')).toMatchObject({
      state: 'waiting',
      reason: 'no_conversation',
      nextAttemptAt: '2026-12-18T11:00:00.000Z',
      attempts: 0,
    });
    await keepConversation(ports, martinIsSeen);
    await allDone();
    expect(messenger.tries).toHaveLength(2);
    expect(await statesIn(ports)).toEqual({ '2026-a': 'sent', '2026-b': 'sent' });
  });

  it('tries no more in a chat that is lost until its person writes', async () => {
    messenger.outcome = async ({ conversationId }) =>
      conversationId === aChat(martin).conversationId ? BLOCKED : { state: 'sent', receipt: 'x' };
    const { ports } = await running({ notices: [aNotice('2026-a'), aNotice('2026-b')] });
    expect(triedAt()).toEqual(chatsOf([martin, anna]));
    expect(messenger.tries[1]?.message.cards?.[0]?.summary).toBe('En chatt tar inte emot meddelanden');
    messenger.outcome = async () => ({ state: 'sent', receipt: 'x' });
    await keepConversation(ports, martinIsSeen);
    await allDone();
    expect(triedAt()).toEqual(chatsOf([martin, anna, martin, martin]));
  });

  it('gives up after 30 days without telling anybody but in the list', async () => {
    const { ports, runOut } = await running({ notices: [aNotice('2026-a'), aNotice('2026-b')], chats: [] });
    clock.set('2026-12-18T11:00:00.000Z');
    await runOut();
    expect(await ports.store.find('notices')).toMatchObject([
      { state: 'failed', reason: 'no_conversation' },
      { state: 'failed', reason: 'no_conversation' },
    ]);
  });

  it('does not write to a chat that the bot was taken out of', async () => {
    const { ports } = await running();
    await forgetConversation(ports, aChat(martin).conversationId);
    await queue(ports, aNotice('2026-a'));
    expect(messenger.tries).toEqual([]);
    expect(await ports.store.get('notices', '2026-a')).toMatchObject({ reason: 'no_conversation' });
  });

  it.each<[string, Person | undefined]>([
    ['has left the staff', aPerson('martin', [{ role: 'staff', from: '2020-01-01', to: '2026-11-17' }])],
    ['is not in the registry', undefined],
  ])('ends it quietly when its person %s', async (_why, person) => {
    const people = [anna, ...(person === undefined ? [] : [person])];
    const { ports } = await running({ people, notices: [aNotice('2026-a')] });
    expect(messenger.tries).toEqual([]);
    expect(await ports.store.find('notices')).toMatchObject([
      { state: 'failed', reason: 'not_for_you_any_more' },
    ]);
  });

  it('writes in local mode to whoever plays the person, as soon as somebody does', async () => {
    let wake = (): void => {};
    const personas = createPersonas(personaOf(jarfallaMember), [], () => wake());
    const chats = [aChat(anna, { identity: 'local/user-1' })];
    const bot = await running({ chats, notices: [aNotice('2026-a')], ports: { personas } });
    wake = bot.wake;
    expect(messenger.tries).toEqual([]);
    personas.become('local/user-1', personaOf(martin));
    await allDone();
    expect(triedAt()).toEqual([aChat(anna).conversationId]);
    expect(await statesIn(bot.ports)).toEqual({ '2026-a': 'sent' });
  });
});

describe('stopping the notifier', () => {
  it('waits until the sends under way are recorded, and begins no more', async () => {
    const hanging = later();
    messenger.outcome = async () => {
      await hanging.promise;
      return { state: 'sent', receipt: 'x' };
    };
    const { ports, stop, wake, rest } = await running({ notices: [aNotice('2026-a'), aNotice('2026-b')] });
    const stopped: string[] = [];
    const stopping = stop().then(() => stopped.push('stopped'));
    wake();
    await allDone();
    expect(stopped).toEqual([]);
    hanging.resolve();
    await stopping;
    expect(await statesIn(ports)).toEqual({ '2026-a': 'sent', '2026-b': 'waiting' });
    await queue(ports, aNotice('2026-c', { personId: anna.id }));
    expect(messenger.tries).toHaveLength(1);
    expect(rest()).toBeUndefined();
  });

  it('ends at once when nothing is under way', async () => {
    const { stop, rest } = await running();
    await stop();
    expect(rest()).toBeUndefined();
  });
});

describe('a new run', () => {
  it('does not send what the dead one was sending; its person can say so', async () => {
    const sending = aNotice('2026-a', { state: 'sending', reservedBy: 'dead-run', attempts: 1 });
    const { ports } = await running({ notices: [sending, aNotice('2026-b')] });
    expect(await ports.store.get('notices', '2026-a')).toMatchObject({
      state: 'unknown',
      reason: 'broke_off',
    });
    expect(triedAt()).toEqual(expect.arrayContaining(chatsOf([martin, anna])));
    expect(messenger.tries).toHaveLength(2);
  });
});
