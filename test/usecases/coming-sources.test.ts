import { describe, expect, it } from 'vitest';
import type { CollectionName } from '../../src/usecases/collections.js';
import { readComing } from '../../src/usecases/coming-sources.js';
import {
  aNeed,
  aNomination,
  anEvaluation,
  anEvent,
  aRegistration,
  aRound,
  aTraining,
} from '../support/coming-builders.js';
import { JARFALLAS_NETWORK } from '../support/coming-sources.js';
import { fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';

const planned = anEvent('planned');
const held = anEvent('held', { state: 'held' });
const open = aTraining('open');
const closed = aTraining('closed', { state: 'closed' });
const collecting = aRound('2027');
const done = aRound('2026', { state: 'done' });

const RECORDS = {
  events: [planned, held],
  registrations: [aRegistration(planned, '2026-a'), aRegistration(held, '2026-b')],
  trainings: [open, closed],
  nominations: [aNomination(open, '1'), aNomination(closed, '2')],
  networks: [JARFALLAS_NETWORK],
  rounds: [collecting, done],
  needs: [aNeed(collecting, '1'), aNeed(done, '2')],
  evaluations: [
    anEvaluation(held),
    anEvaluation(planned, { closedAt: '2026-11-17T10:00:00.000Z' }),
    anEvaluation({ id: '2026-event-gone' }),
  ],
};

describe('what digests read of what is coming', () => {
  it('is what is planned or open, with all that belongs to it', async () => {
    const read = await readComing(fakePorts({ store: memoryStore(RECORDS) }));
    expect(read.events).toEqual([{ event: planned, registrations: [RECORDS.registrations[0]] }]);
    expect(read.trainings).toEqual([{ training: open, nominations: [RECORDS.nominations[0]] }]);
    expect(read.rounds).toEqual([{ round: collecting, needs: [RECORDS.needs[0]] }]);
    expect(read.networks).toEqual(RECORDS.networks);
    expect(read.evaluations).toMatchObject([{ event: held, registrations: [RECORDS.registrations[1]] }]);
  });

  it('never goes through what has been, however much there is', async () => {
    const store = memoryStore(RECORDS);
    const searched: CollectionName[] = [];
    const watched: typeof store = {
      ...store,
      find: (collection, ...rest) => {
        searched.push(collection);
        return store.find(collection, ...rest);
      },
    };
    await readComing(fakePorts({ store: watched }));
    expect(searched).toEqual(['networks']);
  });
});
