import { describe, expect, it } from 'vitest';
import { remindOfNeedsDaily } from '../../../src/usecases/jobs/remind-of-needs.js';
import { EVERYONE, jarfallaMember, solnaMember } from '../../support/builders.js';
import { aNeed, aRound } from '../../support/coming-builders.js';
import { at } from '../../support/digest-builders.js';
import { fakeClock, fakePorts } from '../../support/fakes.js';
import { memoryStore } from '../../support/memory-store.js';

/** A Friday; the fifth working day before it is Friday 11 December. */
const round = aRound('1', { closesOn: '2026-12-18' });

const reminding = () => {
  const clock = fakeClock();
  const needs = [aNeed(round, '1', { municipalityId: 'solna' })];
  const ports = fakePorts({ clock, store: memoryStore({ people: EVERYONE, rounds: [round], needs }) });
  return {
    on: async (day: string, doneAt = day): Promise<string[]> => {
      clock.set(at(doneAt, '08:15'));
      const due = { dueAt: at(day, '08:15'), signal: new AbortController().signal };
      await remindOfNeedsDaily.work(ports, due);
      const notices = await ports.store.find('notices');
      return notices.map(({ personId, notice }) => `${personId} ${notice.kind}`);
    },
  };
};

describe('remindOfNeedsDaily', () => {
  it('reminds a municipality that has added nothing once, from five working days before the last day', async () => {
    const remind = reminding();
    expect(await remind.on('2026-12-10')).toEqual([]);
    expect(await remind.on('2026-12-11')).toEqual([`${jarfallaMember.id} need_round_closing`]);
    expect(await remind.on('2026-12-14')).toHaveLength(1);
    expect(await remind.on('2026-12-18')).not.toContain(`${solnaMember.id} need_round_closing`);
  });

  it('reminds nobody on a day off, after the last day, or of a day that has passed', async () => {
    expect(await reminding().on('2026-12-12')).toEqual([]);
    expect(await reminding().on('2026-12-21')).toEqual([]);
    expect(await reminding().on('2026-12-11', '2026-12-14')).toEqual([]);
  });
});
