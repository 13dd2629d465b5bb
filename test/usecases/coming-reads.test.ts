import { describe, expect, it } from 'vitest';
import { CARD_STAMPS } from '../../src/cards/index.js';
import { COMMANDS } from '../../src/conversation/commands/index.js';
import { createDispatch } from '../../src/conversation/dispatch.js';
import type { Incoming } from '../../src/conversation/turn.js';
import type { Person } from '../../src/domain/person.js';
import { EVERYONE, martin, solnaMember } from '../support/builders.js';
import { aNeed, anEvaluation, anEvent, aRegistration, aRound } from '../support/coming-builders.js';
import { fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';

const planned = anEvent('planned', { state: 'planned' });
const round = aRound('2027');
const { slot: _slot, ...ended } = aRound('2026', { year: 2026, state: 'done' });
/** So many events that have been, with those who were there, what they thought, and needs that are dealt with. */
const PAST = 200;

const worldWith = (past: number) => {
  const events = Array.from({ length: past }, (_, index) => anEvent(`held${index}`, { state: 'held' }));
  return {
    people: [...EVERYONE],
    events: [planned, ...events],
    registrations: [
      aRegistration(planned, solnaMember.id),
      ...events.map((event) => aRegistration(event, martin.id)),
    ],
    evaluations: events.map((event) => anEvaluation(event, { closedAt: '2026-11-17T10:00:00.000Z' })),
    rounds: [round, ended],
    needs: [aNeed(round, 'now'), ...events.map(({ id }) => aNeed(ended, id))],
  };
};

/** How many records of what has been a message or press makes the store look through. */
const readFor = async (past: number, from: Person, input: Incoming['input']): Promise<number> => {
  const store = memoryStore(worldWith(past));
  let read = 0;
  const count = <R extends readonly unknown[]>(records: R): R => {
    read += records.length;
    return records;
  };
  const watched: typeof store = {
    ...store,
    findBy: async (...by) => count(await store.findBy(...by)),
    find: async (collection, where, ...rest) => {
      // By an id or another unique field it looks at one record, else at all of them.
      const isOne = ['key', 'eventId', 'submissionId', 'slot', 'identity'].some(
        (field) => where !== undefined && field in where,
      );
      if (!isOne) count(await store.find(collection));
      return store.find(collection, where, ...rest);
    },
  };
  const dispatch = createDispatch(fakePorts({ store: watched }), { commands: COMMANDS, stamps: CARD_STAMPS });
  const [tenantId = '', aadObjectId = ''] = from.identity.split('/');
  await dispatch({
    sourceKey: 'conversation|1',
    locale: 'sv',
    conversation: { id: 'conversation', kind: 'personal' },
    sender: { tenantId, aadObjectId, name: from.displayName },
    input,
  });
  return read;
};

const press = (verb: string, data: object = {}): Incoming['input'] => ({
  kind: 'press',
  verb,
  data: { verb, card: 'event@1', ...data },
});
const write = (text: string): Incoming['input'] => ({ kind: 'text', text });

describe('what has been, however much there is, is not looked through', () => {
  it.each([
    ['anmäl mig', solnaMember, write('anmäl mig')],
    ['kommande', solnaMember, write('kommande')],
    ['evenemang', martin, write('evenemang')],
    ['anmälda', martin, write('anmälda')],
    ['mina anmälningar', solnaMember, write('mina anmälningar')],
    ['närvaro', martin, write('närvaro')],
    ['behov', solnaMember, write('behov')],
    ['sammanställ behov', martin, write('sammanställ behov')],
    ['event.show', martin, press('event.show', { eventId: planned.id })],
    ['event.register', martin, press('event.register', { eventId: planned.id })],
    ['event.registered', martin, press('event.registered', { eventId: planned.id, page: 1 })],
  ])('by %s', async (_name, from, input) => {
    const few = await readFor(0, from, input);
    expect(few).toBeGreaterThan(0);
    expect(await readFor(PAST, from, input)).toBe(few);
  });
});
