import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Slot, TurnQueue } from '../../../src/adapters/teams/turn-queue.js';

const SIZES = { running: 2, waiting: 3, runningOfOne: 2, waitingOfOne: 2 };

/** A queue that tells in which order turns begin. */
const watched = (sizes = SIZES) => {
  const queue = new TurnQueue(sizes);
  const begun: string[] = [];
  const slots = new Map<string, Slot>();
  const enter = (who: string, turn: string): boolean => {
    const slot = queue.enter(who);
    if (slot === undefined) return false;
    slots.set(turn, slot);
    void slot.ready.then(() => begun.push(turn));
    return true;
  };
  const end = async (turn: string): Promise<void> => {
    await settled();
    slots.get(turn)?.leave();
    await settled();
  };
  return { queue, begun, enter, end };
};

const settled = (): Promise<unknown> => new Promise(setImmediate);

describe('the queue of turns', () => {
  it('lets as many run as there is room for, and the next when one has ended', async () => {
    const { queue, begun, enter, end } = watched();
    for (const turn of ['1', '2', '3']) enter(`person ${turn}`, turn);
    await settled();
    expect(begun).toEqual(['1', '2']);
    expect(queue.load).toEqual({ running: 2, waiting: 1 });
    await end('1');
    expect(begun).toEqual(['1', '2', '3']);
    expect(queue.load).toEqual({ running: 2, waiting: 0 });
  });

  it('is bounded', () => {
    const { enter } = watched();
    const taken = ['1', '2', '3', '4', '5', '6'].map((turn) => enter(`person ${turn}`, turn));
    expect(taken).toEqual([true, true, true, true, true, false]);
  });

  it('lets nobody have more than their share of it, so that there is room for others', async () => {
    const { begun, enter } = watched({ running: 10, waiting: 10, runningOfOne: 2, waitingOfOne: 2 });
    expect(['1', '2', '3', '4', '5'].map((turn) => enter('Anna', turn))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(enter('Bo', 'b')).toBe(true);
    await settled();
    expect(begun).toEqual(['1', '2', 'b']);
  });

  it('takes people in turn, and what each of them sent in its order', async () => {
    const { begun, enter, end } = watched({ running: 1, waiting: 10, runningOfOne: 1, waitingOfOne: 9 });
    for (const turn of ['a1', 'a2', 'a3']) enter('Anna', turn);
    for (const turn of ['b1', 'b2']) enter('Bo', turn);
    enter('Cia', 'c1');
    for (const turn of ['a1', 'b1', 'c1', 'a2', 'b2']) await end(turn);
    expect(begun).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
  });

  it('counts an end once', async () => {
    const { queue, enter, end } = watched();
    enter('Anna', '1');
    enter('Anna', '2');
    await end('1');
    await end('1');
    expect(queue.load).toEqual({ running: 1, waiting: 0 });
  });

  it('never runs or holds more than it may, loses nobody and is empty at the end', async () => {
    const events = fc.array(fc.record({ who: fc.constantFrom('A', 'B', 'C'), ends: fc.boolean() }), {
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(events, async (all) => {
        const { queue, begun, enter, end } = watched();
        let ended = 0;
        let taken = 0;
        for (const { who, ends } of all) {
          if (ends && ended < begun.length) await end(begun[ended++] ?? '');
          else if (enter(who, `${taken}`)) taken += 1;
          const { running, waiting } = queue.load;
          expect(running).toBeLessThanOrEqual(SIZES.running);
          expect(waiting).toBeLessThanOrEqual(SIZES.waiting);
          await settled();
        }
        while (ended < begun.length) await end(begun[ended++] ?? '');
        expect(begun).toHaveLength(taken);
        expect(queue.load).toEqual({ running: 0, waiting: 0 });
      }),
      { numRuns: 40 },
    );
  });
});
