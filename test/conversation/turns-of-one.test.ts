import { describe, expect, it } from 'vitest';
import { type Patience, type TurnsOfOne, turnsOfOne } from '../../src/conversation/turns-of-one.js';
import { later } from '../support/later.js';
import { allDone } from '../support/queue.js';

const endless: Patience = () => new Promise(() => {});

/** Turns that end when the test says so, and what has happened in which order. */
const watched = (turns: TurnsOfOne) => {
  const happened: string[] = [];
  const start = (name: string, { who = 'eva', isAlone = false } = {}) => {
    const end = later();
    const ended = turns.run(who, isAlone, async () => {
      happened.push(`${name} begins`);
      await end.promise;
      happened.push(`${name} ends`);
      return name;
    });
    return {
      ended,
      end: async () => {
        end.resolve();
        await allDone();
      },
    };
  };
  return { happened, start };
};

describe('the turns of one person', () => {
  it('run beside each other when none of them runs alone', async () => {
    const { happened, start } = watched(turnsOfOne(endless));
    start('first');
    start('second');
    await allDone();
    expect(happened).toEqual(['first begins', 'second begins']);
  });

  it('that run alone wait for all under way, and hold the ones that come meanwhile', async () => {
    const { happened, start } = watched(turnsOfOne(endless));
    const first = start('first');
    const second = start('second');
    const alone = start('alone', { isAlone: true });
    const third = start('third');
    start('fourth');
    await first.end();
    expect(happened).toEqual(['first begins', 'second begins', 'first ends']);
    await second.end();
    expect(happened.slice(3)).toEqual(['second ends', 'alone begins']);
    await alone.end();
    expect(happened.slice(5)).toEqual(['alone ends', 'third begins', 'fourth begins']);
    await third.end();
    expect(await Promise.all([first.ended, alone.ended, third.ended])).toEqual(['first', 'alone', 'third']);
  });

  it('that run alone wait for each other', async () => {
    const { happened, start } = watched(turnsOfOne(endless));
    const first = start('first', { isAlone: true });
    start('second', { isAlone: true });
    await allDone();
    expect(happened).toEqual(['first begins']);
    await first.end();
    expect(happened.slice(1)).toEqual(['first ends', 'second begins']);
  });

  it('do not touch those of other people', async () => {
    const { happened, start } = watched(turnsOfOne(endless));
    start('first');
    start('waiting', { isAlone: true });
    start('another’s', { who: 'anna' });
    start('another’s alone', { who: 'bo', isAlone: true });
    await allDone();
    expect(happened).toEqual(['first begins', 'another’s begins', 'another’s alone begins']);
  });

  it('go on after one that fails, which fails for nobody else', async () => {
    const turns = turnsOfOne(endless);
    const { happened, start } = watched(turns);
    const fail = (isAlone: boolean) =>
      turns.run('eva', isAlone, () => Promise.reject(new Error(`alone: ${isAlone}`)));
    const failures = [fail(false), fail(true)];
    const next = start('next');
    expect(await Promise.allSettled(failures)).toMatchObject([
      { reason: { message: 'alone: false' } },
      { reason: { message: 'alone: true' } },
    ]);
    await next.end();
    expect(happened).toEqual(['next begins', 'next ends']);
    expect(turns.size).toBe(0);
  });

  it('are forgotten with the last that ends', async () => {
    const turns = turnsOfOne(endless);
    const { start } = watched(turns);
    const first = start('first');
    const alone = start('alone', { isAlone: true });
    const other = start('another’s', { who: 'anna' });
    expect(turns.size).toBe(2);
    await other.end();
    await first.end();
    expect(turns.size).toBe(1);
    await alone.end();
    expect(turns.size).toBe(0);
  });

  it('that run alone do not wait for ever for one that hangs, nor does anyone after them', async () => {
    const patience = later();
    const { happened, start } = watched(turnsOfOne(() => patience.promise));
    start('hanging');
    const alone = start('alone', { isAlone: true });
    start('held');
    await allDone();
    expect(happened).toEqual(['hanging begins']);
    patience.resolve();
    await allDone();
    expect(happened.slice(1)).toEqual(['alone begins']);
    await alone.end();
    expect(happened.slice(2)).toEqual(['alone ends', 'held begins']);
  });

  it('let go of the timer once it is not needed, and need none without anyone to wait for', async () => {
    const signals: AbortSignal[] = [];
    const patience: Patience = (isNoMoreNeeded) => {
      signals.push(isNoMoreNeeded);
      return endless(isNoMoreNeeded);
    };
    const { start } = watched(turnsOfOne(patience));
    const first = start('first', { isAlone: true });
    await allDone();
    expect(signals).toEqual([]);
    start('second', { isAlone: true });
    await allDone();
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    await first.end();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });
});
