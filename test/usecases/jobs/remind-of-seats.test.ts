import { describe, expect, it } from 'vitest';
import { onDay } from '../../../src/domain/fuzzy-date.js';
import type { Training } from '../../../src/domain/training.js';
import { remindOfSeatsDaily } from '../../../src/usecases/jobs/remind-of-seats.js';
import { EVERYONE, jarfallaMember, solnaMember } from '../../support/builders.js';
import { aNomination, aTraining } from '../../support/coming-builders.js';
import { at } from '../../support/digest-builders.js';
import { fakeClock, fakePorts } from '../../support/fakes.js';
import { memoryStore } from '../../support/memory-store.js';
import { aChat } from '../../support/queue.js';

const startingOn = (date: Training['sessions'][number]['date']): Training =>
  aTraining('bas', { sessions: [{ number: 1, ...(date && { date }) }] });

/** Järfälla has used all five; Solna none, and its council member can be written to. */
const housing = (training: Training) => {
  const clock = fakeClock();
  const nominations = Array.from({ length: 5 }, (_, index) => aNomination(training, String(index)));
  const ports = fakePorts({
    clock,
    store: memoryStore({
      people: EVERYONE,
      trainings: [training],
      nominations,
      conversations: [aChat(jarfallaMember), aChat(solnaMember)],
    }),
  });
  return {
    remind: async (day: string) => {
      clock.set(at(day, '08:10'));
      await remindOfSeatsDaily.work(ports, { dueAt: at(day, '08:10'), signal: new AbortController().signal });
    },
    told: async () =>
      (await ports.store.find('notices')).map(({ personId, notice }) => [personId, notice.kind]),
  };
};

const SOLNA_ONCE = [[solnaMember.id, 'training_seats_free']];

describe('council members with seats that nobody has', () => {
  it('are reminded once, from ten working days before the first session, and nobody else is', async () => {
    const house = housing(startingOn(onDay('2026-12-02')));
    await house.remind('2026-11-17');
    expect(await house.told()).toEqual([]);
    await house.remind('2026-11-18');
    expect(await house.told()).toEqual(SOLNA_ONCE);
    await house.remind('2026-11-18');
    await house.remind('2026-11-19');
    expect(await house.told()).toEqual(SOLNA_ONCE);
  });

  it('are not reminded on a day off, once it has begun, or when it has ended', async () => {
    const house = housing(startingOn(onDay('2026-11-23')));
    await house.remind('2026-11-21');
    await house.remind('2026-11-23');
    expect(await house.told()).toEqual([]);
    const ended = housing({ ...startingOn(onDay('2026-11-23')), state: 'closed' });
    await ended.remind('2026-11-19');
    expect(await ended.told()).toEqual([]);
  });

  it('I32: are not reminded while nobody knows the day', async () => {
    for (const date of [
      undefined,
      { precision: 'month', from: '2026-11-01', to: '2026-11-30' } as const,
      { precision: 'season', from: '2026-08-01', to: '2026-12-31' } as const,
    ]) {
      const house = housing(startingOn(date));
      await house.remind('2026-11-18');
      expect(await house.told()).toEqual([]);
    }
  });
});
