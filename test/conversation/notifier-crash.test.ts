import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addSeconds } from '../../src/domain/calendar.js';
import type { ConversationReference } from '../../src/domain/conversation-reference.js';
import type { QueuedNotice } from '../../src/domain/notice.js';
import { insert } from '../../src/usecases/changes.js';
import { keepConversation } from '../../src/usecases/keep-conversation.js';
import { listUndelivered } from '../../src/usecases/list-undelivered.js';
import type { SendOutcome, Store } from '../../src/usecases/ports.js';
import { noticesTo } from '../../src/usecases/queue-notices.js';
import { resendNotice } from '../../src/usecases/resend-notice.js';
import { concernsNotices, watchedStore } from '../../src/usecases/watched-store.js';
import { anna, aPerson, martin } from '../support/builders.js';
import { aRequest } from '../support/digest-builders.js';
import { fakeClock, fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';
import {
  aChat,
  allDone,
  BLOCKED,
  fakeMessenger,
  NOT_NOW,
  notifierOver,
  REFUSED,
  SENT,
  UNKNOWN,
} from '../support/queue.js';

const maria = aPerson('maria', [{ role: 'staff', from: '2020-01-01' }]);
const STAFF = [anna, martin, maria] as const;

const OUTCOMES = {
  sent: SENT,
  not_now: NOT_NOW,
  blocked: BLOCKED,
  refused: REFUSED,
  unknown: UNKNOWN,
} as const;
type Fate = keyof typeof OUTCOMES | 'dies_before_it_arrives' | 'dies_after_it_arrived';
const MAY_HAVE_ARRIVED: readonly Fate[] = ['sent', 'unknown', 'dies_after_it_arrived'];

const fate = fc.constantFrom<Fate>(
  'sent',
  'sent',
  'not_now',
  'blocked',
  'refused',
  'unknown',
  'dies_before_it_arrives',
  'dies_after_it_arrived',
);
const person = fc.nat({ max: STAFF.length - 1 });
const step = fc.oneof(
  fc.record({ does: fc.constant('queue' as const), person }),
  fc.record({ does: fc.constant('write' as const), person }),
  fc.record({ does: fc.constant('press' as const), which: fc.nat({ max: 5 }) }),
  /** The run dies at its next commit but so many, which is kept or not. */
  fc.record({ does: fc.constant('die' as const), commits: fc.nat({ max: 3 }), isKept: fc.boolean() }),
  fc.record({ does: fc.constant('pass' as const), seconds: fc.constantFrom(1, 40, 3600, 30_000, 300_000) }),
);

/** A bot that can die at any moment and is started anew, over a store that stays. */
const bot = async (fates: readonly Fate[]) => {
  const clock = fakeClock();
  const memory = memoryStore({ people: STAFF, conversations: [aChat(anna), aChat(martin)] });
  const base = fakePorts({ clock, store: memory });
  const script = [...fates];
  /** Sends in the order they were made, by the notice's id. */
  const sends: { readonly id: string; readonly to: string; readonly fate: Fate }[] = [];
  const pressed: string[] = [];
  let runs = 0;
  let isDead = false;
  let deathIn: { commits: number; isKept: boolean } | undefined;
  let worker: ReturnType<typeof notifierOver>;

  const never = (): Promise<never> => {
    isDead = true;
    return new Promise(() => {});
  };

  const start = async () => {
    runs += 1;
    const runId = `run-${runs}`;
    isDead = false;
    let wake = (): void => {};
    const mortal: Store = {
      get: (collection, id) => (runId === `run-${runs}` && !isDead ? memory.get(collection, id) : never()),
      find: (collection, where) =>
        runId === `run-${runs}` && !isDead ? memory.find(collection, where) : never(),
      findBy: (collection, index, value) =>
        runId === `run-${runs}` && !isDead ? memory.findBy(collection, index, value) : never(),
      commit: async (changes) => {
        if (isDead || runId !== `run-${runs}`) return new Promise(() => {});
        if (deathIn === undefined) return memory.commit(changes);
        if (deathIn.commits > 0) {
          deathIn.commits -= 1;
          return memory.commit(changes);
        }
        if (deathIn.isKept) await memory.commit(changes);
        deathIn = undefined;
        return never();
      },
    };
    const store = watchedStore(mortal, (changes) => {
      if (concernsNotices(changes)) wake();
    });
    const messenger = fakeMessenger();
    messenger.outcome = async (to: ConversationReference): Promise<SendOutcome> => {
      const sending = await memory.find('notices', { state: 'sending', reservedBy: runId });
      const mine = sending.find(
        ({ personId }) => aChat(personOf(personId ?? '')).conversationId === to.conversationId,
      );
      if (mine === undefined) throw new Error('sent without being reserved');
      const decided = script.shift() ?? 'sent';
      sends.push({ id: mine.id, to: to.conversationId, fate: decided });
      if (decided === 'dies_before_it_arrives' || decided === 'dies_after_it_arrived') return never();
      return OUTCOMES[decided];
    };
    worker = notifierOver({ ...base, store, runId }, messenger);
    wake = worker.wake;
    await allDone();
  };
  const personOf = (id: string) => STAFF.find((one) => one.id === id) ?? anna;

  const settle = async () => {
    await allDone();
    while (isDead) await start();
  };

  let queued = 0;
  return {
    sends,
    pressed,
    ports: base,
    start,
    settle,
    do: async (what: typeof step extends fc.Arbitrary<infer Step> ? Step : never) => {
      switch (what.does) {
        case 'queue': {
          queued += 1;
          const request = aRequest(`F2026-${queued}`);
          const to = personOf(STAFF[what.person]?.id ?? '').id;
          const notice = { kind: 'request_filed', requestId: request.id } as const;
          await memory.commit([insert('requests', request), ...noticesTo(base, [to], notice)]);
          worker.wake();
          break;
        }
        case 'write': {
          const { id: _id, version: _version, ...seen } = aChat(STAFF[what.person] ?? anna);
          await keepConversation(base, seen);
          worker.wake();
          break;
        }
        case 'press': {
          const { ended } = await listUndelivered(base);
          const row = ended[what.which % Math.max(ended.length, 1)];
          if (row === undefined) break;
          const press = { noticeId: row.id, expectedVersion: row.version, by: anna.id };
          const both = await Promise.all([resendNotice(base, press), resendNotice(base, press)]);
          pressed.push(...both.filter(({ ok }) => ok).map(() => row.id));
          worker.wake();
          break;
        }
        case 'die':
          deathIn = { commits: what.commits, isKept: what.isKept };
          break;
        case 'pass':
          clock.set(addSeconds(clock.now(), what.seconds));
          await worker.runOut();
          break;
      }
      await settle();
    },
  };
};

const isListed = (notice: QueuedNotice, { ended, waiting }: Awaited<ReturnType<typeof listUndelivered>>) =>
  ended.some(({ id }) => id === notice.id) || waiting.some(({ first }) => first.personId === notice.personId);

it('whatever happens and whenever it dies, sends nothing twice unasked and loses nothing unseen', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fate, { maxLength: 25 }),
      fc.array(step, { maxLength: 25 }),
      async (fates, steps) => {
        const run = await bot(fates);
        await run.start();
        await run.settle();
        for (const one of steps) await run.do(one);

        const notices = await run.ports.store.find('notices');
        const list = await listUndelivered(run.ports);
        for (const notice of notices) {
          const arrivals = run.sends.filter(
            ({ id, fate }) => id === notice.id && MAY_HAVE_ARRIVED.includes(fate),
          );
          const presses = run.pressed.filter((id) => id === notice.id);
          expect(arrivals.length).toBeLessThanOrEqual(1 + presses.length);
          if (notice.state === 'sent') expect(arrivals.map(({ fate }) => fate)).toContain('sent');
          else expect(isListed(notice, list), `${notice.id} ${notice.state}`).toBe(true);
        }
        // A person gets what nobody sent again in the order of queueing.
        for (const { id } of STAFF) {
          const order = notices.filter(({ personId }) => personId === id).map((notice) => notice.id);
          const arrived = run.sends.filter(
            (send) => order.includes(send.id) && !run.pressed.includes(send.id) && send.fate === 'sent',
          );
          const places = arrived.map((send) => order.indexOf(send.id));
          expect(places).toEqual(places.toSorted((a, b) => a - b));
        }
      },
    ),
    { numRuns: 300 },
  );
});

it.each([
  ['before it arrives', 'dies_before_it_arrives'],
  ['after it arrived', 'dies_after_it_arrived'],
] as const)(
  'a run that dies %s leaves it unknown, and the next one tells the manager',
  async (_when, death) => {
    const run = await bot([death]);
    await run.start();
    await run.do({ does: 'queue', person: 1 });
    expect(await run.ports.store.find('notices')).toMatchObject([
      { personId: martin.id, state: 'unknown', reason: 'broke_off' },
      { personId: anna.id, state: 'sent', notice: { kind: 'send_failed', isCertain: false } },
    ]);
    expect(run.sends.map(({ to }) => to)).toEqual([martin, anna].map((one) => aChat(one).conversationId));
  },
);
