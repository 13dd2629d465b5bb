import { beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../src/domain/person.js';
import { update } from '../../src/usecases/changes.js';
import type { Store } from '../../src/usecases/ports.js';
import { anna, EVERYONE, martin } from '../support/builders.js';
import { type FakeClock, fakeClock } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';
import { aChat, aNotice, BLOCKED, type FakeMessenger, fakeMessenger, REFUSED } from '../support/queue.js';
import { maria, queue, runningNotifier, statesIn } from '../support/running-notifier.js';

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

describe('the notifier and troubles of its own', () => {
  it('fails a notice that cannot be drawn, logs it with an id, tells the manager and goes on', async () => {
    const memory = memoryStore({ people: EVERYONE, conversations: EVERYONE.map((person) => aChat(person)) });
    const get: Store['get'] = async (collection, id) => {
      if (collection === 'requests') throw new Error('unreadable');
      return memory.get(collection, id);
    };
    const { ports } = await running({ ports: { store: { ...memory, get } } });
    await queue(
      ports,
      aNotice('2026-a', { notice: { kind: 'request_filed', requestId: '2026-broken' } }),
      aNotice('2026-b'),
    );
    expect(await ports.store.get('notices', '2026-a')).toMatchObject({
      state: 'failed',
      reason: 'draw_failed',
    });
    expect(triedAt()).toEqual(expect.arrayContaining(chatsOf([martin, anna])));
    expect(ports.log.lines.filter(({ level }) => level === 'error')).toMatchObject([
      { fields: { turn: expect.stringMatching(/^T/), notice: '2026-a' } },
    ]);
  });

  it('breeds no notice without end when nothing arrives anywhere', async () => {
    messenger.outcome = async () => REFUSED;
    const people = [anna, martin, maria];
    const { ports, wake, runOut } = await running({
      people,
      notices: people.map(({ id }) => aNotice(`2026-${id}`, { personId: id })),
    });
    for (let turn = 0; turn < 5; turn += 1) {
      wake();
      await runOut();
    }
    // Each of the three failed once; the manager is told of two, the two others of the manager.
    expect(messenger.tries).toHaveLength(3 + 2 + 2);
    expect(new Set(Object.values(await statesIn(ports)))).toEqual(new Set(['failed']));
  });

  it('breeds no notice without end when every chat is lost', async () => {
    messenger.outcome = async () => BLOCKED;
    const people = [anna, martin, maria];
    const { ports, wake, runOut } = await running({
      people,
      notices: people.map(({ id }) => aNotice(`2026-${id}`, { personId: id })),
    });
    for (let day = 18; day < 28; day += 1) {
      clock.set(`2026-11-${day}T12:00:00.000Z`);
      wake();
      await runOut();
    }
    expect(messenger.tries).toHaveLength(3);
    expect((await ports.store.find('notices')).length).toBeLessThanOrEqual(3 + 3 * 2);
  });

  it('leaves alone what somebody else took between the look and the send', async () => {
    const memory = memoryStore({
      people: EVERYONE,
      conversations: [aChat(martin)],
      notices: [aNotice('2026-a')],
    });
    const get: Store['get'] = async (collection, id) => {
      if (collection === 'people') {
        const [notice] = await memory.find('notices', { state: 'waiting' });
        const taken = notice && update('notices', notice, { ...notice, state: 'sent' });
        if (taken !== undefined) await memory.commit([taken]);
      }
      return memory.get(collection, id);
    };
    const { ports } = await running({ ports: { store: { ...memory, get } } });
    expect(messenger.tries).toEqual([]);
    expect(ports.log.lines).toEqual([]);
  });

  it('takes a messenger that rejects for one that may have sent', async () => {
    messenger.outcome = async () => {
      throw new Error('a bug');
    };
    const { ports } = await running({ people: [martin], notices: [aNotice('2026-a')] });
    expect(await ports.store.find('notices')).toMatchObject([{ state: 'unknown', reason: 'broke_off' }]);
  });

  it('rests after a store that failed, and tries again', async () => {
    let isBroken = true;
    const memory = memoryStore({
      people: EVERYONE,
      conversations: [aChat(martin)],
      notices: [aNotice('2026-a')],
    });
    const commit: Store['commit'] = (changes) => {
      if (isBroken) throw new Error('disk full');
      return memory.commit(changes);
    };
    const { ports, rest, runOut } = await running({ ports: { store: { ...memory, commit } } });
    expect(messenger.tries).toEqual([]);
    expect(rest()).toBe(60_000);
    isBroken = false;
    clock.set('2026-11-18T11:01:00.000Z');
    await runOut();
    expect(await statesIn(ports)).toEqual({ '2026-a': 'sent' });
  });

  it('never sends again by itself what it could not record, and says so when it can', async () => {
    const memory = memoryStore({
      people: EVERYONE,
      conversations: [aChat(martin)],
      notices: [aNotice('2026-a')],
    });
    let commits = 0;
    let isFull = true;
    const commit: Store['commit'] = (changes) => {
      commits += 1;
      if (commits > 1 && isFull) throw new Error('disk full');
      return memory.commit(changes);
    };
    const { wake, runOut } = await running({ ports: { store: { ...memory, commit } } });
    for (let turn = 0; turn < 3; turn += 1) {
      clock.set(`2026-11-18T1${turn + 2}:00:00.000Z`);
      wake();
      await runOut();
    }
    expect(messenger.tries).toHaveLength(1);
    expect(await memory.get('notices', '2026-a')).toMatchObject({ state: 'sending' });
    isFull = false;
    await runOut();
    expect(await memory.get('notices', '2026-a')).toMatchObject({ state: 'unknown', reason: 'broke_off' });
    expect(triedAt()).toEqual([chatsOf([martin])[0]]);
  });
});
